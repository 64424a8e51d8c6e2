// SPDX-License-Identifier: MIT
#include "action_plan.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include <fmt/format.h>

#include "susr/domain/reference.hpp"
#include "susr/domain/values.hpp"
#include "susr/support/error.hpp"
#include "susr/support/fold_text.hpp"
#include "susr/support/identifier.hpp"

#include "published_number.hpp"
#include "rows_of_action.hpp"

namespace susr::exchange {

namespace {

using domain::ActionStatus;
using domain::Date;
using domain::LegStatus;

bool is_same_text(std::string_view one, std::string_view other) {
  return support::text_key(one) == support::text_key(other);
}

class ActionPlan {
 public:
  /// Throws `Unfit`, as `make` does.
  ActionPlan(const Told& told, std::span<const Row> rows, const Planning& planning)
      : told_(told), rows_(rows, planning.policy), planning_(planning) {}

  Thing make(int& highest) {
    find_action();
    find_recommendation();
    action_ == nullptr ? assign(highest) : correct_assignment();
    extend();
    barrier();
    for (const auto& row : rows_.all()) {
      for (const auto& lead : leads_of(row))
        leg(row, lead);
    }
    note();
    escalate();
    end();
    std::ranges::stable_sort(thing_.steps, {}, place_of);
    return std::move(thing_);
  }

 private:
  [[noreturn]] static void refuse_to_go_back(const Row& row, std::string_view column,
                                             std::string_view status) {
    refuse_row(
        row, column, "goes-back", fmt::format("the record has it as {} already", status),
        "an import takes nothing back: 'susr reopen-action' opens it again, and 'susr correct' "
        "mends what was wrong");
  }

  /// Finds the action in the record: by its number, or by its title and recommendation.
  void find_action() {
    if (!told_.state) return;
    const auto number = domain::action_number(domain::parse_item_id(rows_.said("item")).item);
    if (number) {
      action_ = domain::find_action(*told_.state, *number);
    } else {
      for (const auto& action : told_.state->actions) {
        const auto& assigned = action.assigned;
        const bool same =
            support::folded(assigned.title) == support::folded(rows_.said("title")) &&
            number_key(assigned.recommendation) == number_key(rows_.said("recommendation"));
        if (same && action_ != nullptr) {
          refuse_row(rows_.first(), "title", "ambiguous",
                     "the case has more than one action of that title",
                     "name it in the column item");
        }
        if (same) action_ = &action;
      }
    }
    if (action_ != nullptr) name_item(action_->assigned.number);
  }

  void name_item(int number) {
    thing_.item = domain::item_id(told_.reference, domain::action_item(number));
  }

  /// Finds the recommendation that the rows name, as the record calls it.
  void find_recommendation() {
    const auto& number = rows_.said("recommendation");
    if (number.empty()) return;
    const auto& row = rows_.with("recommendation");
    const std::string recorded = action_ == nullptr ? "" : action_->assigned.recommendation;
    std::string longer;
    for (const auto& each : told_.state->recommendations) {
      if (number_key(each.made.number) == number_key(number)) recommendation_ = each.made.number;
      if (has_lost_zero(number, each.made.number)) longer = each.made.number;
    }
    const bool is_recorded = !recommendation_.empty() && recommendation_ == recorded;
    if (!longer.empty() && !is_recorded && !planning_.keeps_zeros) {
      refuse_row(row, "recommendation", "lost-zero",
                 fmt::format("it may have lost a zero: the case has {} too", longer),
                 "format the column as text, or write the number as R17.10");
    }
    if (recommendation_.empty()) {
      refuse_row(row, "recommendation", "unknown-recommendation",
                 "the case has no recommendation of that number",
                 "import the recommendations first");
    }
  }

  /// The agencies and areas that a row names, spelled as those that the action has.
  [[nodiscard]] std::vector<domain::Lead> leads_of(const Row& row) const {
    auto leads = rows_.leads_in(row.values);
    for (auto& lead : leads) {
      const auto* recorded = recorded_leg(lead);
      if (recorded != nullptr) lead = recorded->lead;
    }
    return leads;
  }

