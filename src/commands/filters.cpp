// SPDX-License-Identifier: MIT
#include "filters.hpp"

#include <algorithm>
#include <string>

#include <fmt/format.h>

#include "susr/commands/options.hpp"
#include "susr/storage/cases.hpp"
#include "susr/support/error.hpp"

namespace susr::commands {

namespace {

void require_one_of(const std::optional<std::string>& wanted, std::vector<std::string> known,
                    std::string_view what) {
  if (!wanted || std::ranges::find(known, *wanted) != known.end()) return;
  std::ranges::sort(known);
  const auto [first, last] = std::ranges::unique(known);
  known.erase(first, last);
  support::refuse(fmt::format("cannot look for the {} '{}'", what, *wanted),
                  fmt::format("neither the configuration nor the store knows that {}", what),
                  support::known_values_hint(*wanted, known));
}

}  // namespace

std::vector<Option> filter_options(storage::LegFilter& filter) {
  return {option("--case", "CASE", filter.case_reference, "only this case"),
          option("--agency", "AGENCY", filter.agency, "only the legs that this agency leads"),
          option("--area", "AREA", filter.area,
                 "only the legs in this area, those for the whole region among them")};
}

void require_case(Session& session, const std::optional<std::string>& case_reference) {
  auto& store = session.store_to_read();
  if (case_reference && !storage::has_case(store, *case_reference)) {
    workflow::refuse_unknown_case(store, *case_reference, "cannot look at one case");
  }
}

void require_known(Session& session, const storage::LegFilter& filter) {
  auto& store = session.store_to_read();
  require_case(session, filter.case_reference);
  if (filter.agency) {
    auto agencies = storage::agencies_on_record(store);
    for (const auto& agency : session.policy().agencies)
      agencies.push_back(agency.code);
    require_one_of(filter.agency, std::move(agencies), "agency");
  }
  if (filter.area) {
    auto areas = storage::areas_on_record(store);
    const auto& configured = session.policy().board.areas;
    areas.insert(areas.end(), configured.begin(), configured.end());
    require_one_of(filter.area, std::move(areas), "area");
  }
}

void require_known_post(Session& session, const std::optional<std::string>& post) {
  auto posts = storage::appointees_on_record(session.store_to_read());
  for (const auto& entry : session.policy().register_of_appointees)
    posts.push_back(entry.post);
  require_one_of(post, std::move(posts), "appointee");
}

void require_honoured(const storage::LegFilter& filter, const report::Entry& report) {
  struct Given {
    report::Filter filter;
    std::string_view option;
    bool set;
  };
  using report::Filter;
  const Given all[] = {{Filter::case_reference, "--case", filter.case_reference.has_value()},
                       {Filter::agency, "--agency", filter.agency.has_value()},
                       {Filter::area, "--area", filter.area.has_value()}};
  std::vector<support::Problem> problems;
  for (const auto& given : all) {
    const bool honoured = std::ranges::find(report.filters, given.filter) != report.filters.end();
    if (!given.set || honoured) continue;
    problems.push_back({.what = fmt::format("cannot narrow the report '{}'", report.name),
                        .why = fmt::format("it does not take {}", given.option),
                        .hint = "'susr report --list' says which options each report takes"});
  }
  if (!problems.empty()) throw support::Error(support::ErrorKind::usage, std::move(problems));
}

}  // namespace susr::commands
