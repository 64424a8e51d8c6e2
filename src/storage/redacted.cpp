// SPDX-License-Identifier: MIT
#include "susr/storage/redacted.hpp"

#include <vector>

#include "susr/storage/log.hpp"
#include "susr/storage/verification.hpp"

#include "connection.hpp"
#include "copy.hpp"
#include "event_payload.hpp"

namespace susr::storage {

Store redacted(const Store& store, const domain::Redaction& redaction) {
  auto copy = Store::in_memory();
  copy_into(store.connection(), copy.connection());
  auto& database = copy.connection().database();
  database.exec("BEGIN; DROP TRIGGER events_are_not_changed");
  auto update = prepare(copy,
                        "UPDATE events SET actor = :actor, on_behalf_of = :on_behalf_of, "
                        "case_reference = :case, payload = :payload, changes = :changes, "
                        "previous_hash = :previous, hash = :hash, former_hash = '' "
                        "WHERE sequence = :sequence");
  std::string previous;
  for_each_event(store, std::nullopt, [&](domain::Event event, const std::string& hash) {
    redaction.apply(event);
    set(update, ":previous", previous);
    previous = redaction.hash(hash);
    set(update, ":hash", previous);
    set(update, ":actor", event.actor);
    set(update, ":on_behalf_of", event.on_behalf_of);
    set(update, ":case", event.case_reference);
    set(update, ":payload", payload_of(event.body));
    set(update, ":changes", changes_text(event.changes));
    set(update, ":sequence", event.sequence);
    update.exec();
    update.reset();
  });
  remake_tables(copy);
  database.exec("COMMIT");
  return copy;
}

}  // namespace susr::storage
