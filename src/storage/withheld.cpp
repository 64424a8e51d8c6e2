// SPDX-License-Identifier: MIT
#include "susr/storage/withheld.hpp"

#include <algorithm>
#include <map>
#include <vector>

#include "susr/domain/redaction.hpp"
#include "susr/storage/entries.hpp"
#include "susr/storage/log.hpp"
#include "susr/support/text.hpp"

#include "connection.hpp"
#include "copy.hpp"
#include "event_payload.hpp"

namespace susr::storage {

namespace {

using domain::CaseRestricted;

void withhold_case(Store& store, const std::string& reference) {
  auto update = prepare(
      store, "UPDATE events SET payload = :payload, changes = :changes WHERE sequence = :sequence");
  auto events = events_of(store, reference);
  for (auto& event : events) {
    domain::withhold_texts(event);
    set(update, ":payload", payload_of(event.body));
    set(update, ":changes", changes_text(event.changes));
    set(update, ":sequence", event.sequence);
    update.exec();
    update.reset();
  }
  refresh_case(store, events);
}

}  // namespace

std::set<std::string> cases_withheld_from(const Store& store, std::string_view person,
                                          domain::Date day) {
  std::map<std::string, CaseRestricted> last;
  for_each_entry<CaseRestricted>(
      store, day, [&](const std::string& reference, const CaseRestricted& body, const auto&) {
        last[reference] = body;
      });
  std::set<std::string> withheld;
  for (const auto& [reference, body] : last) {
    const bool is_named = std::ranges::any_of(body.people, [&](const std::string& each) {
      return support::equal_but_for_case(each, person);
    });
    if (body.restriction == domain::Restriction::restricted && !is_named)
      withheld.insert(reference);
  }
  return withheld;
}

Store with_texts_withheld(const Store& store, const std::set<std::string>& cases) {
  auto copy = Store::in_memory();
  copy_into(store.connection(), copy.connection());
  auto& database = copy.connection().database();
  database.exec("BEGIN; DROP TRIGGER events_are_not_changed");
  for (const auto& reference : cases)
    withhold_case(copy, reference);
  database.exec("COMMIT");
  return copy;
}

}  // namespace susr::storage
