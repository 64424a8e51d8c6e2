// SPDX-License-Identifier: MIT
// Linked under the sanitizers only.

/// What the address sanitizer asks for at start: a trap of the undefined-behaviour sanitizer ends
/// with the stack.
extern "C" const char* __asan_default_options();  // NOLINT(bugprone-reserved-identifier)

const char* __asan_default_options() {  // NOLINT(bugprone-reserved-identifier)
  return "handle_sigill=1";
}
