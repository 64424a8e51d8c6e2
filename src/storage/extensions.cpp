// SPDX-License-Identifier: MIT
#include "susr/storage/extensions.hpp"

#include "connection.hpp"
#include "unreadable.hpp"

namespace susr::storage {

void for_each_extension(
    const Store& store, domain::Date as_of,
    const std::function<void(const std::string&, int, const domain::Extension&)>& take) {
  require_readable(store, {"cases", "extensions"});
  auto query = prepare(store, R"sql(
    SELECT c.reference, x.number, x.extended_on, x.from_due_on, x.due_on, x.reason, x.approved_by,
           x.times
    FROM cases AS c
    JOIN extensions AS x
      ON x.case_id = c.case_id AND x.valid_from <= :as_of AND x.valid_until > :as_of
    ORDER BY c.case_id, x.number, x.ordinal)sql");
  set(query, ":as_of", as_of);
  while (query.executeStep()) {
    take(text_at(query, 0), number_at(query, 1),
         {.on = date_at(query, 2),
          .from = date_at(query, 3),
          .to = date_at(query, 4),
          .reason = text_at(query, 5),
          .approved_by = text_at(query, 6),
          .times = number_at(query, 7)});
  }
}

}  // namespace susr::storage
