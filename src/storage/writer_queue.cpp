// SPDX-License-Identifier: MIT
#include "writer_queue.hpp"

#include <cerrno>
#include <csignal>

#include <SQLiteCpp/SQLiteCpp.h>
#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

namespace susr::storage {

namespace {

using std::chrono::milliseconds;
using std::chrono::steady_clock;

/// SQLite locks the 514 bytes from 2^30 on.
constexpr off_t queue_byte = (off_t{1} << 30) + 4096;

int change_lock(int descriptor, int command, short type) {
  struct flock lock{};
  lock.l_type = type;
  lock.l_whence = SEEK_SET;
  lock.l_start = queue_byte;
  lock.l_len = 1;
  return ::fcntl(descriptor, command, &lock);
}

timespec as_timespec(milliseconds time) {
  const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(time);
  return {.tv_sec = seconds.count(), .tv_nsec = std::chrono::nanoseconds(time - seconds).count()};
}

/// Interrupts what the program waits in after a time, and then again and again: the first signal
/// may come just before the waiting begins.
class Alarm {
 public:
  explicit Alarm(milliseconds after) {
    struct sigaction action{};
    action.sa_handler = [](int /*signal*/) {};  // without SA_RESTART: it ends a waiting call
    ::sigaction(SIGRTMIN, &action, &action_before_);
    sigset_t ours{};
    sigemptyset(&ours);
    sigaddset(&ours, SIGRTMIN);
    ::sigprocmask(SIG_UNBLOCK, &ours, &mask_before_);
    struct sigevent event{};
    event.sigev_notify = SIGEV_SIGNAL;
    event.sigev_signo = SIGRTMIN;
    is_set_ = ::timer_create(CLOCK_MONOTONIC, &event, &timer_) == 0;
    set(after);
  }
  ~Alarm() {
    if (is_set_) ::timer_delete(timer_);
    ::sigprocmask(SIG_SETMASK, &mask_before_, nullptr);
    ::sigaction(SIGRTMIN, &action_before_, nullptr);
  }
  Alarm(const Alarm&) = delete;
  Alarm& operator=(const Alarm&) = delete;
  Alarm(Alarm&&) = delete;
  Alarm& operator=(Alarm&&) = delete;

  [[nodiscard]] bool is_set() const {
    return is_set_;
  }

  void set(milliseconds after) const {
    const itimerspec times{.it_interval = as_timespec(milliseconds(50)),
                           .it_value = as_timespec(after)};
    if (is_set_) ::timer_settime(timer_, 0, &times, nullptr);
  }

 private:
  struct sigaction action_before_{};
  sigset_t mask_before_{};
  timer_t timer_{};
  bool is_set_ = false;
};

/// When the file was written last.
timespec last_write(int descriptor) {
  struct stat status{};
  ::fstat(descriptor, &status);
  return status.st_mtim;
}

bool is_same(const timespec& one, const timespec& other) {
  return one.tv_sec == other.tv_sec && one.tv_nsec == other.tv_nsec;
}

}  // namespace

WriterQueue::~WriterQueue() {
  if (descriptor_ >= 0) ::close(descriptor_);
}

WriterQueue::Wait WriterQueue::enter(milliseconds timeout) {
  if (descriptor_ < 0) descriptor_ = ::open(store_.c_str(), O_RDWR | O_CLOEXEC);
  if (descriptor_ < 0 || change_lock(descriptor_, F_OFD_SETLK, F_WRLCK) == 0) return Wait::over;
  if (errno != EAGAIN && errno != EACCES) return Wait::over;
  if (timeout == milliseconds::zero()) return Wait::timed_out;
  auto end = steady_clock::now() + timeout;
  auto seen = last_write(descriptor_);
  const Alarm alarm(timeout);
  while (alarm.is_set() && change_lock(descriptor_, F_OFD_SETLKW, F_WRLCK) != 0) {
    if (errno != EINTR) return Wait::over;
    if (steady_clock::now() < end) continue;
    const auto written = last_write(descriptor_);
    if (is_same(written, seen)) return Wait::timed_out;
    seen = written;
    end = steady_clock::now() + timeout;
    alarm.set(timeout);
  }
  return Wait::over;
}

void WriterQueue::leave() {
  is_held_ = false;
  if (descriptor_ >= 0) change_lock(descriptor_, F_OFD_SETLK, F_UNLCK);
}

Turn::Turn(WriterQueue& queue, milliseconds timeout) : queue_(queue) {
  if (queue_.enter(timeout) == WriterQueue::Wait::timed_out) {
    throw SQLite::Exception("others write", SQLITE_BUSY);
  }
  queue_.is_held_ = true;
}

Turn::~Turn() {
  queue_.leave();
}

}  // namespace susr::storage
