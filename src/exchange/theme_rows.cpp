// SPDX-License-Identifier: MIT
// Rows of the report `themes`: the codebook of the Wales Safeguarding Repository, or the board's
// own.

#include <algorithm>
#include <array>
#include <utility>

#include "susr/catalogue/catalogue.hpp"
#include "susr/domain/codebook.hpp"
#include "susr/support/identifier.hpp"
#include "susr/support/text.hpp"

#include "plan.hpp"

namespace susr::exchange {

namespace {

using catalogue::say;
using domain::ThemeDefined;

RowKeys keys(const Values& values, const domain::Policy& /*policy*/, const TakeProblem& /*take*/) {
  const auto key = support::folded(values["theme"]);
  return {.case_reference = {}, .row = key, .item = key};
}

const ThemeDefined* find(std::span<const ThemeDefined> codebook, const std::string& theme) {
  const auto found = std::ranges::find_if(codebook, [&](const ThemeDefined& each) {
    return support::equal_but_for_case(each.theme, theme);
  });
  return found == codebook.end() ? nullptr : &*found;
}

/// Why the theme that the row is part of can't be found; nothing if it can, or there is none.
std::optional<ImportProblem> unknown_parent(const Row& row, std::span<const Row> rows,
                                            std::span<const ThemeDefined> codebook) {
  const auto& parent = row.values["parent"];
  const bool is_in_file = std::ranges::any_of(rows, [&](const Row& each) {
    return &each != &row && support::equal_but_for_case(each.values["theme"], parent);
  });
  if (parent.empty() || is_in_file || find(codebook, parent) != nullptr) return std::nullopt;
  return ImportProblem{.row = row.row,
                       .column = "parent",
                       .code = "unknown-theme",
                       .why = say("import.unknown-parent"),
                       .hint = say("import.unknown-parent.hint")};
}

std::vector<ImportItem> plan_all(const ExistingCase& existing, std::span<const Row> rows,
                                 const ImportContext& context) {
  constexpr std::array fields{SaidField{"name", "name"},
                              SaidField{"name_cy", "name_cy"},
                              SaidField{"definition", "definition"},
                              SaidField{"parent", "parent"},
                              SaidField{"valid_from", "valid_from"},
                              SaidField{"valid_until", "valid_until"}};
  const auto codebook = domain::codebook_of(existing.events);
  std::vector<ImportItem> items;
  for (const auto& row : rows) {
    const auto* recorded = find(codebook, row.values["theme"]);
    ImportItem item{.id = recorded == nullptr ? row.values["theme"] : recorded->theme,
                    .rows = {row.row},
                    .is_new = recorded == nullptr,
                    .steps = {},
                    .changed = {},
                    .problem = unknown_parent(row, rows, codebook)};
    if (recorded == nullptr && row.values["status"] == "uncoded") {
      item.is_new = false;  // the report has it because it is in use, not because it is defined
      items.push_back(std::move(item));
      continue;
    }
    const ThemeDefined before = recorded == nullptr ? ThemeDefined{.theme = item.id} : *recorded;
    auto defined = said_anew(before, row.values, fields, item.changed);
    if (recorded == nullptr || !item.changed.empty()) {
      item.steps.push_back({.body = std::move(defined), .on = context.on, .source = row.row});
    }
    if (item.is_new) item.changed.clear();
    items.push_back(std::move(item));
  }
  return items;
}

}  // namespace

RowRules theme_rows() {
  return {.keys = keys, .plan = plan_all, .is_of_board = true};
}

}  // namespace susr::exchange
