// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

#include "susr/domain/date.hpp"
#include "susr/domain/event/description.hpp"

namespace susr::domain {

/// A person was given access to the record, in a post.
struct PersonGranted {
  std::string person;  ///< an id such as p-017, not a name
  AccessPost post = AccessPost::board_member;
  std::string agency;  ///< of an agency lead; may be empty for other posts
  Date from;
  std::optional<Date> until;  ///< the last day; none while it has no end
  std::string authorised_by;  ///< a post or a meeting, not a name

  static constexpr std::string_view kind = "person-granted";
  static constexpr std::string_view command = "grant";
  static constexpr bool is_of_board = true;
  static constexpr std::tuple payload{
      Field{"person", &PersonGranted::person, {.is_identifier = true}},
      Field{"post", &PersonGranted::post},
      Field{"agency", &PersonGranted::agency, {.may_be_empty = true, .is_looked_up = true}},
      Field{"from", &PersonGranted::from},
      Field{"until", &PersonGranted::until},
      Field{"authorised_by", &PersonGranted::authorised_by, entered_name}};

  /// Throws `Refused` if it ends before it begins, or an agency lead has no agency.
  void apply(const Event& event) const;
  bool operator==(const PersonGranted&) const = default;
};

}  // namespace susr::domain
