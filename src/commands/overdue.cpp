// SPDX-License-Identifier: MIT
#include <charconv>
#include <memory>

#include "susr/commands/options.hpp"
#include "susr/commands/session.hpp"
#include "susr/support/error.hpp"

#include "filters.hpp"

namespace susr::commands {

namespace {

struct Options {
  report::OverdueFilter filter;
  bool exit_code = false;
  bool quiet = false;
};

/// `28d`, `4w` or `28`, in days.
void take_days(std::optional<int>& target, const std::string& text) {
  constexpr int most = 36'500;
  constexpr int days_a_week = 7;
  int count = 0;
  const auto* end = text.data() + text.size();
  const auto [unit, error] = std::from_chars(text.data(), end, count);
  const std::string_view rest(unit, end);
  const bool sound = error == std::errc{} && count >= 0 && count <= most &&
                     (rest.empty() || rest == "d" || rest == "w");
  if (!sound) throw BadValue{"it is not a number of days or weeks", "write it like 28d or 4w"};
  target = rest == "w" ? count * days_a_week : count;
}

void take_kind(std::optional<report::Kind>& target, const std::string& text) {
  if (text == "action") {
    target = report::Kind::action;
  } else if (text == "milestone") {
    target = report::Kind::milestone;
  } else {
    const std::vector<std::string> known{"action", "milestone"};
    throw BadValue{"there is no such kind", support::known_values_hint(text, known)};
  }
}

/// A milestone belongs to no agency and to no area: to ask for those of one is to ask for nothing.
void require_sense(const report::OverdueFilter& filter) {
  const bool of_an_agency = filter.legs.agency || filter.legs.area;
  if (filter.kind != report::Kind::milestone || !of_an_agency) return;
  throw support::Error(support::ErrorKind::usage,
                       {.what = "overdue",
                        .why = "a milestone belongs to no agency and no area",
                        .hint = "leave out --kind milestone, or --agency and --area"});
}

Ending run(const Options& options, Session& session) {
  require_sense(options.filter);
  require_known(session, options.filter.legs);
  const auto found = report::overdue(session.source(), options.filter);
  if (!options.quiet) session.print(found.report);
  return options.exit_code && found.overdue > 0 ? Ending::found : Ending::done;
}

}  // namespace

Command make_overdue() {
  auto options = std::make_shared<Options>();
  auto& filter = options->filter;
  std::vector<Option> all = filter_options(filter.legs);
  all.push_back({.name = "--kind",
                 .value = "K",
                 .help = "only one kind: action, milestone",
                 .take = [&filter](const std::string& text) { take_kind(filter.kind, text); }});
  all.push_back(
      {.name = "--within",
       .value = "DAYS",
       .help = "also what is due in so many days, that day included: 28d, 4w",
       .take = [&filter](const std::string& text) { take_days(filter.within_days, text); }});
  all.push_back(flag("--exit-code", options->exit_code,
                     "end with 8 if something is overdue (what is only soon due does not count)"));
  all.push_back(flag("--quiet", options->quiet, "print nothing"));
  return {
      .name = "overdue",
      .summary = "List what is late, the longest overdue first",
      .description =
          "One row for each open leg of an action and each milestone whose due day has passed. The "
          "due day itself is not late. The last line says how many open items were looked at, so "
          "that nothing overdue is never said of a store that could not be read. Milestones belong "
          "to no agency and no area, so --agency and --area leave them out.",
      .access = Access::reads,
      .examples = {{"the weekly check in a script",
                    "susr overdue --exit-code --quiet  # 8: something is late; 0: nothing; else it "
                    "failed"},
                   {"what a cron job sends to one agency",
                    "susr overdue --agency SWP --within 28d --output swp.txt"},
                   {"for a spreadsheet, as it stood at the end of the quarter",
                    "susr overdue --format csv --as-of 2026-09-30 > overdue.csv"}},
      .options = std::move(all),
      .run = [options](Session& session) { return run(*options, session); }};
}

}  // namespace susr::commands
