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
#include "impact_figures.hpp"

namespace susr::report {

/// The figure of that key; none if it is not among them.
template <class Figures, class Key>
Figure figure_of(const Figures& figures, const Key& key) {
  const auto found = figures.find(key);
  return found == figures.end() ? Figure{} : found->second;
}

/// A figure as a paper has it: under which section, of what measure, and for which group of it.
struct PaperFigure {
  std::string_view section;
  std::string_view measure;
  Cell group;  ///< a code of the measure's groups, a name, or nothing
  Figure figure;
  std::optional<std::int64_t> of;  ///< what it is a part of; nothing if it is a part of nothing
};

/// Its columns: section, measure, group, n, of, percent, and with `detail` the items.
FieldList<PaperFigure> figure_fields(bool detail);

/// Collects the figures of a board's position. The papers of one board and of several name what
/// both show alike.
class Position {
 public:
  Position(const domain::Policy& policy, bool detail) : policy_(policy), detail_(detail) {}

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
  void escalated_reviews(domain::EscalationLevel level, const Figure& figure);
  void risks(const Figures<domain::Likelihood>& figures, std::int64_t all);
  void impact(const ImpactFigures& figures);
  void progress(const CaseFigures& figures);
  void themes(const ThemeFigures& figures);

  /// A figure for each enumerator; the one that is `outside` N has none.
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
  /// A figure of a theme.
  void of_theme(std::string_view section, std::string_view measure, const std::string& theme,
                const Figure& figure, std::int64_t of);

  std::vector<PaperFigure> finish() {
    return std::move(figures_);
  }

 private:
  void shares(std::string_view section, std::string_view measure, const Shares<std::string>& shares,
              Cell (Position::*group_of)(const std::string& group) const);
  [[nodiscard]] Cell agency(const std::string& code) const;
  [[nodiscard]] Cell time_limit(const std::string& id) const;

  const domain::Policy& policy_;
  bool detail_;
  std::vector<PaperFigure> figures_;
};

}  // namespace susr::report