  void add(domain::EventBody body, const domain::PartialDate& on, const Row& row,
           std::string_view column) {
    thing_.steps.push_back({.body = std::move(body), .on = on, .source = row.row});
    if (!thing_.is_new) thing_.changed.emplace_back(column);
  }

  /// The first due date, as far as the file says it.
  [[nodiscard]] Date original_due_on() const {
    if (const auto original = rows_.day("original_due_on")) return *original;
    if (action_ != nullptr) return action_->assigned.due_on;
    return rows_.day("due_on").value();
  }

  [[nodiscard]] domain::ActionAssigned assignment(int number) const {
    domain::ActionAssigned body{
        .number = number,
        .title = rows_.said("title"),
        .due_on = original_due_on(),
        .recommendation = recommendation_,
        .measure = rows_.said("measure"),
        .lead_post = rows_.said("lead_post"),
        .ratification =
            code_in<domain::Ratification>(rows_.with("ratification").values, "ratification")
                .value_or(domain::Ratification::required)};
    if (action_ != nullptr) body.leads = action_->assigned.leads;
    for (const auto& row : rows_.all()) {
      for (auto& lead : leads_of(row)) {
        const bool known = std::ranges::find(body.leads, lead) != body.leads.end();
        if (known && action_ == nullptr) {
          refuse_row(row, row.values.has("leads") ? "leads" : "agency", "duplicate-key",
                     "another row is that leg of the same action");
        }
        if (!known) body.leads.push_back(std::move(lead));
      }
    }
    return body;
  }

  void assign(int& highest) {
    const auto number = domain::action_number(domain::parse_item_id(rows_.said("item")).item);
    for (const auto* column : {"title", "due_on", "assigned_on"}) {
      if (!rows_.said(column).empty()) continue;
      refuse_row(rows_.first(), column, "missing-value", "it is empty, and a new action needs it");
    }
    const auto on = rows_.date("assigned_on");
    thing_.is_new = true;
    auto body = assignment(number ? *number : highest + 1);
    if (!number) ++highest;
    name_item(body.number);
    due_on_ = body.due_on;
    add(std::move(body), *on, rows_.first(), "assigned_on");
  }

  void correct_assignment() {
    due_on_ = action_->due_on;
    const auto body = assignment(action_->assigned.number);
    const auto is_it = [&](const domain::Event& event) {
      const auto* assigned = std::get_if<domain::ActionAssigned>(&event.body);
      return assigned != nullptr && assigned->number == body.number;
    };
    const auto recorded = std::ranges::find_if(told_.events, is_it);
    constexpr std::array fields{SaidField{"title", "title"},
                                SaidField{"recommendation", "recommendation"},
                                SaidField{"measure", "measure"},
                                SaidField{"lead_post", "lead_post"},
                                SaidField{"original_due_on", "due_on"},
                                SaidField{"ratification", "ratification"},
                                SaidField{"agency", "leads"},
                                SaidField{"leads", "leads"}};
    add_correction(thing_, *recorded, body, rows_.merged(), fields, "assigned_on", planning_);
  }

  /// The last day on which something can have been done to an action that is at its end.
  [[nodiscard]] domain::PartialDate before_the_end(domain::PartialDate day) const {
    for (const auto* column : {"meeting_on", "stepped_down_on"}) {
      const auto end = rows_.date(column);
      if (end && end->last_day() < day.last_day()) day = *end;
    }
    return day;
  }

  /// The day of what the file gives no day of its own.
  [[nodiscard]] domain::PartialDate updated_on(const Row& row) const {
    return before_the_end(row.values.has("updated_on") ? date_in(row.values, "updated_on")
                                                       : planning_.on);
  }

