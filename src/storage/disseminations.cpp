// SPDX-License-Identifier: MIT
#include "susr/storage/disseminations.hpp"

#include "connection.hpp"
#include "unreadable.hpp"

namespace susr::storage {

void for_each_dissemination(
    const Store& store, domain::Date as_of,
    const std::function<void(const std::string&, const domain::Dissemination&)>& take) {
  require_readable(store, {"cases", "disseminations"});
  auto query = prepare(store, R"sql(
    SELECT c.reference, d.shared, d.method, d.agency, d.audience, d.note,
           d.attended, d.material, d.occasion
    FROM cases AS c
    JOIN disseminations AS d
      ON d.case_id = c.case_id AND d.valid_from <= :as_of AND d.valid_until > :as_of
    ORDER BY c.case_id, d.ordinal)sql");
  set(query, ":as_of", as_of);
  while (query.executeStep()) {
    domain::Dissemination dissemination;
    dissemination.shared = {.method = code_at<domain::Method>(query, 2),
                            .agency = text_at(query, 3),
                            .audience = optional_number_at(query, 4),
                            .note = text_at(query, 5),
                            .attended = optional_number_at(query, 6),
                            .material = text_at(query, 7),
                            .occasion = text_at(query, 8)};
    dissemination.on = partial_date_at(query, 1);
    take(text_at(query, 0), dissemination);
  }
}

}  // namespace susr::storage
