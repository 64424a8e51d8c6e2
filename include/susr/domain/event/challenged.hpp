// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

#include "susr/domain/date.hpp"
#include "susr/domain/event/description.hpp"

namespace susr::domain {

/// The Case Review Group challenged something about the case.
struct Challenged {
  int number = 0;
  std::string text;
  std::string to;              ///< who must answer: a post or a group
  std::optional<Date> due_on;  ///< when the answer is due, if a day was set

  static constexpr std::string_view kind = "challenged";
  static constexpr std::string_view command = "challenge";
  static constexpr bool is_entry = true;
  static constexpr char letter = 'C';  ///< its id is C1, C2, …
  static constexpr bool begins_item = true;
  static constexpr std::tuple payload{
      Field{"number", &Challenged::number, in_id}, Field{"text", &Challenged::text, free_text},
      Field{"addressee", &Challenged::to, entered_name}, Field{"due_on", &Challenged::due_on}};

  /// Throws `Refused` if it can't follow what happened before.
  void apply(const CaseState& state, const Event& event) const;
  bool operator==(const Challenged&) const = default;
};

}  // namespace susr::domain
