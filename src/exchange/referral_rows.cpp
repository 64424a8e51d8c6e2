// SPDX-License-Identifier: MIT
// Rows of the report `referrals`: what was referred, decided, signed off and notified.

#include <array>
#include <utility>

#include "susr/catalogue/catalogue.hpp"
#include "susr/domain/fold.hpp"
#include "susr/domain/values.hpp"

#include "plan.hpp"

namespace susr::exchange {

namespace {

using catalogue::say;
using domain::Event;

RowKeys keys(const Values& values, const domain::Policy& /*policy*/, const TakeProblem& take) {
  if (values.has("outcome")) require_value(values, "decided_on", "import.needed.decision", take);
  if (values.has("sign_off")) {
    require_value(values, "signed_off_on", "import.needed.sign-off", take);
    require_value(values, "outcome", "import.needed.sign-off", take);
  }
  if (values["sign_off"] == "overturned") {
    require_value(values, "in_force", "import.needed.overturned-decision", take);
  }
  const auto contradict = [&](std::string column, std::string_view key) {
    take({.column = std::move(column), .code = "contradiction", .why = say(key), .hint = {}});
  };
  for (const auto* column : {"criteria_met", "depth", "immediacy", "in_force"}) {
    if (values.has(column) && !values.has("outcome"))
      contradict(column, "import.row-without-decision");
  }
  if (values["sign_off"] == "agreed" && values.has("in_force") &&
      values["in_force"] != values["outcome"]) {
    contradict("in_force", "import.other-decision-agreed");
  }
  return {.case_reference = values["case"], .row = {}, .item = {}};
}

domain::Criteria criteria_in(const Values& values, std::string_view column) {
  domain::Criteria criteria;
  if (values.has(column)) domain::take_value(criteria, values[column]);
  return criteria;
}

template <class Body>
const Event* last_of(const ExistingCase& existing) {
  const Event* last = nullptr;
  for (const auto& event : existing.events) {
    if (std::holds_alternative<Body>(event.body)) last = &event;
  }
  return last;
}

/// Plans what one row says.
class Plan {
 public:
  Plan(const ExistingCase& existing, const Row& row, const ImportContext& context)
      : existing_(existing), row_(row), values_(row.values), context_(context) {
    item_.id = existing.reference;
    item_.rows = {row.row};
    item_.is_new = !existing.state;
  }

  ImportItem make() {
    if (existing_.state && existing_.state->standing.learning_source) {
      item_.problem = ImportProblem{
          .row = row_.row, .code = "not-a-review", .why = say("import.learning-source")};
      return std::move(item_);
    }
    referral();
    if (values_.has("outcome")) decision();
    if (values_.has("sign_off")) sign_off();
    if (values_.has("notified_on")) notification();
    return std::move(item_);
  }

 private:
  void add(domain::EventBody body, const domain::PartialDate& on, std::string column) {
    item_.steps.push_back({.body = std::move(body), .on = on, .source = row_.row});
    if (!item_.is_new) item_.changed.push_back(std::move(column));
  }

  /// The earliest date that the row gives for the case.
  [[nodiscard]] domain::PartialDate first_known() const {
    for (const auto* column : {"referred_on", "decided_on", "signed_off_on", "notified_on"}) {
      if (values_.has(column)) return date_in(values_, column);
    }
    return context_.on;
  }

  void referral() {
    domain::Referred body{
        .agency = values_["agency"],
        .criteria = criteria_in(values_, "criteria"),
        .regime = code_in<domain::Regime>(values_, "regime").value_or(domain::Regime::susr)};
    if (!values_.has("referred_on")) body.referral_day = domain::ReferralDay::unknown;
    if (values_.has("received_on")) body.received_on = day_in(values_, "received_on");
    if (values_.has("event_date")) body.event_date = date_in(values_, "event_date");
    const auto* recorded = last_of<domain::Referred>(existing_);
    if (recorded == nullptr) return add(std::move(body), first_known(), "referred_on");
    constexpr std::array fields{
        SaidField{"agency", "agency"},           SaidField{"criteria", "criteria"},
        SaidField{"regime", "regime"},           SaidField{"referred_on", "referral_day"},
        SaidField{"received_on", "received_on"}, SaidField{"event_date", "event_date"}};
    add_correction(item_, *recorded, body, row_, fields, "referred_on", context_);
  }

