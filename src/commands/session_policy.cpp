// SPDX-License-Identifier: MIT
// Which policy is used, and the notes about it.
#include <utility>

#include "susr/catalogue/catalogue.hpp"
#include "susr/commands/session.hpp"
#include "susr/domain/policy_changes.hpp"
#include "susr/storage/log.hpp"
#include "susr/support/text.hpp"

namespace susr::commands {

using catalogue::say;
using fmt::arg;

const domain::Policy& Session::policy() {
  const bool judges_as_known = options.known_on && !has_several_boards();
  if (judges_as_known && !std::exchange(has_looked_for_policy_, true)) find_known_policy();
  const auto& policy = known_policy_ ? *known_policy_ : configuration().policy;
  if (!redaction_) return policy;
  if (!redacted_policy_) redacted_policy_ = redaction_->apply(policy);
  return *redacted_policy_;
}

std::optional<domain::Event> Session::policy_on_record() {
  return storage::last_policy(store_to_read());
}

void Session::find_known_policy() {
  const auto event = policy_on_record();
  if (!event) {
    note(say("policy.none-then", arg("day", domain::to_text(*options.known_on))));
    return;
  }
  auto known = storage::policy_in(*event);
  if (!known.unknown_keys.empty()) {
    note(say("policy.unknown-keys", arg("event", event->sequence),
             arg("keys", support::join(known.unknown_keys, ", "))));
  }
  known_policy_ = std::move(known.policy);
}

void Session::note_policy_change() {
  const bool is_judged_by_file = !options.known_on && !has_several_boards();
  if (!is_judged_by_file || std::exchange(has_looked_for_policy_, true)) return;
  const auto event = policy_on_record();
  if (!event) return;
  const auto changes = storage::policy_changes_since(*event, policy());
  if (changes.empty()) return;
  note(say("policy.differs", arg("event", event->sequence),
           arg("keys", domain::differing_keys(changes))));
}

}  // namespace susr::commands