  /// A file does not say when an action was extended: on the last day on which it can have been.
  [[nodiscard]] domain::PartialDate extended_on(Date to) const {
    auto day = std::min(updated_on(rows_.with("updated_on")).last_day(), to);
    for (const auto& row : rows_.all()) {
      if (leg_status_in(row.values) == LegStatus::completed) {
        day = std::min(day, day_in(row.values, "completed_on"));
      }
    }
    if (thing_.is_new) return domain::on_day(std::max(day, rows_.day("assigned_on").value()));
    const auto& earlier = action_->extensions;
    const auto last = earlier.empty() ? action_->assigned_on : earlier.back().on;
    return domain::on_day(std::max(day, last));
  }

  /// How many extensions the file knows of beyond those of the record: one at least.
  [[nodiscard]] int extensions_more() const {
    int times = 1;
    if (!rows_.said("times_extended").empty())
      domain::take_value(times, rows_.said("times_extended"));
    return std::max(1, times - (action_ == nullptr ? 0 : action_->times_extended));
  }

  void extend() {
    const auto to = rows_.day("due_on").value_or(due_on_);
    if (to == due_on_) return;
    if (action_ != nullptr && to < due_on_) {
      refuse_row(
          rows_.with("due_on"), "due_on", "goes-back",
          fmt::format("the record has it as due on {}, which is later", domain::to_text(due_on_)),
          "an older file takes nothing back; a due date is brought forward with "
          "'susr extend-action --earlier'");
    }
    domain::ActionExtended body{.number = number(),
                                .due_on = to,
                                .direction = domain::Direction::either,
                                .reason = std::string(imported),
                                .approved_by = "not in the file",
                                .times = extensions_more()};
    add(std::move(body), extended_on(to), rows_.with("due_on"), "due_on");
  }

  [[nodiscard]] int number() const {
    return domain::action_number(domain::parse_item_id(thing_.item).item).value();
  }

  void barrier() {
    const auto& what = rows_.said("barrier");
    const auto& recorded = action_ != nullptr ? action_->barrier : std::nullopt;
    if (what.empty() || (recorded && is_same_text(recorded->what, what))) return;
    const auto& row = rows_.with("barrier");
    const auto since =
        row.values.has("barrier_since") ? date_in(row.values, "barrier_since") : updated_on(row);
    domain::ActionUpdated body{.number = number()};
    if (recorded) {
      body.barrier_change = domain::BarrierChange::cleared;
      add(body, since, row, "barrier");
    }
    body.barrier_change = domain::BarrierChange::raised;
    body.barrier = what;
    add(body, since, row, "barrier");
  }

  [[nodiscard]] const domain::Leg* recorded_leg(const domain::Lead& lead) const {
    return action_ == nullptr ? nullptr : domain::leg_meant_by(*action_, lead);
  }

  void leg(const Row& row, const domain::Lead& lead) {
    const auto* recorded = recorded_leg(lead);
    const auto was = recorded == nullptr ? LegStatus::open : recorded->status;
    const auto wanted = leg_status_in(row.values).value_or(was);
    const bool ended = was == LegStatus::completed || was == LegStatus::not_relevant;
    if (wanted != was && (ended || wanted == LegStatus::open)) {
      refuse_to_go_back(row, row.values.has("leg_status") ? "leg_status" : "action_status",
                        domain::code(was));
    }
    domain::ActionUpdated body{.number = number(), .leg = lead};
    if (wanted != was) body.status = wanted;
    if (!has_evidence(recorded, row.values["evidence"])) body.evidence = row.values["evidence"];
    if (wanted == was && was == LegStatus::completed) correct_completion(row, *recorded);
    if (!body.status && body.evidence.empty()) return;
    if (body.status == LegStatus::completed) make_room(row, lead);
    const auto on =
        wanted == LegStatus::completed ? date_in(row.values, "completed_on") : updated_on(row);
    add(std::move(body), on, row, wanted == was ? "evidence" : "leg_status");
  }

