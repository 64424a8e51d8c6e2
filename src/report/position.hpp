// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "board_figures.hpp"

namespace susr::report {

/// The figure of that key; none if it is not among them.
template <class Figures, class Key>
Figure figure_of(const Figures& figures, const Key& key) {
  const auto found = figures.find(key);
  return found == figures.end() ? Figure{} : found->second;
}

/// The row of a figure: section, measure, group, n, of, percent, and with `detail` the items. An
/// empty `of` is no part of anything.
Row figure_row(std::string_view section, std::string_view measure, std::string_view group,
               const Figure& figure, std::optional<std::int64_t> of, bool detail);

/// The columns of such rows.
std::vector<Column> figure_columns(bool detail);

/// Collects the rows of a board's position. The papers of one board and of several name what both
/// show alike.
class Position {
 public:
  explicit Position(bool detail) : detail_(detail) {}

  void referrals(const CaseFigures& figures);
  void reviews(const CaseFigures& figures);
  void overdue(const CaseFigures& cases, const ActionFigures& actions);
  void actions(const ActionFigures& figures);
  void colours(const ActionFigures& figures);
  void agencies(const ActionFigures& figures);
  void movement(std::string_view group, const Figure& figure);
  void early_warning(const CaseFigures& cases, const ActionFigures& actions);
  void extensions(const ActionFigures& figures, const std::optional<Figure>& granted);
  void ratification(const ActionFigures& figures);
  void barriers(const ActionFigures& figures);
  void escalated_to(domain::EscalationLevel level, const ActionFigures& figures);
  void progress(const CaseFigures& figures);
  void themes(const ThemeFigures& figures);

  /// A row for each enumerator; the one that is `outside` N has none.
  template <class Enumeration>
  void by_code(std::string_view section, std::string_view measure,
               const Figures<Enumeration>& figures, std::int64_t of,
               std::type_identity_t<std::optional<Enumeration>> outside = std::nullopt) {
    for (const auto& entry : domain::codes_of<Enumeration>) {
      const bool within = entry.value != outside;
      row(section, measure, entry.code, figure_of(figures, entry.value),
          within ? std::optional(of) : std::nullopt);
    }
  }
  void row(std::string_view section, std::string_view measure, std::string_view group,
           const Figure& figure, std::optional<std::int64_t> of = std::nullopt);

  std::vector<Row> finish() {
    return std::move(rows_);
  }

 private:
  void shares(std::string_view section, std::string_view measure,
              const Shares<std::string>& shares);

  bool detail_;
  std::vector<Row> rows_;
};

}  // namespace susr::report
