// SPDX-License-Identifier: MIT
#include "serve.hpp"

#include <algorithm>
#include <span>

#include <fmt/format.h>

#include "susr/catalogue/catalogue.hpp"
#include "susr/commands/command.hpp"
#include "susr/storage/cases.hpp"
#include "susr/support/error.hpp"
#include "susr/support/text.hpp"

#include "exit_code.hpp"
#include "parse.hpp"
#include "served_words.hpp"

namespace susr::cli {

namespace {

using catalogue::say;

/// The arguments that were sent, without the name of the program.
std::vector<std::string> arguments_sent(const support::Environment& environment) {
  const auto line = environment.variable("SSH_ORIGINAL_COMMAND");
  if (!line) {
    throw support::Error(
        support::ErrorKind::usage,
        {.what = say("serve.what"), .why = say("serve.none"), .hint = say("serve.none.hint")});
  }
  auto words = served_words(*line);
  if (!words.empty() && words.front() == "susr") words.erase(words.begin());
  return words;
}

/// The environment of whoever sent the command: none of the account's, and no terminal.
support::Environment bare(support::Environment environment) {
  environment.variable = [](const std::string& /*name*/) { return std::nullopt; };
  environment.colour = false;
  environment.is_watched = false;
  environment.screen = std::nullopt;
  environment.page = {};
  return environment;
}

/// The cases that an answer names, in the order of the record.
std::vector<std::string> cases_in(std::string_view answer, commands::Session& session) {
  std::vector<std::string> named;
  if (answer.empty() || !session.has_record()) return named;
  for (const auto& reference : storage::case_references(session.store_to_read())) {
    if (answer.find(reference) != std::string_view::npos) named.push_back(reference);
  }
  return named;
}

/// `person=p-017 command=report exit=0 cases=CV-2026-001,CV-2026-002`: ids, and none of what they
/// say.
std::string journal_line(const std::string& person, const std::string& command, int code,
                         std::span<const std::string> cases) {
  return fmt::format("person={} command={} exit={} cases={}", person, command, code,
                     cases.empty() ? "-" : support::join(cases, ","));
}

/// For the journal, in the place of what is no command: it may be anything.
constexpr const char* not_ours = "?";

std::string command_in(const std::vector<std::string>& arguments) {
  const auto command = split_command_line(arguments).command.value_or("status");
  const auto all = commands::all_commands();
  const bool is_ours = std::ranges::find(all, command, &commands::CommandEntry::name) != all.end();
  return is_ours ? command : not_ours;
}

}  // namespace

int serve(commands::Session& session, const RunIn& run) {
  const auto log = [&](const std::string& command, int code, std::span<const std::string> cases) {
    const auto& journal = session.environment().journal;
    if (journal) journal(journal_line(*session.options.serve_as, command, code, cases));
  };
  std::vector<std::string> arguments;
  try {
    arguments = arguments_sent(session.environment());
  } catch (const support::Error& error) {
    log(not_ours, exit_code(error.kind()), {});
    throw;
  }
  const auto environment = bare(session.environment());
  commands::Session inner(environment);
  inner.options.config = session.configuration_file();
  inner.options.stores = session.options.stores;
  inner.serve(*session.options.serve_as);
  const int code = run(arguments, inner);
  log(command_in(arguments), code, cases_in(inner.answer(), session));
  return code;
}

}  // namespace susr::cli
