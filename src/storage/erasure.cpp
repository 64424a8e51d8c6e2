// SPDX-License-Identifier: MIT
#include "susr/storage/erasure.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include <fmt/format.h>
#include <sqlite3.h>

#include "susr/catalogue/catalogue.hpp"
#include "susr/support/held_signals.hpp"
#include "susr/support/text.hpp"

#include "connection.hpp"
#include "event_payload.hpp"
#include "events_unlocked.hpp"
#include "seal.hpp"
#include "writer_queue.hpp"

namespace susr::storage {

namespace {

/// An event in the form in which its texts can be taken out.
struct OpenEvent {
  std::int64_t sequence = 0;
  std::string recorded_at;
  domain::EventKind kind{};
  std::string case_reference;
  Json payload;
  Json changes;
};

constexpr std::string_view open_columns =
    "SELECT sequence, recorded_at, kind, case_reference, payload, changes FROM events";

OpenEvent open_event_at(Statement& query) {
  OpenEvent event{.sequence = query.getColumn(0).getInt64(),
                  .recorded_at = text_at(query, 1),
                  .kind = code_at<domain::EventKind>(query, 2),
                  .case_reference = text_at(query, 3),
                  .payload = Json::parse(view_at(query, 4), nullptr, false),
                  .changes = Json::parse(view_at(query, 5), nullptr, false)};
  if (event.payload.is_discarded()) refuse_column(query, 4);
  if (event.changes.is_discarded()) refuse_column(query, 5);
  return event;
}

std::optional<OpenEvent> open_event(const Store& store, std::int64_t sequence) {
  auto query = prepare(store, fmt::format("{} WHERE sequence = :sequence", open_columns).c_str());
  set(query, ":sequence", sequence);
  if (!query.executeStep()) return std::nullopt;
  return open_event_at(query);
}

/// The number of the event that a correction corrects; nothing for other events.
std::optional<std::int64_t> corrected_by(const OpenEvent& event) {
  if (event.kind != domain::kind_of<domain::Corrected>()) return std::nullopt;
  return event.payload.at("event").get<std::int64_t>();
}

/// Takes texts out of one event after the other.
class Erasing {
 public:
  Erasing(const OpenEvent& target, const std::set<std::string>& fields) : target_(target) {
    auto payload = target.payload;
    for_each_text(target.kind, payload, [&](const EventText& text) {
      if (!is_salted(text.json) || !fields.contains(std::string(text.field))) return;
      own_.insert({std::string(text.field), text_in(text.json)});
      if (!text.is_name) texts_.insert(text_in(text.json));
    });
  }

  /// Whether a text of the event was taken out.
  bool take_from(OpenEvent& event) {
    const auto before = erased_.digests.size();
    const bool is_target = event.sequence == target_.sequence;
    const bool is_of_case = event.case_reference == target_.case_reference;
    const bool is_related = is_target || !is_of_case || corrected_by(event) == target_.sequence;
    for_each_text(event.kind, event.payload, [&](const EventText& text) {
      const bool is_own = is_related && own_.contains({std::string(text.field), said_in(text)});
      const bool is_copy = is_of_case && !text.is_name && texts_.contains(said_in(text));
      if (is_own || is_copy) take_out(text);
    });
    for_each_text(event.changes, [&](const EventText& text) {
      if (was_given(text)) take_out(text);
    });
    if (erased_.digests.size() == before) return false;
    erased_.events.push_back(event.sequence);
    erased_.cases.insert(event.case_reference);
    return true;
  }

  ErasedTexts& erased() {
    return erased_;
  }

 private:
  /// The text, if it is there.
  static std::string said_in(const EventText& text) {
    return is_salted(text.json) ? text_in(text.json) : std::string{};
  }

  /// Whether a change tells one of the texts, or a list with one of them.
  bool was_given(const EventText& text) const {
    const auto said = said_in(text);
    if (texts_.contains(said)) return true;
    return std::ranges::any_of(own_, [&](const auto& own) {
      if (own.first != text.field) return false;
      const auto parts = support::split(said, ',');
      return own.second == said || std::ranges::find(parts, own.second) != parts.end();
    });
  }

  void take_out(const EventText& text) {
    if (is_salted(text.json)) erased_.digests.push_back(erase(text.json));
  }

