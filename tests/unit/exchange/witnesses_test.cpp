// SPDX-License-Identifier: MIT
// A log head is found in a paper however it comes back.
#include "susr/exchange/witnesses.hpp"

#include "catch.hpp"

namespace {

using susr::exchange::log_heads_in;
using susr::report::LogHead;

const LogHead head{.board = "", .record = "", .sequence = 236, .hash = "cbf943e4a1b2c3d4"};
const LogHead of_gwent{.board = "Gwent", .record = "1a2b3c4d", .sequence = 9, .hash = head.hash};

}  // namespace

TEST_CASE("a log head is found at the foot of a paper in text") {
  CHECK(log_heads_in("Nothing to show.\n\nLog head: 236 cbf943e4a1b2c3d4.\n") == std::vector{head});
}

TEST_CASE("a log head is found in a mail that quotes a paper and wraps its lines") {
  CHECK(log_heads_in("Dear all,\r\n> > 3 overdue. Log head: 236\r\n> > cbf943e4a1b2c3d4. As at") ==
        std::vector{head});
  CHECK(log_heads_in("| Log head: 236 cbf943e4=\ra1b2c3d4.").empty());
  CHECK(log_heads_in("Log head: 236 cbf943e4=\r\na1b2c3d4.") == std::vector{head});
}

TEST_CASE("a log head is found in JSON, as susr writes it and as other programs lay it out") {
  CHECK(
      log_heads_in(R"({"report":"list","log_head":{"sequence":236,"hash":"cbf943e4a1b2c3d4"},)") ==
      std::vector{head});
  CHECK(log_heads_in("  \"log_head\": {\n    \"hash\": \"cbf943e4a1b2c3d4\",\n"
                     "    \"sequence\": 236\n  },") == std::vector{head});
}

TEST_CASE("the log heads of several boards name each board and its record") {
  CHECK(log_heads_in("Log head of Gwent (record 1a2b3c4d): 9 cbf943e4a1b2c3d4.") ==
        std::vector{of_gwent});
  CHECK(log_heads_in(R"("log_heads":[{"board":"Gwent","record":"1a2b3c4d","sequence":9,)"
                     R"("hash":"cbf943e4a1b2c3d4"},{"board":"North Wales","record":"empty",)"
                     R"("sequence":0,"hash":null}])") ==
        std::vector{of_gwent,
                    {.board = "North Wales", .record = "empty", .sequence = 0, .hash = ""}});
}

TEST_CASE("the head of an empty log has no hash") {
  CHECK(log_heads_in("Log head: 0.") == std::vector<LogHead>{{}});
  CHECK(log_heads_in(R"("log_head":{"sequence":0,"hash":null})") == std::vector<LogHead>{{}});
}

TEST_CASE("a log head that stands there twice is given once") {
  CHECK(log_heads_in("Log head: 236 cbf943e4a1b2c3d4. Log head: 236 cbf943e4a1b2c3d4.").size() ==
        1);
}

TEST_CASE("what is cut short or changed in form is no log head") {
  const auto* const text =
      GENERATE("", "Log head: 236.", "Log head: 236 cbf943e4a1b2c3d.",
               "Log head: 0 cbf943e4a1b2c3d4.", "log head: 236 cbf943e4a1b2c3d4.",
               R"("log_head":{"sequence":236,"hash":null})", R"("log_head":{"seq)");
  CHECK(log_heads_in(text).empty());
}
