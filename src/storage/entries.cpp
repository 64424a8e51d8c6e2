// SPDX-License-Identifier: MIT
#include "susr/storage/entries.hpp"

#include <fmt/format.h>

#include "susr/catalogue/catalogue.hpp"
#include "susr/domain/board_record.hpp"
#include "susr/domain/refused.hpp"
#include "susr/storage/log.hpp"

#include "connection.hpp"
#include "event_payload.hpp"
#include "unreadable.hpp"

namespace susr::storage {

void for_each_entry(const Store& store, domain::Date as_of, domain::EventKind kind,
                    const std::function<void(const std::string&, const domain::Entry&)>& take) {
  require_readable(store, {"cases", "entries"});
  auto query = prepare(store, R"sql(
    SELECT c.reference, e.kind, e.effective, e.payload
    FROM cases AS c
    JOIN entries AS e
      ON e.case_id = c.case_id AND e.valid_from <= :as_of AND e.valid_until > :as_of
    ORDER BY c.case_id, e.ordinal)sql");
  set(query, ":as_of", as_of);
  while (query.executeStep()) {
    // The kind decides whether a row is in the answer, so it is read before it does.
    if (code_at<domain::EventKind>(query, 1) != kind) continue;
    auto body = body_from(kind, view_at(query, 3));
    if (!body) refuse_column(query, 3);
    take(text_at(query, 0), {.body = std::move(*body), .on = partial_date_at(query, 2)});
  }
}

std::vector<domain::Event> board_record(const Store& store, domain::Date as_of) {
  try {
    return domain::board_record(events_of(store, {}), as_of);
  } catch (const domain::Refused& refused) {
    refuse_content(
        catalogue::say("content.event-cannot-follow", fmt::arg("event", refused.event().sequence)));
  }
}

}  // namespace susr::storage