  /// That a leg was in progress can have been entered for a later day than that of its completion:
  /// a register without days tells it for the day on which it was read. If that is all that was
  /// said then, it is corrected to the day of the completion.
  void make_room(const Row& row, const domain::Lead& lead) {
    const auto on = date_in(row.values, "completed_on");
    for (const auto& event : told_.events) {
      const auto* told = std::get_if<domain::ActionUpdated>(&event.body);
      const bool is_later = told != nullptr && told->number == number() && told->leg == lead &&
                            event.effective_on() > on.last_day();
      const domain::ActionUpdated only_status{
          .number = number(), .leg = lead, .status = LegStatus::in_progress};
      if (!is_later || *told != only_status) continue;
      add(domain::Corrected{.event = event.sequence,
                            .effective = on,
                            .fields = {},
                            .reason = std::string(imported)},
          planning_.on, row, "leg_status");
    }
  }

  /// Whether the leg has that evidence, alone or after what it had before.
  static bool has_evidence(const domain::Leg* leg, const std::string& evidence) {
    if (evidence.empty()) return true;
    if (leg == nullptr) return false;
    const auto recorded = support::text_key(leg->evidence);
    const auto key = support::text_key(evidence);
    return recorded == key || recorded.ends_with("; " + key);
  }

  /// Corrects the day on which a leg was completed.
  void correct_completion(const Row& row, const domain::Leg& leg) {
    if (!row.values.has("completed_on")) return;
    if (day_in(row.values, "completed_on") == leg.completed_on) return;
    const domain::Event* recorded = nullptr;
    for (const auto& event : told_.events) {
      if (completes(event, leg)) recorded = &event;
    }
    if (recorded == nullptr) {
      refuse_row(row, "completed_on", "other-day",
                 "the record has it as completed on another day, with other legs of the action",
                 "correct the event with 'susr correct'");
    }
    add_correction(thing_, *recorded, recorded->body, row, {}, "completed_on", planning_);
  }

  /// Whether the event is the one by which that leg, and no other, was completed.
  [[nodiscard]] bool completes(const domain::Event& event, const domain::Leg& leg) const {
    const auto is_it = [&](int number, const std::optional<domain::Lead>& lead) {
      const bool only_leg = !lead && action_->legs.size() == 1;
      return number == action_->assigned.number && (only_leg || lead == leg.lead);
    };
    if (const auto* completed = std::get_if<domain::ActionCompleted>(&event.body)) {
      return is_it(completed->number, completed->leg);
    }
    const auto* updated = std::get_if<domain::ActionUpdated>(&event.body);
    return updated != nullptr && updated->status == LegStatus::completed &&
           is_it(updated->number, updated->leg);
  }

  void note() {
    const auto& note = rows_.said("note");
    if (note.empty() || (action_ != nullptr && is_same_text(action_->note, note))) return;
    const auto& row = rows_.with("note");
    add(domain::ActionUpdated{.number = number(), .note = note}, updated_on(row), row, "note");
  }

  void escalate() {
    const auto& row = rows_.with("escalated_to");
    const auto level = code_in<domain::EscalationLevel>(row.values, "escalated_to");
    const auto& recorded = action_ != nullptr ? action_->escalation : std::nullopt;
    if (!level || (recorded && recorded->level == *level)) return;
    if (recorded && recorded->level > *level) {
      refuse_to_go_back(row, "escalated_to", domain::code(recorded->level));
    }
    auto on = updated_on(row);
    const auto since = rows_.date("barrier_since");
    if (!rows_.said("barrier").empty() && since && since->last_day() > on.last_day()) on = *since;
    const bool late = rows_.day("due_on").value_or(due_on_) < on.last_day();
    if (rows_.said("barrier").empty() && !late) on = planning_.on;
    add(
        domain::ActionEscalated{
            .number = number(), .level = *level, .reason = std::string(imported)},
        on, row, "escalated_to");
  }

  /// That the action was ratified or stepped down.
  void end() {
    const auto& row = rows_.with("action_status");
    const auto wanted = action_status_in(rows_.merged().values);
    const auto was = action_ == nullptr ? ActionStatus::open : domain::status_of(*action_);
    const bool ended = was == ActionStatus::ratified || was == ActionStatus::stepped_down;
    if (ended && wanted && *wanted != was) {
      refuse_to_go_back(row, "action_status", domain::code(was));
    }
    if (wanted == ActionStatus::ratified) ratify(was);
    if (wanted == ActionStatus::stepped_down) step_down(was);
  }

