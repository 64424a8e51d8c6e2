// SPDX-License-Identifier: MIT
// What several reports show alike.

#include <fmt/format.h>

#include "susr/domain/fold.hpp"
#include "susr/domain/overdue.hpp"
#include "susr/domain/reference.hpp"
#include "susr/storage/known.hpp"
#include "susr/support/error.hpp"

#include "boards.hpp"
#include "facts.hpp"
#include "reports.hpp"

namespace susr::report {

namespace {

std::string day_line(const Source& source) {
  const bool of_another_day = source.known_on && source.known_on != source.as_of;
  const bool of_several = boards_of(source).size() > 1;
  const auto* key = of_another_day ? "title.as-known-on" : "title.as-at";
  return fmt::format(fmt::runtime(label(of_several ? std::string(key) + "-of-boards" : key)),
                     fmt::arg("as_of", domain::to_text(source.as_of)),
                     fmt::arg("known_on", domain::to_text(source.known_on.value_or(source.as_of))),
                     fmt::arg("record", record_name(source.store)),
                     fmt::arg("schema", storage::schema_version()),
                     fmt::arg("version", SUSR_VERSION));
}

}  // namespace

Lines late_entries(const Source& source, const std::optional<std::string>& only_case) {
  return [source, only_case]() -> std::vector<std::string> {
    const auto entries = storage::late_entries(source.store, source.as_of, only_case);
    if (entries == 0) return {};
    return {fmt::format(fmt::runtime(label("note.late-entries")), fmt::arg("entries", entries),
                        fmt::arg("as_of", domain::to_text(source.as_of)))};
  };
}

Lines title_block(const Source& source, std::string_view title,
                  const std::optional<std::string>& only_case) {
  return [source, title = std::string(title), late = late_entries(source, only_case)] {
    std::vector<std::string> lines{fmt::format("{}: {}", source.policy.board.name, title),
                                   day_line(source)};
    for (auto& line : boards_line(source))
      lines.push_back(std::move(line));
    for (auto& line : late())
      lines.push_back(std::move(line));
    return lines;
  };
}

Report report_of(const Source& source, std::string name, std::vector<Column> columns,
                 std::function<void(const TakeRow&)> rows,
                 const std::optional<std::string>& only_case) {
  auto heading = title_block(source, label("title." + name), only_case);
  Table table{.name = name, .columns = std::move(columns), .rows = std::move(rows)};
  return {.name = std::move(name),
          .as_of = domain::to_text(source.as_of),
          .heading = std::move(heading),
          .tables = {std::move(table)}};
}

std::string rag_rule(const domain::Policy& policy) {
  return fmt::format(fmt::runtime(label("note.rag-rule")),
                     fmt::arg("due_soon", policy.due_soon_days),
                     fmt::arg("no_update", policy.no_update_days));
}

Column agency_column(std::size_t area_column) {
  return {.name = "agency", .wording = [area_column](const std::string& agency, const Row& row) {
            const auto* area = std::get_if<std::string>(&row[area_column]);
            return domain::to_text(domain::Lead{agency, area == nullptr ? std::string{} : *area});
          }};
}

Column item_column() {
  return {.name = "item",
          .wording =
              [](const std::string& id, const Row& /*row*/) {
                const auto parts = domain::parse_item_id(id);
                return parts.item.empty() ? id : parts.item;
              },
          .beside = "case",
          .wraps = false};
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
    support::refuse(std::move(what), fmt::format("the case was voided by event {}", *voided_by),
                    "'susr log --case' tells why; --as-of an earlier day shows it as it was known");
  }
  support::refuse(std::move(what), fmt::format("the case was not yet referred as at {}", day),
                  "give a later --as-of");
}

Table extensions(const domain::Action& action) {
  std::vector<Row> rows;
  for (const auto& each : action.extensions) {
    rows.push_back({cell(each.on), cell(each.from), cell(each.to),
                    cell(std::int64_t{domain::days_overdue(each.from, each.to)}), cell(each.reason),
                    cell(each.approved_by)});
  }
  return table("extensions",
               {{.name = "extended_on", .type = CellType::date},
                {.name = "from_due_on", .type = CellType::date},
                {.name = "due_on", .type = CellType::date},
                {.name = "days", .type = CellType::integer},
                {.name = "reason"},
                {.name = "approved_by"}},
               std::move(rows));
}

Cell days_slipped(const domain::Action& action) {
  return std::int64_t{domain::days_overdue(action.assigned.due_on, action.due_on)};
}

Cell overdue_on_original(const domain::LegClock& leg, std::optional<domain::Date> completed_on,
                         domain::Date as_of) {
  if (completed_on) return yes_or_no(*completed_on > leg.original_due_on);
  return domain::is_open(leg) ? yes_or_no(domain::is_overdue_on_original(leg, as_of)) : Cell{};
}

}  // namespace susr::report
