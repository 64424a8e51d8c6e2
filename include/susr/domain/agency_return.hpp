// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "susr/domain/case_state.hpp"

namespace susr::domain {

/// A leg that its agency is asked about in a return, as the record has it.
struct LegToReturn {
  std::string case_reference;
  ActionAssigned assigned;  ///< the action, with its number and title
  Lead lead;
  Date due_on;
  LegStatus status = LegStatus::open;
  std::string evidence;
  // Of the whole action:
  std::string note;     ///< the latest
  std::string barrier;  ///< while it is open
  bool operator==(const LegToReturn&) const = default;
};

/// The open legs of an agency in the actions of a case that are under way.
std::vector<LegToReturn> legs_to_return(const CaseState& state, std::string_view agency);

/// What binds a return to its agency and to the state of a record from which it was made. It is no
/// secret: what a return may change is checked against the record.
struct ReturnCode {
  std::string agency;
  Date as_of;
  std::int64_t sequence = 0;  ///< of the last event then
  std::string record;         ///< the first digits of the hash of the record's first event
  std::string hash;           ///< the first digits of that of the last event
  bool operator==(const ReturnCode&) const = default;
};

/// How many digits of a hash a code has.
inline constexpr std::size_t return_digits = 12;

/// `SWP/2026-11-22/137/0a1b2c3d4e5f/99aabbccddee`.
std::string to_text(const ReturnCode& code);
std::optional<ReturnCode> parse_return_code(std::string_view text);

/// The case as the return shows it: by the events that were recorded by then, on that day.
std::optional<CaseState> state_in_return(std::span<const Event> events, const ReturnCode& code);

/// On whose behalf what a return says is recorded: its agency's, and the post that is given, if
/// any. It is kept in the record, so it is the same in
/// every language of messages.
std::string author_of_return(const ReturnCode& code, std::string_view post);

}  // namespace susr::domain
