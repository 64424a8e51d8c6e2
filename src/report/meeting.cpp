// SPDX-License-Identifier: MIT
#include "meeting.hpp"

#include <algorithm>
#include <memory>
#include <optional>
#include <utility>

#include <fmt/format.h>

#include "susr/domain/reference.hpp"

#include "position.hpp"
#include "reports.hpp"

namespace susr::report {

namespace {

std::string_view section_of(Part part) {
  switch (part) {
    case Part::to_decide:
      return "to-decide";
    case Part::since_last:
      return "since-last";
    case Part::late:
      return "late";
    case Part::waiting:
      return "waiting";
    case Part::recurring:
      return "recurring";
    case Part::challenged:
      return "challenged";
    case Part::for_information:
      break;
  }
  return "for-information";
}

/// What a row is about: the id, or what else is in its first column that is a key.
std::string item_in(const Row& row, std::size_t key) {
  if (key >= row.size()) return {};
  if (const auto* id = std::get_if<domain::ItemId>(&row[key]))
    return domain::item_id(id->case_reference, id->item);
  if (const auto* text = std::get_if<std::string>(&row[key])) return *text;
  if (const auto* worded = std::get_if<table::Worded>(&row[key])) {
    const auto* value = std::get_if<std::string>(&worded->value);
    if (value != nullptr) return *value;
  }
  return {};
}

Figure count_rows(const Table& table, bool detail) {
  const auto key = static_cast<std::size_t>(
      std::ranges::find(table.columns, table::Weight::key, &Column::weight) -
      table.columns.begin());
  Figure figure;
  table.rows([&](const Row& row) { figure.add(detail, detail ? item_in(row, key) : ""); });
  return figure;
}

std::vector<PaperFigure> lengths_of(const std::vector<MeetingList>& lists, bool detail) {
  std::vector<PaperFigure> figures;
  for (const auto& list : lists) {
    if (list.part == Part::for_information) continue;
    figures.push_back({.section = section_of(list.part),
                       .measure = list.name,
                       .group = {},
                       .figure = count_rows(list.table(), detail),
                       .of = {}});
  }
  return figures;
}

/// So many rows of a list are kept between the count and the list itself.
constexpr std::size_t most_rows_kept = 10'000;

/// The list with rows that are found once: a paper counts them, and then shows them. Those of a
/// longer list are found again.
MeetingList found_once(MeetingList list) {
  struct Found {
    std::optional<Table> table;
    std::vector<Row> rows;
    bool are_all = false;
  };
  auto table = list.table();
  auto found = std::make_shared<Found>();
  found->table = table;
  table.rows = [found, make = list.table](const TakeRow& take) {
    if (found->are_all) {
      for (const auto& row : found->rows)
        take(row);
      return;
    }
    const auto again = found->table ? std::move(*found->table) : make();
    found->table.reset();
    bool fits = true;
    again.rows([&](const Row& row) {
      fits = fits && found->rows.size() < most_rows_kept;
      if (fits) found->rows.push_back(row);
      take(row);
    });
    found->are_all = fits;
    if (!fits) found->rows.clear();
  };
  list.table = [table = std::move(table)] { return table; };
  return list;
}

/// The figures keep views of the names of their lists, so the lists live as long as the table.
Table table_of_lengths(const std::string& name, const std::vector<MeetingList>& lists,
                       bool detail) {
  return table_of<PaperFigure>(name, figure_fields(detail), [lists, detail](const auto& take) {
    for (const auto& each : lengths_of(lists, detail))
      take(each);
  });
}

const std::string& code_in(const Cell& cell) {
  static const std::string none;
  const auto* coded = std::get_if<table::Coded>(&cell);
  return coded == nullptr ? none : coded->code;
}

}  // namespace

Report meeting_paper(const Context& context, const Selection& selection, const std::string& name,
                     const std::string& title_since, std::vector<MeetingList> lists) {
  if (selection.since && *selection.since > context.as_of)
    refuse_later_than_report(fmt::format("report {}", name), "--since");
  for (auto& list : lists)
    list = found_once(std::move(list));
  auto report = report_of(context, table_of_lengths(name, lists, selection.detail));
  if (selection.since) {
    report.heading =
        title_block(context, Message{title_since, {argument("since", *selection.since)}});
  }
  for (const auto& list : lists) {
    auto table = list.table();
    table.name = list.name;
    report.appendices.push_back(std::move(table));
  }
  report.notes = lines({{.key = "note.meeting"}});
  return report;
}

Table rows_with(Table table, std::string_view column, const std::vector<std::string_view>& codes) {
  const auto place = static_cast<std::size_t>(
      std::ranges::find(table.columns, column, &Column::name) - table.columns.begin());
  table.rows = [rows = std::move(table.rows), place, codes](const TakeRow& take) {
    rows([&](const Row& row) {
      if (std::ranges::find(codes, code_in(row.at(place))) != codes.end()) take(row);
    });
  };
  return table;
}

}  // namespace susr::report
