// SPDX-License-Identifier: MIT
#include "case_rows.hpp"

#include <algorithm>

#include "susr/catalogue/catalogue.hpp"
#include "susr/domain/fold.hpp"
#include "susr/domain/overdue.hpp"
#include "susr/support/identifier.hpp"

#include "case_timelines.hpp"
#include "connection.hpp"
#include "event_payload.hpp"

namespace susr::storage {

namespace {

using domain::code;
using domain::Date;

std::vector<std::string_view> columns_of_actions() {
  std::vector<std::string_view> columns{"case_id", "number", "valid_from", "valid_until",
                                        "assigned_on"};
  for (const auto& text : domain::action_texts)
    columns.push_back(text.name);
  columns.insert(
      columns.end(),
      {"ratification", "barrier_since", "barrier", "barrier_agency", "barrier_area", "escalated_on",
       "escalated_to", "escalation_reason", "ratified_on", "meeting_on", "stepped_down_on",
       "step_down_reason", "step_down_authority", "minute", "themes"});
  return columns;
}

const std::vector<CaseTable> case_tables_in_order{
    {.name = "cases",
     .columns = {"case_id", "reference", "series", "number", "reference_key"},
     .key = 1},
    {.name = "case_versions",
     .columns = {"case_id",
                 "valid_from",
                 "valid_until",
                 "learning_source",
                 "title",
                 "regime",
                 "agency",
                 "referral_criteria",
                 "referral_day",
                 "referred",
                 "received_on",
                 "event_date",
                 "decided",
                 "outcome",
                 "criteria",
                 "depth",
                 "immediacy",
                 "signed_off",
                 "sign_off_outcome",
                 "in_force_outcome",
                 "in_force_criteria",
                 "in_force_depth",
                 "in_force_since",
                 "settled",
                 "reported_by",
                 "themes"},
     .key = 2},
    {.name = "milestones",
     .columns = {"case_id", "ordinal", "valid_from", "valid_until", "milestone", "reached", "post",
                 "format", "attended"},
     .key = 3},
    {.name = "pauses",
     .columns = {"case_id", "ordinal", "valid_from", "valid_until", "paused_on", "resumed_on",
                 "reason", "authorised_by"},
     .key = 3},
    {.name = "recommendations",
     .columns = {"case_id", "number", "valid_from", "valid_until", "made_on", "text", "level",
                 "themes", "text_cy"},
     .key = 3},
    {.name = "action_versions", .columns = columns_of_actions(), .key = 3},
    {.name = "extensions",
     .columns = {"case_id", "number", "ordinal", "valid_from", "valid_until", "extended_on",
                 "from_due_on", "due_on", "reason", "approved_by", "times"},
     .key = 4},
    {.name = "leg_versions",
     .columns = {"case_id",         "number",         "leg",        "valid_from",    "valid_until",
                 "agency",          "area",           "leg_status", "action_status", "due_on",
                 "original_due_on", "times_extended", "updated_on", "completed_on",  "escalated_to",
                 "evidence",        "note",           "is_open",    "title",         "ratification",
                 "barrier_since",   "by_one_account", "title_cy"},
     .key = 4},
    {.name = "disseminations",
     .columns = {"case_id", "ordinal", "valid_from", "valid_until", "shared", "method", "agency",
                 "audience", "note", "attended", "material", "occasion"},
     .key = 3},
    {.name = "entries",
     .columns = {"case_id", "ordinal", "valid_from", "valid_until", "kind", "effective", "payload"},
     .key = 3}};

// The places of the tables above.
enum TablePlace : std::size_t {
  cases,
  case_versions,
  milestones,
  pauses,
  recommendations,
  action_versions,
  extensions,
  leg_versions,
  disseminations,
  entries
};

// Values as the tables keep them.

ColumnValue column(Date date) {
  return domain::to_text(date);
}
ColumnValue column(const domain::PartialDate& date) {
  return domain::to_text(date);
}
ColumnValue column(const domain::Criteria& criteria) {
  return domain::to_text(criteria);
}
ColumnValue column(int number) {
  return std::int64_t{number};
}
ColumnValue column(const std::string& text) {
  return text;
}
template <class Enumeration>
  requires std::is_enum_v<Enumeration>
ColumnValue column(Enumeration value) {
  return std::string(code(value));
}
template <class Value>
ColumnValue column(const std::optional<Value>& value) {
  return value ? column(*value) : ColumnValue{};
}

/// One member of what may not be there.
template <class Value, class Member>
ColumnValue column(const std::optional<Value>& value, Member Value::* member) {
  return value ? column((*value).*member) : ColumnValue{};
}

/// The columns of the latest decision, and of what the Chair said to it.
void add_decision(std::vector<ColumnValue>& values,
                  const std::optional<domain::Decision>& decision) {
  constexpr int columns_of_a_decision = 7;
  if (!decision) {
    values.resize(values.size() + columns_of_a_decision);
    return;
  }
  const auto& decided = decision->decided;
  const auto& sign_off = decision->sign_off;
  for (auto&& value : {column(decision->on), column(decided.outcome), column(decided.criteria),
                       column(decided.depth), column(decided.immediacy),
                       sign_off ? column(sign_off->on) : ColumnValue{},
                       sign_off ? column(sign_off->outcome) : ColumnValue{}}) {
    values.push_back(value);
  }
}

void add_in_force(std::vector<ColumnValue>& values,
                  const std::optional<domain::DecisionInForce>& in_force) {
  constexpr int columns_in_force = 4;
  if (!in_force) {
    values.resize(values.size() + columns_in_force);
    return;
  }
  for (auto&& value : {column(in_force->outcome), column(in_force->criteria),
                       column(in_force->depth), column(in_force->since)}) {
    values.push_back(value);
  }
}

/// Makes the rows of one case.
class Rows {
 public:
  explicit Rows(std::int64_t case_id) : case_id_(case_id) {}

