// SPDX-License-Identifier: MIT
#include "susr/support/held_signals.hpp"

#include <array>

#include "susr/catalogue/catalogue.hpp"
#include "susr/support/error.hpp"

namespace susr::support {

namespace {

constexpr std::array ending_signals{SIGINT, SIGTERM, SIGHUP};

bool is_ignored(int signal) {
  struct sigaction action{};
  return ::sigaction(signal, nullptr, &action) == 0 && action.sa_handler == SIG_IGN;
}

}  // namespace

HeldSignals::HeldSignals() {
  sigset_t held{};
  sigemptyset(&held);
  for (const int signal : ending_signals) {
    // One that is held would wait even though it is ignored.
    if (!is_ignored(signal)) sigaddset(&held, signal);
  }
  ::sigprocmask(SIG_BLOCK, &held, &before_);
}

HeldSignals::~HeldSignals() {
  ::sigprocmask(SIG_SETMASK, &before_, nullptr);
}

bool is_told_to_end() {
  sigset_t waiting{};
  if (::sigpending(&waiting) != 0) return false;
  for (const int signal : ending_signals) {
    if (sigismember(&waiting, signal) == 1 && !is_ignored(signal)) return true;
  }
  return false;
}

void stop_if_told_to_end() {
  if (is_told_to_end())
    refuse(catalogue::say("signal.stopped"), catalogue::say("signal.stopped.why"));
}

}  // namespace susr::support
