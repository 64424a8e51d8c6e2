// SPDX-License-Identifier: MIT
// Rows of the report `findings`.

#include <algorithm>
#include <array>
#include <utility>

#include <fmt/format.h>

#include "susr/catalogue/catalogue.hpp"
#include "susr/domain/entries.hpp"
#include "susr/domain/reference.hpp"
#include "susr/support/fold_text.hpp"
#include "susr/support/identifier.hpp"
#include "susr/support/text.hpp"

#include "plan.hpp"

namespace susr::exchange {

namespace {

using catalogue::say;
using domain::Event;
using domain::FindingRecorded;

/// The number in the row's id; nothing if it has none.
std::optional<int> number_in(const Values& values) {
  return domain::entry_number(FindingRecorded::letter, domain::parse_item_id(values["item"]).item);
}

/// By the id, or without one by the text.
RowKeys keys(const Values& values, const domain::Policy& /*policy*/, const TakeProblem& take) {
  const auto number = number_in(values);
  const auto key = number ? domain::entry_item(FindingRecorded::letter, *number)
                          : support::folded(values["text"]);
  const auto& reference = domain::parse_item_id(values["item"]).case_reference;
  if (number && !support::equal_but_for_case(reference, values["case"])) {
    take({.column = "item",
          .code = "bad-id",
          .why = say("import.item-of-another-case"),
          .hint = say("import.item-of-another-case.hint")});
  }
  return {.case_reference = values["case"], .row = key, .item = key};
}

const Event* find(const ExistingCase& existing, const Values& values) {
  const auto number = number_in(values);
  const auto found = std::ranges::find_if(existing.events, [&](const Event& event) {
    const auto* finding = std::get_if<FindingRecorded>(&event.body);
    if (finding == nullptr) return false;
    return number ? finding->number == *number
                  : support::folded(finding->text) == support::folded(values["text"]);
  });
  return found == existing.events.end() ? nullptr : &*found;
}

/// The highest number that is in use, or that a row asks for.
int highest_number(const ExistingCase& existing, std::span<const Row> rows) {
  int highest = 0;
  for (const auto& event : existing.events) {
    if (const auto* finding = std::get_if<FindingRecorded>(&event.body)) {
      highest = std::max(highest, finding->number);
    }
  }
  for (const auto& row : rows)
    highest = std::max(highest, number_in(row.values).value_or(0));
  return highest;
}

ImportItem plan(const ExistingCase& existing, const Row& row, int& highest,
                const ImportContext& context) {
  const auto& values = row.values;
  const auto* recorded = find(existing, values);
  FindingRecorded body{
      .type = code_in<domain::FindingType>(values, "kind").value_or(domain::FindingType::learning),
      .text = values["text"],
      .themes = support::split(values["themes"], ','),
      .agencies = support::split(values["agencies"], ','),
      .text_cy = values["text_cy"]};
  if (recorded != nullptr) {
    body.number = std::get<FindingRecorded>(recorded->body).number;
  } else {
    const auto number = number_in(values);
    body.number = number ? *number : ++highest;
  }
  ImportItem item{.id = domain::item_id(existing.reference,
                                        domain::entry_item(FindingRecorded::letter, body.number)),
                  .rows = {row.row},
                  .is_new = recorded == nullptr,
                  .steps = {},
                  .changed = {},
                  .problem = std::nullopt};
  constexpr std::array fields{SaidField{"kind", "type"}, SaidField{"text", "text"},
                              SaidField{"themes", "themes"}, SaidField{"agencies", "agencies"},
                              SaidField{"text_cy", "text_cy"}};
  if (recorded != nullptr) {
    add_correction(item, *recorded, body, row, fields, "found_on", context);
  } else if (!values.has("found_on") && !context.has_on) {
    item.problem = ImportProblem{.row = row.row,
                                 .column = "found_on",
                                 .code = "missing-value",
                                 .why = say("import.finding-without-day"),
                                 .hint = say("import.finding-without-day.hint")};
  } else {
    const auto on = values.has("found_on") ? date_in(values, "found_on") : context.on;
    item.steps.push_back({.body = std::move(body), .on = on, .source = row.row});
  }
  return item;
}

std::vector<ImportItem> plan_all(const ExistingCase& existing, std::span<const Row> rows,
                                 const ImportContext& context) {
  std::vector<ImportItem> items;
  int highest = std::max(highest_number(existing, rows), context.claimed);
  for (const auto& row : rows)
    items.push_back(plan(existing, row, highest, context));
  return items;
}

}  // namespace

RowRules finding_rows() {
  return {.keys = keys,
          .number = [](const Values& values) { return number_in(values).value_or(0); },
          .plan = plan_all};
}

}  // namespace susr::exchange
