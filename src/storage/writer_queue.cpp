// SPDX-License-Identifier: MIT
#include "writer_queue.hpp"

#include <cerrno>
#include <condition_variable>
#include <csignal>
#include <cstdint>
#include <mutex>
#include <thread>

#include <SQLiteCpp/SQLiteCpp.h>
#include <fcntl.h>
#include <pthread.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

namespace susr::storage {

namespace {

using std::chrono::milliseconds;

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

/// When the file was written last, in nanoseconds.
std::int64_t last_write(int descriptor) {
  constexpr std::int64_t in_a_second = 1'000'000'000;
  struct stat status{};
  ::fstat(descriptor, &status);
  return status.st_mtim.tv_sec * in_a_second + status.st_mtim.tv_nsec;
}

/// Watches over a thread that waits in the kernel, and ends its wait once nothing was written to
/// the file for so long. Only then: whoever is interrupted loses the place in the queue.
class Watch {
 public:
  Watch(int descriptor, milliseconds patience)
      : descriptor_(descriptor), patience_(patience), waiter_(::pthread_self()) {
    struct sigaction action{};
    action.sa_handler = [](int /*signal*/) {};  // without SA_RESTART: it ends a waiting call
    ::sigaction(SIGRTMIN, &action, &action_before_);
    sigset_t all{};
    sigfillset(&all);
    ::pthread_sigmask(SIG_SETMASK, &all, &mask_before_);  // the watch inherits that: it hears none
    watch_ = std::thread([this] { watch(); });
    auto ours = mask_before_;
    sigdelset(&ours, SIGRTMIN);
    ::pthread_sigmask(SIG_SETMASK, &ours, nullptr);
  }
  ~Watch() {
    {
      const std::scoped_lock lock(mutex_);
      is_over_ = true;
    }
    changed_.notify_one();
    watch_.join();
    ::pthread_sigmask(SIG_SETMASK, &mask_before_, nullptr);
    ::sigaction(SIGRTMIN, &action_before_, nullptr);
  }
  Watch(const Watch&) = delete;
  Watch& operator=(const Watch&) = delete;
  Watch(Watch&&) = delete;
  Watch& operator=(Watch&&) = delete;

  [[nodiscard]] bool gave_up() {
    const std::scoped_lock lock(mutex_);
    return gave_up_;
  }

 private:
  void watch() {
    constexpr milliseconds again{50};  // the first signal may come just before the wait begins
    std::unique_lock lock(mutex_);
    for (auto seen = last_write(descriptor_); !ends_within(lock, patience_);) {
      const auto written = last_write(descriptor_);
      if (written == seen) break;
      seen = written;
    }
    gave_up_ = !is_over_;
    while (!is_over_) {
      ::pthread_kill(waiter_, SIGRTMIN);
      ends_within(lock, again);
    }
  }

  bool ends_within(std::unique_lock<std::mutex>& lock, milliseconds time) {
    return changed_.wait_for(lock, time, [this] { return is_over_; });
  }

  int descriptor_;
  milliseconds patience_;
  pthread_t waiter_;
  struct sigaction action_before_{};
  sigset_t mask_before_{};
  std::mutex mutex_;
  std::condition_variable changed_;
  bool is_over_ = false;
  bool gave_up_ = false;
  std::thread watch_;
};

}  // namespace

WriterQueue::~WriterQueue() {
  if (descriptor_ >= 0) ::close(descriptor_);
}

WriterQueue::Wait WriterQueue::enter(milliseconds timeout) {
  if (descriptor_ < 0) descriptor_ = ::open(store_.c_str(), O_RDWR | O_CLOEXEC);
  if (descriptor_ < 0 || change_lock(descriptor_, F_OFD_SETLK, F_WRLCK) == 0) return Wait::over;
  if (errno != EAGAIN && errno != EACCES) return Wait::over;
  if (timeout == milliseconds::zero()) return Wait::timed_out;
  Watch watch(descriptor_, timeout);
  while (change_lock(descriptor_, F_OFD_SETLKW, F_WRLCK) != 0) {
    if (errno != EINTR) return Wait::over;
    if (watch.gave_up()) return Wait::timed_out;
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
