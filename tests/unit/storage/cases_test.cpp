// SPDX-License-Identifier: MIT
#include "susr/storage/cases.hpp"

#include <string>
#include <vector>

#include "catch.hpp"
#include "recording.hpp"

namespace {

using susr::storage::case_references;
using susr::storage::has_case;
using susr::storage::next_number;
using susr::storage::references_like;
using susr::test::Record;

}  // namespace

TEST_CASE("a case is known by its reference, letter by letter") {
  Record record;
  record.refer("2026-03-04", "CYSUR 4 2019");
  CHECK(has_case(record.store, "CYSUR 4 2019"));
  CHECK_FALSE(has_case(record.store, "cysur 4 2019"));
  CHECK_FALSE(has_case(record.store, "CYSUR 4 201"));
  CHECK_FALSE(has_case(record.store, "CYSUR 4 2019 "));
  CHECK_FALSE(has_case(record.store, ""));
}

TEST_CASE("a reference is found by its key, whatever its spelling") {
  Record record;
  record.refer("2026-03-04", "CYSUR 4 2019");
  using References = std::vector<std::string>;
  for (const auto* spelling : {"CYSUR 4 2019", "cysur 4 2019", "CYSUR\u00a04  2019 "}) {
    CAPTURE(spelling);
    CHECK(references_like(record.store, spelling) == References{"CYSUR 4 2019"});
  }
  CHECK(references_like(record.store, "CYSUR 42019").empty());
}

TEST_CASE("references come sorted, in whatever order the cases were recorded") {
  Record record;
  record.refer("2026-03-04", "WG S71 2023");
  record.refer("2026-03-04");
  record.refer("2025-03-04");
  CHECK(case_references(record.store) ==
        std::vector<std::string>{"CV-2025-001", "CV-2026-001", "WG S71 2023"});
}

TEST_CASE("the next number of a run is one more than the highest yet given in it") {
  Record record;
  CHECK(next_number(record.store, "CV-2026-000") == 1);
  record.refer("2026-03-04");
  record.refer("2026-03-04");
  CHECK(next_number(record.store, "CV-2026-000") == 3);
  CHECK(next_number(record.store, "CV-2025-000") == 1);
}
