// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "susr/domain/event/description.hpp"

namespace susr::domain {

/// Something was learned: a key finding, good practice, or what must change at once.
struct FindingRecorded {
  int number = 0;
  FindingType type = FindingType::learning;
  std::string text;
  std::vector<std::string> themes;
  std::vector<std::string> agencies;  ///< which it concerns; may be empty
  std::string text_cy;                ///< the text in Welsh; empty where there is none

  static constexpr std::string_view kind = "finding-recorded";
  static constexpr std::string_view command = "record-finding";
  static constexpr bool is_entry = true;
  static constexpr char letter = 'F';  ///< its id is F1, F2, …
  static constexpr bool begins_item = true;
  static constexpr std::tuple payload{
      Field{"number", &FindingRecorded::number, in_id},
      Field{"type", &FindingRecorded::type},
      Field{"text", &FindingRecorded::text, free_text},
      Field{"themes", &FindingRecorded::themes, entered_name},
      Field{"agencies", &FindingRecorded::agencies, known_name},
      Field{"text_cy", &FindingRecorded::text_cy, {.may_be_empty = true, .is_free_text = true}}};

  /// Throws `Refused` if it can't follow what happened before.
  void apply(const CaseState& state, const Event& event) const;
  bool operator==(const FindingRecorded&) const = default;
};

}  // namespace susr::domain
