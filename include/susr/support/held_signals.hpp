// SPDX-License-Identifier: MIT
#pragma once

#include <csignal>

namespace susr::support {

/// While one of these stands, the signals by which a program is told to end (SIGINT, SIGTERM,
/// SIGHUP) wait; then they end it as they do any other. Whoever has begun something that is to be
/// taken back (a file that is not whole, a transaction) holds one for as long, so that it is taken
/// back. Those that the program was begun with the order to ignore are left alone.
class HeldSignals {
 public:
  HeldSignals();
  ~HeldSignals();
  HeldSignals(const HeldSignals&) = delete;
  HeldSignals& operator=(const HeldSignals&) = delete;
  HeldSignals(HeldSignals&&) = delete;
  HeldSignals& operator=(HeldSignals&&) = delete;

 private:
  sigset_t before_{};
};

/// Whether a signal waits that ends the program.
bool is_told_to_end();

/// Throws if a signal waits that ends the program. What is thrown is never told: the program ends
/// where the signals are not held any more.
void stop_if_told_to_end();

}  // namespace susr::support
