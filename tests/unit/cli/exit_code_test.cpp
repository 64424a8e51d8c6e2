// SPDX-License-Identifier: MIT
#include <filesystem>

#include "catch.hpp"
#include "program.hpp"

using susr::cli::Program;

TEST_CASE("each kind of ending has its exit code") {
  const Program susr;
  CHECK(susr.run({"list"}) == 3);
  CHECK(susr.run({"init"}) == 0);
  CHECK(susr.run({"init"}) == 1);
  CHECK(susr.run({"list"}) == 0);
  CHECK(susr.run({"lits"}) == 2);
  CHECK(susr.run({"show", "X"}) == 1);
  CHECK(susr.run({"overdue", "--exit-code"}) == 0);
  CHECK(susr.run({"refer", "--by", "SWP", "--criteria", "cpr", "--on", "2023-01-02"}) == 0);
  CHECK(susr.run({"decide", "RSB-2023-001", "--outcome", "susr", "--criteria", "cpr", "--rationale",
                  "r", "--on", "2023-01-02"}) == 0);
  CHECK(susr.run({"sign-off", "RSB-2023-001", "--outcome", "agreed", "--on", "2023-01-02"}) == 0);
  CHECK(susr.run({"overdue", "--exit-code"}) == 8);
  CHECK(susr.run({"overdue"}) == 0);
  std::filesystem::remove(susr.folder() + "/susr.db");
  CHECK(susr.run({"overdue", "--exit-code"}) == 4);
}
