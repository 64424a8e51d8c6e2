// SPDX-License-Identifier: MIT
#include <memory>

#include "susr/commands/options.hpp"
#include "susr/commands/session.hpp"

#include "filters.hpp"

namespace susr::commands {

namespace {

struct Options {
  report::LogFilter filter;
};

Ending run(const Options& options, Session& session) {
  auto filter = options.filter;
  filter.case_reference = find_case(session, filter.case_reference);
  session.print_paper(report::log(session.source_of_log(), filter));
  return Ending::done;
}

}  // namespace

Command make_log() {
  auto options = std::make_shared<Options>();
  auto& filter = options->filter;
  return {
      .name = "log",
      .summary = "Show what was recorded, by whom and when",
      .description =
          "Every event in the order in which it was recorded, with each value that it gave and "
          "each "
          "that it replaced: in CSV and JSON a row a value. What was corrected stands as it was "
          "entered, with the number of the correction. It holds free text: it is not for "
          "publication.",
      .access = Access::reads,
      .examples = {{"one case", "susr log --case CV-2026-003"},
                   {"what was recorded since the last meeting, for a job",
                    "susr log --since 2026-10-01 --output log.txt"},
                   {"for a spreadsheet", "susr log --format csv --excel --output log.csv"}},
      .options = {name_option("--case", "CASE", filter.case_reference, "only this case"),
                  option("--since", "D", filter.since,
                         "only what was recorded on this day, in London, or later")},
      .run = [options](Session& session) { return run(*options, session); }};
}

}  // namespace susr::commands
