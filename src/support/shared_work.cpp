// SPDX-License-Identifier: MIT
#include "susr/support/shared_work.hpp"

#include <atomic>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace susr::support {

namespace {

/// Work that several threads do.
class SharedWork {
 public:
  SharedWork(std::size_t count, const std::function<void(std::size_t, std::size_t)>& work)
      : count_(count), first_failed_(count), work_(work) {}

  /// What each thread does. Indices begin in their order: all below one that fails have begun.
  void take_part(std::size_t worker) {
    for (auto index = next_++; index < count_; index = next_++) {
      try {
        work_(worker, index);
      } catch (...) {
        fail(index, std::current_exception());
      }
    }
  }

  void finish() const {
    if (failure_) std::rethrow_exception(failure_);
  }

 private:
  void fail(std::size_t index, std::exception_ptr failure) {
    const std::scoped_lock lock(mutex_);
    next_ = count_;
    if (index >= first_failed_) return;
    first_failed_ = index;
    failure_ = std::move(failure);
  }

  std::size_t count_;
  std::size_t first_failed_;
  std::exception_ptr failure_;
  std::mutex mutex_;  // of the two above
  std::atomic<std::size_t> next_ = 0;
  const std::function<void(std::size_t, std::size_t)>& work_;
};

}  // namespace

void share_work(std::size_t count, std::size_t workers,
                const std::function<void(std::size_t worker, std::size_t index)>& work) {
  SharedWork shared(count, work);
  {
    std::vector<std::jthread> others;  // which end before the block does
    for (std::size_t worker = 1; worker < workers; ++worker)
      others.emplace_back([&shared, worker] { shared.take_part(worker); });
    shared.take_part(0);
  }
  shared.finish();
}

}  // namespace susr::support
