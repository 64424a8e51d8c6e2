// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "susr/domain/date.hpp"
#include "susr/domain/event/description.hpp"
#include "susr/domain/lead.hpp"

namespace susr::domain {

/// An action was assigned to one or more agencies.
struct ActionAssigned {
  int number = 0;
  std::string title;
  std::vector<Lead> leads;  ///< one leg each; never empty
  Date due_on;
  std::string recommendation;  ///< its number; empty if the action stems from none
  std::string measure;         ///< how completion will be shown
  std::string lead_post;
  Ratification ratification = Ratification::required;
  std::string title_cy;  ///< the title in Welsh; empty where there is none
  std::string finding;   ///< the number of the finding that it stems from; empty for none
  std::vector<std::string> themes;  ///< its own, beside those of what it stems from

  static constexpr std::string_view kind = "action-assigned";
  static constexpr std::string_view command = "assign-action";
  static constexpr auto moves =
      staying_at(Stage::decision, Stage::sign_off, Stage::review, Stage::mapf, Stage::follow_up,
                 Stage::closed, Stage::no_review, Stage::learning_source);
  static constexpr std::tuple payload{
      Field{"number", &ActionAssigned::number, in_id},
      Field{"title", &ActionAssigned::title, free_text},
      Field{"leads", &ActionAssigned::leads, known_name},
      Field{"due_on", &ActionAssigned::due_on},
      Field{"recommendation",
            &ActionAssigned::recommendation,
            {.may_be_empty = true, .is_looked_up = true}},
      Field{"measure", &ActionAssigned::measure, optional_text},
      Field{"lead_post", &ActionAssigned::lead_post, optional_name},
      Field{"ratification", &ActionAssigned::ratification},
      Field{"title_cy", &ActionAssigned::title_cy, welsh_text},
      Field{"finding",
            &ActionAssigned::finding,
            {.may_be_empty = true, .is_looked_up = true, .came_later = true}},
      Field{"themes", &ActionAssigned::themes, later_name}};

  /// Throws `Refused` if it can't follow what happened before.
  void apply(CaseState& state, const Event& event) const;
  bool operator==(const ActionAssigned&) const = default;
};

}  // namespace susr::domain
