// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "susr/workflow/recorder.hpp"

#include "dates.hpp"
#include "policies.hpp"

namespace susr::test {

/// The day on which the tests of a store take place.
inline constexpr std::string_view today = "2026-11-22";

/// Who records in a test.
inline workflow::Author author() {
  return {.account = "tester",
          .on_behalf_of = "Review Manager",
          .recorded_at = "2026-11-22T09:00:00Z",
          .today = day(today)};
}

/// A store in memory, a policy, and a recorder over them.
struct Record {
  storage::Store store = storage::Store::in_memory();
  domain::Policy policy = shipped_policy();
  workflow::Recorder recorder{store, policy, author(), workflow::Mode::record};

  Record() = default;
  ~Record() = default;
  // The recorder points at the others.
  Record(const Record&) = delete;
  Record& operator=(const Record&) = delete;
  Record(Record&&) = delete;
  Record& operator=(Record&&) = delete;

  /// Registers a case; its reference is the next, or the one given.
  std::string refer(std::string_view on, std::optional<std::string> reference = {}) {
    return recorder.refer({.reference = std::move(reference),
                           .referral = {.agency = "SWP", .criteria = {domain::Criterion::dhr}}},
                          date(on));
  }

  /// Registers a case on which a SUSR is decided and agreed on the day of its referral.
  std::string review(std::string_view on) {
    const auto reference = refer(on);
    recorder.record(
        reference,
        domain::Decided{.outcome = domain::Outcome::susr, .criteria = {domain::Criterion::dhr}},
        date(on));
    recorder.record(reference, domain::SignedOff{}, date(on));
    return reference;
  }

  /// Assigns an action.
  std::string assign(const std::string& reference, std::string_view on, std::string_view due_on,
                     std::vector<domain::Lead> leads = {{.agency = "SWP", .area = ""}}) {
    return recorder
        .assign_action(
            reference,
            {.title = "Agree a protocol", .leads = std::move(leads), .due_on = day(due_on)},
            date(on))
        .id;
  }
};

}  // namespace susr::test
