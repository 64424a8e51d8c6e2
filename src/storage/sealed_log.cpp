// SPDX-License-Identifier: MIT
#include "susr/storage/sealed_log.hpp"

#include <algorithm>

#include <fmt/format.h>
#include <sqlite3.h>

#include "susr/catalogue/catalogue.hpp"
#include "susr/domain/policy_text.hpp"
#include "susr/domain/values.hpp"
#include "susr/storage/log.hpp"
#include "susr/support/environment.hpp"
#include "susr/support/error.hpp"

#include "connection.hpp"
#include "event_payload.hpp"
#include "seal.hpp"

namespace susr::storage {

namespace {

using catalogue::say;
using fmt::arg;

// The place of a column among those that are sealed.
constexpr std::size_t recorded_at_column = 1;
constexpr std::size_t effective_column = 4;
constexpr std::size_t effective_on_column = 5;
constexpr std::size_t case_column = 6;

std::string never_written(std::string_view column) {
  return say("sealed-log.unfit-column", arg("column", column));
}

/// False for a recorded policy whose text can't be read or doesn't match its digest.
bool is_readable_policy(const domain::EventBody& body) {
  if (!std::holds_alternative<domain::PolicyRecorded>(body)) return true;
  try {
    domain::policy_of(std::get<domain::PolicyRecorded>(body));
    return true;
  } catch (const domain::BadValue&) {
    return false;
  }
}

/// Whether JSON has the form in which susr writes it, without which a text in it could not be
/// erased.
bool is_as_written(std::string_view json) {
  return Json::parse(json).dump() == json;
}

/// Whether a free text has no salt: the log was sealed before texts had any.
bool is_plain(const SealedColumns& columns) {
  bool has = false;
  const TakeText look = [&](const EventText& text) { has = has || text.json.is_string(); };
  auto payload = Json::parse(columns[sealed_payload]);
  for_each_text(*domain::from_code<domain::EventKind>(columns[sealed_kind]), payload, look);
  auto changes = Json::parse(columns[sealed_changes]);
  for_each_text(changes, look);
  return has;
}

/// Why the columns can't be read; nothing if they can.
std::optional<std::string> unreadable(const SealedColumns& columns) {
  if (!support::parse_moment(columns[recorded_at_column])) return never_written("recorded_at");
  const auto effective = domain::parse_partial_date(columns[effective_column]);
  if (!effective) return never_written("effective");
  if (domain::to_text(effective->last_day()) != columns[effective_on_column]) {
    return never_written("effective_on");
  }
  const auto kind = domain::from_code<domain::EventKind>(columns[sealed_kind]);
  if (!kind) return never_written("kind");
  if (!domain::fits_case(*kind, columns[case_column])) return never_written("case_reference");
  const auto body = body_from(*kind, columns[sealed_payload]);
  if (!body || !is_readable_policy(*body)) return never_written("payload");
  if (!is_as_written(columns[sealed_payload])) return never_written("payload");
  if (!changes_from(columns[sealed_changes]) || !is_as_written(columns[sealed_changes])) {
    return never_written("changes");
  }
  return std::nullopt;
}

}  // namespace

/// The statement that adds an event.
class SealedLog::Insert {
 public:
  explicit Insert(const Store& store)
      : statement_(prepare(store, fmt::format("INSERT INTO events ({}, hash, former_hash) "
                                              "VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
                                              sealed_names)
                                      .c_str())) {}

  void add(const std::vector<std::string>& columns) {
    statement_.reset();
    for (int place = 1; const auto& column : columns)
      statement_.bind(place++, column);
    if (columns.size() == sealed_count + 1) statement_.bind(sealed_count + 2, "");
    statement_.exec();
  }

 private:
  Statement statement_;
};

SealedLog::~SealedLog() = default;

SealedLog::SealedLog(Store& store)
    : insert_(std::make_unique<Insert>(store)), head_(head_of(store)) {
  if (head_.events == 0) return;
  support::refuse(say("sealed-log.not-empty"), say("sealed-log.own-events", arg("n", head_.events)),
                  say("sealed-log.not-empty.hint"));
}

std::optional<std::string> SealedLog::fault_of(const std::vector<std::string>& columns) const {
  const auto more = columns.size() - std::min(sealed_count, columns.size());
  if (more != 1 && more != 2) return say("sealed-log.other-columns");
  SealedColumns sealed;
  std::copy_n(columns.begin(), sealed_count, sealed.begin());
  const auto next = head_.events + 1;
  if (sealed.front() != std::to_string(next)) {
    return say("sealed-log.other-event", arg("event", next));
  }
  if (sealed[sealed_previous_hash] != head_.hash) {
    return say("verify.other-previous-hash");
  }
  if (hash_of(sealed) != columns[sealed_count]) return say("verify.not-as-sealed");
  return unreadable(sealed);
}

std::optional<std::string> SealedLog::add(const std::vector<std::string>& columns) {
  if (auto fault = fault_of(columns)) return fault;
  try {
    insert_->add(columns);
  } catch (const SQLite::Exception& error) {
    const int code = primary_code(error);
    if (code != SQLITE_CONSTRAINT && code != SQLITE_TOOBIG) throw;
    return say("sealed-log.unfit");
  }
  head_ = {.events = head_.events + 1, .hash = columns[sealed_count]};
  SealedColumns sealed;
  std::copy_n(columns.begin(), sealed_count, sealed.begin());
  has_plain_text_ = has_plain_text_ || is_plain(sealed);
  return std::nullopt;
}

bool SealedLog::has_plain_text() const {
  return has_plain_text_;
}

const Head& SealedLog::head() const {
  return head_;
}

}  // namespace susr::storage
