// SPDX-License-Identifier: MIT
#include "case_boards.hpp"

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

}  // namespace susr::report
