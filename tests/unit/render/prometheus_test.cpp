// SPDX-License-Identifier: MIT
#include <stdexcept>
#include <vector>

#include "susr/render/render.hpp"

#include "catch.hpp"
#include "written.hpp"

namespace {

using namespace susr;  // NOLINT(google-build-using-namespace)
using table::Gauge;

std::string gauges(const std::vector<Gauge>& all, const render::Options& options = {}) {
  auto report = testing::report_of({}, {});
  report.gauges = [&] { return all; };
  return testing::written(render::write_prometheus, report, options);
}

}  // namespace

TEST_CASE("gauges of one name stand under what it is and its type, said once") {
  const std::vector<Gauge> all{
      {.name = "overdue", .labels = {{"board", "A"}, {"kind", "action"}}, .value = 3},
      {.name = "overdue", .labels = {{"board", "A"}, {"kind", "milestone"}}, .value = 0},
      {.name = "actions_open", .labels = {}, .value = 12}};
  CHECK(gauges(all) ==
        "# HELP susr_overdue Items that are overdue, by kind; their sum is what 'susr overdue' "
        "counts.\n"
        "# TYPE susr_overdue gauge\n"
        "susr_overdue{board=\"A\",kind=\"action\"} 3\n"
        "susr_overdue{board=\"A\",kind=\"milestone\"} 0\n"
        "# HELP susr_actions_open Actions that are open.\n"
        "# TYPE susr_actions_open gauge\n"
        "susr_actions_open 12\n");
}

TEST_CASE("what a label holds can't end it") {
  const std::vector<Gauge> all{
      {.name = "actions_open", .labels = {{"board", "C:\\ \"Llŷn\"\n}"}}, .value = 1}};
  CHECK_THAT(gauges(all), Catch::Matchers::Contains("{board=\"C:\\\\ \\\"Llŷn\\\"\\n}\"} 1\n"));
}

TEST_CASE("gauges are the same in every language") {
  const std::vector<Gauge> all{{.name = "store_bytes", .labels = {}, .value = 4096}};
  CHECK(gauges(all, {.language = render::Language::welsh}) == gauges(all));
}

TEST_CASE("a report without gauges is a fault of the caller") {
  const auto report = testing::report_of({}, {});
  CHECK_THROWS_AS(testing::written(render::write_prometheus, report), std::logic_error);
}
