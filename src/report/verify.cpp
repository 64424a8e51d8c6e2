// SPDX-License-Identifier: MIT
#include <memory>

#include <fmt/format.h>

#include "susr/report/catalogue.hpp"
#include "susr/storage/verification.hpp"

#include "facts.hpp"

namespace susr::report {

namespace {

Row row_of(const storage::Finding& finding) {
  return {cell("fault"),
          cell(finding.fault),
          finding.event > 0 ? cell(finding.event) : Cell{},
          cell(finding.case_reference),
          cell(finding.place),
          cell(finding.detail),
          Cell{},
          Cell{}};
}

std::vector<Column> columns() {
  return {code_column("check", "check"),
          code_column("result", "fault"),
          {.name = "event", .type = CellType::integer},
          {.name = "case"},
          {.name = "place"},
          {.name = "detail"},
          {.name = "events", .type = CellType::integer, .shown = Shown::in_data_only},
          {.name = "hash", .shown = Shown::in_data_only}};
}

}  // namespace

Findings verify(const Source& source, const std::optional<std::string>& kept_head) {
  auto rows = std::make_shared<std::vector<Row>>();
  const auto head = storage::verify(source.store, kept_head, [&](const storage::Finding& finding) {
    rows->push_back(row_of(finding));
  });
  const auto findings = static_cast<std::int64_t>(rows->size());
  rows->insert(rows->begin(), {cell("record"), cell(findings == 0 ? "sound" : "unsound"), Cell{},
                               Cell{}, Cell{}, Cell{}, cell(head.events), cell(head.hash)});
  auto line = fmt::format(fmt::runtime(label("note.head")), fmt::arg("events", head.events),
                          fmt::arg("hash", head.hash));
  return {.report = {.name = "verify",
                     .as_of = domain::to_text(source.as_of),
                     .tables = {{.name = "verify",
                                 .columns = columns(),
                                 .rows =
                                     [rows](const TakeRow& take) {
                                       for (const auto& row : *rows)
                                         take(row);
                                     }}},
                     .notes = [line = std::move(line)] { return std::vector{line}; }},
          .findings = findings};
}

}  // namespace susr::report
