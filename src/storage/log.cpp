// SPDX-License-Identifier: MIT
#include "susr/storage/log.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include <fmt/format.h>

#include "susr/catalogue/catalogue.hpp"
#include "susr/domain/policy_changes.hpp"
#include "susr/domain/values.hpp"
#include "susr/support/environment.hpp"
#include "susr/support/sha256.hpp"

#include "connection.hpp"
#include "event_payload.hpp"
#include "seal.hpp"
#include "sealed_text.hpp"
#include "unreadable.hpp"

namespace susr::storage {

namespace {

using catalogue::say;
using fmt::arg;

/// The columns of an event before its hash, in the order of the table, as the hash takes them.
std::array<std::string, sealed_count> sealed_columns(const domain::Event& event,
                                                     const std::string& previous_hash) {
  Salts salts(previous_hash);
  return {std::to_string(event.sequence),
          event.recorded_at,
          event.actor,
          event.on_behalf_of,
          domain::to_text(event.effective),
          domain::to_text(event.effective_on()),
          event.case_reference,
          domain::subject_of(event.body),
          std::string(domain::code(domain::kind_of(event.body))),
          payload_of(event.body, salts),
          changes_text(event.changes, salts),
          previous_hash};
}

/// More than a column's length and the signs around it take.
constexpr std::size_t longest_length = 12;

/// The hash of the columns, byte for byte.
std::string hash_of_bytes(const SealedColumns& columns) {
  std::string sealed;
  std::size_t size = 0;
  for (const auto& column : columns)
    size += column.size() + longest_length;
  sealed.reserve(size);
  for (const auto& column : columns) {
    const fmt::format_int length(column.size());
    sealed.append(length.data(), length.size());
    sealed += ':';
    sealed += column;
    sealed += ',';
  }
  return support::sha256_of(sealed);
}

/// Puts in place of a column what `change` makes of it, kept in `kept`; if that is nothing, leaves
/// it alone.
template <class Change>
void put_in_place(std::string_view& column, std::optional<std::string>& kept,
                  const Change& change) {
  kept = change(column);
  if (kept) column = *kept;
}

}  // namespace

std::string hash_of(const SealedColumns& columns) {
  auto sealed = columns;
  std::optional<std::string> payload;
  std::optional<std::string> changes;
  put_in_place(sealed[sealed_payload], payload, with_digests);
  put_in_place(sealed[sealed_changes], changes, with_digests);
  return hash_of_bytes(sealed);
}

std::optional<std::string> former_hash_of(SealedColumns columns, std::string_view previous_hash) {
  if (has_erased_text(columns[sealed_payload]) || has_erased_text(columns[sealed_changes])) {
    return std::nullopt;
  }
  std::optional<std::string> payload;
  std::optional<std::string> changes;
  put_in_place(columns[sealed_payload], payload, without_salts);
  put_in_place(columns[sealed_changes], changes, without_salts);
  columns[sealed_previous_hash] = previous_hash;
  return hash_of_bytes(columns);
}

namespace {

std::string hash_at(Statement& query, int column) {
  constexpr std::size_t length = 64;
  auto hash = text_at(query, column);
  if (hash.size() != length) refuse_column(query, column);
  return hash;
}

}  // namespace

Head head_of(const Store& store) {
  auto query = prepare(store, "SELECT sequence, hash FROM events ORDER BY sequence DESC LIMIT 1");
  if (!query.executeStep()) return {};
  return {.events = query.getColumn(0).getInt64(), .hash = hash_at(query, 1)};
}

std::optional<std::string> hash_of_event(const Store& store, std::int64_t sequence) {
  auto query = prepare(store, "SELECT hash FROM events WHERE sequence = :sequence");
  set(query, ":sequence", sequence);
  if (!query.executeStep()) return std::nullopt;
  return text_at(query, 0);
}

std::optional<std::string> former_hash_of_event(const Store& store, std::int64_t sequence) {
  auto query = prepare(store,
                       "SELECT former_hash FROM events WHERE sequence = :sequence AND sequence < "
                       "(SELECT sequence FROM events WHERE case_reference = '' AND kind = :kind)");
  set(query, ":sequence", sequence);
  set(query, ":kind", domain::code(domain::kind_of<domain::LogResealed>()));
  if (!query.executeStep()) return std::nullopt;
  return text_at(query, 0);
}

namespace {

std::string of_first_event(const Store& store, const char* sql) {
  auto query = prepare(store, sql);
  return query.executeStep() ? text_at(query, 0) : std::string{};
}

}  // namespace

std::string first_hash(const Store& store) {
  return of_first_event(
      store, "SELECT hash FROM events WHERE case_reference <> '' ORDER BY sequence LIMIT 1");
}

std::string former_first_hash(const Store& store) {
  return of_first_event(
      store, "SELECT former_hash FROM events WHERE case_reference <> '' ORDER BY sequence LIMIT 1");
}

Statement prepare_event_insert(const Store& store) {
  return prepare(store, fmt::format("INSERT INTO events ({}, hash) "
                                    "VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)",
                                    sealed_names)
                            .c_str());
}

class LogWriter::Insert {
 public:
  explicit Insert(const Store& store) : statement_(prepare_event_insert(store)) {}