  template <class Body>
  [[nodiscard]] const domain::Event& last_of_action() const {
    const domain::Event* last = nullptr;
    for (const auto& event : told_.events) {
      const auto* body = std::get_if<Body>(&event.body);
      if (body != nullptr && body->number == number()) last = &event;
    }
    if (last == nullptr) {
      throw support::Error(support::ErrorKind::store,
                           {.what = fmt::format("cannot compare {}", domain::action_item(number())),
                            .why = "it has ended, and no event of the log says so",
                            .hint = "'susr verify' says what was changed"});
    }
    return *last;
  }

  void ratify(ActionStatus was) {
    const auto& row = rows_.with("meeting_on");
    const domain::ActionRatified body{.number = number(),
                                      .meeting_on = day_in(row.values, "meeting_on"),
                                      .minute = rows_.said("minute")};
    if (was != ActionStatus::ratified) {
      return add(body, date_in(row.values, "meeting_on"), row, "action_status");
    }
    const auto& recorded = last_of_action<domain::ActionRatified>();
    const auto& before = std::get<domain::ActionRatified>(recorded.body);
    const bool on_that_day = recorded.effective_on() == before.meeting_on;
    constexpr std::array fields{SaidField{"meeting_on", "meeting_on"},
                                SaidField{"minute", "minute"}};
    add_correction(thing_, recorded, body, row, fields, on_that_day ? "meeting_on" : "", planning_);
  }

  void step_down(ActionStatus was) {
    const auto& row = rows_.with("stepped_down_on");
    const domain::ActionSteppedDown body{.number = number(),
                                         .reason = rows_.said("step_down_reason"),
                                         .authority = rows_.said("step_down_authority")};
    if (was != ActionStatus::stepped_down) {
      return add(body, date_in(row.values, "stepped_down_on"), row, "action_status");
    }
    constexpr std::array fields{SaidField{"step_down_reason", "reason"},
                                SaidField{"step_down_authority", "authority"}};
    add_correction(thing_, last_of_action<domain::ActionSteppedDown>(), body, row, fields,
                   "stepped_down_on", planning_);
  }

  const Told& told_;
  RowsOfAction rows_;
  const Planning& planning_;
  const domain::Action* action_ = nullptr;  ///< as the record has it; null if it has not
  std::string recommendation_;  ///< its number, as the record has it; empty if none is named
  Date due_on_;                 ///< before what the file says of it
  Thing thing_;
};

}  // namespace

std::optional<ActionStatus> action_status_in(const Values& values) {
  if (const auto status = code_in<ActionStatus>(values, "action_status")) return status;
  if (values.has("stepped_down_on")) return ActionStatus::stepped_down;
  if (values.has("meeting_on")) return ActionStatus::ratified;
  return std::nullopt;
}

std::optional<LegStatus> leg_status_in(const Values& values) {
  if (const auto status = code_in<LegStatus>(values, "leg_status")) return status;
  const auto action = action_status_in(values);
  if (action == ActionStatus::stepped_down && values.has("completed_on")) {
    return LegStatus::completed;
  }
  if (action == ActionStatus::completed || action == ActionStatus::ratified) {
    return LegStatus::completed;
  }
  if (action == ActionStatus::in_progress) return LegStatus::in_progress;
  if (!action && values.has("completed_on")) return LegStatus::completed;
  return std::nullopt;
}

Thing plan_action(const Told& told, std::span<const Row> rows, int& highest,
                  const Planning& planning) {
  Thing thing;
  try {
    thing = ActionPlan(told, rows, planning).make(highest);
  } catch (const Unfit& unfit) {
    thing.item = rows.front().values["item"];
    thing.problem = unfit.problem;
  }
  for (const auto& row : rows)
    thing.rows.push_back(row.row);
  return thing;
}

}  // namespace susr::exchange
