// SPDX-License-Identifier: MIT
#include "policy_record.hpp"

#include <cstdint>
#include <vector>

#include <fmt/format.h>

#include "susr/catalogue/catalogue.hpp"
#include "susr/domain/policy_changes.hpp"
#include "susr/domain/policy_text.hpp"
#include "susr/storage/log.hpp"

namespace susr::workflow {

namespace {

using catalogue::say;
using fmt::arg;

std::string note_on(std::int64_t event, const std::vector<domain::Change>& changes, Mode mode) {
  const bool dry_run = mode == Mode::dry_run;
  if (changes.empty()) {
    return dry_run ? say("policy.would-record") : say("policy.recorded", arg("event", event));
  }
  const auto keys = domain::differing_keys(changes);
  return dry_run ? say("policy.would-record-change", arg("keys", keys))
                 : say("policy.recorded-change", arg("event", event), arg("keys", keys));
}

}  // namespace

std::optional<std::string> record_policy(storage::Store& store, domain::Policy policy,
                                         const Author& author, Mode mode) {
  const auto last = storage::last_policy(store);
  std::vector<domain::Change> changes;
  // Who may do what changes only when somebody records it who may let people in.
  if (last && !author.may_admit) policy.access = storage::policy_in(*last).policy.access;
  if (last) {
    changes = storage::policy_changes_since(*last, policy);
    if (changes.empty()) return std::nullopt;
  }
  const auto recorded = storage::append(store, {.recorded_at = author.recorded_at,
                                                .actor = author.account,
                                                .effective = domain::on_day(author.today),
                                                .body = domain::recorded_policy(policy),
                                                .changes = changes});
  return note_on(recorded.sequence, changes, mode);
}

}  // namespace susr::workflow
