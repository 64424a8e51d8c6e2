// SPDX-License-Identifier: MIT
#pragma once

#include <stdexcept>
#include <string>
#include <vector>

namespace susr::support {

/// What kind of failure it is. One function in `cli` turns a kind into an exit code.
enum class ErrorKind {
  refused,        ///< a rule forbids it, or it could not be done; nothing was recorded
  usage,          ///< the command line is wrong
  configuration,  ///< the configuration is wrong or missing
  store,          ///< the store is missing, damaged, not ours, or newer than this program
  unsound,  ///< the record was changed behind susr's back: a check that was asked for found it
  busy,     ///< somebody else holds the store: try again
  not_permitted,  ///< the operating system, or the record, does not let this account do it
  internal        ///< a fault in this program
};

/// One thing that is wrong: what failed, why, and what to do next (empty where there is nothing).
struct Problem {
  std::string what;
  std::string why;
  std::string hint;
};

/// The only exception that this program throws on purpose. It carries every problem of one input,
/// so that a person mends them all at once.
class Error : public std::runtime_error {
 public:
  /// One problem.
  Error(ErrorKind error_kind, Problem problem);
  /// Several problems of one input; `all` is never empty.
  Error(ErrorKind error_kind, std::vector<Problem> all);

  [[nodiscard]] ErrorKind kind() const noexcept;
  [[nodiscard]] const std::vector<Problem>& problems() const noexcept;

 private:
  ErrorKind kind_;
  std::vector<Problem> problems_;
};

/// The kind of what the operating system would not do: `not_permitted` if it forbids it, else
/// `refused`. `error` is an errno.
ErrorKind kind_of_failure(int error);

/// Throws an `ErrorKind::refused`.
[[noreturn]] void refuse(std::string what, std::string why, std::string hint = {});

}  // namespace susr::support