  void add_case(const domain::Event& first) {
    const auto* referred = std::get_if<domain::Referred>(&first.body);
    const auto* opened = std::get_if<domain::LearningSourceOpened>(&first.body);
    if (referred == nullptr && opened == nullptr) {
      refuse_content(catalogue::say("content.case-not-begun"));
    }
    const auto series = referred != nullptr ? referred->series : opened->series;
    const int number = referred != nullptr ? referred->number : opened->number;
    add(cases, {case_id_, first.case_reference, series, std::int64_t{number},
                support::folded(first.case_reference)});
  }

  void add_all(const CaseTimelines& timelines) {
    timelines.standing.for_each([&](int /*key*/, const auto& version) { add_standing(version); });
    timelines.milestones.for_each([&](int ordinal, const auto& version) {
      const auto& reached = version.value;
      add(milestones,
          {case_id_, std::int64_t{ordinal}, version.from, version.until, column(reached.milestone),
           column(reached.on), reached.post, column(reached.format), column(reached.attended)});
    });
    timelines.pauses.for_each([&](int ordinal, const auto& version) {
      const auto& pause = version.value;
      add(pauses, {case_id_, std::int64_t{ordinal}, version.from, version.until, column(pause.from),
                   column(pause.until), column(pause.reason), pause.authorised_by});
    });
    timelines.recommendations.for_each([&](const std::string& number, const auto& version) {
      const auto& [made, made_on] = version.value;
      add(recommendations, {case_id_, number, version.from, version.until, column(made_on),
                            made.text, column(made.level), array_of(made.themes), made.text_cy});
    });
    timelines.actions.for_each(
        [&](int number, const auto& version) { add_action(number, version); });
    timelines.extensions.for_each([&](const std::pair<int, int>& key, const auto& version) {
      const auto& extension = version.value;
      add(extensions,
          {case_id_, std::int64_t{key.first}, std::int64_t{key.second}, version.from, version.until,
           column(extension.on), column(extension.from), column(extension.to), extension.reason,
           extension.approved_by, std::int64_t{extension.times}});
    });
    timelines.legs.for_each([&](const std::pair<int, int>& key, const auto& version) {
      add_leg(key.first, key.second, version);
    });
    timelines.disseminations.for_each([&](int ordinal, const auto& version) {
      const auto& [shared, on] = version.value;
      add(disseminations, {case_id_, std::int64_t{ordinal}, version.from, version.until, column(on),
                           column(shared.method), shared.agency, column(shared.audience),
                           shared.note, column(shared.attended), shared.material, shared.occasion});
    });
    timelines.entries.for_each([&](int ordinal, const auto& version) {
      const auto& [body, on] = version.value;
      add(entries, {case_id_, std::int64_t{ordinal}, version.from, version.until,
                    column(domain::kind_of(body)), column(on), payload_of(body)});
    });
  }

