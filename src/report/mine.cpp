// SPDX-License-Identifier: MIT
// What is asked of one agency, on one page (Learning and Improvement Framework: partners review and
// progress the actions that are assigned to their organisation).
#include <algorithm>
#include <compare>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "susr/domain/overdue.hpp"

#include "cognisance_facts.hpp"
#include "due_dates.hpp"
#include "reports.hpp"

namespace susr::report {

namespace {

/// What an agency is asked to do: the name of the code is that of what it types, or nearly.
constexpr std::string_view ask_update = "update";
constexpr std::string_view ask_acknowledge = "acknowledge";
constexpr std::string_view ask_share = "share";

/// One thing that is asked.
struct AskedOf {
  std::string_view asked;
  Cell item;
  std::string order;  ///< of those with the same date
  Cell title;
  Cell lead;
  std::optional<domain::LegStatus> leg_status;
  std::optional<domain::Date> due_on;
  std::optional<domain::Rag> rag;
  Cell barrier;
  std::string case_reference;
  Cell area;                               ///< empty for the whole region, and for what is no leg
  std::optional<storage::LegSummary> leg;  ///< that is to be updated
};

AskedOf update_of(const storage::LegDetail& leg, const Context& context) {
  const bool is_blocked = leg.barrier.has_value();
  return {.asked = ask_update,
          .item = item_of_leg(leg),
          .order = id_of(leg),
          .title = title_of(leg),
          .lead = lead_in_both(context.policy, leg.lead),
          .leg_status = leg.clock.leg_status,
          .due_on = leg.clock.due_on,
          .rag = domain::rag_of(leg.clock, context.policy, context.as_of),
          .barrier = is_blocked ? cell(leg.barrier->what) : Cell{},
          .case_reference = leg.case_reference,
          .area = cell(leg.lead.area),
          .leg = leg};
}

AskedOf of_case(std::string_view asked, const std::string& reference, const std::string& agency,
                std::optional<domain::Date> due_on) {
  AskedOf made;
  made.asked = asked;
  made.lead = agency;
  made.item = reference;
  made.order = reference;
  made.case_reference = reference;
  made.due_on = due_on;
  return made;
}

void add_updates(const Context& context, const std::string& agency, std::vector<AskedOf>& all) {
  const auto add = [&](const storage::LegDetail& leg) {
    if (domain::is_open(leg.clock)) all.push_back(update_of(leg, context));
  };
  storage::for_each_leg(
      context.store, context.as_of, {.agency = agency},
      {.statuses = {domain::ActionStatus::open, domain::ActionStatus::in_progress}}, add);
}

/// Something that an agency is asked to do about a case.
struct AskedOfCase {
  std::string_view asked;
  std::string reference;
  std::optional<domain::Date> due_on;
};

/// By agency.
using AllAskedOfCases = std::map<std::string, std::vector<AskedOfCase>>;

AllAskedOfCases all_asked_of_cases(const Context& context) {
  AllAskedOfCases all;
  const auto look = [&](const std::string& reference, const domain::CognisanceFacts& facts) {
    if (!facts.is_out()) return;
    for (const auto& each : domain::cognisance(facts, context.policy)) {
      if (each.status == domain::CognisanceStatus::outstanding)
        all[each.agency].push_back({ask_acknowledge, reference, each.due_on});
    }
  };
  for_each_cognisance(context, {}, look);
  for_each_yet_to_share(context, [&](const std::string& reference, const std::string& agency) {
    all[agency].push_back({ask_share, reference, std::nullopt});
  });
  return all;
}

/// By the date on which they are due, and those without one last.
bool is_asked_first(const AskedOf& one, const AskedOf& other) {
  if (one.due_on.has_value() != other.due_on.has_value()) return one.due_on.has_value();
  if (one.due_on != other.due_on) return one.due_on < other.due_on;
  return one.order < other.order;
}

std::vector<AskedOf> all_asked(const Context& context, const std::string& agency,
                               const AllAskedOfCases& of_cases) {
  std::vector<AskedOf> all;
  add_updates(context, agency, all);
  const auto found = of_cases.find(agency);
  if (found != of_cases.end()) {
    for (const auto& [asked, reference, due_on] : found->second)
      all.push_back(of_case(asked, reference, agency, due_on));
  }
  std::ranges::stable_sort(all, is_asked_first);
  return all;
}

std::optional<int> days_late(const AskedOf& each, domain::Date day) {
  if (!each.due_on) return std::nullopt;
  const int days = domain::days_overdue(*each.due_on, day);
  return days > 0 ? std::optional(days) : std::nullopt;
}

FieldList<AskedOf> fields_of_asked(const Context& context) {
  using Each = const AskedOf&;
  return {{item_column(), &AskedOf::item},
          {title_column(), &AskedOf::title},
          {as_main(code_column("asked", {std::string(ask_update), std::string(ask_acknowledge),
                                         std::string(ask_share)})),
           [](Each each) { return coded(each.asked, "asked"); }},
          {text_column("agency"), &AskedOf::lead},
          {code_column<domain::LegStatus>("leg_status"), &AskedOf::leg_status},
          {as_main(date_column("due_on")), &AskedOf::due_on},
          {as_main(number_column("days_overdue")),
           [context](Each each) { return days_late(each, context.as_of); }},
          {as_main(code_column<domain::Rag>("rag")), &AskedOf::rag},
          {text_column("barrier"), &AskedOf::barrier},
          {id_column("case", Shown::in_data_only), &AskedOf::case_reference},
          {text_column("area", Shown::in_data_only), &AskedOf::area}};
}

std::optional<table::DueDate> due_date_of_asked(const DueDates& dates, const AskedOf& each,
                                                const std::string& agency) {
  if (!each.due_on) return std::nullopt;
  if (each.leg) return dates.of_leg(*each.leg);
  return dates.of_acknowledgement(each.order, agency, *each.due_on);
}

Report mine_of(const Context& context, const std::string& agency, const AllAskedOfCases& of_cases) {
  auto all = all_asked(context, agency, of_cases);
  const auto late = std::ranges::count_if(
      all, [&](const AskedOf& each) { return days_late(each, context.as_of).has_value(); });
  const auto asked = std::ssize(all);
  const auto each_asked =
      [all = std::make_shared<const std::vector<AskedOf>>(std::move(all))](const auto& take) {
        for (const auto& each : *all)
          take(each);
      };
  auto report = report_of(
      context, table_of_due<AskedOf>(context, "mine", fields_of_asked(context), each_asked,
                                     [agency](const DueDates& dates, const AskedOf& each) {
                                       return due_date_of_asked(dates, each, agency);
                                     }));
  report.closing = [=, as_of = context.as_of]() -> Message {
    return {.key = asked == 0 ? "note.mine-nothing" : "note.mine",
            .arguments = {argument("agency", agency), argument("n", asked), argument("late", late),
                          argument("as_of", as_of)}};
  };
  report.notes = lines({rag_rule(context.policy)});
  return report;
}

}  // namespace

std::function<Report(const std::string& agency)> mine_of_each(const Context& context) {
  return [context,
          all = std::make_shared<std::optional<AllAskedOfCases>>()](const std::string& agency) {
    if (!*all) *all = all_asked_of_cases(context);
    return mine_of(context, agency, **all);
  };
}

Report mine(const Context& context, const std::string& agency) {
  return mine_of_each(context)(agency);
}

}  // namespace susr::report
