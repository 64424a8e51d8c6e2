// SPDX-License-Identifier: MIT
#include <algorithm>
#include <memory>

#include <fmt/format.h>

#include "susr/catalogue/catalogue.hpp"
#include "susr/commands/access.hpp"
#include "susr/commands/session.hpp"
#include "susr/support/error.hpp"

#include "filters.hpp"
#include "options.hpp"
#include "printer.hpp"
#include "saved_reports.hpp"

namespace susr::commands {

namespace {

using catalogue::say;
using fmt::arg;

struct ReportOptions {
  std::optional<std::string> name;
  report::Selection selection;
  bool list = false;
};

/// A report that can be printed: from the catalogue, or saved in the configuration.
struct Listed {
  std::string name;
  report::Cell shows;
  report::Cell options;
  std::string statuses;
};

/// The names of the options in data; as they are typed, for a person.
report::Cell options_of(const report::Entry& entry) {
  std::vector<std::string> names;
  std::string typed;
  for (const auto choice : entry.choices) {
    names.emplace_back(domain::code(choice));
    typed += (typed.empty() ? "--" : " --") + names.back();
  }
  return table::Worded{support::join(names, " "),
                       std::make_shared<const table::Message>(table::Message{typed})};
}

std::vector<Listed> all_reports(Session& session) {
  std::vector<Listed> all;
  for (const auto& entry : report::catalogue()) {
    all.push_back({.name = std::string(entry.name),
                   .shows = table::Message{fmt::format("report.{}", entry.name)},
                   .options = options_of(entry),
                   .statuses = support::join(entry.statuses, " ")});
  }
  for (const auto& each : session.saved_reports()) {
    all.push_back({.name = each.name,
                   .shows = table::Message{"report.saved", {table::argument("base", each.base)}},
                   .options = std::string{},
                   .statuses = {}});
  }
  return all;
}

report::Report list_of_reports(Session& session) {
  return {.name = "reports",
          .as_of = domain::to_text(session.today()),
          .tables = {table::table_of<Listed>(
              "reports",
              {{table::as_key(table::text_column("report")), &Listed::name},
               {table::title_column("shows"), &Listed::shows},
               {table::text_column("options"), &Listed::options},
               {table::text_column("statuses", report::Shown::in_data_only),
                [](const Listed& each) -> report::Cell { return each.statuses; }}},
              all_reports(session))}};
}

const report::Entry& entry_of(Session& session, const std::optional<std::string>& name,
                              std::vector<Option>& options) {
  auto all = report_names();
  for (const auto& each : session.saved_reports())
    all.push_back(each.name);
  if (!name) {
    throw support::Error(support::ErrorKind::usage,
                         {.what = "report",
                          .why = say("usage.missing", arg("option", "NAME")),
                          .hint = support::known_values_hint({}, all)});
  }
  const auto found = std::ranges::find(report::catalogue(), *name, &report::Entry::name);
  if (found != report::catalogue().end()) return *found;
  for (const auto& saved : session.saved_reports()) {
    if (saved.name == *name) return apply_saved_report(saved, session, options);
  }
  throw support::Error(support::ErrorKind::usage,
                       {.what = "report",
                        .why = say("usage.no-report", arg("name", *name)),
                        .hint = support::known_values_hint(*name, all)});
}

Result run(ReportOptions& options, Session& session) {
  if (options.list) {
    Printer(session).print(list_of_reports(session));
    return Result::done;
  }
  auto& selection = options.selection;
  auto settable = selection_options(selection);
  const auto& entry = entry_of(session, options.name, settable);
  require_honoured(selection, entry);
  require_boards(session, entry);
  require_needed(selection, entry);
  const auto found = find_known(session, {.case_reference = selection.case_reference,
                                          .agency = selection.agency,
                                          .area = selection.area});
  selection.case_reference = found.case_reference;
  selection.agency = found.agency;
  limit_report(session, selection.agency, entry.name);
  selection.area = found.area;
  selection.theme = find_theme(session, selection.theme);
  const bool ends_with_period = entry.day == report::EndsOn::to && !session.options.as_of;
  const auto context = session.context(ends_with_period ? selection.to : std::nullopt);
  Printer(session).print_paper(entry.make(context, selection), context);
  return Result::done;
}

Option name_argument(std::optional<std::string>& name) {
  auto made = argument("NAME", name, Arity::optional);
  made.values = report_names();
  return made;
}

}  // namespace

Command make_report() {
  auto options = std::make_shared<ReportOptions>();
  auto& selection = options->selection;
  std::vector<Option> all{name_argument(options->name),
                          reference_argument("CASE", selection.case_reference, Arity::optional),
                          flag("--list", options->list)};
  for (auto& each : selection_options(selection))
    all.push_back(std::move(each));
  return {.name = "report",
          .listed_under = CommandGroup::papers,
          .groups = {OptionGroup::reading, OptionGroup::printing},
          .stores = Stores::several,
          .examples = {"susr report board --since 2026-06-30 --as-of 2026-09-30",

                       "susr report actions --agency SWP --output swp-actions.txt",

                       "susr report ministerial --from 2026-04-01 --to 2026-09-30 --store gwent.db "
                       "--store north-wales.db",
                       "susr report progress CV-2025-001",

                       "susr report actions --format csv --excel --output actions.csv"},
          .options = std::move(all),
          .run = [options](Session& session) { return run(*options, session); }};
}

}  // namespace susr::commands
