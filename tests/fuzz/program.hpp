// SPDX-License-Identifier: MIT
#pragma once

#include <cstdlib>
#include <string>
#include <vector>

#include <fcntl.h>
#include <unistd.h>

#include "susr/cli/app.hpp"

#include "target.hpp"

namespace susr::fuzz {

/// Runs susr with these arguments on 22 November 2026; what it prints goes nowhere, or with
/// SUSR_FUZZ_TELL in the environment its errors go to standard error. Gives its exit code, which is
/// none that would be a fault of the program.
inline int run(const std::vector<std::string>& arguments) {
  static const int nowhere = ::open("/dev/null", O_WRONLY | O_CLOEXEC);
  static const bool tells = std::getenv("SUSR_FUZZ_TELL") != nullptr;
  const support::Environment environment{
      .variable = [](const std::string& /*name*/) { return std::nullopt; },
      .now = support::parse_moment("2026-11-22T09:00:00Z").value(),
      .account = [] { return std::string("tester"); },
      .output = nowhere,
      .errors = tells ? STDERR_FILENO : nowhere};
  const int code = cli::run(arguments, environment);
  constexpr int internal_error = 70;
  require(code != internal_error, "susr ends with no internal error: " + arguments.front());
  return code;
}

}  // namespace susr::fuzz
