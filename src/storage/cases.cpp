// SPDX-License-Identifier: MIT
#include "susr/storage/cases.hpp"

#include "susr/domain/event.hpp"
#include "susr/support/identifier.hpp"

#include "connection.hpp"
#include "unreadable.hpp"

namespace susr::storage {

bool has_case(const Store& store, std::string_view reference) {
  require_readable(store, {"cases"});
  auto query = prepare(store, "SELECT 1 FROM cases WHERE reference = :reference");
  set(query, ":reference", reference);
  return query.executeStep();
}

std::vector<std::string> references_like(const Store& store, std::string_view reference) {
  auto query = prepare(store,
                       "SELECT reference FROM cases WHERE reference_key = :reference_key "
                       "ORDER BY reference");
  set(query, ":reference_key", support::folded(reference));
  std::vector<std::string> references;
  while (query.executeStep())
    references.push_back(text_at(query, 0));
  return references;
}

std::optional<domain::Date> first_day(const Store& store) {
  auto query = prepare(store, "SELECT min(valid_from) FROM case_versions");
  query.executeStep();
  return optional_date_at(query, 0);
}

std::vector<std::string> case_references(const Store& store) {
  require_readable(store, {"cases"});
  auto query = prepare(store, "SELECT reference FROM cases ORDER BY reference");
  std::vector<std::string> references;
  while (query.executeStep())
    references.push_back(text_at(query, 0));
  return references;
}

namespace {

std::set<std::string> cases_told_by(Statement& query) {
  std::set<std::string> references;
  while (query.executeStep())
    references.insert(text_at(query, 0));
  return references;
}

}  // namespace

std::set<std::string> cases_with_events_after(const Store& store, domain::Date day) {
  require_readable(store, {"events"});
  auto query =
      prepare(store, "SELECT DISTINCT case_reference FROM events WHERE effective_on > :day");
  set(query, ":day", day);
  return cases_told_by(query);
}

std::set<std::string> cases_with_corrections(const Store& store) {
  require_readable(store, {"events"});
  auto query = prepare(store, "SELECT DISTINCT case_reference FROM events WHERE kind = :corrected");
  set(query, ":corrected", domain::code(domain::kind_of<domain::Corrected>()));
  return cases_told_by(query);
}

int next_number(const Store& store, std::string_view series) {
  require_readable(store, {"cases"});
  auto query =
      prepare(store, "SELECT coalesce(max(number), 0) + 1 FROM cases WHERE series = :series");
  set(query, ":series", series);
  query.executeStep();
  return number_at(query, 0);
}

std::set<std::string, std::less<>> learning_sources(const Store& store, domain::Date as_of) {
  auto query = prepare(store, R"sql(
    SELECT c.reference
    FROM case_versions AS v JOIN cases AS c ON c.case_id = v.case_id
    WHERE v.learning_source IS NOT NULL AND v.valid_from <= :as_of AND v.valid_until > :as_of
    ORDER BY c.reference)sql");
  set(query, ":as_of", as_of);
  std::set<std::string, std::less<>> references;
  while (query.executeStep())
    references.insert(text_at(query, 0));
  return references;
}

}  // namespace susr::storage
