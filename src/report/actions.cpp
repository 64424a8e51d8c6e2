// SPDX-License-Identifier: MIT
#include "susr/domain/overdue.hpp"
#include "susr/domain/reference.hpp"

#include "cells.hpp"
#include "reports.hpp"

namespace susr::report {

namespace {

Row row_of(const storage::LegRow& leg, const Source& source) {
  const auto& clock = leg.clock;
  const auto slipped = (clock.due_on - clock.original_due_on).count();
  const bool open = domain::is_open(clock);
  const bool late = domain::is_overdue(clock, source.as_of);
  return {cell(leg.case_reference),
          cell(domain::item_id(leg.case_reference, domain::action_item(leg.number))),
          cell(leg.title),
          cell(leg.recommendation),
          cell(leg.lead.agency),
          cell(leg.lead.area),
          cell(leg.lead_post),
          cell(leg.measure),
          cell(leg.assigned_on),
          cell(clock.due_on),
          cell(clock.original_due_on),
          cell(std::int64_t{clock.times_extended}),
          cell(std::int64_t{slipped}),
          cell(clock.leg_status),
          cell(clock.action_status),
          cell(leg.completed_on),
          cell(clock.updated_on),
          cell(clock.ratification),
          late ? cell(std::int64_t{domain::days_overdue(clock.due_on, source.as_of)}) : Cell{},
          cell(domain::rag_of(clock, source.policy, source.as_of)),
          overdue_on_original(clock, leg.completed_on, source.as_of),
          open ? cell(leg.barrier_since) : Cell{},
          open ? cell(clock.escalated_to) : Cell{}};
}

std::vector<Column> columns() {
  auto escalated = code_column("escalated_to", "escalation");
  escalated.shown = Shown::where_filled;
  return {{.name = "case"},
          item_column(),
          {.name = "title"},
          {.name = "recommendation", .shown = Shown::in_data_only},
          {.name = "agency"},
          {.name = "area"},
          {.name = "lead_post", .shown = Shown::in_data_only},
          {.name = "measure", .shown = Shown::in_data_only},
          {.name = "assigned_on", .type = CellType::date, .shown = Shown::in_data_only},
          {.name = "due_on", .type = CellType::date},
          {.name = "original_due_on", .type = CellType::date},
          {.name = "times_extended", .type = CellType::integer},
          {.name = "days_slipped", .type = CellType::integer},
          code_column("leg_status", "leg-status"),
          code_column("action_status", "action-status"),
          {.name = "completed_on", .type = CellType::date},
          {.name = "updated_on", .type = CellType::date, .shown = Shown::in_data_only},
          {.name = "ratification", .shown = Shown::in_data_only},
          {.name = "days_overdue", .type = CellType::integer},
          code_column("rag", "rag"),
          code_column("overdue_on_original", "yes-no"),
          {.name = "barrier_since", .type = CellType::date, .shown = Shown::where_filled},
          escalated};
}

}  // namespace

Report actions(const Source& source, const storage::LegFilter& filter) {
  return {.name = "actions",
          .as_of = domain::to_text(source.as_of),
          .heading = title_block(source, label("title.actions")),
          .tables = {{.name = "actions",
                      .columns = columns(),
                      .rows =
                          [source, filter](const TakeRow& take) {
                            storage::for_each_leg(
                                source.store, source.as_of, filter,
                                [&](const storage::LegRow& leg) { take(row_of(leg, source)); });
                          }}},
          .notes = [line = rag_rule(source.policy)] { return std::vector<std::string>{line}; }};
}

}  // namespace susr::report
