// SPDX-License-Identifier: MIT
// The lines of authorized_keys (sshd(8), AUTHORIZED_KEYS FILE FORMAT) that let people in by
// `susr serve`.
#include <algorithm>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include <fmt/format.h>

#include "susr/catalogue/catalogue.hpp"
#include "susr/commands/access.hpp"
#include "susr/support/error.hpp"
#include "susr/support/ssh_key.hpp"

#include "options.hpp"
#include "printer.hpp"

namespace susr::commands {

namespace {

using catalogue::say;
using fmt::arg;

struct KeysOptions {
  std::string program = "susr";
  std::optional<std::string> matching;
};

std::string with_each(std::string_view text, char wanted, std::string_view instead) {
  std::string replaced;
  for (const char each : text) {
    if (each == wanted)
      replaced += instead;
    else
      replaced += each;
  }
  return replaced;
}

/// A word for the shell with which sshd runs the command.
std::string shell_word(std::string_view word) {
  const bool is_plain = std::ranges::all_of(word, [](char each) {
    constexpr std::string_view marks = "/._-@+=:,";
    const bool is_letter = (each >= 'a' && each <= 'z') || (each >= 'A' && each <= 'Z');
    const bool is_digit = each >= '0' && each <= '9';
    return is_letter || is_digit || marks.find(each) != std::string_view::npos;
  });
  if (is_plain && !word.empty()) return std::string(word);
  return fmt::format("'{}'", with_each(word, '\'', R"('\'')"));
}

/// What sshd is to run for that person.
std::string forced_command(const KeysOptions& options, const std::string& person,
                           Session& session) {
  auto command = fmt::format("{} serve --as {}", shell_word(options.program), shell_word(person));
  if (const auto file = session.configuration_file())
    command += " --config " + shell_word(std::filesystem::absolute(*file).string());
  if (const auto named = session.store_setting())
    command += " --store " + shell_word(std::filesystem::absolute(named->value).string());
  return command;
}

/// `command="susr serve --as p-017",restrict ssh-ed25519 AAAA... p-017`. sshd reads `\"` as a
/// quotation mark, and no other character of the command otherwise.
std::string authorized_key(const KeysOptions& options, const std::string& person,
                           const std::string& key, Session& session) {
  // A key that another program put into the record could hold options of sshd.
  if (support::ssh_key_in(key) != key) {
    throw support::Error(support::ErrorKind::store,
                         {.what = say("keys.what"),
                          .why = say("keys.unfit", arg("person", person)),
                          .hint = say("keys.unfit.hint")});
  }
  const auto command = with_each(forced_command(options, person, session), '"', R"(\")");
  return fmt::format("command=\"{}\",restrict {} {}\n", command, key, with_each(person, ' ', "-"));
}

/// Whether a key is the one that sshd asks for, by its second word.
bool is_asked_for(const KeysOptions& options, std::string_view key) {
  return !options.matching || key.substr(key.find(' ') + 1) == *options.matching;
}

Result run_keys(const KeysOptions& options, Session& session) {
  std::string lines;
  for (const auto& person : people_on_record(session)) {
    if (person.grants.empty()) continue;
    for (const auto& key : person.keys) {
      if (is_asked_for(options, key)) lines += authorized_key(options, person.id, key, session);
    }
  }
  if (lines.empty() && !options.matching) session.note(say("keys.none"));
  Printer(session).print_data(lines);
  return Result::done;
}

}  // namespace

Command make_keys() {
  auto options = std::make_shared<KeysOptions>();
  return {.name = "keys",
          .listed_under = CommandGroup::people,
          .groups = {OptionGroup::output},
          .examples = {"susr keys", "susr keys --output /var/lib/susr/.ssh/authorized_keys",
                       "susr keys --config /etc/susr/susr.toml --matching \"$key\""},
          .options = {option("--matching", "KEY", options->matching),
                      of_kind(ValueKind::file, option("--program", "FILE", options->program))},
          .run = [options](Session& session) { return run_keys(*options, session); }};
}

}  // namespace susr::commands