  std::vector<CaseRow> finish() {
    return std::move(rows_);
  }

 private:
  void add(std::size_t table, std::vector<ColumnValue> values) {
    rows_.push_back({.table = table, .values = std::move(values)});
  }

  void add_standing(const Version<StandingVersion>& version) {
    const auto& standing = version.value.standing;
    const auto& referral = standing.referral;
    const auto& source = standing.learning_source;
    std::vector<ColumnValue> values{case_id_,
                                    version.from,
                                    version.until,
                                    source ? column(source->type) : ColumnValue{},
                                    source ? source->title : std::string{},
                                    column(referral.regime),
                                    referral.agency,
                                    column(referral.criteria),
                                    column(referral.referral_day),
                                    column(standing.referred_on),
                                    column(source ? source->received_on : referral.received_on),
                                    column(referral.event_date)};
    add_decision(values, standing.decision);
    add_in_force(values, standing.in_force);
    values.emplace_back(version.value.settled);
    values.emplace_back(source ? source->reported_by : std::string{});
    values.emplace_back(array_of(source ? source->themes : std::vector<std::string>{}));
    add(case_versions, std::move(values));
  }

  void add_action(int number, const Version<ActionVersion>& version) {
    using domain::Barrier;
    using domain::Escalation;
    using domain::Ratified;
    using domain::SteppedDown;
    const auto& action = version.value;
    const auto leg = action.barrier ? action.barrier->leg : std::nullopt;
    std::vector<ColumnValue> values{case_id_, std::int64_t{number}, version.from, version.until,
                                    column(action.assigned_on)};
    for (const auto& text : domain::action_texts)
      values.emplace_back(action.texts[text.member]);
    const std::initializer_list<ColumnValue> besides{
        column(action.ratification),
        column(action.barrier, &Barrier::since),
        column(action.barrier, &Barrier::what),
        column(leg, &domain::Lead::agency),
        column(leg, &domain::Lead::area),
        column(action.escalation, &Escalation::on),
        column(action.escalation, &Escalation::level),
        column(action.escalation, &Escalation::reason),
        column(action.ratified, &Ratified::on),
        column(action.ratified, &Ratified::meeting_on),
        column(action.stepped_down, &SteppedDown::on),
        column(action.stepped_down, &SteppedDown::reason),
        column(action.stepped_down, &SteppedDown::authority),
        action.ratified ? action.ratified->minute : std::string{},
        array_of(action.themes)};
    values.insert(values.end(), besides);
    add(action_versions, std::move(values));
  }

  void add_leg(int number, int place, const Version<LegVersion>& version) {
    const auto& leg = version.value;
    const auto& clock = leg.clock;
    add(leg_versions, {case_id_,
                       std::int64_t{number},
                       std::int64_t{place},
                       version.from,
                       version.until,
                       leg.lead.agency,
                       leg.lead.area,
                       column(clock.leg_status),
                       column(clock.action_status),
                       column(clock.due_on),
                       column(clock.original_due_on),
                       std::int64_t{clock.times_extended},
                       column(clock.updated_on),
                       column(leg.completed_on),
                       column(clock.escalated_to),
                       leg.evidence,
                       leg.note,
                       std::int64_t{domain::is_open(clock) ? 1 : 0},
                       leg.title,
                       column(clock.ratification),
                       column(leg.barrier_since),
                       std::int64_t{leg.by_one_account ? 1 : 0},
                       leg.title_cy});
  }

  std::int64_t case_id_;
  std::vector<CaseRow> rows_;
};

}  // namespace

std::span<const CaseTable> case_tables() {
  return case_tables_in_order;
}

std::vector<CaseRow> rows_from(const std::vector<domain::Event>& events) {
  // A case is known by the event that began it, which was the first of it to be recorded.
  const auto first = std::ranges::min_element(events, {}, &domain::Event::sequence);
  Rows rows(first->sequence);
  rows.add_case(*first);
  rows.add_all(timelines_from(events));
  return rows.finish();
}

}  // namespace susr::storage
