// SPDX-License-Identifier: MIT
#include "board_lists.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <utility>

#include "susr/domain/overdue.hpp"
#include "susr/domain/reference.hpp"
#include "susr/storage/extensions.hpp"
#include "susr/support/text.hpp"

#include "reports.hpp"

namespace susr::report {

namespace {

/// An extension and the action that it is of.
struct Granted {
  std::string item;
  domain::Extension extension;
};

/// Due dates that were brought forward are none.
std::vector<Granted> all_granted(const Context& context, const Selection& selection) {
  std::vector<Granted> granted;
  storage::for_each_extension(
      context.store, context.as_of,
      [&](const std::string& reference, int number, const domain::Extension& extension) {
        const bool asked_for = !selection.since || extension.on > *selection.since;
        const bool gives_time = extension.to > extension.from;
        if (!asked_for || !gives_time) return;
        granted.push_back({domain::item_id(reference, domain::action_item(number)), extension});
      });
  return granted;
}

/// An extension, and its action as it stands.
struct Extended {
  const Granted& granted;
  const ActionView& action;

  [[nodiscard]] const storage::LegDetail& leg() const {
    return action.action();
  }
};

/// Those since --since, or without it all of the actions that are open.
template <class Take>
void take_extensions(const Context& context, const Selection& selection, const Take& take) {
  const auto granted = all_granted(context, selection);
  std::map<std::string, ActionView> actions;
  for (const auto& each : granted)
    actions[each.item];
  for_each_action(context, {}, [&](const ActionView& action) {
    const auto found = actions.find(id_of(action.action()));
    if (found != actions.end()) found->second = action;
  });
  for (const auto& each : granted) {
    const auto& action = actions.at(each.item);
    if (action.legs.empty()) refuse_contradiction(each.item);
    if (selection.since || is_open(action)) take({each, action});
  }
}

Table extensions_list(const Context& context, const Selection& selection) {
  using Each = const Extended&;
  const FieldList<Extended> fields{
      {item_column(), [](Each each) { return each.granted.item; }},
      {title_column(), [](Each each) { return title_of(each.leg()); }},
      {as_main(date_column("extended_on")), [](Each each) { return each.granted.extension.on; }},
      {repeating("from_due_on", date_column("original_due_on")),
       [](Each each) { return each.leg().clock.original_due_on; }},
      {date_column("from_due_on"), [](Each each) { return each.granted.extension.from; }},
      {as_main(date_column("due_on")), [](Each each) { return each.granted.extension.to; }},
      {yes_no_column("overdue_on_original"),
       [as_of = context.as_of](Each each) {
         if (!is_open(each.action)) return Cell{};
         return yes_or_no(each.leg().clock.original_due_on < as_of);
       }},
      {text_column("reason"), [](Each each) { return each.granted.extension.reason; }},
      {text_column("approved_by"), [](Each each) { return each.granted.extension.approved_by; }}};
  return table_of<Extended>("extensions-granted", fields, [context, selection](const auto& take) {
    take_extensions(context, selection, take);
  });
}

Table stepped_down_list(const Context& context, const Selection& selection) {
  using Each = const ActionView&;
  const FieldList<ActionView> fields{
      {item_column(), [](Each each) { return id_of(each.action()); }},
      {title_column(), [](Each each) { return title_of(each.action()); }},
      {as_main(text_column("leads")), leads_of(context)},
      {as_main(date_column("stepped_down_on")),
       [](Each each) { return each.action().stepped_down->on; }},
      {text_column("reason"), [](Each each) { return each.action().stepped_down->reason; }},
      {text_column("authority"), [](Each each) { return each.action().stepped_down->authority; }}};
  return table_of<ActionView>("stepped-down", fields, [context, selection](const auto& take) {
    const auto look = [&](const ActionView& action) {
      const auto& stepped_down = action.action().stepped_down;
      const bool wanted = stepped_down && (!selection.since || stepped_down->on > *selection.since);
      if (wanted) take(action);
    };
    for_each_action(context, {}, look, {.statuses = {domain::ActionStatus::stepped_down}});
  });
}

Table themes_list(const Context& context) {
  using Recurring = std::pair<const std::string, RecurringTheme>;
  return table_of<Recurring>(
      "recurring-themes",
      {{as_key(text_column("theme")),
        [context](const Recurring& each) { return area_or_theme(context.policy, each.first); }},
       {as_main(number_column("cases")),
        [](const Recurring& each) { return each.second.cases.size(); }},
       {as_main(number_column("times")),
        [](const Recurring& each) { return each.second.recommendations; }},
       {text_column("references"),
        [](const Recurring& each) { return support::join(each.second.cases, ", "); }}},
      [context](const auto& take) {
        for (const auto& each : count_themes(context).recurring)
          take(each);
      });
}

/// The table of another report, as a list of that name.
Table list_of(std::string name, Table table) {
  table.name = std::move(name);
  return table;
}

/// The agencies that lists showed.
using Agencies = std::shared_ptr<std::set<std::string>>;

/// The list, which notes the agencies of each row that it shows.
Table noting(const Agencies& agencies, Table table) {
  table.rows = [agencies, rows = std::move(table.rows)](const table::TakeRow& take) {
    rows([&](const table::Row& row) {
      for (const auto& cell : row) {
        const auto* leads = std::get_if<table::Leads>(&cell);
        if (leads == nullptr) continue;
        for (const auto& each : leads->all)
          agencies->insert(each.lead.agency);
      }
      take(row);
    });
  };
  return table;
}

/// What each agency is called that the lists before it show by its code: the names would take the
/// room that the texts need.
Table agency_names(const Context& context, const Agencies& agencies) {
  return table_of<std::string>(
      "agency-names",
      {{as_key(text_column("agency")), [](const std::string& code) { return code; }},
       {as_main(text_column("name")),
        [context](const std::string& code) { return agency_name(context.policy, code); }}},
      [agencies](const auto& take) {
        for (const auto& code : *agencies)
          take(code);
      });
}

}  // namespace

std::optional<Figure> extensions_granted(const Context& context, const Selection& selection) {
  if (!selection.since) return std::nullopt;
  Figure figure;
  for (const auto& each : all_granted(context, selection))
    figure.add(selection.detail, each.item);
  return figure;
}

std::vector<Table> board_lists(const Context& context, const Selection& selection) {
  const auto agencies = std::make_shared<std::set<std::string>>();
  const auto list = [&](std::string name, Table table) {
    return noting(agencies, list_of(std::move(name), std::move(table)));
  };
  std::vector<Table> lists{extensions_list(context, selection),
                           list("awaiting-ratification", ratification_table(context, {})),
                           list("stepped-down", stepped_down_list(context, selection))};
  for (auto& each : escalation_lists(context, {}))
    lists.push_back(noting(agencies, std::move(each)));
  lists.push_back(list_of("progress-reports", progress_table(context, {})));
  if (auto impact = impact_due_list(context)) {
    lists.push_back(noting(agencies, *std::move(impact)));
  }
  lists.push_back(themes_list(context));
  lists.push_back(agency_names(context, agencies));
  return lists;
}

}  // namespace susr::report
