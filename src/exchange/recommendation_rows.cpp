// SPDX-License-Identifier: MIT
// Rows of the report `recommendations`.

#include <algorithm>
#include <array>
#include <utility>

#include <fmt/format.h>

#include "susr/catalogue/catalogue.hpp"
#include "susr/domain/reference.hpp"
#include "susr/support/fold_text.hpp"
#include "susr/support/identifier.hpp"
#include "susr/support/text.hpp"

#include "plan.hpp"
#include "published_number.hpp"

namespace susr::exchange {

namespace {

using catalogue::say;
using domain::Event;
using domain::Recommended;
using fmt::arg;

RowKeys keys(const Values& values, const domain::Policy& /*policy*/, const TakeProblem& /*take*/) {
  const auto key =
      values.has("number") ? number_key(values["number"]) : support::folded(values["text"]);
  return {.case_reference = values["case"], .row = key, .item = key};
}

/// The event that recorded the recommendation; null if there is none. It is found by its number, or
/// by its text if the file has no number.
const Event* find(const ExistingCase& existing, const Values& values) {
  const Event* like_it = nullptr;
  for (const auto& event : existing.events) {
    const auto* made = std::get_if<Recommended>(&event.body);
    if (made == nullptr) continue;
    const bool same = values.has("number")
                          ? number_key(made->number) == number_key(values["number"])
                          : support::folded(made->text) == support::folded(values["text"]);
    if (same) return &event;
    const bool is_like_it =
        values.has("number") && is_same_but_for_zeros(made->number, values["number"]);
    if (is_like_it && like_it == nullptr) like_it = &event;
  }
  return like_it;
}

int highest_number(const ExistingCase& existing, std::span<const Row> rows) {
  int highest = 0;
  const auto count = [&](const std::string& number) {
    highest = std::max(highest, domain::whole_number(number).value_or(0));
  };
  for (const auto& event : existing.events) {
    if (const auto* made = std::get_if<Recommended>(&event.body)) count(made->number);
  }
  for (const auto& row : rows)
    count(row.values["number"]);
  return highest;
}

/// Why the number may have lost a zero in a spreadsheet; nothing if there is no sign of that.
/// `before` is the row above and `after` the one below, if they are of the case.
std::optional<std::string> doubt_of_number(const ExistingCase& existing, const Row& row,
                                           const Row* before, const Row* after) {
  const auto& number = row.values["number"];
  const auto key = support::text_key(row.values["text"]);
  for (const auto& event : existing.events) {
    const auto* made = std::get_if<Recommended>(&event.body);
    if (made != nullptr && has_lost_zero(number, made->number) &&
        support::text_key(made->text) == key)
      return say("import.lost-zero-of-text", arg("number", made->number));
  }
  // 17.1 and then 17.11: the first was 17.10.
  if (after != nullptr && is_tenth_above(number, after->values["number"]))
    return say("import.lost-zero-above", arg("number", after->values["number"]));
  if (before == nullptr) return std::nullopt;
  // 17.9 and then 17.1: the second was 17.10.
  const auto& above = before->values["number"];
  const auto dot = number.rfind('.');
  const auto dot_above = above.rfind('.');
  const bool is_of_same =
      dot != std::string::npos && dot_above == dot && above.substr(0, dot) == number.substr(0, dot);
  const auto last = is_of_same ? domain::whole_number(above.substr(dot + 1)) : std::nullopt;
  const auto own = is_of_same ? domain::whole_number(number.substr(dot + 1)) : std::nullopt;
  constexpr int base = 10;
  if (last && own && *last + 1 == *own * base)
    return say("import.lost-zero-below", arg("number", above));
  return std::nullopt;
}

/// An item whose row has a problem.
ImportItem unfit(const Row& row, std::string column, std::string code, std::string why,
                 std::string hint) {
  ImportItem item;
  item.rows = {row.row};
  item.problem = ImportProblem{.row = row.row,
                               .column = std::move(column),
                               .code = std::move(code),
                               .why = std::move(why),
                               .hint = std::move(hint)};
  return item;
}

ImportItem plan(const ExistingCase& existing, const Row& row, int& highest,
                const ImportContext& context) {
  const auto& values = row.values;
  Recommended body{
      .number = values["number"],
      .text = values["text"],
      .level = code_in<domain::Level>(values, "level").value_or(domain::Level::regional),
      .themes = support::split(values["themes"], ','),
      .text_cy = values["text_cy"]};
  const auto* recorded = find(existing, values);
  if (recorded != nullptr) body.number = std::get<Recommended>(recorded->body).number;
  if (recorded == nullptr && !values.has("made_on") && !context.has_on) {
    return unfit(row, "made_on", "missing-value", say("import.recommendation-without-day"),
                 say("import.recommendation-without-day.hint"));
  }
  const bool is_numbered = !body.number.empty();
  if (!is_numbered) body.number = std::to_string(++highest);
  ImportItem item{
      .id = domain::item_id(existing.reference, domain::recommendation_item(body.number)),
      .rows = {row.row},
      .is_new = recorded == nullptr,
      .steps = {},
      .changed = {},
      .problem = std::nullopt};
  constexpr std::array fields{SaidField{"text", "text"}, SaidField{"level", "level"},
                              SaidField{"themes", "themes"}, SaidField{"text_cy", "text_cy"}};
  if (!is_numbered) {
    item.note =
        say("import.numbered", arg("recommendation", domain::recommendation_item(body.number)));
  }
  if (recorded == nullptr) {
    const auto on = values.has("made_on") ? date_in(values, "made_on") : context.on;
    item.steps.push_back({.body = std::move(body), .on = on, .source = row.row});
  } else {
    add_correction(item, *recorded, body, row, fields, "made_on", context);
  }
  return item;
}

std::vector<ImportItem> plan_all(const ExistingCase& existing, std::span<const Row> rows,
                                 const ImportContext& context) {
  std::vector<ImportItem> items;
  int highest = std::max(highest_number(existing, rows), context.claimed);
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const auto& row = rows[i];
    const auto* before = i == 0 ? nullptr : &rows[i - 1];
    const auto* after = i + 1 == rows.size() ? nullptr : &rows[i + 1];
    const auto doubt =
        context.keeps_zeros ? std::nullopt : doubt_of_number(existing, row, before, after);
    items.push_back(doubt ? unfit(row, "number", "lost-zero", *doubt, say("import.lost-zero.hint"))
                          : plan(existing, row, highest, context));
  }
  return items;
}

}  // namespace

RowRules recommendation_rows() {
  return {
      .keys = keys,
      .number =
          [](const Values& values) { return domain::whole_number(values["number"]).value_or(0); },
      .plan = plan_all};
}

}  // namespace susr::exchange
