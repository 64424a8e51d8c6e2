// SPDX-License-Identifier: MIT
#include <memory>

#include "susr/commands/session.hpp"

#include "filters.hpp"
#include "options.hpp"
#include "printer.hpp"

namespace susr::commands {

namespace {

struct Options {
  report::LogFilter filter;
  bool oneline = false;
};

void take_last(std::optional<int>& target, const std::string& text) {
  int number = 0;
  take_value(number, text);
  if (number == 0) throw BadValue{"it would show none", "give how many events to show"};
  target = number;
}

Result run(const Options& options, Session& session) {
  auto filter = options.filter;
  filter.case_reference = find_case(session, filter.case_reference);
  const auto source = session.source_of_log();
  auto paper = options.oneline ? report::log_in_lines(source, filter) : report::log(source, filter);
  Printer(session).print_paper(std::move(paper), source);
  return Result::done;
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
      .groups = {OptionGroup::reading, OptionGroup::printing},
      .examples = {{"one case", "susr log --case CV-2026-003"},
                   {"the last ten entries, to find the number of one",
                    "susr log --last 10 --oneline"},
                   {"what was recorded since the last meeting, for a job",
                    "susr log --since 2026-10-01 --output log.txt"},
                   {"for a spreadsheet", "susr log --format csv --excel --output log.csv"}},
      .options = {of_kind(ValueKind::case_reference,
                          option("--case", "CASE", filter.case_reference, "only this case")),
                  option("--since", "D", filter.since,
                         "only what was recorded on this day, in London, or later"),
                  {.name = "--last",
                   .value = "N",
                   .help = "only the last N events of those",
                   .take = [&filter](const std::string& text) { take_last(filter.last, text); }},
                  flag("--oneline", options->oneline,
                       "a line for each event, without what it says; in CSV and JSON the rows of "
                       "'susr report audit'")},
      .run = [options](Session& session) { return run(*options, session); }};
}

}  // namespace susr::commands