  /// The criteria that a decision with that outcome found to be met.
  [[nodiscard]] domain::Criteria criteria_of(domain::Outcome outcome) const {
    // Once a MAPF is overturned, the criteria are those of the review in its place.
    const bool is_replaced = values_["sign_off"] == "overturned";
    if (outcome == domain::Outcome::mapf && is_replaced) return {};
    if (values_.has("criteria_met")) return criteria_in(values_, "criteria_met");
    return outcome == domain::Outcome::susr ? criteria_in(values_, "criteria") : domain::Criteria{};
  }

  void decision() {
    domain::Decided body{
        .outcome = code_in<domain::Outcome>(values_, "outcome").value(),
        .depth = code_in<domain::Depth>(values_, "depth"),
        .immediacy =
            code_in<domain::Immediacy>(values_, "immediacy").value_or(domain::Immediacy::routine)};
    const bool overturned = values_["sign_off"] == "overturned";
    body.criteria = criteria_of(body.outcome);
    // The file does not give the criteria of an overturned decision.
    const bool has_depth = body.criteria.contains(domain::Criterion::apr) ||
                           body.criteria.contains(domain::Criterion::cpr);
    if (overturned && !has_depth) body.depth.reset();
    const auto on = date_in(values_, "decided_on");
    const auto* recorded = last_of<domain::Decided>(existing_);
    decides_anew_ = recorded == nullptr || on.first_day > recorded->effective_on();
    if (decides_anew_) return add(std::move(body), on, "outcome");
    std::vector<SaidField> fields{{"outcome", "outcome"}, {"immediacy", "immediacy"}};
    // The criteria met are those of the decision in force, which may be another one.
    if (values_["sign_off"] == "agreed" || !values_.has("in_force")) {
      fields.push_back({"criteria_met", "criteria"});
      fields.push_back({"depth", "depth"});
    }
    add_correction(item_, *recorded, body, row_, fields, "decided_on", context_);
  }

  void sign_off() {
    domain::SignedOff body{.outcome = code_in<domain::SignOffOutcome>(values_, "sign_off").value()};
    if (body.outcome == domain::SignOffOutcome::overturned) {
      body.instead = code_in<domain::Outcome>(values_, "in_force");
    }
    const auto* recorded = last_of<domain::SignedOff>(existing_);
    const bool is_signed_off = existing_.state && existing_.state->standing.decision &&
                               existing_.state->standing.decision->sign_off;
    if (recorded == nullptr || decides_anew_ || !is_signed_off) {
      return add(body, date_in(values_, "signed_off_on"), "sign_off");
    }
    constexpr std::array fields{SaidField{"sign_off", "outcome"}, SaidField{"in_force", "instead"}};
    const auto said = body.instead ? std::span(fields) : std::span(fields).first(1);
    add_correction(item_, *recorded, body, row_, said, "signed_off_on", context_);
  }

  void notification() {
    const domain::MilestoneRecorded body{.milestone = domain::Milestone::wg_notification};
    const auto on = date_in(values_, "notified_on");
    const auto decided =
        values_.has("decided_on") ? day_in(values_, "decided_on") : domain::Date::min();
    const Event* recorded = nullptr;
    for (const auto& event : existing_.events) {
      const auto* milestone = std::get_if<domain::MilestoneRecorded>(&event.body);
      if (milestone == nullptr || milestone->milestone != body.milestone) continue;
      if (event.effective == on) return;
      if (recorded == nullptr && event.effective_on() >= decided) recorded = &event;
    }
    if (recorded == nullptr) return add(body, on, "notified_on");
    add_correction(item_, *recorded, body, row_, {}, "notified_on", context_);
  }

  const ExistingCase& existing_;
  const Row& row_;
  const Values& values_;
  const ImportContext& context_;
  bool decides_anew_ = false;
  ImportItem item_;
};

std::vector<ImportItem> plan(const ExistingCase& existing, std::span<const Row> rows,
                             const ImportContext& context) {
  std::vector<ImportItem> items;
  for (const auto& row : rows)
    items.push_back(Plan(existing, row, context).make());
  return items;
}

}  // namespace

RowRules referral_rows() {
  return {.keys = keys, .plan = plan, .begins_cases = true};
}

}  // namespace susr::exchange
