// SPDX-License-Identifier: MIT
#include "case_boards.hpp"

#include <memory>
#include <optional>
#include <variant>

#include "susr/storage/cases.hpp"

#include "boards.hpp"

namespace susr::report {

CaseBoards::CaseBoards(const Context& context) {
  const auto boards = boards_of(context);
  if (boards.size() == 1) only_ = boards.front().name;
  if (boards.size() < 2) return;
  for (const auto& board : boards) {
    for (const auto& reference : storage::case_references(*board.store))
      boards_.emplace(reference_over_all(context, board, reference), board.name);
  }
}

const std::string& CaseBoards::of(const std::string& case_reference) const {
  const auto found = boards_.find(case_reference);
  return found == boards_.end() ? only_ : found->second;
}

namespace {

/// The case that a row is about; empty if it is about none.
std::string case_of_row(const Table& table, const Row& row) {
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    const auto& name = table.columns[i].name;
    if (name != "case" && name != "item") continue;
    if (const auto* id = std::get_if<domain::ItemId>(&row[i])) return id->case_reference;
    const auto* text = std::get_if<std::string>(&row[i]);
    if (text != nullptr) return name == "case" ? *text : text->substr(0, text->rfind('/'));
  }
  return {};
}

/// The board of the case that a row is about; nothing for a row about several.
auto board_of_row(const Context& context, const std::string& only_case) {
  return [context, only_case, boards = std::make_shared<std::optional<CaseBoards>>()](
             const Table& table, const Row& row) {
    if (!*boards) boards->emplace(context);
    const auto& board = (*boards)->of(only_case.empty() ? case_of_row(table, row) : only_case);
    return board.empty() ? Cell{} : cell(board);
  };
}

}  // namespace

std::vector<table::MoreColumn> more_columns(const Context& context, const std::string& only_case) {
  const auto day = [day = context.as_of](const Table& /*table*/, const Row& /*row*/) {
    return cell(day);
  };
  return {{.column = id_column("board"), .value = board_of_row(context, only_case)},
          {.column = date_column("as_of"), .value = day}};
}

}  // namespace susr::report
