// SPDX-License-Identifier: MIT
#include <algorithm>
#include <memory>

#include <fmt/format.h>

#include "susr/commands/options.hpp"
#include "susr/commands/session.hpp"
#include "susr/report/labels.hpp"
#include "susr/support/error.hpp"

#include "filters.hpp"

namespace susr::commands {

namespace {

struct Options {
  std::optional<std::string> name;
  storage::LegFilter filter;
  bool list = false;
};

std::vector<std::string> names() {
  std::vector<std::string> all;
  for (const auto& entry : report::catalogue())
    all.emplace_back(entry.name);
  return all;
}

std::string filters_text(const report::Entry& entry) {
  std::string text;
  for (const auto filter : entry.filters) {
    const auto* name = filter == report::Filter::agency ? "--agency"
                       : filter == report::Filter::area ? "--area"
                                                        : "--case";
    text += (text.empty() ? "" : " ") + std::string(name);
  }
  return text;
}

report::Report list_of_reports(const Session& session) {
  return {.name = "reports",
          .as_of = domain::to_text(session.as_of()),
          .heading = {},
          .tables = {{.name = "reports",
                      .columns = {{.name = "report"}, {.name = "shows"}, {.name = "filters"}},
                      .rows = [](const report::TakeRow& take) {
                        for (const auto& entry : report::catalogue()) {
                          take({std::string(entry.name), report::wording("report", entry.name),
                                filters_text(entry)});
                        }
                      }}}};
}

const report::Entry& entry_of(const std::optional<std::string>& name) {
  const auto all = names();
  if (!name) {
    throw support::Error(support::ErrorKind::usage,
                         {.what = "report",
                          .why = "no report is named",
                          .hint = "known are: " + support::join(all, ", ")});
  }
  const auto found = std::ranges::find(report::catalogue(), *name, &report::Entry::name);
  if (found == report::catalogue().end()) {
    throw support::Error(support::ErrorKind::usage,
                         {.what = "report",
                          .why = fmt::format("there is no report '{}'", *name),
                          .hint = support::known_values_hint(*name, all)});
  }
  return *found;
}

Ending run(const Options& options, Session& session) {
  if (options.list) {
    session.print(list_of_reports(session));
    return Ending::done;
  }
  const auto& entry = entry_of(options.name);
  require_honoured(options.filter, entry);
  require_known(session, options.filter);
  session.print(entry.make(session.source(), options.filter));
  return Ending::done;
}

}  // namespace

Command make_report() {
  auto options = std::make_shared<Options>();
  std::vector<Option> all{
      argument("NAME", options->name, "which: " + support::join(names(), ", "), Occurs::optional),
      flag("--list", options->list, "list the reports and the filters that each takes")};
  for (auto& filter : filter_options(options->filter))
    all.push_back(std::move(filter));
  return {
      .name = "report",
      .summary = "Print one of the board's reports",
      .description =
          "A report shows the record as it stood at the end of --as-of. A filter that a report "
          "can't honour is refused.",
      .access = Access::reads,
      .examples = {{"the position, for the board's papers", "susr report board --as-of 2026-09-30"},
                   {"what a cron job writes for one agency",
                    "susr report actions --agency SWP --output swp-actions.txt"},
                   {"the whole register for a spreadsheet",
                    "susr report actions --format csv --excel --output actions.csv"}},
      .options = std::move(all),
      .run = [options](Session& session) { return run(*options, session); }};
}

}  // namespace susr::commands
