// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "susr/commands/session.hpp"
#include "susr/workflow/recorder.hpp"

namespace susr::exchange {
struct ImportOutcome;
struct ImportRequest;
}  // namespace susr::exchange

namespace susr::commands {

/// Records what a command asks for, on the day of --on; with --dry-run it is only checked. Prints a
/// receipt for each entry, unless --quiet is given.
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

  /// Records what is about the board itself.
  void record_for_board(std::vector<domain::EventBody> bodies);

  /// Calls `record` with the recorder, and returns what it returns.
  template <class Record>
  auto enter(const Record& record) {
    auto recorded = record(recorder());
    end();
    return recorded;
  }

  /// Imports a file, showing progress in a terminal.
  exchange::ImportOutcome import_csv(exchange::ImportRequest request);

 private:
  workflow::Recorder& recorder();
  [[nodiscard]] workflow::Author author() const;
  /// All has been recorded; with --dry-run, says that nothing was.
  void end();
  /// Says once that the policy was recorded before the first entry, or with --dry-run would be.
  void note_policy_entry();
  /// Prints the receipt of an event that was recorded, or with --dry-run would be.
  void acknowledge(const workflow::Receipt& receipt);
  void tell(const workflow::Receipt& receipt) const;
  /// Says once that a field seems to hold personal data, never what it holds.
  void note_personal(const domain::PersonalField& found);
  /// What a field is called on the command line; its own name if it was given in another way.
  [[nodiscard]] std::string name_as_given(const std::string& field) const;

  Session& session_;
  std::optional<workflow::Recorder> recorder_;
  bool has_acknowledged_ = false;
  bool has_noted_policy_ = false;
  std::set<domain::PersonalField> noted_;
};

/// Whether what is entered is kept.
workflow::Mode mode_of(const SharedOptions& options);

}  // namespace susr::commands
