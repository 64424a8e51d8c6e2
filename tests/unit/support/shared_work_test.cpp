// SPDX-License-Identifier: MIT
#include "susr/support/shared_work.hpp"

#include <atomic>
#include <stdexcept>
#include <string>
#include <vector>

#include "catch.hpp"

using susr::support::share_work;

TEST_CASE("each piece of shared work is done once, by a worker that there is", "[work]") {
  const std::size_t workers = GENERATE(1U, 2U, 4U);
  std::vector<std::atomic<int>> times(100);
  std::atomic<bool> is_known = true;
  share_work(times.size(), workers, [&](std::size_t worker, std::size_t index) {
    ++times.at(index);
    if (worker >= workers) is_known = false;
  });
  for (const auto& each : times)
    CHECK(each == 1);
  CHECK(is_known);
}

TEST_CASE("no shared work is no work", "[work]") {
  share_work(0, 2, [](std::size_t /*worker*/, std::size_t /*index*/) { FAIL(); });
}

TEST_CASE("of shared work that fails the first piece says why", "[work]") {
  const std::size_t workers = GENERATE(1U, 2U, 4U);
  std::atomic<int> done = 0;
  const auto work = [&](std::size_t /*worker*/, std::size_t index) {
    if (index == 10 || index == 11) throw std::runtime_error(std::to_string(index));
    ++done;
  };
  CHECK_THROWS_WITH(share_work(1000, workers, work), "10");
  CHECK(done < 1000 - 2);
}
