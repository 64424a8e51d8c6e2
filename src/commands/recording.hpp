// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

#include "susr/commands/session.hpp"
#include "susr/workflow/recorder.hpp"

namespace susr::exchange {
struct ImportOutcome;
struct ImportRequest;
}  // namespace susr::exchange

namespace susr::commands {

/// What a command records, on the day of --on: kept, or with --dry-run only checked. Says of each
/// entry what it was, unless --quiet is given.
class Recording {
 public:
  explicit Recording(Session& session);
  ~Recording() = default;
  Recording(const Recording&) = delete;
  Recording(Recording&&) = delete;
  Recording& operator=(const Recording&) = delete;
  Recording& operator=(Recording&&) = delete;

  /// Records what happened to a case.
  void record(const std::string& case_reference, domain::EventBody body);

  /// Has `record` enter something with the one way to change the record; gives what it gives.
  template <class Record>
  auto enter(const Record& record) {
    auto recorded = record(recorder());
    end();
    return recorded;
  }

  /// Imports a file. A person who watches sees how far it is.
  exchange::ImportOutcome import_csv(exchange::ImportRequest request);

 private:
  workflow::Recorder& recorder();
  [[nodiscard]] workflow::Author author() const;
  /// What was to be recorded is, or on --dry-run is not, which is said.
  void end();
  /// The policy was recorded before the first entry, or on --dry-run would be, which is said once.
  void note_policy_entry();
  /// An event was recorded, or on --dry-run would be, which is said.
  void acknowledge(const workflow::Receipt& receipt);

  Session& session_;
  std::optional<workflow::Recorder> recorder_;
  bool has_acknowledged_ = false;
  bool has_noted_policy_ = false;
};

/// Whether what is entered is kept.
workflow::Mode mode_of(const SharedOptions& options);

}  // namespace susr::commands
