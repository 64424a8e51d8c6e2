// SPDX-License-Identifier: MIT
#include "format_check.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "susr/catalogue/catalogue.hpp"
#include "susr/support/text.hpp"

namespace susr::commands {

namespace {

using catalogue::say;
using fmt::arg;

using render::Writes;

Writes written_by(const SharedOptions& shared) {
  return render::find_format(shared.format)->writes;
}

/// What prints due dates, as it is typed: `overdue, report reviews`.
std::string printed_with_due_dates() {
  std::vector<std::string> names;
  for (const auto& schema : report::schemas()) {
    if (!schema.has_due_dates) continue;
    const auto& all = report::catalogue();
    const bool is_report = std::ranges::find(all, schema.name, &report::Entry::name) != all.end();
    names.push_back(is_report ? fmt::format("report {}", schema.name) : schema.name);
  }
  return support::join(names, ", ");
}

[[noreturn]] void refuse_format(const SharedOptions& shared, std::string_view name) {
  const bool of_due_dates = written_by(shared) == Writes::due_dates;
  throw support::Error(
      support::ErrorKind::usage,
      {.what = say("cannot.print-as", arg("report", name), arg("format", shared.format)),
       .why = say(of_due_dates ? "cannot.print-as.no-due-dates" : "cannot.print-as.no-gauges"),
       .hint = of_due_dates ? say("cannot.print-as.no-due-dates.hint",
                                  arg("reports", printed_with_due_dates()))
                            : say("cannot.print-as.no-gauges.hint")});
}

bool can_write(const SharedOptions& shared, const report::Report& report) {
  switch (written_by(shared)) {
    case Writes::rows:
      return true;
    case Writes::due_dates:
      return table::table_of_due_dates(report) != nullptr;
    case Writes::gauges:
      return static_cast<bool>(report.gauges);
  }
  return false;
}

}  // namespace

void complain_of_options(support::Complaints& complaints, const SharedOptions& shared) {
  const auto complain_if = [&](bool reason, const char* option, const char* hint) {
    complaints.add_if(reason,
                      say("usage.together", arg("one", fmt::format("--format {}", shared.format)),
                          arg("other", option)),
                      say(hint, arg("option", option)));
  };
  const auto& render = shared.render;
  if (written_by(shared) == Writes::rows) {
    // A saved report can have it for when it is printed as CSV.
    const bool is_typed = shared.given.contains("--excel");
    return complain_if(is_typed && shared.format != "csv", "--excel", "usage.excel.hint");
  }
  constexpr auto leave_out = "usage.leave-out.hint";
  complain_if(!render.columns.empty(), "--columns", leave_out);
  complain_if(!render.sort.empty(), "--sort", leave_out);
  complain_if(shared.given.contains("--width"), "--width", leave_out);
  complain_if(render.excel, "--excel", leave_out);
}

void require_format(const SharedOptions& shared, const report::Report& report) {
  if (!can_write(shared, report)) refuse_format(shared, report.name);
  support::Complaints complaints(support::ErrorKind::usage, report.name);
  complain_of_options(complaints, shared);
  complaints.throw_if_any();
}

void require_format_of_rows(const SharedOptions& shared, std::string_view name) {
  if (written_by(shared) != Writes::rows) refuse_format(shared, name);
}

void require_format_of_rows_or_due_dates(const SharedOptions& shared, std::string_view name) {
  if (written_by(shared) == Writes::gauges) refuse_format(shared, name);
}

}  // namespace susr::commands
