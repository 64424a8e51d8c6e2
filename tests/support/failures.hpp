// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <stdexcept>

#include "susr/support/error.hpp"

namespace susr::test {

/// The error that `work` ends with. A test in which it ends without one fails.
inline support::Error error_of(const std::function<void()>& work) {
  try {
    work();
  } catch (const support::Error& error) {
    return error;
  }
  throw std::logic_error("this was expected to be refused, and was not");
}

/// What an error says of its first problem.
inline const support::Problem& problem_of(const support::Error& error) {
  return error.problems().front();
}

}  // namespace susr::test
