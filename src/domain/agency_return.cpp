// SPDX-License-Identifier: MIT
#include "susr/domain/agency_return.hpp"

#include <algorithm>
#include <charconv>
#include <iterator>

#include <fmt/format.h>

#include "susr/domain/fold.hpp"

#include "event/legs.hpp"

namespace susr::domain {

namespace {

/// Takes what stands behind the last slash, and the slash, off the end.
std::string_view take_last_part(std::string_view& text) {
  const auto slash = text.rfind('/');
  if (slash == std::string_view::npos) return {};
  const auto part = text.substr(slash + 1);
  text.remove_suffix(part.size() + 1);
  return part;
}

bool is_digits_of_hash(std::string_view text) {
  return text.size() == return_digits &&
         text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

}  // namespace

std::vector<LegToReturn> legs_to_return(const CaseState& state, std::string_view agency) {
  std::vector<LegToReturn> legs;
  for (const auto& action : state.actions) {
    if (!is_under_way(action)) continue;
    for (const auto& leg : action.legs) {
      if (leg.lead.agency != agency || !is_open(leg)) continue;
      legs.push_back({.case_reference = state.standing.reference,
                      .assigned = action.assigned,
                      .lead = leg.lead,
                      .due_on = action.due_on,
                      .status = leg.status,
                      .evidence = leg.evidence,
                      .note = action.note,
                      .barrier = action.barrier ? action.barrier->what : std::string{}});
    }
  }
  return legs;
}

std::string to_text(const ReturnCode& code) {
  return fmt::format("{}/{}/{}/{}/{}", code.agency, to_text(code.as_of), code.sequence, code.record,
                     code.hash);
}

std::optional<ReturnCode> parse_return_code(std::string_view text) {
  ReturnCode code;
  code.hash = take_last_part(text);
  code.record = take_last_part(text);
  const auto sequence = take_last_part(text);
  const auto day = parse_date(take_last_part(text));
  code.agency = text;
  const auto* end = sequence.data() + sequence.size();
  const auto [stopped, error] = std::from_chars(sequence.data(), end, code.sequence);
  const bool is_number = error == std::errc{} && stopped == end && code.sequence > 0;
  const bool is_whole = is_digits_of_hash(code.hash) && is_digits_of_hash(code.record);
  if (!is_whole || !is_number || !day || code.agency.empty()) return std::nullopt;
  code.as_of = *day;
  return code;
}

std::optional<CaseState> state_in_return(std::span<const Event> events, const ReturnCode& code) {
  std::vector<Event> then;
  std::ranges::copy_if(events, std::back_inserter(then),
                       [&](const Event& event) { return event.sequence <= code.sequence; });
  return fold(then, code.as_of);
}

std::string author_of_return(const ReturnCode& code, std::string_view post) {
  return post.empty() ? fmt::format("{}'s return", code.agency)
                      : fmt::format("{}'s return, {}", code.agency, post);
}

}  // namespace susr::domain
