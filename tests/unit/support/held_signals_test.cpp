// SPDX-License-Identifier: MIT
#include "susr/support/held_signals.hpp"

#include <csignal>

#include <sys/wait.h>
#include <unistd.h>

#include "catch.hpp"
#include "failures.hpp"

namespace {

using susr::support::HeldSignals;
using susr::support::is_told_to_end;

/// The signal that ends a process which does `work`, if one does.
template <class Work>
int signal_that_ends(Work work) {
  const auto child = ::fork();
  if (child == 0) {
    // Catch2 looks at them.
    for (const int signal : {SIGINT, SIGTERM, SIGHUP})
      std::signal(signal, SIG_DFL);
    work();
    ::_exit(0);
  }
  int status = 0;
  ::waitpid(child, &status, 0);
  return WIFSIGNALED(status) ? WTERMSIG(status) : 0;
}

}  // namespace

TEST_CASE("a signal that tells the program to end waits while signals are held, and then ends it") {
  for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
    CHECK(signal_that_ends([&] {
            const HeldSignals held;
            {
              const HeldSignals within;
              std::raise(signal);
            }
            if (!is_told_to_end()) ::_exit(1);
          }) == signal);
    // Were it not held, the program would end before this.
    CHECK(signal_that_ends([&] {
            const HeldSignals held;
            std::raise(signal);
            std::raise(SIGKILL);
          }) == SIGKILL);
  }
}

TEST_CASE("work stops for a signal that waits") {
  CHECK(signal_that_ends([] {
          const HeldSignals held;
          susr::support::stop_if_told_to_end();
          std::raise(SIGTERM);
          const auto error = susr::test::error_of([] { susr::support::stop_if_told_to_end(); });
          std::raise(error.kind() == susr::support::ErrorKind::refused ? SIGUSR1 : SIGUSR2);
        }) == SIGUSR1);
}

TEST_CASE("a signal that the program was begun with the order to ignore stops nothing") {
  CHECK(signal_that_ends([] {
          std::signal(SIGHUP, SIG_IGN);
          const HeldSignals held;
          std::raise(SIGHUP);
          if (is_told_to_end()) std::raise(SIGKILL);
        }) == 0);
}
