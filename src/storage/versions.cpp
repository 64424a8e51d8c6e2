// SPDX-License-Identifier: MIT
#include "susr/storage/versions.hpp"

#include <string_view>

#include "susr/domain/entries.hpp"
#include "susr/domain/reference.hpp"

#include "connection.hpp"
#include "event_payload.hpp"
#include "unreadable.hpp"

namespace susr::storage {

namespace {

using domain::Date;

// The first columns are those of a leg that never change, or seldom.
constexpr const char* leg_versions_sql = R"sql(
  SELECT c.reference, v.number, v.leg, v.agency, v.area, v.leg_status, v.action_status,
         v.ratification, v.due_on, v.original_due_on, v.updated_on, v.completed_on, v.valid_from,
         nullif(v.valid_until, '9999-12-31')
  FROM cases AS c JOIN leg_versions AS v ON v.case_id = c.case_id
  WHERE v.valid_from <= :last_day
  ORDER BY c.case_id, v.number, v.leg, v.valid_from)sql";

constexpr const char* extension_versions_sql = R"sql(
  SELECT c.reference, v.number, v.extended_on, v.from_due_on, v.due_on, v.valid_from,
         nullif(v.valid_until, '9999-12-31')
  FROM cases AS c JOIN extensions AS v ON v.case_id = c.case_id
  WHERE v.valid_from <= :last_day)sql";

constexpr const char* actions_sql = R"sql(
  SELECT c.reference, v.number, v.themes, v.recommendation, v.finding, v.valid_from,
         nullif(v.valid_until, '9999-12-31')
  FROM cases AS c JOIN action_versions AS v ON v.case_id = c.case_id
  WHERE v.valid_from <= :last_day)sql";

constexpr const char* recommendations_sql = R"sql(
  SELECT c.reference, v.number, v.themes, '', '', v.valid_from, nullif(v.valid_until, '9999-12-31')
  FROM cases AS c JOIN recommendations AS v ON v.case_id = c.case_id
  WHERE v.valid_from <= :last_day AND v.themes IS NOT '[]')sql";

constexpr const char* sources_sql = R"sql(
  SELECT c.reference, '', v.themes, '', '', v.valid_from, nullif(v.valid_until, '9999-12-31')
  FROM cases AS c JOIN case_versions AS v ON v.case_id = c.case_id
  WHERE v.valid_from <= :last_day AND v.learning_source IS NOT NULL AND v.themes IS NOT '[]')sql";

constexpr const char* entries_sql = R"sql(
  SELECT c.reference, v.kind, v.payload, v.valid_from, nullif(v.valid_until, '9999-12-31')
  FROM cases AS c JOIN entries AS v ON v.case_id = c.case_id
  WHERE v.valid_from <= :last_day)sql";

Validity validity_at(Statement& query, int column) {
  return {.from = date_at(query, column), .until = optional_date_at(query, column + 1)};
}

DatedLeg leg_version_at(Statement& query) {
  DatedLeg version;
  version.case_reference = text_at(query, 0);
  version.number = number_at(query, 1);
  version.leg = number_at(query, 2);
  version.lead = {.agency = text_at(query, 3), .area = text_at(query, 4)};
  version.clock.leg_status = code_at<domain::LegStatus>(query, 5);
  version.clock.action_status = code_at<domain::ActionStatus>(query, 6);
  version.clock.ratification = code_at<domain::Ratification>(query, 7);
  version.clock.due_on = date_at(query, 8);
  version.clock.original_due_on = date_at(query, 9);
  version.clock.updated_on = date_at(query, 10);
  version.completed_on = optional_date_at(query, 11);
  const bool is_completed = version.clock.leg_status == domain::LegStatus::completed;
  if (is_completed != version.completed_on.has_value()) refuse_column(query, 11);
  version.valid = validity_at(query, 12);
  return version;
}

std::string item_of_action(Statement& query) {
  return domain::action_item(number_at(query, 1));
}
std::string item_of_recommendation(Statement& query) {
  return domain::recommendation_item(text_at(query, 1));
}
std::string item_of_source(Statement& /*query*/) {
  return {};
}

void take_themes(const Store& store, const char* sql, Date last_day,
                 std::string (*item_of)(Statement&), const std::function<void(DatedThemes)>& take) {
  auto query = prepare(store, sql);
  set(query, ":last_day", last_day);
  while (query.executeStep()) {
    take({.case_reference = text_at(query, 0),
          .item = item_of(query),
          .themes = texts_at(query, 2),
          .recommendation = text_at(query, 3),
          .finding = text_at(query, 4),
          .valid = validity_at(query, 5)});
  }
}

void take_findings(const Store& store, Date last_day,
                   const std::function<void(DatedThemes)>& take) {
  constexpr auto kind = domain::kind_of<domain::FindingRecorded>();
  auto query = prepare(store, entries_sql);
  set(query, ":last_day", last_day);
  while (query.executeStep()) {
    if (code_at<domain::EventKind>(query, 1) != kind) continue;
    const auto body = body_from(kind, view_at(query, 2));
    if (!body) refuse_column(query, 2);
    const auto& finding = std::get<domain::FindingRecorded>(*body);
    take({.case_reference = text_at(query, 0),
          .item = domain::entry_item(finding.letter, finding.number),
          .themes = finding.themes,
          .recommendation = {},
          .finding = {},
          .valid = validity_at(query, 3)});
  }
}

}  // namespace

void for_each_dated_leg(const Store& store, Date last_day,
                        const std::function<void(DatedLeg)>& take) {
  require_readable(store, {"cases", "leg_versions"});
  auto query = prepare(store, leg_versions_sql);
  set(query, ":last_day", last_day);
  while (query.executeStep())
    take(leg_version_at(query));
}

void for_each_dated_extension(const Store& store, Date last_day,
                              const std::function<void(const DatedExtension&)>& take) {
  require_readable(store, {"cases", "extensions"});
  auto query = prepare(store, extension_versions_sql);
  set(query, ":last_day", last_day);
  while (query.executeStep()) {
    take({.case_reference = text_at(query, 0),
          .number = number_at(query, 1),
          .on = date_at(query, 2),
          .from_due_on = date_at(query, 3),
          .due_on = date_at(query, 4),
          .valid = validity_at(query, 5)});
  }
}

void for_each_dated_themes(const Store& store, Date last_day,
                           const std::function<void(DatedThemes)>& take) {
  require_readable(store,
                   {"cases", "action_versions", "recommendations", "case_versions", "entries"});
  take_themes(store, actions_sql, last_day, item_of_action, take);
  take_themes(store, recommendations_sql, last_day, item_of_recommendation, take);
  take_themes(store, sources_sql, last_day, item_of_source, take);
  take_findings(store, last_day, take);
}

}  // namespace susr::storage
