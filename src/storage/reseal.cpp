// SPDX-License-Identifier: MIT
#include "susr/storage/reseal.hpp"

#include <array>
#include <utility>

#include <fmt/format.h>

#include "susr/catalogue/catalogue.hpp"
#include "susr/support/environment.hpp"

#include "connection.hpp"
#include "event_payload.hpp"
#include "events_unlocked.hpp"
#include "seal.hpp"
#include "sealed_text.hpp"

namespace susr::storage {

namespace {

/// The JSON with a salt for each text. Throws `store` if that changes anything else.
template <class ForEach>
std::string salted(std::string_view column, Salts& salts, std::string_view event,
                   const ForEach& for_each) {
  auto json = Json::parse(column);
  for_each(json, [&](const EventText& text) { add_salt(text.json, salts); });
  auto text = json.dump();
  if (without_salts(text).value_or(text) != column) {
    refuse_content(catalogue::say("content.event-not-as-sealed", fmt::arg("event", event)));
  }
  return text;
}

/// Seals one event after the other.
class Resealing {
 public:
  explicit Resealing(const Store& store)
      : query_(prepare(
            store,
            fmt::format("SELECT {}, hash FROM events ORDER BY sequence", sealed_names).c_str())),
        update_(prepare(store,
                        "UPDATE events SET payload = ?, changes = ?, previous_hash = ?, hash = ?, "
                        "former_hash = ? WHERE sequence = ?")) {}

  void run() {
    while (query_.executeStep())
      seal();
  }

 private:
  void seal() {
    SealedColumns columns;
    for (int place = 0; auto& column : columns)
      column = view_at(query_, place++);
    const auto former_hash = text_at(query_, static_cast<int>(sealed_count));
    const auto sequence = query_.getColumn(0).getInt64();
    const auto kind = code_at<domain::EventKind>(query_, static_cast<int>(sealed_kind));
    Salts salts(previous_hash_);
    const auto payload =
        salted(columns[sealed_payload], salts, columns.front(),
               [&](Json& json, const TakeText& take) { for_each_text(kind, json, take); });
    const auto changes =
        salted(columns[sealed_changes], salts, columns.front(),
               [&](Json& json, const TakeText& take) { for_each_text(json, take); });
    columns[sealed_payload] = payload;
    columns[sealed_changes] = changes;
    columns[sealed_previous_hash] = previous_hash_;
    auto hash = hash_of(columns);
    update_.reset();
    update_.bind(1, payload);
    update_.bind(2, changes);
    update_.bind(3, previous_hash_);
    update_.bind(4, hash);
    update_.bind(5, former_hash);
    update_.bind(6, sequence);
    update_.exec();
    previous_hash_ = std::move(hash);
  }

  Statement query_;
  Statement update_;
  std::string previous_hash_;
};

void require_never_resealed(const Store& store) {
  auto query = prepare(store,
                       "SELECT sequence FROM events WHERE former_hash <> '' OR kind = "
                       "'log-resealed' LIMIT 1");
  if (!query.executeStep()) return;
  refuse_content(catalogue::say("content.event-not-as-sealed",
                                fmt::arg("event", query.getColumn(0).getInt64())));
}

}  // namespace

Head reseal(Store& store, const Resealer& by) {
  const auto former = head_of(store);
  if (former.events == 0) return former;
  require_never_resealed(store);
  with_events_unlocked(store, [&] { Resealing(store).run(); });
  LogWriter log(store);
  log.append({.recorded_at = support::to_text(by.moment),
              .actor = by.account,
              .effective = domain::on_day(domain::london_day(by.moment)),
              .body = domain::LogResealed{.events = former.events, .former_head = former.hash}});
  return log.head();
}

}  // namespace susr::storage
