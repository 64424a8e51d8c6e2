// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <string>
#include <utility>

namespace susr::storage {

/// The queue of those who write to a store. SQLite makes each writer sleep and try again, so one
/// can miss its chance for as long as others come; here they wait in the kernel, which lets them in
/// by turns and forgets one that was killed. Readers never stand in it.
///
/// It is a lock on a byte of the store, far from those that SQLite locks. When a process closes a
/// file it loses SQLite's locks on it too, so a queue must outlive the connection to its store.
class WriterQueue {
 public:
  explicit WriterQueue(std::string store) : store_(std::move(store)) {}
  ~WriterQueue();
  WriterQueue(const WriterQueue&) = delete;
  WriterQueue& operator=(const WriterQueue&) = delete;
  WriterQueue(WriterQueue&&) = delete;
  WriterQueue& operator=(WriterQueue&&) = delete;

  /// Whether it is our turn.
  [[nodiscard]] bool is_held() const {
    return is_held_;
  }

 private:
  friend class Turn;
  enum class Wait { over, timed_out };

  /// Waits for the turn; times out if nobody else writes for so long. It is over at once where the
  /// file system has no such locks: then SQLite's own waiting is all there is.
  Wait enter(std::chrono::milliseconds timeout);
  void leave();

  std::string store_;
  int descriptor_ = -1;
  bool is_held_ = false;
};

/// A writer's turn, which ends with this.
class Turn {
 public:
  /// Waits for it. Throws SQLite's error for a busy store if it does not come, and nobody else
  /// writes anything in the time.
  Turn(WriterQueue& queue, std::chrono::milliseconds timeout);
  ~Turn();
  Turn(const Turn&) = delete;
  Turn& operator=(const Turn&) = delete;
  Turn(Turn&&) = delete;
  Turn& operator=(Turn&&) = delete;

 private:
  WriterQueue& queue_;
};

}  // namespace susr::storage
