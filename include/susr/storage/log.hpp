// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "susr/domain/event.hpp"
#include "susr/domain/policy_text.hpp"
#include "susr/storage/store.hpp"

namespace susr::storage {

/// How many events the log has, and the hash of the last: kept elsewhere, they tell later whether
/// the log was cut short.
struct Head {
  std::int64_t events = 0;
  std::string hash;  ///< empty for an empty log
};
Head head_of(const Store& store);

/// The hash of the event of that sequence; nothing if the log has none.
std::optional<std::string> hash_of_event(const Store& store, std::int64_t sequence);

/// The hash that it had before the log was sealed again. Empty if it was dropped, with a text that
/// was erased; nothing if the event came later, or the log has none of that sequence.
std::optional<std::string> former_hash_of_event(const Store& store, std::int64_t sequence);

/// The hash of the first event of a case, by which a record is known whatever its file is called;
/// empty where there is none. (Two boards may well have recorded the same policy before it.)
std::string first_hash(const Store& store);

/// The one it had before the log was sealed again; empty if there is none.
std::string former_first_hash(const Store& store);

/// Adds events to the end of the log, each sealed with the hash of the one before. The tables that
/// are made from the log are left as they were: see `TablesWriter`. While it is used, nobody else
/// adds to the log: use it within a transaction that writes.
class LogWriter {
 public:
  explicit LogWriter(Store& store);
  ~LogWriter();
  LogWriter(const LogWriter&) = delete;
  LogWriter& operator=(const LogWriter&) = delete;
  LogWriter(LogWriter&&) = delete;
  LogWriter& operator=(LogWriter&&) = delete;

  /// How many events the log has, with those that were added.
  [[nodiscard]] const Head& head() const;
  /// Adds an event and returns it with its sequence.
  domain::Event append(domain::Event event);

 private:
  class Insert;
  Head head_;
  std::unique_ptr<Insert> insert_;
};

/// Adds one event to the end of the log, and returns it with its sequence.
domain::Event append(Store& store, domain::Event event);

/// The events of one case, in the order of `domain::sort_for_fold`; empty for an unknown case.
std::vector<domain::Event> events_of(const Store& store, std::string_view case_reference);

/// Reads the events of one case after another, as `events_of` does for one; with a day, only those
/// that took effect after it.
class CaseReader {
 public:
  explicit CaseReader(const Store& store, std::optional<domain::Date> after = {});
  ~CaseReader();
  CaseReader(const CaseReader&) = delete;
  CaseReader& operator=(const CaseReader&) = delete;
  CaseReader(CaseReader&&) = delete;
  CaseReader& operator=(CaseReader&&) = delete;

  std::vector<domain::Event> events_of(std::string_view case_reference);

 private:
  class Query;
  std::unique_ptr<Query> query_;
};

/// The event of that sequence; nothing if the log has none.
std::optional<domain::Event> find_event(const Store& store, std::int64_t sequence);

/// Calls `take` with each event and its hash in the order in which they were recorded; with
/// `only_case`, with those of that case.
void for_each_event(const Store& store, const std::optional<std::string>& only_case,
                    const std::function<void(const domain::Event&, const std::string&)>& take);

/// The event by which a policy was recorded last; nothing if none was.
std::optional<domain::Event> last_policy(const Store& store);

/// The policy that such an event recorded. Throws `store` if it can't be read, or its digest is not
/// that of its text.
domain::PolicyInText policy_in(const domain::Event& event);

/// How a policy differs from the one that such an event recorded; empty if both judge alike. Throws
/// as `policy_in` does.
std::vector<domain::Change> policy_changes_since(const domain::Event& event,
                                                 const domain::Policy& policy);

/// Calls `take` with each correction, in the order in which they were recorded.
void for_each_correction(const Store& store, const std::function<void(const domain::Event&)>& take);

/// Writes the tables that are made from the log, a case at a time, within a transaction. The events
/// of the case must be in the log when that commits.
class TablesWriter {
 public:
  explicit TablesWriter(Store& store);
  ~TablesWriter();
  TablesWriter(const TablesWriter&) = delete;
  TablesWriter& operator=(const TablesWriter&) = delete;
  TablesWriter(TablesWriter&&) = delete;
  TablesWriter& operator=(TablesWriter&&) = delete;

  /// Makes the tables of one case again from its `events`, which are as for `domain::replay`.
  /// Throws `domain::Refused` as that does.
  void refresh_case(const std::vector<domain::Event>& events);

 private:
  class Statements;
  std::unique_ptr<Statements> statements_;
};

/// The same for one case.
void refresh_case(Store& store, const std::vector<domain::Event>& events);

}  // namespace susr::storage
