// SPDX-License-Identifier: MIT
#include "susr/storage/legs.hpp"

#include <array>
#include <string_view>

#include <fmt/format.h>

#include "connection.hpp"
#include "event_payload.hpp"
#include "unreadable.hpp"

namespace susr::storage {

namespace {

using domain::Date;

/// The conditions of a filter on a leg `v` of a case `c`: only those that it has, for each costs
/// something at each row.
std::string conditions(const LegFilter& filter) {
  std::string sql;
  if (filter.case_reference) sql += " AND c.reference = :case";
  if (filter.agency) sql += " AND v.agency = :agency";
  if (filter.area) sql += " AND v.area IN ('', :area)";
  return sql;
}

// Any of it: if some is there and some is not, reading the row refuses it.
constexpr std::string_view held_up_sql = R"sql(
    AND coalesce(a.barrier_since, a.barrier, a.barrier_agency, a.barrier_area, a.escalated_on,
                 a.escalated_to, a.escalation_reason, v.barrier_since, v.escalated_to) IS NOT NULL)sql";

/// The conditions on the action `a` of a leg `v`. They leave out a row only for a value that they
/// know: the row with any other is read, and so refused.
std::string conditions(const ActionFilter& filter) {
  std::string sql;
  if (filter.are_held_up) sql += held_up_sql;
  if (filter.are_from_findings) sql += " AND a.finding IS NOT ''";
  if (filter.statuses.empty()) return sql;
  std::vector<std::string> others;
  for (const auto& status : domain::all_codes<domain::ActionStatus>()) {
    const auto value = domain::from_code<domain::ActionStatus>(status);
    if (!filter.statuses.contains(*value)) others.push_back(fmt::format("'{}'", status));
  }
  return sql + fmt::format(" AND (v.action_status IN ({})) IS NOT TRUE", fmt::join(others, ", "));
}

void set_filter(Statement& query, Date as_of, const LegFilter& filter) {
  set(query, ":as_of", as_of);
  if (filter.case_reference) set(query, ":case", *filter.case_reference);
  if (filter.agency) set(query, ":agency", *filter.agency);
  if (filter.area) set(query, ":area", *filter.area);
}

std::optional<domain::Barrier> barrier_at(Statement& query, int column) {
  const auto since = optional_date_at(query, column);
  if (!since) {
    require_null(query, {column + 1, column + 2, column + 3});
    return std::nullopt;
  }
  domain::Barrier barrier{.since = *since, .what = text_at(query, column + 1), .leg = {}};
  if (query.isColumnNull(column + 2)) {
    require_null(query, {column + 3});
  } else {
    barrier.leg = {.agency = text_at(query, column + 2), .area = text_at(query, column + 3)};
  }
  return barrier;
}

std::optional<domain::Escalation> escalation_at(Statement& query, int column) {
  const auto on = optional_date_at(query, column);
  if (!on) {
    require_null(query, {column + 1, column + 2});
    return std::nullopt;
  }
  return domain::Escalation{.level = code_at<domain::EscalationLevel>(query, column + 1),
                            .on = *on,
                            .reason = text_at(query, column + 2)};
}

std::optional<domain::Ratified> ratified_at(Statement& query, int column) {
  const auto on = optional_date_at(query, column);
  if (!on) {
    require_null(query, {column + 1});
    return std::nullopt;
  }
  return domain::Ratified{.meeting_on = date_at(query, column + 1), .on = *on};
}

std::optional<domain::SteppedDown> stepped_down_at(Statement& query, int column) {
  const auto on = optional_date_at(query, column);
  if (!on) {
    require_null(query, {column + 1, column + 2});
    return std::nullopt;
  }
  return domain::SteppedDown{
      .on = *on, .reason = text_at(query, column + 1), .authority = text_at(query, column + 2)};
}

// What is read of a leg `v` of the case `c`. All of `v` is in the index `open_legs`.
constexpr std::string_view columns_of_a_leg = R"sql(
  SELECT c.reference, v.number, v.leg, v.title, v.ratification, v.agency, v.area, v.leg_status,
         v.action_status, v.due_on, v.original_due_on, v.times_extended, v.updated_on,
         v.escalated_to, v.completed_on, v.barrier_since, v.title_cy)sql";

