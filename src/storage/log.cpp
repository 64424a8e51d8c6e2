// SPDX-License-Identifier: MIT
#include "susr/storage/log.hpp"

#include <array>
#include <stdexcept>
#include <string>

#include <fmt/format.h>
#include <sodium.h>

#include "connection.hpp"
#include "event_payload.hpp"

namespace susr::storage {

namespace {

/// The columns of an event before its hash, in the order of the table, as the hash takes them.
std::string sealed_text(const domain::Event& event, const std::string& payload,
                        const std::string& previous_hash) {
  const std::array columns{std::to_string(event.sequence),
                           event.recorded_at,
                           event.actor,
                           event.on_behalf_of,
                           domain::to_text(event.effective),
                           domain::to_text(event.effective_on()),
                           event.case_reference,
                           domain::subject_of(event.body),
                           std::string(domain::code(domain::kind_of(event.body))),
                           payload,
                           previous_hash};
  std::string text;
  for (const auto& column : columns)
    text += fmt::format("{}:{},", column.size(), column);
  return text;
}

std::string sha256(const std::string& text) {
  if (sodium_init() < 0) throw std::runtime_error("the hash library cannot be used");
  std::array<unsigned char, crypto_hash_sha256_BYTES> digest{};
  crypto_hash_sha256(digest.data(), reinterpret_cast<const unsigned char*>(text.data()),
                     text.size());
  return fmt::format("{:02x}", fmt::join(digest, ""));
}

/// The sequence and the hash of the last event; 0 and empty for an empty log.
std::pair<std::int64_t, std::string> head(const Store& store) {
  auto query = prepare(store, "SELECT sequence, hash FROM events ORDER BY sequence DESC LIMIT 1");
  if (!query.executeStep()) return {};
  return {query.getColumn(0).getInt64(), text_at(query, 1)};
}

}  // namespace

domain::Event append(Store& store, domain::Event event) {
  const auto [last_sequence, previous_hash] = head(store);
  event.sequence = last_sequence + 1;
  const auto payload = payload_of(event.body);
  auto insert = prepare(store, R"sql(
    INSERT INTO events (sequence, recorded_at, actor, on_behalf_of, effective, effective_on,
                        case_reference, subject, kind, payload, previous_hash, hash)
    VALUES (:sequence, :recorded_at, :actor, :on_behalf_of, :effective, :effective_on,
            :case_reference, :subject, :kind, :payload, :previous_hash, :hash))sql");
  set(insert, ":sequence", event.sequence);
  set(insert, ":recorded_at", event.recorded_at);
  set(insert, ":actor", event.actor);
  set(insert, ":on_behalf_of", event.on_behalf_of);
  set(insert, ":effective", event.effective);
  set(insert, ":effective_on", event.effective_on());
  set(insert, ":case_reference", event.case_reference);
  set(insert, ":subject", domain::subject_of(event.body));
  set(insert, ":kind", domain::code(domain::kind_of(event.body)));
  set(insert, ":payload", payload);
  set(insert, ":previous_hash", previous_hash);
  set(insert, ":hash", sha256(sealed_text(event, payload, previous_hash)));
  insert.exec();
  return event;
}

std::vector<domain::Event> events_of(const Store& store, std::string_view case_reference) {
  auto query = prepare(store, R"sql(
    SELECT sequence, recorded_at, actor, on_behalf_of, effective, kind, payload
    FROM events WHERE case_reference = :case_reference ORDER BY effective_on, sequence)sql");
  set(query, ":case_reference", case_reference);
  std::vector<domain::Event> events;
  while (query.executeStep()) {
    events.push_back({.sequence = query.getColumn(0).getInt64(),
                      .recorded_at = text_at(query, 1),
                      .actor = text_at(query, 2),
                      .on_behalf_of = text_at(query, 3),
                      .case_reference = std::string(case_reference),
                      .effective = partial_date_at(query, 4),
                      .body = body_from(code_at<domain::EventKind>(query, 5), text_at(query, 6))});
  }
  return events;
}

}  // namespace susr::storage
