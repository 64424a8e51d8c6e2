// SPDX-License-Identifier: MIT
// Linked under the sanitizers only.

// NOLINTBEGIN(bugprone-reserved-identifier,readability-identifier-naming): the sanitizer's name

/// What the address sanitizer asks for at start: a trap of the undefined-behaviour sanitizer ends
/// with the stack.
extern "C" const char* __asan_default_options();

const char* __asan_default_options() {
  return "handle_sigill=1";
}

// NOLINTEND(bugprone-reserved-identifier,readability-identifier-naming)
