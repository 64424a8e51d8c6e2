// SPDX-License-Identifier: MIT
// Rows of an agency's return: what was filled in, against what the record said when the return was
// made and what it says now.

#include <algorithm>
#include <array>
#include <set>
#include <utility>

#include <fmt/format.h>

#include "susr/catalogue/catalogue.hpp"
#include "susr/domain/agency_return.hpp"
#include "susr/domain/reference.hpp"
#include "susr/domain/refused.hpp"
#include "susr/language/cells.hpp"
#include "susr/support/fold_text.hpp"
#include "susr/support/identifier.hpp"
#include "susr/support/text.hpp"

#include "plan.hpp"

namespace susr::exchange {

namespace {

using catalogue::say;
using domain::ActionCompleted;
using domain::ActionUpdated;
using domain::BarrierChange;
using domain::LegToReturn;
using fmt::arg;

RowKeys keys(const Values& values, const domain::Policy& /*policy*/, const TakeProblem& take) {
  if (values.has("barrier") && values["barrier_change"] == "cleared") {
    take({.column = "barrier_change",
          .code = "contradiction",
          .why = say("return.cleared-and-raised"),
          .hint = say("return.cleared-and-raised.hint")});
  }
  if (values["barrier_change"] == "raised")
    require_value(values, "barrier", "import.needed.barrier", take);
  const auto leg = fmt::format("{}\n{}\n{}", values["item"], values["agency"], values["area"]);
  return {.case_reference = domain::parse_item_id(values["item"]).case_reference,
          .row = leg,
          .item = values["item"]};
}

/// The event as an update; nothing if it is not one.
std::optional<ActionUpdated> told_in(const domain::Event& event) {
  if (const auto* updated = std::get_if<ActionUpdated>(&event.body)) return *updated;
  const auto* completed = std::get_if<ActionCompleted>(&event.body);
  if (completed == nullptr) return std::nullopt;
  return ActionUpdated{.number = completed->number,
                       .leg = completed->leg,
                       .status = domain::LegStatus::completed,
                       .evidence = completed->evidence};
}

/// One thing that a row can say: what it says, and what the record said and says.
struct Said {
  std::string_view column;
  std::string in_return;  ///< empty if it says nothing new
  std::string then;
  std::string now;
};

bool is_same(const std::string& one, const std::string& other) {
  return support::text_key(one) == support::text_key(other);
}

/// Whether the text was withheld from whoever made the return.
bool is_withheld_word(const std::string& text) {
  using enum catalogue::Language;
  return text == catalogue::find(english, "withheld") || text == catalogue::find(welsh, "withheld");
}

/// Plans the rows of one case.
class ReturnPlan {
 public:
  ReturnPlan(const ExistingCase& existing, const ImportContext& context)
      : existing_(existing), code_(context.return_code.value()), context_(context) {
    try {
      const auto then = domain::state_in_return(existing.log, code_);
      if (then) then_ = domain::legs_to_return(*then, code_.agency);
    } catch (const domain::Refused&) {
      // A code that was made up can cut the log within what was recorded at once.
      then_.clear();
    }
  }

  std::vector<ImportItem> make(std::span<const Row> rows) {
    std::vector<ImportItem> items;
    for (const auto& row : rows)
      items.push_back(plan(row));
    return items;
  }

 private:
  ImportItem plan(const Row& row) {
    ImportItem item{.id = row.values["item"],
                    .rows = {row.row},
                    .steps = {},
                    .changed = {},
                    .problem = std::nullopt,
                    .note = {},
                    .returned = {}};
    const auto* then = leg_then(row, item);
    if (then == nullptr || !is_as_printed(row, *then, item)) return item;
    const auto* action = domain::find_action(*existing_.state, then->assigned.number);
    const auto* now = action == nullptr ? nullptr : domain::leg_meant_by(*action, then->lead);
    if (now == nullptr) {
      refuse(item, row, "item", "changed-since", "return.leg-gone");
      return item;
    }
    add_step(row, *then, {*action, *now}, item);
    return item;
  }

  static void refuse(ImportItem& item, const Row& row, std::string column, std::string code,
                     std::string_view key) {
    item.problem = ImportProblem{.row = row.row,
                                 .column = std::move(column),
                                 .code = std::move(code),
                                 .why = say(key),
                                 .hint = say(fmt::format("{}.hint", key))};
  }

