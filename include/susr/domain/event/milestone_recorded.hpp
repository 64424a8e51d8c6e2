// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

#include "susr/domain/event/description.hpp"
#include "susr/domain/milestone.hpp"

namespace susr::domain {

/// A milestone was reached.
struct MilestoneRecorded {
  Milestone milestone = Milestone::first_panel;
  std::string post;  ///< who was appointed, as the board's register calls them, or facilitated
  std::string note;
  std::optional<SessionFormat> format;  ///< of a MAPF
  std::optional<int> attended;          ///< how many came to it

  static constexpr std::string_view kind = "milestone-recorded";
  static constexpr std::string_view command = "record";
  static constexpr auto moves = std::array{
      // A decision that the Chair referred back is notified too, so milestones are recorded here.
      Move{Stage::decision, Stage::decision},   Move{Stage::sign_off, Stage::sign_off},
      Move{Stage::review, Stage::review},       Move{Stage::review, Stage::follow_up},
      Move{Stage::mapf, Stage::mapf},           Move{Stage::mapf, Stage::closed},
      Move{Stage::follow_up, Stage::follow_up}, Move{Stage::follow_up, Stage::closed},
      Move{Stage::closed, Stage::closed},       Move{Stage::no_review, Stage::no_review}};
  static constexpr std::tuple payload{
      Field{"milestone", &MilestoneRecorded::milestone},
      Field{"post", &MilestoneRecorded::post, optional_name},
      Field{"note", &MilestoneRecorded::note, optional_text},
      Field{"format", &MilestoneRecorded::format, {.came_later = true}},
      Field{"attended", &MilestoneRecorded::attended, {.came_later = true}}};

  /// Throws `Refused` if it can't follow what happened before.
  void apply(CaseState& state, const Event& event) const;
  bool operator==(const MilestoneRecorded&) const = default;
};

}  // namespace susr::domain
