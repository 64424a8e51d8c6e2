// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "connection.hpp"

namespace susr::storage {

/// Calls `work` while events can be changed: the trigger that forbids it is taken away, and put
/// back as it was. To be called within a transaction, which a throwing `work` must end.
template <class Work>
void with_events_unlocked(const Store& store, const Work& work) {
  auto query =
      prepare(store, "SELECT sql FROM sqlite_schema WHERE name = 'events_are_not_changed'");
  query.executeStep();
  const auto trigger = text_at(query, 0);
  query.reset();
  auto& database = store.connection().database();
  database.exec("DROP TRIGGER events_are_not_changed");
  work();
  database.exec(trigger);
}

}  // namespace susr::storage
