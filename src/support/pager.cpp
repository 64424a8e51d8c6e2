// SPDX-License-Identifier: MIT
#include "susr/support/pager.hpp"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>

#include <sys/wait.h>
#include <unistd.h>

namespace susr::support {

namespace {

/// Ignores a signal as long as it lives: the keys that end a pager's search must not end us first,
/// nor a pager that does not read to the end.
class Ignored {
 public:
  explicit Ignored(int signal) : signal_(signal), before_(std::signal(signal, SIG_IGN)) {}
  ~Ignored() {
    std::signal(signal_, before_);
  }
  Ignored(const Ignored&) = delete;
  Ignored& operator=(const Ignored&) = delete;
  Ignored(Ignored&&) = delete;
  Ignored& operator=(Ignored&&) = delete;

 private:
  int signal_;
  void (*before_)(int);
};

/// What the child does: reads from the pipe and becomes the program.
[[noreturn]] void become(const std::string& program, const std::array<int, 2>& ends) {
  ::dup2(ends[0], STDIN_FILENO);
  ::close(ends[0]);
  ::close(ends[1]);
  // Ends at once if all fits on the screen, shows colours, and leaves the text there.
  ::setenv("LESS", "FRX", 0);
  ::execl("/bin/sh", "sh", "-c", program.c_str(), nullptr);
  constexpr int cannot_run = 127;
  ::_exit(cannot_run);
}

void write_until_refused(int descriptor, std::string_view text) {
  while (!text.empty()) {
    const auto written = ::write(descriptor, text.data(), text.size());
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return;
    text.remove_prefix(static_cast<std::size_t>(written));
  }
}

/// As shells end when they could not run a program.
bool was_not_run(int status) {
  constexpr int not_executable = 126;
  constexpr int not_found = 127;
  if (!WIFEXITED(status)) return false;
  return WEXITSTATUS(status) == not_executable || WEXITSTATUS(status) == not_found;
}

}  // namespace

bool page_through(const std::string& program, std::string_view text) {
  std::array<int, 2> ends{};
  if (::pipe(ends.data()) != 0) return false;
  const auto child = ::fork();
  if (child == 0) become(program, ends);
  ::close(ends[0]);
  if (child < 0) {
    ::close(ends[1]);
    return false;
  }
  const Ignored pipe(SIGPIPE);
  const Ignored interrupt(SIGINT);
  const Ignored quit(SIGQUIT);
  write_until_refused(ends[1], text);
  ::close(ends[1]);
  int status = 0;
  while (::waitpid(child, &status, 0) < 0) {
    if (errno != EINTR) return true;
  }
  return !was_not_run(status);
}

}  // namespace susr::support
