// SPDX-License-Identifier: MIT
#include "receipt.hpp"

#include <algorithm>
#include <vector>

#include <fmt/format.h>

#include "susr/catalogue/catalogue.hpp"
#include "susr/domain/changes.hpp"
#include "susr/domain/event_fields.hpp"
#include "susr/support/text.hpp"

#include "describe_action.hpp"

namespace susr::workflow {

namespace {

using catalogue::say;
using fmt::arg;

/// Both sides of what was changed; of free text only that it was.
std::string text_of(const domain::Change& change) {
  const auto field = arg("field", change.field);
  if (domain::holds_free_text(change.field)) return say("recorded.change.text", field);
  const auto before = arg("before", change.before);
  const auto after = arg("after", change.after);
  if (change.before.empty()) return say("recorded.change.set", field, after);
  if (change.after.empty()) return say("recorded.change.cleared", field, before);
  return say("recorded.change", field, before, after);
}

}  // namespace

std::string receipt_of(const domain::Event& event, std::span<const domain::Event> events) {
  const auto* correction = std::get_if<domain::Corrected>(&event.body);
  if (correction == nullptr) return describe_done(event);
  std::vector<std::string> parts;
  const auto target = std::ranges::find(events, correction->event, &domain::Event::sequence);
  if (target != events.end()) parts.push_back(describe_done(*target));
  const bool is_void = correction->correction == domain::CorrectionKind::voided;
  for (const auto& change : is_void ? domain::undone_by(event, events) : event.changes)
    parts.push_back(text_of(change));
  return say(fmt::format("recorded.correction.{}", correction->receipt()),
             arg("event", correction->event), arg("details", support::join(parts, "; ")));
}

}  // namespace susr::workflow