/// What the row of `columns_of_a_leg` says of when a leg is due.
void read_clock(Statement& query, domain::LegClock& clock) {
  clock.due_on = date_at(query, 9);
  clock.original_due_on = date_at(query, 10);
  clock.times_extended = number_at(query, 11);
  clock.updated_on = date_at(query, 12);
  clock.escalated_to = optional_code_at<domain::EscalationLevel>(query, 13);
}

/// And what it says besides.
LegSummary leg_and_status_at(Statement& query) {
  LegSummary row{.case_reference = text_at(query, 0),
                 .number = number_at(query, 1),
                 .leg = number_at(query, 2),
                 .title = text_at(query, 3),
                 .lead = {.agency = text_at(query, 5), .area = text_at(query, 6)}};
  row.clock.leg_status = code_at<domain::LegStatus>(query, 7);
  row.clock.action_status = code_at<domain::ActionStatus>(query, 8);
  row.clock.ratification = code_at<domain::Ratification>(query, 4);
  row.completed_on = optional_date_at(query, 14);
  const bool is_completed = row.clock.leg_status == domain::LegStatus::completed;
  if (is_completed != row.completed_on.has_value()) refuse_column(query, 14);
  row.barrier_since = optional_date_at(query, 15);
  row.title_cy = text_at(query, 16);
  return row;
}

/// Whether something is left to do of the action, be it by another leg.
bool is_under_way(const domain::LegClock& clock) {
  return clock.action_status == domain::ActionStatus::open ||
         clock.action_status == domain::ActionStatus::in_progress;
}

/// The row of `columns_of_a_leg`.
LegSummary leg_at(Statement& query) {
  auto row = leg_and_status_at(query);
  read_clock(query, row.clock);
  return row;
}

// The legs of the cases that are asked for, as they stood: in the order of their own table, so that
// nothing is sorted.
constexpr std::string_view in_order_sql = R"sql(
  WHERE v.valid_from <= :as_of AND v.valid_until > :as_of {}{}
  ORDER BY v.case_id, v.number, v.leg)sql";

// The same of every leg, but for its title.
constexpr const char* in_brief_sql = R"sql(
  SELECT c.reference, v.number, v.leg, '', v.ratification, v.agency, v.area, v.leg_status,
         v.action_status, v.due_on, v.original_due_on, v.times_extended, v.updated_on,
         v.escalated_to, v.completed_on, v.barrier_since, '', v.by_one_account
  FROM cases AS c JOIN leg_versions AS v ON v.case_id = c.case_id
  WHERE v.valid_until > :as_of AND v.valid_from <= :as_of
  ORDER BY v.case_id, v.number, v.leg)sql";

// What is read of a leg and of its action `a` besides, but for the texts of the action.
constexpr std::string_view of_whole_legs_sql = R"sql(,
         v.evidence, v.note, a.assigned_on, a.barrier_since, a.barrier, a.barrier_agency, a.barrier_area, a.escalated_on, a.escalated_to,
         a.escalation_reason, a.ratified_on, a.meeting_on, a.stepped_down_on, a.step_down_reason,
         a.step_down_authority, a.minute, v.by_one_account, a.themes{}
  FROM cases AS c
  JOIN action_versions AS a
    ON a.case_id = c.case_id AND a.valid_from <= :as_of AND a.valid_until > :as_of
  JOIN leg_versions AS v ON v.case_id = a.case_id AND v.number = a.number)sql";

/// The texts of an action, as columns after others.
std::string text_columns() {
  std::string columns;
  for (const auto& text : domain::action_texts)
    columns += fmt::format(", a.{}", text.name);
  return columns;
}

/// The row of `columns_of_a_leg`, `of_whole_legs_sql` and `text_columns`.
LegDetail whole_leg_at(Statement& query) {
  LegDetail row{leg_at(query)};
  row.evidence = text_at(query, 17);
  row.note = text_at(query, 18);
  row.assigned_on = date_at(query, 19);
  row.barrier = barrier_at(query, 20);
  row.escalation = escalation_at(query, 24);
  row.ratified = ratified_at(query, 27);
  row.stepped_down = stepped_down_at(query, 29);
  if (row.ratified) row.ratified->minute = text_at(query, 32);
  row.by_one_account = number_at(query, 33) != 0;
  row.themes = texts_at(query, 34);
  int place = 35;
  for (const auto& text : domain::action_texts)
    row.texts[text.member] = text_at(query, place++);
  return row;
}

