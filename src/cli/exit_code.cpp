// SPDX-License-Identifier: MIT
#include "exit_code.hpp"

namespace susr::cli {

namespace {

constexpr int found_something = 8;

}  // namespace

int exit_code(support::ErrorKind kind) {
  using support::ErrorKind;
  switch (kind) {
    case ErrorKind::refused:
      return 1;
    case ErrorKind::usage:
      return 2;
    case ErrorKind::configuration:
      return 3;
    case ErrorKind::store:
      return 4;
    case ErrorKind::unsound:
      return found_something;
    case ErrorKind::busy:
      return 5;
    case ErrorKind::not_permitted:
      return 6;
    case ErrorKind::internal:
      break;
  }
  constexpr int internal_error = 70;
  return internal_error;
}

int exit_code(commands::Result ending) {
  return ending == commands::Result::found ? found_something : 0;
}

}  // namespace susr::cli
