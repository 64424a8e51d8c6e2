// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "susr/support/error.hpp"

namespace susr::support {

/// Collects what is wrong with one input, so that all of it is said at once.
class Complaints {
 public:
  /// `what` is what most complaints are about, such as the name of a command.
  explicit Complaints(ErrorKind kind, std::string what = {});

  void add(Problem problem);
  void add(std::string why, std::string hint = {});
  /// Adds the complaint if there is reason for it.
  void add_if(bool reason, std::string why, std::string hint);
  /// Adds every problem of the error.
  void add_all(const Error& error);

  [[nodiscard]] bool are_none() const;

  /// Throws all that was added. `last_hint` is that of the last, if it has none.
  void throw_if_any(const std::string& last_hint = {});

 private:
  ErrorKind kind_;
  std::string what_;
  std::vector<Problem> problems_;
};

}  // namespace susr::support