  void run(const std::array<std::string, sealed_count>& columns, const std::string& hash) {
    for (int place = 1; const auto& column : columns)
      statement_.bindNoCopy(place++, column);
    statement_.bindNoCopy(static_cast<int>(columns.size()) + 1, hash);
    statement_.exec();
    statement_.reset();
  }

 private:
  Statement statement_;
};

LogWriter::LogWriter(Store& store)
    : head_(head_of(store)), insert_(std::make_unique<Insert>(store)) {}

LogWriter::~LogWriter() = default;

const Head& LogWriter::head() const {
  return head_;
}

domain::Event LogWriter::append(domain::Event event) {
  event.sequence = head_.events + 1;
  const auto columns = sealed_columns(event, head_.hash);
  SealedColumns views;
  std::ranges::copy(columns, views.begin());
  auto hash = hash_of(views);
  insert_->run(columns, hash);
  head_ = {.events = event.sequence, .hash = std::move(hash)};
  return event;
}

domain::Event append(Store& store, domain::Event event) {
  return LogWriter(store).append(std::move(event));
}

namespace {

constexpr const char* event_columns =
    "sequence, recorded_at, actor, on_behalf_of, case_reference, effective, kind, payload, "
    "changes, "
    "effective_on";

domain::Event event_at(Statement& query) {
  constexpr int effective_on_column = 9;
  if (!support::parse_moment(text_at(query, 1))) refuse_column(query, 1);
  const auto kind = code_at<domain::EventKind>(query, 6);
  if (!domain::fits_case(kind, view_at(query, 4))) refuse_column(query, 4);
  domain::Event event;
  event.sequence = query.getColumn(0).getInt64();
  event.recorded_at = text_at(query, 1);
  event.actor = text_at(query, 2);
  event.on_behalf_of = text_at(query, 3);
  event.case_reference = text_at(query, 4);
  event.effective = partial_date_at(query, 5);
  if (date_at(query, effective_on_column) != event.effective_on()) {
    refuse_column(query, effective_on_column);
  }
  auto body = body_from(kind, view_at(query, 7));
  if (!body) refuse_column(query, 7);
  event.body = std::move(*body);
  auto changes = changes_from(view_at(query, 8));
  if (!changes) refuse_column(query, 8);
  event.changes = std::move(*changes);
  return event;
}

}  // namespace

class CaseReader::Query {
 public:
  Query(const Store& store, std::optional<domain::Date> after)
      : statement_(
            prepare(store, fmt::format("SELECT {} FROM events WHERE case_reference = :reference {}"
                                       "ORDER BY effective_on, sequence",
                                       event_columns, after ? "AND effective_on > :after " : "")
                               .c_str())) {
    if (after) set(statement_, ":after", *after);
  }

