// SPDX-License-Identifier: MIT
#include <memory>

#include "susr/catalogue/catalogue.hpp"
#include "susr/commands/session.hpp"

#include "filters.hpp"
#include "options.hpp"
#include "printer.hpp"

namespace susr::commands {

namespace {

using catalogue::say;

struct LogOptions {
  report::LogFilter filter;
  bool oneline = false;
};

void take_last(std::optional<int>& target, const std::string& text) {
  int number = 0;
  take_value(number, text);
  if (number == 0) throw BadValue{say("value.at-least-one"), say("log.last.hint")};
  target = number;
}

Result run(const LogOptions& options, Session& session) {
  auto filter = options.filter;
  filter.case_reference = find_case(session, filter.case_reference);
  const auto context = session.context_of_log();
  auto paper =
      options.oneline ? report::log_in_lines(context, filter) : report::log(context, filter);
  Printer(session).print_paper(std::move(paper), context);
  return Result::done;
}

}  // namespace

Command make_log() {
  auto options = std::make_shared<LogOptions>();
  auto& filter = options->filter;
  return {
      .name = "log",
      .listed_under = CommandGroup::record,
      .groups = {OptionGroup::reading, OptionGroup::printing},
      .examples = {"susr log --case CV-2026-003", "susr log --last 10 --oneline",
                   "susr log --since 2026-10-01 --output log.txt",
                   "susr log --format csv --excel --output log.csv"},
      .options = {of_kind(ValueKind::case_reference,
                          option("--case", "CASE", filter.case_reference)),
                  option("--since", "D", filter.since),
                  {.name = "--last",
                   .value = "N",
                   .take = [&filter](const std::string& text) { take_last(filter.last, text); }},
                  flag("--oneline", options->oneline)},
      .run = [options](Session& session) { return run(*options, session); }};
}

}  // namespace susr::commands