  const OpenEvent& target_;
  std::set<std::pair<std::string, std::string>> own_;  // each field with a text of it
  std::set<std::string> texts_;                        // those that no other event has by chance
  ErasedTexts erased_;
};

/// The events that may repeat a text of this one: those of its case, and if learning was shared
/// from several cases at once, those of the others.
std::vector<OpenEvent> near_events(const Store& store, const OpenEvent& event) {
  const auto shared = domain::code(domain::kind_of<domain::Disseminated>());
  auto query = prepare(store, fmt::format("{} WHERE case_reference = :case OR "
                                          "(recorded_at = :moment AND kind = :kind AND "
                                          ":kind = :shared) ORDER BY sequence",
                                          open_columns)
                                  .c_str());
  set(query, ":case", event.case_reference);
  set(query, ":moment", event.recorded_at);
  set(query, ":kind", domain::code(event.kind));
  set(query, ":shared", shared);
  std::vector<OpenEvent> events;
  while (query.executeStep())
    events.push_back(open_event_at(query));
  return events;
}

void require_as_sealed(const Store& store, std::int64_t sequence) {
  auto query = prepare(
      store,
      fmt::format("SELECT {}, hash FROM events WHERE sequence = :sequence", sealed_names).c_str());
  set(query, ":sequence", sequence);
  query.executeStep();
  SealedColumns columns;
  for (int place = 0; auto& column : columns)
    column = view_at(query, place++);
  if (hash_of(columns) == view_at(query, static_cast<int>(sealed_count))) return;
  refuse_content(catalogue::say("content.event-not-as-sealed", fmt::arg("event", sequence)));
}

void put_back(const Store& store, const OpenEvent& event) {
  auto update = prepare(
      store, "UPDATE events SET payload = :payload, changes = :changes WHERE sequence = :sequence");
  set(update, ":payload", event.payload.dump());
  set(update, ":changes", event.changes.dump());
  set(update, ":sequence", event.sequence);
  update.exec();
  require_as_sealed(store, event.sequence);
}

/// The hashes that events had before the log was sealed again were made over the texts themselves,
/// each over all before it. From the first event on that lost a text, they would help to guess it.
void drop_former_hashes(const Store& store, ErasedTexts& erased) {
  auto update = prepare(store,
                        "UPDATE events SET former_hash = '' WHERE sequence >= :first AND "
                        "former_hash <> ''");
  set(update, ":first", erased.events.front());
  erased.former_hashes = update.exec();
  if (erased.former_hashes == 0) return;
  auto query = prepare(
      store,
      fmt::format("{} WHERE case_reference = '' AND kind = 'log-resealed'", open_columns).c_str());
  if (!query.executeStep()) return;
  auto resealed = open_event_at(query);
  query.reset();
  for_each_text(resealed.kind, resealed.payload, [&](const EventText& text) {
    if (is_salted(text.json)) erased.digests.push_back(erase(text.json));
  });
  put_back(store, resealed);
}

}  // namespace

std::vector<TextField> text_fields_of(const Store& store, std::int64_t event) {
  std::vector<TextField> fields;
  auto found = open_event(store, event);
  if (!found || found->kind == domain::kind_of<domain::LogResealed>()) return fields;
  for_each_text(found->kind, found->payload, [&](const EventText& text) {
    auto known = std::ranges::find(fields, text.field, &TextField::field);
    if (known == fields.end()) {
      known = fields.insert(
          known, {.field = std::string(text.field), .is_list = text.is_in_list, .is_erased = true});
    }
    known->is_erased = known->is_erased && is_erased(text.json);
  });
  return fields;
}

ErasedTexts erase_texts(Store& store, std::int64_t event, const std::set<std::string>& fields) {
  const auto target = open_event(store, event).value();
  Erasing erasing(target, fields);
  with_events_unlocked(store, [&] {
    for (auto& each : near_events(store, target)) {
      if (erasing.take_from(each)) put_back(store, each);
    }
    if (!erasing.erased().events.empty()) drop_former_hashes(store, erasing.erased());
  });
  return std::move(erasing.erased());
}

void overwrite_what_is_deleted(Store& store) {
  store.connection().database().exec("PRAGMA secure_delete = ON");
}

void write_file_again(Store& store) {
  const support::HeldSignals held;
  auto& connection = store.connection();
  auto& database = connection.database();
  with_clear_errors(database.getFilename(), [&] {
    const Turn turn(connection.queue(), connection.busy_timeout());
    // SQLite attaches the file that it fills.
    const int attached = sqlite3_limit(database.getHandle(), SQLITE_LIMIT_ATTACHED, 1);
    database.exec("VACUUM");
    // Another program may have switched the store to a write-ahead log, which has the old pages.
    database.exec("PRAGMA wal_checkpoint(TRUNCATE)");
    sqlite3_limit(database.getHandle(), SQLITE_LIMIT_ATTACHED, attached);
  });
}

}  // namespace susr::storage
