// SPDX-License-Identifier: MIT
#include <algorithm>
#include <charconv>
#include <memory>
#include <set>

#include <fmt/format.h>

#include "susr/catalogue/catalogue.hpp"
#include "susr/commands/access.hpp"
#include "susr/commands/session.hpp"
#include "susr/support/complaints.hpp"

#include "filters.hpp"
#include "format_check.hpp"
#include "options.hpp"
#include "printer.hpp"
#include "recording.hpp"

namespace susr::commands {

namespace {

using catalogue::say;
using fmt::arg;

struct OverdueOptions {
  report::OverdueFilter filter;
  bool exit_code = false;
  bool by_agency = false;
  std::optional<std::string> split_dir;
  bool escalate = false;
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
  if (!sound) throw BadValue{say("overdue.days-form"), say("overdue.days-form.hint")};
  target = rest == "w" ? count * days_a_week : count;
}

Option kind_option(std::optional<report::Kind>& kind) {
  return choice({.name = "--kind", .value = "K"}, domain::all_codes<report::Kind>(),
                "value.unknown", [&kind](const std::string& text) { take_value(kind, text); });
}

/// Throws `usage` with everything on the command line that makes no sense.
void require_sense(const OverdueOptions& options, const SharedOptions& shared) {
  support::Complaints complaints(support::ErrorKind::usage, "overdue");
  const auto complain_if = [&](bool reason, const char* key) {
    if (reason) complaints.add(say(key), say(fmt::format("{}.hint", key)));
  };
  const auto complain_of_both = [&](bool reason, const char* one, const char* other) {
    if (!reason) return;
    complaints.add(say("usage.together", arg("one", one), arg("other", other)),
                   say("usage.together.hint"));
  };
  const auto& filter = options.filter;
  const bool only_milestones = filter.kind == report::Kind::milestone;
  const bool of_an_agency = filter.legs.agency || filter.legs.area || options.by_agency;
  complain_if(only_milestones && of_an_agency, "overdue.milestones-of-agency");
  complain_if(options.by_agency != options.split_dir.has_value(), "overdue.split-dir-alone");
  complain_of_both(options.split_dir && shared.output, "--split-dir", "--output");
  complain_of_both(shared.quiet && shared.output, "--quiet", "--output");
  require_format_of_rows_or_due_dates(shared, "overdue");
  complain_of_options(complaints, shared);
  complain_if(options.escalate && (shared.as_of || shared.known_on), "overdue.escalate-then");
  const bool no_actions = filter.kind && filter.kind != report::Kind::action;
  complain_if(options.escalate && no_actions, "overdue.escalate-milestones");
  complain_if(options.escalate && shared.stores.size() > 1, "overdue.escalate-several");
  complain_if(shared.dry_run && !options.escalate, "overdue.dry-run-alone");
  complaints.throw_if_any();
}

void escalate(const OverdueOptions& options, Session& session) {
  // With --verify nothing is recorded unless the record is sound.
  if (session.options.verify) session.store_to_read();
  // A reader keeps others from writing to the store.
  session.close_store();
  Recording(session).enter(
      [&](workflow::Recorder& recorder) { return recorder.escalate_overdue(options.filter.legs); });
  session.close_store();
}

/// Writes a file for each known agency, or for the one that is asked for.
std::int64_t split_by_agency(const OverdueOptions& options, Session& session) {
  std::set<std::string> agencies;
  if (options.filter.legs.agency) {
    agencies = {*options.filter.legs.agency};
  } else {
    for (const auto& agency : session.policy().agencies)
      agencies.insert(agency.code);
    for (const auto& agency : storage::agencies_on_record(session.store_to_read()))
      agencies.insert(agency);
  }
  std::int64_t overdue = 0;
  std::vector<NamedReport> reports;
  auto filter = options.filter;
  for (const auto& agency : agencies) {
    filter.legs.agency = agency;
    auto found = report::overdue(session.context(), filter);
    overdue += found.overdue;
    const bool has_rows = found.overdue + found.soon_due > 0;
    reports.push_back({agency, std::move(found.report), has_rows});
  }
  Printer(session).print_to_folder(*options.split_dir, reports);
  if (!session.options.quiet) {
    const auto empty =
        std::ranges::count_if(reports, [](const auto& each) { return !each.has_rows; });
    session.note(say("overdue.files-written", arg("n", reports.size()),
                     arg("folder", *options.split_dir), arg("empty", empty)));
  }
  return overdue;
}

std::int64_t print_overdue(const OverdueOptions& options, Session& session) {
  const auto context = session.context();
  auto found = report::overdue(context, options.filter);
  if (!session.options.quiet) Printer(session).print_paper(std::move(found.report), context);
  return found.overdue;
}

/// Throws `refused` where only acknowledgements are asked for and the policy gives no time for
/// them: an empty answer would say that none is late.
void require_clock(const OverdueOptions& options, Session& session) {
  if (options.filter.kind != report::Kind::acknowledgement) return;
  if (session.policy().learning.acknowledge_within) return;
  support::refuse("overdue", say("overdue.no-acknowledgements"),
                  say("overdue.no-acknowledgements.hint"));
}

Result run(OverdueOptions options, Session& session) {
  require_sense(options, session.options);
  require_clock(options, session);
  options.filter.legs = find_known(session, options.filter.legs);
  limit_to_own(session, options.filter.legs.agency, "overdue");
  require_sense(options, session.options);  // now that it may be about one agency
  if (options.escalate) {
    require_access(session, "escalate-action");
    escalate(options, session);
  }
  const auto overdue =
      options.split_dir ? split_by_agency(options, session) : print_overdue(options, session);
  return options.exit_code && overdue > 0 ? Result::found : Result::done;
}

std::vector<Option> make_options(OverdueOptions& options) {
  auto& filter = options.filter;
  std::vector<Option> all = place_options(filter.legs);
  all.push_back(kind_option(filter.kind));
  all.push_back({.name = "--within", .value = "DAYS", .take = [&filter](const std::string& text) {
                   take_days(filter.within_days, text);
                 }});
  all.push_back(flag("--exit-code", options.exit_code));
  all.push_back(shared_option("--quiet"));
  all.push_back(choice({.name = "--by", .value = "WHAT"}, {"agency"}, "value.unknown",
                       [&options](const std::string& /*text*/) { options.by_agency = true; }));
  all.push_back(of_kind(ValueKind::file, option("--split-dir", "DIR", options.split_dir)));
  all.push_back(flag("--escalate", options.escalate));
  all.push_back(shared_option("--dry-run"));
  return all;
}

}  // namespace

Command make_overdue() {
  auto options = std::make_shared<OverdueOptions>();
  return {.name = "overdue",
          .listed_under = CommandGroup::papers,
          .groups = {OptionGroup::reading, OptionGroup::printing},
          .stores = Stores::several,
          .examples = {"susr overdue --exit-code --quiet",
                       "susr overdue --agency SWP --within 28d --output swp.txt",
                       "susr overdue --within 28d --by agency --split-dir digests --quiet",
                       "susr overdue --format csv --as-of 2026-09-30 > overdue.csv"},
          .options = make_options(*options),
          .run = [options](Session& session) { return run(*options, session); }};
}

}  // namespace susr::commands
