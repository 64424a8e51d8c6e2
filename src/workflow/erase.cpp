// SPDX-License-Identifier: MIT
// Taking a text out of the record.
#include <algorithm>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "susr/catalogue/catalogue.hpp"
#include "susr/domain/fold.hpp"
#include "susr/domain/refused.hpp"
#include "susr/storage/erasure.hpp"
#include "susr/storage/log.hpp"
#include "susr/support/error.hpp"
#include "susr/support/text.hpp"
#include "susr/workflow/recorder.hpp"

namespace susr::workflow {

namespace {

using catalogue::say;
using fmt::arg;
using storage::TextField;
using support::refuse;

std::string cannot_erase(std::int64_t event) {
  return say("erase.failed", arg("event", event));
}

std::string names_of(const std::vector<TextField>& fields) {
  std::vector<std::string> names;
  std::ranges::transform(fields, std::back_inserter(names), &TextField::field);
  return support::join(names, ", ");
}

/// The fields of the event with free text. Throws `refused` if it has none.
std::vector<TextField> require_text(const storage::Store& store, std::int64_t event) {
  const auto last = storage::head_of(store).events;
  if (event > last) {
    refuse(cannot_erase(event), say("correct.no-such-event", arg("last", last)),
           say("correct.no-such-event.hint"));
  }
  auto fields = storage::text_fields_of(store, event);
  if (fields.empty()) {
    refuse(cannot_erase(event), say("erase.no-text"), say("erase.no-text.hint"));
  }
  return fields;
}

/// The fields that are meant: those that were named, or all that are no list. Throws `refused` if
/// the event has no such text.
std::set<std::string> meant_fields(std::int64_t event, const std::vector<TextField>& known,
                                   const std::vector<std::string>& named) {
  for (const auto& name : named) {
    if (std::ranges::find(known, name, &TextField::field) != known.end()) continue;
    refuse(cannot_erase(event), say("erase.no-such-text"),
           say("erase.no-such-text.hint", arg("fields", names_of(known))));
  }
  std::set<std::string> meant;
  for (const auto& field : known) {
    const bool is_named = std::ranges::find(named, field.field) != named.end();
    if (named.empty() ? field.is_list : !is_named) continue;
    meant.insert(field.field);
  }
  if (meant.empty()) {
    refuse(cannot_erase(event), say("erase.only-lists"),
           say("erase.no-such-text.hint", arg("fields", names_of(known))));
  }
  return meant;
}

bool is_left(const std::vector<TextField>& known, const std::set<std::string>& meant) {
  return std::ranges::any_of(known, [&](const TextField& field) {
    return meant.contains(field.field) && !field.is_erased;
  });
}

[[noreturn]] void refuse_again(std::int64_t event) {
  refuse(cannot_erase(event), say("erase.done"), say("erase.done.hint"));
}

void refresh(storage::Store& store, std::int64_t event, const std::set<std::string>& cases) {
  try {
    for (const auto& reference : cases) {
      if (!reference.empty()) {
        storage::refresh_case(store, storage::events_of(store, reference));
      }
    }
  } catch (const domain::Refused& refused) {
    refuse(cannot_erase(event), say("erase.cannot-follow", arg("event", refused.event().sequence)),
           say("erase.cannot-follow.hint"));
  }
}

}  // namespace

Erasure Recorder::erase(domain::TextErased erasure, const domain::PartialDate& on) {
  const auto target = erasure.event;
  const auto known = require_text(store_, target);
  const auto fields = meant_fields(target, known, erasure.fields);
  if (!is_left(known, fields)) {
    // Then the file may not have been written again, if an earlier erasure was stopped before that.
    if (mode_ == Mode::record) storage::write_file_again(store_);
    refuse_again(target);
  }
  storage::overwrite_what_is_deleted(store_);
  storage::WriteTransaction transaction(store_);
  record_policy();
  auto erased = storage::erase_texts(store_, target, fields);
  if (erased.digests.empty()) refuse_again(target);
  erasure.fields.assign(fields.begin(), fields.end());
  erasure.digests = std::move(erased.digests);
  append_for_board(std::move(erasure), on);
  refresh(store_, target, erased.cases);
  commit(transaction);
  std::erase(erased.events, target);
  return {.other_events = std::move(erased.events), .former_hashes = erased.former_hashes};
}

}  // namespace susr::workflow