  /// The leg that the row is about, as the return was made with it. Null, with a problem, if it was
  /// made without it.
  const LegToReturn* leg_then(const Row& row, ImportItem& item) {
    const auto& values = row.values;
    if (values["code"] != domain::to_text(code_)) {
      refuse(item, row, "code", "other-return", "return.other-code");
      return nullptr;
    }
    if (!support::equal_but_for_case(values["agency"], code_.agency)) {
      refuse(item, row, "agency", "other-agency", "return.other-agency");
      return nullptr;
    }
    const auto number = domain::action_number(domain::parse_item_id(values["item"]).item);
    const auto found = std::ranges::find_if(then_, [&](const LegToReturn& leg) {
      return leg.assigned.number == number &&
             support::equal_but_for_case(leg.lead.area, values["area"]);
    });
    if (found != then_.end()) return &*found;
    refuse(item, row, "item", "not-in-return", "return.not-in-return");
    return nullptr;
  }

  /// The title as a return in each language prints it.
  static std::vector<std::string> printed_titles(const domain::ActionAssigned& assigned) {
    const table::Cell title = table::InBoth{assigned.title, assigned.title_cy};
    return {language::shown(title, language::Language::english),
            language::shown(title, language::Language::welsh)};
  }

  /// Whether what the agency was not to change is as it was printed, or was emptied.
  static bool is_as_printed(const Row& row, const LegToReturn& then, ImportItem& item) {
    using Forms = std::vector<std::string>;
    const std::array printed{std::pair{"title", printed_titles(then.assigned)},
                             std::pair{"due_on", Forms{domain::to_text(then.due_on)}},
                             std::pair{"note_on_record", Forms{then.note}},
                             std::pair{"evidence_on_record", Forms{then.evidence}},
                             std::pair{"barrier_on_record", Forms{then.barrier}}};
    for (const auto& [column, forms] : printed) {
      const auto& said = row.values[column];
      const bool is_printed = std::ranges::any_of(
          forms, [&said = said](const std::string& form) { return is_same(said, form); });
      if (said.empty() || is_printed || is_withheld_word(said)) continue;
      refuse(item, row, column, "locked-cell", "return.locked-cell");
      return false;
    }
    return true;
  }

  /// The leg and its action as they stand.
  struct Now {
    const domain::Action& action;
    const domain::Leg& leg;
  };

  /// What the row says, a text of its own for each thing.
  static std::vector<Said> all_said(const Row& row, const LegToReturn& then, const Now& now) {
    const auto& values = row.values;
    const auto& barrier = now.action.barrier;
    const auto new_text = [&](std::string_view column, const std::string& before) {
      return is_same(values[column], before) ? std::string{} : values[column];
    };
    const std::string status_then(domain::code(then.status));
    return {{"status", new_text("status", status_then), status_then,
             std::string(domain::code(now.leg.status))},
            {"note", new_text("note", then.note), then.note, now.action.note},
            {"evidence", new_text("evidence", then.evidence), then.evidence, now.leg.evidence},
            {"barrier", new_text("barrier", then.barrier), then.barrier,
             barrier ? barrier->what : std::string{}},
            {"barrier_change", values["barrier_change"] == "cleared" ? "cleared" : "", then.barrier,
             barrier ? barrier->what : std::string{}}};
  }

  void add_step(const Row& row, const LegToReturn& then, const Now& now, ImportItem& item) {
    ActionUpdated update{.number = then.assigned.number, .leg = then.lead};
    bool says_anything = false;
    std::vector<std::string> conflicts;
    for (const auto& said : all_said(row, then, now)) {
      if (said.in_return.empty()) continue;
      says_anything = true;
      ReturnedCell cell{.row = row.row,
                        .item = row.values["item"],
                        .area = then.lead.area,
                        .column = std::string(said.column),
                        .in_return = said.in_return,
                        .on_record = said.now,
                        .result = {}};
      cell.result = result_of(said, update, cell);
      if (cell.result == "conflict") conflicts.push_back(cell.column);
      if (cell.result == "change") {
        put(said, update);
        item.changed.push_back(cell.column);
      }
      item.returned.push_back(std::move(cell));
    }
    if (!conflicts.empty()) return refuse_conflict(item, row, conflicts);
    if (!says_anything && row.values.has("updated_on"))
      return refuse(item, row, "updated_on", "says-nothing", "return.only-a-date");
    if (item.changed.empty()) return;
    const auto on = row.values.has("updated_on") ? date_in(row.values, "updated_on") : context_.on;
    item.steps.push_back({.body = std::move(update), .on = on, .source = row.row});
  }

