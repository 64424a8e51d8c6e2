// SPDX-License-Identifier: MIT
#include "guess.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "susr/support/fold_text.hpp"
#include "susr/support/identifier.hpp"

#include "fill_down.hpp"
#include "published_number.hpp"

namespace susr::exchange {

namespace {

struct Usual {
  std::string_view heading;  ///< in lower case
  std::string_view column;
};

/// What boards call the columns of their plans. RAG is not among them: susr works it out.
constexpr std::array usual{Usual{"case", "case"},
                           Usual{"review", "case"},
                           Usual{"case reference", "case"},
                           Usual{"recommendation number", "recommendation"},
                           Usual{"recommendation no", "recommendation"},
                           Usual{"recommendation no.", "recommendation"},
                           Usual{"rec no", "recommendation"},
                           Usual{"rec no.", "recommendation"},
                           Usual{"rec", "recommendation"},
                           Usual{"rec.", "recommendation"},
                           Usual{"no", "recommendation"},
                           Usual{"no.", "recommendation"},
                           Usual{"recommendation", "recommendation_text"},
                           Usual{"recommendations", "recommendation_text"},
                           Usual{"argymhelliad", "recommendation_text"},
                           Usual{"learning point", "recommendation_text"},
                           Usual{"action to take", "title"},
                           Usual{"action to be taken", "title"},
                           Usual{"action required", "title"},
                           Usual{"action", "title"},
                           Usual{"actions", "title"},
                           Usual{"agreed action", "title"},
                           Usual{"what will we do", "title"},
                           Usual{"task", "title"},
                           Usual{"cam gweithredu", "title"},
                           Usual{"lead", "leads"},
                           Usual{"lead agency", "leads"},
                           Usual{"lead agencies", "leads"},
                           Usual{"leads", "leads"},
                           Usual{"agency", "leads"},
                           Usual{"responsible agency", "leads"},
                           Usual{"responsible", "leads"},
                           Usual{"responsibility", "leads"},
                           Usual{"owner", "leads"},
                           Usual{"by whom", "leads"},
                           Usual{"who", "leads"},
                           Usual{"arweinydd", "leads"},
                           Usual{"target date", "due_on"},
                           Usual{"due date", "due_on"},
                           Usual{"due", "due_on"},
                           Usual{"deadline", "due_on"},
                           Usual{"timescale", "due_on"},
                           Usual{"by when", "due_on"},
                           Usual{"when", "due_on"},
                           Usual{"target completion date", "due_on"},
                           Usual{"dyddiad targed", "due_on"},
                           Usual{"key milestones", "measure"},
                           Usual{"success criteria", "measure"},
                           Usual{"success measure", "measure"},
                           Usual{"measure", "measure"},
                           Usual{"intended outcome", "measure"},
                           Usual{"outcome", "measure"},
                           Usual{"date of completion", "completed_on"},
                           Usual{"completion date", "completed_on"},
                           Usual{"date completed", "completed_on"},
                           Usual{"completed", "completed_on"},
                           Usual{"date of completion and outcome", "completed_on"},
                           Usual{"actual completion date", "completed_on"},
                           Usual{"evidence", "evidence"},
                           Usual{"progress", "note"},
                           Usual{"update", "note"},
                           Usual{"progress update", "note"},
                           Usual{"current position", "note"},
                           Usual{"status", "leg_status"},
                           Usual{"level", "level"},
                           Usual{"themes", "themes"},
                           Usual{"date agreed", "assigned_on"},
                           Usual{"date assigned", "assigned_on"},
                           Usual{"start date", "assigned_on"}};

using Cells = std::vector<std::string>;

/// Guesses a mapping of the rows.
class Guess {
 public:
  explicit Guess(const NumberedRows& rows) : rows_(rows), header_(rows.front().second) {}

  config::Mapping make() {
    for (std::size_t place = 0; place < header_.size(); ++place)
      name_column(place);
    part_recommendations();
    part_completion();
    fill_down();
    return std::move(mapping_);
  }

 private:
  void name_column(std::size_t place) {
    const auto key = support::folded(header_[place]);
    const auto found = std::ranges::find(usual, key, &Usual::heading);
    if (found == usual.end()) return;
    const bool is_new =
        mapping_.columns.emplace(found->column, support::tidied(header_[place])).second;
    if (is_new) places_[std::string(found->column)] = place;
  }

  /// Whether most of the column's non-empty cells fit.
  template <class Fits>
  [[nodiscard]] bool are_most(std::size_t place, const Fits& fits) const {
    std::size_t cells = 0;
    std::size_t fitting = 0;
    for (const auto& [row, row_cells] : rows_) {
      if (row == rows_.front().first || place >= row_cells.size() || is_blank(row_cells[place]))
        continue;
      ++cells;
      if (fits(support::tidied(row_cells[place]))) ++fitting;
    }
    return cells > 0 && fitting * 2 > cells;
  }

  /// The number and the text of a recommendation may be in one cell.
  void part_recommendations() {
    const auto text = places_.find("recommendation_text");
    if (text == places_.end() || places_.contains("recommendation")) return;
    const bool has_numbers = are_most(text->second, [](const std::string& cell) {
      return !published_number(cell).number.empty();
    });
    if (!has_numbers) return;
    mapping_.columns["recommendation"] = mapping_.columns["recommendation_text"];
    mapping_.parts["recommendation"] = config::Part::number;
    mapping_.parts["recommendation_text"] = config::Part::text_after_number;
  }

  /// A completion date and its evidence may be in one cell.
  void part_completion() {
    const auto completion = places_.find("completed_on");
    if (completion == places_.end()) return;
    const bool has_text = are_most(completion->second, [](const std::string& cell) {
      constexpr std::size_t longest_date = 20;
      return cell.size() > longest_date;
    });
    if (!has_text) return;
    mapping_.parts["completed_on"] = config::Part::date;
    const auto share = [&](const std::string& column, config::Part part) {
      if (!mapping_.columns.emplace(column, mapping_.columns["completed_on"]).second) return;
      mapping_.parts[column] = part;
    };
    share("evidence", config::Part::text_beside_date);
    share("note", config::Part::text_without_date);
  }

  /// If a recommendation has several actions, it may be in the first of their rows only.
  void fill_down() {
    for (const auto* column : {"recommendation", "recommendation_text"}) {
      const auto place = places_.find(column);
      const auto title = places_.find("title");
      if (place == places_.end() || title == places_.end()) continue;
      const bool has_gap = std::ranges::any_of(rows_, [&](const auto& row) {
        const auto& cells = row.second;
        const auto is_empty = [&](std::size_t at) {
          return at >= cells.size() || is_blank(cells[at]);
        };
        return is_empty(place->second) && !is_empty(title->second);
      });
      if (has_gap) mapping_.filled_down.push_back(mapping_.columns[column]);
    }
  }

  const NumberedRows& rows_;
  const Cells& header_;
  config::Mapping mapping_;
  std::map<std::string, std::size_t> places_;  ///< of each column that is named by itself
};

}  // namespace

std::vector<std::string> usual_headings() {
  std::vector<std::string> headings;
  for (const auto& each : usual)
    headings.emplace_back(each.heading);
  return headings;
}

config::Mapping guess_mapping(const NumberedRows& rows) {
  return rows.empty() ? config::Mapping{} : Guess(rows).make();
}

}  // namespace susr::exchange
