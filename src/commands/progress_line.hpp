// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "susr/commands/session.hpp"
#include "susr/support/progress.hpp"

namespace susr::commands {

/// A line on the error output that says how far something long is, if that is a terminal. It is
/// cleared at the end.
class ProgressLine {
 public:
  /// The message of the key has places for `done`, `of` and the seconds `left`.
  ProgressLine(const Session& session, std::string key);
  ~ProgressLine();
  ProgressLine(const ProgressLine&) = delete;
  ProgressLine& operator=(const ProgressLine&) = delete;
  ProgressLine(ProgressLine&&) = delete;
  ProgressLine& operator=(ProgressLine&&) = delete;

  /// What is to be told; nothing where nobody waits at a terminal.
  [[nodiscard]] support::TellProgress teller();

 private:
  const Session& session_;
  support::Progress progress_;
};

}  // namespace susr::commands
