// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>

namespace susr::support {

/// How far something long is: so many of so many.
using TellProgress = std::function<void(std::int64_t done, std::int64_t of)>;

/// Decides when somebody who waits is told how far something long is: after a second, and then once
/// a second.
class Progress {
 public:
  using Clock = std::chrono::steady_clock;
  /// Shows how far it is, and the seconds that are left at this speed.
  using Show = std::function<void(std::int64_t done, std::int64_t of, std::int64_t seconds_left)>;

  explicit Progress(Show show, Clock::time_point now = Clock::now())
      : show_(std::move(show)), began_(now), shown_(now) {}

  void tell(std::int64_t done, std::int64_t of, Clock::time_point now = Clock::now());

  /// Whether anything was shown, which is to be cleared.
  [[nodiscard]] bool was_shown() const {
    return was_shown_;
  }

 private:
  Show show_;
  Clock::time_point began_;
  Clock::time_point shown_;
  bool was_shown_ = false;
};

}  // namespace susr::support
