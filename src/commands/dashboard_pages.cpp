// SPDX-License-Identifier: MIT
#include "dashboard_pages.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <iterator>
#include <set>
#include <string_view>
#include <utility>

#include <fmt/format.h>

#include "susr/commands/access.hpp"
#include "susr/language/words.hpp"
#include "susr/storage/legs.hpp"
#include "susr/storage/standings.hpp"

#include "filters.hpp"

namespace susr::commands {

namespace {

using report::Context;
using report::Report;
using report::Selection;

/// What is due so soon stands with what is late.
constexpr int soon_days = 28;
/// How far back the trend goes.
constexpr std::chrono::days trend_length{2 * 365};

/// The reports that have a page of their own, beside the first; before and after the agencies.
constexpr std::array<std::string_view, 2> reports_of_cases{"reviews", "recommendations"};
constexpr std::array<std::string_view, 8> other_reports{
    "crg",    "delivery-group", "operational-board", "strategy-group",
    "themes", "cognisance",     "timeliness",        "trend"};

/// A name as part of a path: other characters than these by their codes.
std::string name_in_path(std::string_view name) {
  std::string made;
  made.reserve(name.size());
  for (const char c : name) {
    const bool is_plain =
        (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-';
    if (is_plain) {
      made += c;
    } else {
      made += fmt::format("_{:02x}", static_cast<unsigned char>(c));
    }
  }
  return made;
}

/// The name of an agency with its code; the code alone if the policy doesn't know it.
report::Cell name_of_agency(const std::string& code, const domain::Policy& policy) {
  const auto found = std::ranges::find(policy.agencies, code, &domain::Agency::code);
  if (found == policy.agencies.end()) return code;
  return table::InBoth{fmt::format("{} ({})", found->name, code),
                       fmt::format("{} ({})", found->name_cy.value_or(found->name), code)};
}

/// Every page, in order.
class DashboardPages {
 public:
  DashboardPages(Session& session, const Context& context, domain::Date since)
      : session_(session), context_(context), since_(since) {}

  std::vector<DashboardPage> all() {
    add_first();
    if (!is_of_agencies()) add_late();
    add_cases();
    for (const auto name : reports_of_cases)
      add_report(name);
    if (!is_of_agencies()) add_open_actions();
    add_agencies();
    for (const auto name : other_reports)
      add_report(name);
    if (may_use(session_, "check")) add_check();
    return std::move(pages_);
  }

 private:
  /// Whether it is for agencies that see their own actions only.
  [[nodiscard]] bool is_of_agencies() const {
    return !session_.entrant().only_agencies.empty();
  }

  [[nodiscard]] std::string title(std::string_view name) const {
    return language::words_for(session_.options.render.language, "title", name);
  }

  void add(std::string path, std::string title, std::function<Report()> make) {
    pages_.push_back({std::move(path), std::move(title), std::move(make)});
  }

  /// The board's paper, with how it came to stand so. It alone names the heads of the log:
  /// otherwise each page would change with each entry, whatever it is about.
  void add_first() {
    if (!may_print(session_, "board")) return;
    const bool with_trend = may_print(session_, "trend");
    add("index.html", title("board"), [this_context = context_, since = since_, with_trend] {
      auto report = made("board", this_context, {.since = since});
      report.log_heads = report::log_heads(this_context);
      if (with_trend) {
        Selection quarters{.from = this_context.as_of - trend_length};
        quarters.every = report::Period::quarter;
        auto trend = made("trend", this_context, quarters);
        report.tables.front().title = report::Message{"title.board"};
        report.tables.insert(report.tables.begin(), std::move(trend.tables.front()));
      }
      return report;
    });
  }

  void add_late() {
    if (!may_use(session_, "overdue")) return;
    add("overdue.html", title("overdue-within"), [context = context_] {
      return report::overdue(context, {.within_days = soon_days}).report;
    });
  }

  void add_cases() {
    if (may_use(session_, "list"))
      add("cases.html", title("list"), [context = context_] { return report::list(context, {}); });
    if (is_of_agencies() || !may_use(session_, "show")) return;
    storage::for_each_standing(context_.store, context_.as_of, std::nullopt,
                               [&](const domain::Standing& standing) {
                                 add(page_of_case(standing.reference), {},
                                     [context = context_, reference = standing.reference] {
                                       return report::show_by_item(context, reference);
                                     });
                               });
  }

  void add_report(std::string_view name) {
    if (is_of_agencies() || !may_print(session_, name)) return;
    add(fmt::format("{}.html", name), title(name), [context = context_, name, since = since_] {
      return made(name, context, selection_for(name, context, since));
    });
  }

  void add_open_actions() {
    if (!may_print(session_, "actions")) return;
    add("actions.html", title("actions-open"), [context = context_] {
      return made("actions", context, {.statuses = {"open", "in-progress"}});
    });
  }

  void add_agencies() {
    if (!may_print(session_, "actions") || !may_use(session_, "mine")) return;
    if (!is_of_agencies()) add_report("agencies");
    const auto mine = report::mine_of_each(context_);
    for (const auto& code : agencies()) {
      const bool is_link = is_of_agencies();
      add(page_of_agency(code), is_link ? code : std::string{}, [context = context_, mine, code] {
        auto report = mine(code);
        report.heading = report::title_block(context, name_of_agency(code, context.policy));
        auto actions = made("actions", context, {.agency = code});
        std::ranges::move(actions.tables, std::back_inserter(report.tables));
        return report;
      });
    }
  }

  void add_check() {
    add("check.html", title("check"),
        [context = context_, of_configuration = findings_in_configuration(session_)] {
          return report::check(context, {}, of_configuration).report;
        });
  }

  [[nodiscard]] std::set<std::string> agencies() const {
    const auto& own = session_.entrant().only_agencies;
    if (!own.empty()) return {own.begin(), own.end()};
    const auto on_record = storage::agencies_on_record(context_.store);
    std::set<std::string> all(on_record.begin(), on_record.end());
    for (const auto& agency : context_.policy.agencies)
      all.insert(agency.code);
    return all;
  }

  /// What is asked of a report: of those that honour it, the day since which things changed.
  static Selection selection_for(std::string_view name, const Context& context,
                                 domain::Date since) {
    Selection selection;
    const auto& choices = entry(name).choices;
    if (std::ranges::find(choices, report::Filter::since) != choices.end()) selection.since = since;
    if (name == "trend") selection.from = context.as_of - trend_length;
    return selection;
  }

  static const report::Entry& entry(std::string_view name) {
    return *std::ranges::find(report::catalogue(), name, &report::Entry::name);
  }

  static Report made(std::string_view name, const Context& context, const Selection& selection) {
    return entry(name).make(context, selection);
  }

  Session& session_;
  const Context& context_;
  domain::Date since_;
  std::vector<DashboardPage> pages_;
};

}  // namespace

std::vector<DashboardPage> dashboard_pages(Session& session, const Context& context,
                                           domain::Date since) {
  return DashboardPages(session, context, since).all();
}

std::string page_of_case(const std::string& reference) {
  return fmt::format("cases/{}.html", name_in_path(reference));
}

std::string page_of_agency(const std::string& code) {
  return fmt::format("agencies/{}.html", name_in_path(code));
}

}  // namespace susr::commands
