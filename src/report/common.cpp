// SPDX-License-Identifier: MIT
#include "common.hpp"

#include <fmt/format.h>

#include "susr/catalogue/catalogue.hpp"
#include "susr/domain/fold.hpp"
#include "susr/domain/overdue.hpp"
#include "susr/storage/known.hpp"
#include "susr/support/error.hpp"

#include "boards.hpp"
#include "names.hpp"

namespace susr::report {

namespace {

Message day_line(const Context& context) {
  const bool of_another_day = context.known_on && context.known_on != context.as_of;
  const bool of_several = boards_of(context).size() > 1;
  const std::string key = of_another_day ? "title.as-known-on" : "title.as-at";
  return {.key = of_several ? key + "-of-boards" : key,
          .arguments = {argument("as_of", context.as_of),
                        argument("known_on", context.known_on.value_or(context.as_of)),
                        argument("record", record_cell(record_name(context.store))),
                        argument("schema", storage::schema_version()),
                        argument("version", SUSR_VERSION)}};
}

}  // namespace

Lines lines(std::vector<Message> sentences) {
  return [sentences = std::move(sentences)] {
    std::vector<Line> all;
    for (const auto& sentence : sentences)
      all.push_back({sentence});
    return all;
  };
}

Lines late_entries(const Context& context, const std::optional<std::string>& only_case) {
  return [context, only_case]() -> std::vector<Line> {
    const auto entries = storage::late_entries(context.store, context.as_of, only_case);
    if (entries == 0) return {};
    return {{{.key = "note.late-entries",
              .arguments = {argument("n", entries), argument("as_of", context.as_of),
                            argument("day", domain::to_text(context.as_of))}}}};
  };
}

Lines title_block(const Context& context, const Cell& title,
                  const std::optional<std::string>& only_case) {
  return [context, title, late = late_entries(context, only_case)] {
    std::vector<Line> lines{{{.key = "title.of-board",
                              .arguments = {{"board", name_in_both(context.policy.board.name,
                                                                   context.policy.board.name_cy)},
                                            {"title", title}}}},
                            {day_line(context)}};
    for (auto& line : boards_line(context))
      lines.push_back(std::move(line));
    for (auto& line : late())
      lines.push_back(std::move(line));
    return lines;
  };
}

Report report_of(const Context& context, Table table, const std::optional<std::string>& only_case) {
  auto heading = title_block(context, Message{"title." + table.name}, only_case);
  return {.name = table.name,
          .as_of = domain::to_text(context.as_of),
          .heading = std::move(heading),
          .tables = {std::move(table)}};
}

Message rag_rule(const domain::Policy& policy) {
  return {.key = "note.rag-rule",
          .arguments = {argument("due_soon", Cell{table::Days{policy.due_soon_days}}),
                        argument("no_update", Cell{table::Days{policy.no_update_days}})}};
}

void refuse_later_than_report(std::string report, std::string_view option) {
  const auto name = fmt::arg("option", option);
  throw support::Error(support::ErrorKind::usage,
                       {.what = std::move(report),
                        .why = catalogue::say("period.after-report", name),
                        .hint = catalogue::say("period.after-report.hint", name)});
}

Cell title_of(const storage::LegSummary& leg) {
  return table::InBoth{leg.title, leg.title_cy};
}

Cell text_of(const domain::Recommended& made) {
  return table::InBoth{made.text, made.text_cy};
}

Cell outcome_cell(domain::Outcome outcome, domain::Regime regime) {
  return coded(domain::code(outcome),
               regime == domain::Regime::legacy ? "legacy-outcome" : "outcome");
}

bool is_live(const domain::Standing& standing) {
  using domain::Stage;
  const auto stage = domain::stage_of(standing);
  return stage == Stage::review || stage == Stage::mapf || stage == Stage::follow_up;
}

void refuse_absent_case(std::string what, std::span<const domain::Event> events,
                        domain::Date as_of) {
  const auto day = domain::to_text(as_of);
  if (const auto voided_by = domain::effective_history(events, as_of).voided_by) {
    support::refuse(std::move(what),
                    catalogue::say("absent.case-voided", fmt::arg("event", *voided_by)),
                    catalogue::say("absent.case-voided.hint"));
  }
  support::refuse(std::move(what),
                  catalogue::say("absent.case-not-referred", fmt::arg("as_of", day)),
                  catalogue::say("absent.case-not-referred.hint"));
}

Table extensions(const domain::Action& action) {
  using domain::Extension;
  return table_of<Extension>(
      "extensions",
      {{as_key(date_column("extended_on")), &Extension::on},
       {as_main(date_column("from_due_on")), &Extension::from},
       {as_main(date_column("due_on")), &Extension::to},
       {as_main(number_column("days")),
        [](const Extension& each) { return domain::days_overdue(each.from, each.to); }},
       {title_column("reason"), &Extension::reason},
       {text_column("approved_by"), &Extension::approved_by}},
      action.extensions);
}

int days_slipped(const domain::Action& action) {
  return domain::days_overdue(action.assigned.due_on, action.due_on);
}

Cell overdue_on_original(const domain::LegClock& leg, std::optional<domain::Date> completed_on,
                         domain::Date as_of) {
  if (completed_on) return yes_or_no(*completed_on > leg.original_due_on);
  return domain::is_open(leg) ? yes_or_no(domain::is_overdue_on_original(leg, as_of)) : Cell{};
}

}  // namespace susr::report
