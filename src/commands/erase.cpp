// SPDX-License-Identifier: MIT
#include <algorithm>
#include <filesystem>
#include <memory>
#include <string>
#include <system_error>
#include <vector>

#include <fmt/format.h>

#include "susr/catalogue/catalogue.hpp"
#include "susr/commands/session.hpp"
#include "susr/storage/erasure.hpp"
#include "susr/support/error.hpp"
#include "susr/support/text.hpp"

#include "options.hpp"
#include "recording.hpp"

namespace susr::commands {

namespace {

using catalogue::say;
using fmt::arg;

/// The files beside the store that have the names of its copies: backups, and what `migrate` kept.
std::vector<std::string> copies_beside(const std::filesystem::path& store) {
  const auto kept = store.filename().string() + ".schema-";
  const auto backup = store.stem().string() + "-";
  const auto ending = store.extension().string();
  std::vector<std::string> names;
  std::error_code error;
  for (std::filesystem::directory_iterator
           each(store.parent_path().empty() ? "." : store.parent_path(), error),
       end;
       !error && each != end; each.increment(error)) {
    const auto name = each->path().filename().string();
    if (name.starts_with(kept) || (name.starts_with(backup) && name.ends_with(ending))) {
      names.push_back(name);
    }
  }
  std::ranges::sort(names);
  return names;
}

/// What was erased is out of the record, but may still be in free parts of the file.
[[noreturn]] void refuse_remains(std::int64_t event, const support::Error& error) {
  throw support::Error(error.kind(), {.what = say("erase.remains", arg("event", event)),
                                      .why = error.problems().front().why,
                                      .hint = say("erase.remains.hint", arg("event", event))});
}

std::string list_of(const std::vector<std::int64_t>& events) {
  std::vector<std::string> numbers;
  for (const auto event : events)
    numbers.push_back(std::to_string(event));
  return support::join(numbers, ", ");
}

void tell_of_copies(const workflow::Erasure& erasure, Session& session) {
  const bool dry_run = session.options.dry_run;
  if (!erasure.other_events.empty()) {
    session.note(say(dry_run ? "erase.would-erase-copies" : "erase.copies",
                     arg("events", list_of(erasure.other_events)),
                     arg("n", erasure.other_events.size())));
  }
  if (erasure.former_hashes > 0) {
    session.note(say(dry_run ? "erase.would-drop-hashes" : "erase.dropped-hashes",
                     arg("n", erasure.former_hashes)));
  }
  session.note(say("erase.elsewhere"));
  const auto copies = copies_beside(session.store_path());
  if (!copies.empty()) {
    session.note(say("erase.copies-beside", arg("files", support::join(copies, ", "))));
  }
}

Result run(const domain::TextErased& erased, Session& session) {
  const auto erasure = Recording(session).enter(
      [&](workflow::Recorder& recorder) { return recorder.erase(erased, session.on()); });
  if (!session.options.dry_run) {
    try {
      storage::write_file_again(session.store_to_write());
    } catch (const support::Error& error) {
      refuse_remains(erased.event, error);
    }
  }
  tell_of_copies(erasure, session);
  return Result::done;
}

}  // namespace

Command make_erase() {
  auto erased = std::make_shared<domain::TextErased>();
  return {.name = "erase",
          .listed_under = CommandGroup::record,
          .groups = {OptionGroup::recording},
          .examples =
              {"susr erase 27 --authority 'Data Protection Officer' --reason 'A name was typed'",
               "susr erase 31 --field note --field evidence --authority 'Board Manager' "
               "--reason 'More than was needed'",
               "susr erase 40 --authority 'Data Protection Officer' --reason 'A name was typed' "
               "--dry-run"},
          .options = {{.name = "EVENT",
                       .value = "EVENT",
                       .arity = Arity::required,
                       .take =
                           [erased](const std::string& text) {
                             take_value(erased->event, text);
                             if (erased->event < 1)
                               throw BadValue{say("correct.event-below-one"), {}};
                           }},
                      option("--field", "FIELD", erased->fields, Arity::repeated),
                      identifier_option("--authority", "WHO", erased->authority, Arity::required),
                      text_option("--reason", erased->reason, Arity::required)},
          .run = [erased](Session& session) { return run(*erased, session); }};
}

}  // namespace susr::commands
