// SPDX-License-Identifier: MIT
#include "susr/support/progress.hpp"

namespace susr::support {

void Progress::tell(std::int64_t done, std::int64_t of, Clock::time_point now) {
  if (now - shown_ < std::chrono::seconds{1} || done <= 0) return;
  shown_ = now;
  was_shown_ = true;
  const auto taken = std::chrono::duration_cast<std::chrono::milliseconds>(now - began_).count();
  constexpr std::int64_t second = 1000;
  const auto left = taken * (of - done) / done;
  show_(done, of, (left + second - 1) / second);
}

}  // namespace susr::support