// The rule for what is overdue. What it gives is held equal to domain::is_overdue by a test.
constexpr std::string_view open_legs_sql = R"sql(
  FROM leg_versions AS v
  JOIN cases AS c ON c.case_id = v.case_id
  WHERE v.is_open = 1
    AND {} AND v.valid_from <= :as_of
    AND v.due_on < :due_before {})sql";

// What was true on a day is still true, or is not any more. Each is asked for alone: of what is
// still true the index has the due dates in order, so that what is due later costs nothing.
constexpr std::array<std::string_view, 2> still_true_or_not{
    "v.valid_until = '9999-12-31'", "v.valid_until > :as_of AND v.valid_until < '9999-12-31'"};

constexpr std::string_view count_sql = R"sql(
  SELECT count(*), coalesce(sum(v.due_on >= :as_of AND v.original_due_on < :as_of), 0)
  FROM leg_versions AS v {}
  WHERE v.is_open = 1 AND v.valid_until > :as_of AND v.valid_from <= :as_of {})sql";

std::vector<std::string> texts(const Store& store, const char* sql) {
  auto query = prepare(store, sql);
  std::vector<std::string> found;
  while (query.executeStep())
    found.push_back(text_at(query, 0));
  return found;
}

}  // namespace

void for_each_leg(const Store& store, Date as_of, const LegFilter& filter,
                  const ActionFilter& actions, const TakeLeg& take) {
  require_readable(store, {"cases", "action_versions", "leg_versions"});
  const auto in_order =
      fmt::format(fmt::runtime(in_order_sql), conditions(filter), conditions(actions));
  const auto sql = fmt::format("{}{}{}", columns_of_a_leg,
                               fmt::format(of_whole_legs_sql, text_columns()), in_order);
  auto query = prepare(store, sql.c_str());
  set_filter(query, as_of, filter);
  while (query.executeStep())
    take(whole_leg_at(query));
}

void for_each_leg_summary(const Store& store, Date as_of, const TakeLegSummary& take) {
  require_readable(store, {"cases", "leg_versions"});
  auto query = prepare(store, in_brief_sql);
  set(query, ":as_of", as_of);
  while (query.executeStep()) {
    auto leg = leg_and_status_at(query);
    if (is_under_way(leg.clock)) read_clock(query, leg.clock);
    leg.by_one_account = number_at(query, 17) != 0;
    take(std::move(leg));
  }
}

void for_each_open_leg_due_before(const Store& store, Date as_of, Date due_before,
                                  const LegFilter& filter, const TakeLegSummary& take) {
  require_readable(store, {"cases", "leg_versions"});
  for (const auto true_then : still_true_or_not) {
    const auto where = fmt::format(fmt::runtime(open_legs_sql), true_then, conditions(filter));
    auto query = prepare(store, fmt::format("{}{}", columns_of_a_leg, where).c_str());
    set_filter(query, as_of, filter);
    set(query, ":due_before", due_before);
    while (query.executeStep())
      take(leg_at(query));
  }
}

OpenLegs count_open_legs(const Store& store, Date as_of, const LegFilter& filter) {
  require_readable(store, {"cases", "leg_versions"});
  const auto* with_cases = filter.case_reference ? "JOIN cases AS c ON c.case_id = v.case_id" : "";
  const auto sql = fmt::format(fmt::runtime(count_sql), with_cases, conditions(filter));
  auto query = prepare(store, sql.c_str());
  set_filter(query, as_of, filter);
  query.executeStep();
  return {.all = query.getColumn(0).getInt64(),
          .overdue_on_original_only = query.getColumn(1).getInt64()};
}

std::vector<std::string> agencies_on_record(const Store& store) {
  require_readable(store, {"case_versions", "leg_versions"});
  return texts(store, R"sql(
    SELECT agency FROM leg_versions UNION SELECT agency FROM case_versions WHERE agency <> ''
    ORDER BY agency)sql");
}

std::vector<std::string> appointees_on_record(const Store& store) {
  require_readable(store, {"milestones"});
  return texts(store, "SELECT DISTINCT post FROM milestones WHERE post <> '' ORDER BY post");
}

std::vector<std::string> areas_on_record(const Store& store) {
  require_readable(store, {"leg_versions"});
  return texts(store, "SELECT DISTINCT area FROM leg_versions WHERE area <> '' ORDER BY area");
}

}  // namespace susr::storage
