// SPDX-License-Identifier: MIT
#include "susr/support/salt.hpp"

#include "catch.hpp"

namespace {

// All tests of this program have the same salts each time, so the same events have the same hashes.
[[maybe_unused]] const bool is_seeded = [] {
  susr::support::seed_salts("unit tests");
  return true;
}();

}  // namespace

TEST_CASE("with a seed, a salt follows from its place") {
  const auto salt = susr::support::new_salt("here");
  CHECK(salt.size() == 32);
  CHECK(salt.find_first_not_of("0123456789abcdef") == std::string::npos);
  CHECK(susr::support::new_salt("here") == salt);
  CHECK(susr::support::new_salt("there") != salt);
}