  std::vector<domain::Event> events_of(std::string_view case_reference) {
    statement_.reset();
    set(statement_, ":reference", case_reference);
    std::vector<domain::Event> events;
    while (statement_.executeStep())
      events.push_back(event_at(statement_));
    return events;
  }

 private:
  Statement statement_;
};

CaseReader::CaseReader(const Store& store, std::optional<domain::Date> after)
    : query_(std::make_unique<Query>(store, after)) {
  if (after) require_readable(store, {"events"});
}

CaseReader::~CaseReader() = default;

std::vector<domain::Event> CaseReader::events_of(std::string_view case_reference) {
  return query_->events_of(case_reference);
}

std::vector<domain::Event> events_of(const Store& store, std::string_view case_reference) {
  require_readable(store, {"events"});
  return CaseReader(store).events_of(case_reference);
}

std::optional<domain::Event> find_event(const Store& store, std::int64_t sequence) {
  require_readable(store, {"events"});
  auto query = prepare(
      store,
      fmt::format("SELECT {} FROM events WHERE sequence = :sequence", event_columns).c_str());
  set(query, ":sequence", sequence);
  if (!query.executeStep()) return std::nullopt;
  return event_at(query);
}

void for_each_event(const Store& store, const std::optional<std::string>& only_case,
                    const std::function<void(const domain::Event&, const std::string&)>& take) {
  require_readable(store, {"events"});
  // A condition that held without a case too would keep SQLite from the index by case.
  auto query =
      prepare(store, fmt::format("SELECT {}, hash FROM events {}ORDER BY sequence", event_columns,
                                 only_case ? "WHERE case_reference = :only_case " : "")
                         .c_str());
  if (only_case) set(query, ":only_case", *only_case);
  constexpr int hash_column = 10;
  while (query.executeStep())
    take(event_at(query), hash_at(query, hash_column));
}

std::optional<domain::Event> last_policy(const Store& store) {
  // Few events belong to no case, and the index by case finds them.
  auto query = prepare(store, fmt::format("SELECT {} FROM events WHERE case_reference = '' AND "
                                          "kind = :kind ORDER BY sequence DESC LIMIT 1",
                                          event_columns)
                                  .c_str());
  set(query, ":kind", domain::code(domain::kind_of<domain::PolicyRecorded>()));
  if (!query.executeStep()) return std::nullopt;
  return event_at(query);
}

namespace {

/// Calls `work` with the policy that the event recorded.
template <class Work>
auto with_policy(const domain::Event& event, const Work& work) {
  const auto* recorded = std::get_if<domain::PolicyRecorded>(&event.body);
  if (recorded == nullptr) {
    refuse_content(say("content.not-a-policy", arg("event", event.sequence)));
  }
  try {
    return work(*recorded);
  } catch (const domain::BadValue& bad) {
    refuse_content(
        say("content.unreadable-policy", arg("event", event.sequence), arg("why", bad.why)));
  }
}

}  // namespace

domain::PolicyInText policy_in(const domain::Event& event) {
  return with_policy(event, domain::policy_of);
}

std::vector<domain::Change> policy_changes_since(const domain::Event& event,
                                                 const domain::Policy& policy) {
  return with_policy(event, [&](const domain::PolicyRecorded& recorded) {
    return domain::policy_changes_since(recorded, policy);
  });
}

void for_each_correction(const Store& store,
                         const std::function<void(const domain::Event&)>& take) {
  require_readable(store, {"events"});
  auto query = prepare(
      store,
      fmt::format("SELECT {} FROM events WHERE kind = :kind ORDER BY sequence", event_columns)
          .c_str());
  set(query, ":kind", domain::code(domain::kind_of<domain::Corrected>()));
  while (query.executeStep())
    take(event_at(query));
}

}  // namespace susr::storage
