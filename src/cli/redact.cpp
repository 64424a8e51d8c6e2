// SPDX-License-Identifier: MIT
#include "redact.hpp"

#include <algorithm>

#include "susr/catalogue/catalogue.hpp"
#include "susr/commands/command.hpp"
#include "susr/domain/redaction.hpp"
#include "susr/support/error.hpp"
#include "susr/support/input.hpp"
#include "susr/support/text.hpp"

namespace susr::cli {

namespace {

using catalogue::say;
using fmt::arg;

/// A key that could be guessed would give away everything: pseudonyms can be tried out.
std::string key_from(const std::string& file) {
  constexpr std::size_t least = 16;
  constexpr std::size_t most = 4096;
  auto key = support::read_whole(file, most);
  while (key.ends_with('\n') || key.ends_with('\r'))
    key.pop_back();
  if (key.size() < least)
    support::refuse(say("redact.key.what"), say("redact.key", arg("n", least)),
                    say("redact.key.hint"));
  return key;
}

}  // namespace

int redact(commands::Session& session, const RunIn& run) {
  auto words = session.options.words;
  if (!words.empty() && words.front() == "susr") words.erase(words.begin());
  if (words.empty()) {
    throw support::Error(
        support::ErrorKind::usage,
        {.what = "redact", .why = say("redact.none"), .hint = say("redact.none.hint")});
  }
  commands::Session inner(session.environment());
  inner.options.config = session.options.config;
  inner.options.stores = session.options.stores;
  inner.redact({key_from(*session.options.redact_key), *session.options.redact_purpose});
  session.note(say("redact.note", arg("purpose", domain::code(*session.options.redact_purpose))));
  return run(words, inner);
}

void require_redactable(const commands::Command& command) {
  const bool is_reading =
      std::ranges::find(command.groups, commands::OptionGroup::reading) != command.groups.end();
  if (is_reading || command.name == "export") return;
  throw support::Error(support::ErrorKind::usage, {.what = std::string(command.name),
                                                   .why = say("redact.not-reading"),
                                                   .hint = say("redact.not-reading.hint")});
}

}  // namespace susr::cli
