// SPDX-License-Identifier: MIT
#include "susr/storage/recommendations.hpp"

#include <utility>

#include "connection.hpp"
#include "event_payload.hpp"
#include "unreadable.hpp"

namespace susr::storage {

void for_each_recommendation(
    const Store& store, domain::Date as_of,
    const std::function<void(const std::string&, const domain::Recommendation&)>& take) {
  require_readable(store, {"cases", "recommendations"});
  auto query = prepare(store, R"sql(
    SELECT c.reference, r.number, r.made_on, r.text, r.level, r.themes, r.text_cy
    FROM cases AS c
    JOIN recommendations AS r
      ON r.case_id = c.case_id AND r.valid_from <= :as_of AND r.valid_until > :as_of
    ORDER BY c.case_id, r.made_on, r.number)sql");
  set(query, ":as_of", as_of);
  while (query.executeStep()) {
    domain::Recommendation recommendation;
    recommendation.made = {.number = text_at(query, 1),
                           .text = text_at(query, 3),
                           .level = code_at<domain::Level>(query, 4),
                           .themes = texts_at(query, 5),
                           .text_cy = text_at(query, 6)};
    recommendation.made_on = date_at(query, 2);
    take(text_at(query, 0), recommendation);
  }
}

}  // namespace susr::storage
