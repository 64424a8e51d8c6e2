// SPDX-License-Identifier: MIT
#include "susr/support/progress.hpp"

#include <vector>

#include "catch.hpp"

namespace {

using namespace susr;  // NOLINT(google-build-using-namespace)

/// What was shown, and when.
struct Shown {
  std::int64_t done;
  std::int64_t of;
  std::int64_t left;
  bool operator==(const Shown&) const = default;
};

}  // namespace

TEST_CASE("progress is shown after a second, then once a second, with the time that is left") {
  std::vector<Shown> shown;
  const support::Progress::Clock::time_point began{};
  support::Progress progress([&](std::int64_t done, std::int64_t of,
                                 std::int64_t left) { shown.push_back({done, of, left}); },
                             began);
  const auto tell_at = [&](int milliseconds, std::int64_t done) {
    progress.tell(done, 100, began + std::chrono::milliseconds(milliseconds));
  };
  tell_at(0, 0);
  tell_at(999, 9);
  CHECK(shown.empty());
  CHECK(!progress.was_shown());
  tell_at(1000, 10);
  tell_at(1500, 15);
  tell_at(2000, 50);
  CHECK(shown == std::vector<Shown>{{10, 100, 9}, {50, 100, 2}});
  CHECK(progress.was_shown());
}
