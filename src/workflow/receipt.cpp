// SPDX-License-Identifier: MIT
#include "receipt.hpp"

#include <algorithm>
#include <vector>

#include <fmt/format.h>

#include "susr/domain/changes.hpp"
#include "susr/domain/event_fields.hpp"
#include "susr/domain/reference.hpp"
#include "susr/support/text.hpp"

#include "describe_action.hpp"

namespace susr::workflow {

namespace {

using domain::code;

/// What an event that is no correction did, and when.
std::string line_of(const domain::Event& event) {
  const auto subject = domain::subject_of(event.body);
  return fmt::format(
      "{} {} on {}",
      subject.empty() ? event.case_reference : domain::item_id(event.case_reference, subject),
      describe_done(event.body), domain::to_text(event.effective));
}

/// Both sides of what was changed; of free text only that it was.
std::string text_of(const domain::Change& change) {
  if (domain::holds_free_text(change.field)) return change.field + " changed";
  const auto shown = [](const std::string& value) { return value.empty() ? "nothing" : value; };
  return fmt::format("{}: {} -> {}", change.field, shown(change.before), shown(change.after));
}

}  // namespace

std::string receipt_of(const domain::Event& event, std::span<const domain::Event> events) {
  const auto* correction = std::get_if<domain::Corrected>(&event.body);
  if (correction == nullptr) return line_of(event);
  std::vector<std::string> parts;
  const auto target = std::ranges::find(events, correction->event, &domain::Event::sequence);
  if (target != events.end()) parts.push_back(line_of(*target));
  const bool is_void = correction->correction == domain::CorrectionKind::voided;
  for (const auto& change : is_void ? domain::undone_by(event, events) : event.changes)
    parts.push_back(text_of(change));
  return fmt::format("event {} {} ({})", correction->event, code(correction->correction),
                     support::join(parts, "; "));
}

}  // namespace susr::workflow
