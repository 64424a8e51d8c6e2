// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include "board_figures.hpp"
#include "impact_items.hpp"

namespace susr::report {

/// What is counted of the impact of ratified actions, each once.
struct ImpactFigures {
  Figure ratified;
  Figure assessed;  ///< of these
  Figure overdue;   ///< of the ratified: an assessment is late, the first or another one
  Figures<domain::ImpactJudgement> judgements;  ///< the latest, of what was assessed

  /// Counts the item if it is a ratified action.
  void add(bool detail, const ImpactItem& item);
};

/// Over every action. Nothing if the board does not follow impact up: its policy has no limit, and
/// nothing was assessed.
std::optional<ImpactFigures> count_impact(const Context& context, bool detail);

}  // namespace susr::report
