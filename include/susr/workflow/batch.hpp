// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "susr/domain/event.hpp"
#include "susr/domain/policy.hpp"
#include "susr/storage/log.hpp"
#include "susr/storage/store.hpp"
#include "susr/workflow/known_policy.hpp"
#include "susr/workflow/recorder.hpp"

namespace susr::workflow {

/// Something that happened to a case, as part of a batch.
struct Step {
  domain::EventBody body;
  domain::PartialDate on;
  std::int64_t source = 0;  ///< where it comes from, such as the row of a file
};

/// A step that can't be recorded: where it comes from, and why, worded for a person importing a
/// file.
struct StepRefused {
  /// Nothing if the refused event was on record before, and could not follow the steps.
  std::optional<std::int64_t> source;
  std::string why;
  std::string next;  ///< the hint; may be empty
};

/// Many events of one moment in one transaction, case by case, by the same rules as one at a time
/// through the `Recorder`. Nothing is written without `commit`.
class Batch {
 public:
  /// The store and the policy must outlive the batch. Throws as `WriteTransaction` does.
  Batch(storage::Store& store, const domain::Policy& policy, Author author, Mode mode);

  /// Every event of the case, in the order in which they count; none if there is no such case.
  [[nodiscard]] std::vector<domain::Event> events_of(const std::string& case_reference) const;

  /// Adds the steps to the case's `events`: all of them or, if one can't follow, none, and gives
  /// which.
  std::optional<StepRefused> add(const std::string& case_reference,
                                 std::vector<domain::Event> events, std::span<const Step> steps);

  /// How many events were added; the policy is not among them.
  [[nodiscard]] std::int64_t added() const;

  /// As `Recorder::policy_note`.
  [[nodiscard]] const std::optional<std::string>& policy_note() const;

  /// Writes all that was added, unless it is a dry run.
  void commit();

 private:
  storage::Store& store_;
  const domain::Policy& policy_;
  Author author_;
  Mode mode_;
  storage::WriteTransaction transaction_;
  std::optional<std::string> policy_note_;
  KnownPolicy known_;
  storage::LogWriter log_;
  storage::TablesWriter tables_;
  std::int64_t added_ = 0;
};

}  // namespace susr::workflow
