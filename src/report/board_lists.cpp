// SPDX-License-Identifier: MIT
#include "board_lists.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

#include "susr/domain/overdue.hpp"
#include "susr/domain/reference.hpp"
#include "susr/storage/extensions.hpp"
#include "susr/support/text.hpp"

#include "facts.hpp"
#include "reports.hpp"

namespace susr::report {

namespace {

/// An extension and the action that it is of.
struct Granted {
  std::string item;
  domain::Extension extension;
};

/// Due dates that were brought forward are none.
std::vector<Granted> all_granted(const Source& source, const Selection& selection) {
  std::vector<Granted> granted;
  storage::for_each_extension(
      source.store, source.as_of,
      [&](const std::string& reference, int number, const domain::Extension& extension) {
        const bool asked_for = !selection.since || extension.on > *selection.since;
        const bool gives_time = extension.to > extension.from;
        if (!asked_for || !gives_time) return;
        granted.push_back({domain::item_id(reference, domain::action_item(number)), extension});
      });
  return granted;
}

Row row_of(const Granted& granted, const ActionView& action, const Source& source) {
  const auto& leg = action.action();
  const auto& extension = granted.extension;
  return {cell(granted.item),
          cell(leg.title),
          cell(extension.on),
          cell(leg.clock.original_due_on),
          cell(extension.from),
          cell(extension.to),
          is_open(action) ? yes_or_no(leg.clock.original_due_on < source.as_of) : Cell{},
          cell(extension.reason),
          cell(extension.approved_by)};
}

/// Those since --since, or without it all of the actions that are open.
void take_extensions(const Source& source, const Selection& selection, const TakeRow& take) {
  const auto granted = all_granted(source, selection);
  std::map<std::string, ActionView> actions;
  for (const auto& each : granted)
    actions[each.item];
  for_each_action(source, {}, [&](const ActionView& action) {
    const auto found = actions.find(id_of(action.action()));
    if (found != actions.end()) found->second = action;
  });
  for (const auto& each : granted) {
    const auto& action = actions.at(each.item);
    if (action.legs.empty()) refuse_contradiction(each.item);
    if (selection.since || is_open(action)) take(row_of(each, action, source));
  }
}

Table extensions_list(const Source& source, const Selection& selection) {
  return {.name = "extensions-granted",
          .columns = {id_column("item"), text_column("title"), date_column("extended_on"),
                      date_column("original_due_on"), date_column("from_due_on"),
                      date_column("due_on"), yes_no_column("overdue_on_original"),
                      text_column("reason"), text_column("approved_by")},
          .rows = [source, selection](const TakeRow& take) {
            take_extensions(source, selection, take);
          }};
}

void take_stepped_down(const Source& source, const Selection& selection, const TakeRow& take) {
  for_each_action(source, {}, [&](const ActionView& action) {
    const auto& leg = action.action();
    const auto& stepped_down = leg.stepped_down;
    if (!stepped_down || (selection.since && stepped_down->on <= *selection.since)) return;
    take({cell(id_of(leg)), cell(leg.title), cell(leads_of(action)), cell(stepped_down->on),
          cell(stepped_down->reason), cell(stepped_down->authority)});
  });
}

Table stepped_down_list(const Source& source, const Selection& selection) {
  return {
      .name = "stepped-down",
      .columns = {id_column("item"), text_column("title"), text_column("leads"),
                  date_column("stepped_down_on"), text_column("reason"), text_column("authority")},
      .rows = [source, selection](const TakeRow& take) {
        take_stepped_down(source, selection, take);
      }};
}

Table themes_list(const Source& source) {
  return {.name = "recurring-themes",
          .columns = {text_column("theme"), number_column("cases"), number_column("times"),
                      text_column("references")},
          .rows = [source](const TakeRow& take) {
            for (const auto& [theme, recurring] : count_themes(source).recurring) {
              take({cell(theme), cell(static_cast<std::int64_t>(recurring.cases.size())),
                    cell(recurring.recommendations), cell(support::join(recurring.cases, ", "))});
            }
          }};
}

/// The rows of another report, as a list.
Table list_of(std::string name, std::vector<Column> columns, const Source& source,
              void (*take_rows)(const Source&, const Selection&, const TakeRow&)) {
  return {.name = std::move(name),
          .columns = std::move(columns),
          .rows = [source, take_rows](const TakeRow& take) { take_rows(source, {}, take); }};
}

}  // namespace

std::optional<Figure> extensions_granted(const Source& source, const Selection& selection) {
  if (!selection.since) return std::nullopt;
  Figure figure;
  for (const auto& each : all_granted(source, selection))
    figure.add(selection.detail, each.item);
  return figure;
}

std::vector<Table> board_lists(const Source& source, const Selection& selection) {
  return {
      extensions_list(source, selection),
      list_of("awaiting-ratification", ratification_columns(), source, take_awaiting_ratification),
      stepped_down_list(source, selection),
      list_of("escalations", escalations_columns(), source, take_escalations),
      list_of("progress-reports", progress_columns(), source, take_progress_reports),
      themes_list(source)};
}

}  // namespace susr::report
