// SPDX-License-Identifier: MIT
// Learning sources: which the Delivery Group considered, and which wait for it (Learning and
// Improvement Framework: findings of self-assessments, audits and inspections).

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

#include "susr/domain/overdue.hpp"
#include "susr/storage/entries.hpp"
#include "susr/storage/standings.hpp"

#include "names.hpp"
#include "reports.hpp"

namespace susr::report {

namespace {

using domain::SourceConsidered;

/// A learning source, and what came of it.
struct Source {
  std::string reference;
  domain::LearningSourceOpened opened;
  domain::PartialDate opened_on;
  std::optional<SourceConsidered> considered;  ///< the latest time
  int actions = 0;
  int open_actions = 0;

  [[nodiscard]] std::string_view status() const {
    return considered ? "considered" : "waiting";
  }
  /// When the board had it; when it was entered, if that is not on record.
  [[nodiscard]] domain::Date received_on() const {
    return opened.received_on.value_or(opened_on.last_day());
  }
};

std::map<std::string, SourceConsidered> considerations(const Context& context) {
  std::map<std::string, SourceConsidered> latest;
  storage::for_each_entry<SourceConsidered>(
      context.store, context.as_of,
      [&](const std::string& reference, const SourceConsidered& considered,
          const domain::PartialDate& /*on*/) { latest[reference] = considered; });
  return latest;
}

bool is_wanted(const Source& source, const Selection& selection) {
  const auto& statuses = selection.statuses;
  if (!statuses.empty() && !statuses.contains(std::string(source.status()))) return false;
  const auto& themes = source.opened.themes;
  if (selection.theme && std::ranges::find(themes, *selection.theme) == themes.end()) return false;
  if (selection.agency && source.opened.reported_by != *selection.agency) return false;
  return is_between(selection, source.received_on());
}

std::vector<Source> sources_in(const Context& context, const Selection& selection) {
  const auto considered = considerations(context);
  std::vector<Source> sources;
  storage::for_each_standing(context.store, context.as_of, selection.case_reference,
                             [&](const domain::Standing& standing) {
                               if (!standing.learning_source) return;
                               Source source{.reference = standing.reference,
                                             .opened = *standing.learning_source,
                                             .opened_on = standing.referred_on};
                               const auto found = considered.find(source.reference);
                               if (found != considered.end()) source.considered = found->second;
                               if (is_wanted(source, selection))
                                 sources.push_back(std::move(source));
                             });
  std::ranges::stable_sort(sources, {}, [](const Source& each) {
    return std::tuple(each.considered.has_value(), each.received_on());
  });
  for (auto& source : sources) {
    for_each_action(context, {.case_reference = source.reference}, [&](const ActionView& action) {
      ++source.actions;
      if (is_open(action)) ++source.open_actions;
    });
  }
  return sources;
}

/// A value of the latest consideration; empty for what waits.
template <class Get>
auto of_considered(Get get) {
  return [get](const Source& each) {
    return each.considered ? cell(std::invoke(get, *each.considered)) : Cell{};
  };
}

/// For how long it has waited for the group.
Cell days_waiting(const Source& source, domain::Date as_of) {
  return source.considered ? Cell{} : cell(domain::days_overdue(source.received_on(), as_of));
}

FieldList<Source> fields_of_sources(const Context& context) {
  using Each = const Source&;
  using domain::LearningSourceOpened;
  return {{as_key(id_column("case")), &Source::reference},
          {code_column<domain::LearningKind>("type"), [](Each each) { return each.opened.type; }},
          {title_column(), [](Each each) { return each.opened.title; }},
          {as_main(date_column("received_on")), [](Each each) { return each.opened.received_on; }},
          {as_main(text_column("reported_by")), [](Each each) { return each.opened.reported_by; }},
          {partial_date_column("opened_on"), &Source::opened_on},
          {as_main(code_column("status", {"waiting", "considered"})),
           [](Each each) { return coded(each.status(), "source-status"); }},
          {as_main(number_column("days_waiting")),
           [as_of = context.as_of](Each each) { return days_waiting(each, as_of); }},
          {as_main(date_column("considered_on")), of_considered(&SourceConsidered::meeting_on)},
          {code_column<domain::ConsiderationOutcome>("consideration"),
           of_considered(&SourceConsidered::outcome)},
          {text_column("note"), of_considered(&SourceConsidered::note)},
          {number_column("actions"), &Source::actions},
          {number_column("actions_open"), &Source::open_actions},
          {text_column("themes"), [&policy = context.policy](Each each) {
             return themes_cell(policy, each.opened.themes);
           }}};
}

}  // namespace

Table sources_table(const Context& context, const Selection& selection) {
  return table_of<Source>("sources", fields_of_sources(context),
                          [context, selection](const auto& take) {
                            for (const auto& source : sources_in(context, selection))
                              take(source);
                          });
}

namespace {

Report sources(const Context& context, const Selection& selection) {
  return report_of(context, sources_table(context, selection), selection.case_reference);
}

}  // namespace

Entry describe_sources() {
  using enum Filter;
  return {.name = "sources",
          .choices = {case_reference, agency, status, theme, from, to},
          .make = sources,
          .statuses = {"waiting", "considered"}};
}

}  // namespace susr::report