  static void refuse_conflict(ImportItem& item, const Row& row,
                              const std::vector<std::string>& columns) {
    item.problem = ImportProblem{
        .row = row.row,
        .column = columns.size() == 1 ? columns.front() : std::string{},
        .code = "changed-since",
        .why = say("return.changed-since", arg("columns", support::join(columns, ", "))),
        .hint = say("return.changed-since.hint")};
  }

  static void put(const Said& said, ActionUpdated& update) {
    if (said.column == "status") {
      update.status = domain::from_code<domain::LegStatus>(said.in_return);
    } else if (said.column == "note") {
      update.note = said.in_return;
    } else if (said.column == "evidence") {
      update.evidence = said.in_return;
    } else if (said.column == "barrier") {
      update.barrier_change = BarrierChange::raised;
      update.barrier = said.in_return;
    } else {
      update.barrier_change = BarrierChange::cleared;
    }
  }

  static std::string value_of_told(const ActionUpdated& told, std::string_view column) {
    if (column == "status") return told.status ? std::string(domain::code(*told.status)) : "";
    if (column == "note") return told.note;
    if (column == "evidence") return told.evidence;
    if (column == "barrier") return told.barrier;
    return told.barrier_change == BarrierChange::cleared ? "cleared" : "";
  }

  /// The last entry since the return was made that told the record something of that column, and
  /// fits; null if there is none.
  template <class Fits>
  const domain::Event* last_since(std::string_view column, const ActionUpdated& update,
                                  const Fits& fits) const {
    const bool is_of_leg = column == "status" || column == "evidence";
    const domain::Event* last = nullptr;
    for (const auto& event : existing_.events) {
      const auto told = told_in(event);
      const bool is_since = event.sequence > code_.sequence || event.effective_on() > code_.as_of;
      if (!told || !is_since || told->number != update.number) continue;
      if (is_of_leg && told->leg && told->leg != update.leg) continue;
      const auto value = value_of_told(*told, column);
      const bool is_last = last == nullptr || event.sequence > last->sequence;
      if (!value.empty() && is_last && fits(event, value)) last = &event;
    }
    return last;
  }

  /// How what the row says stands to the record. What is about the whole action stands in the row
  /// of each of its legs: an earlier row may have said it. What the agency's own returns have
  /// changed since then, it may change again.
  std::string result_of(const Said& said, const ActionUpdated& update, ReturnedCell& cell) {
    const auto* same = last_since(said.column, update,
                                  [&](const domain::Event& /*event*/, const std::string& value) {
                                    return is_same(value, said.in_return);
                                  });
    if (same != nullptr) {
      cell.event = same->sequence;
      return "recorded";
    }
    const bool is_of_leg = said.column == "status" || said.column == "evidence";
    const auto key =
        fmt::format("{}\n{}\n{}", update.number, said.column, support::text_key(said.in_return));
    if (!is_of_leg && !said_of_actions_.insert(key).second) return "recorded";
    if (is_same(said.then, said.now)) return "change";
    const auto* last =
        last_since(said.column, update, [](const auto&, const auto&) { return true; });
    if (last == nullptr) return "conflict";
    cell.event = last->sequence;
    const bool is_own = last->on_behalf_of.starts_with(domain::author_of_return(code_, ""));
    return is_own ? "change" : "conflict";
  }

  const ExistingCase& existing_;
  const domain::ReturnCode& code_;
  const ImportContext& context_;
  std::vector<LegToReturn> then_;
  std::set<std::string> said_of_actions_;
};

std::vector<ImportItem> plan_all(const ExistingCase& existing, std::span<const Row> rows,
                                 const ImportContext& context) {
  return ReturnPlan(existing, context).make(rows);
}

}  // namespace

RowRules return_rows() {
  return {.keys = keys, .plan = plan_all};
}

}  // namespace susr::exchange
