// SPDX-License-Identifier: MIT
#include "serve.hpp"

#include <algorithm>
#include <span>

#include <fmt/format.h>

#include "susr/catalogue/catalogue.hpp"
#include "susr/commands/command.hpp"
#include "susr/storage/cases.hpp"
#include "susr/support/error.hpp"
#include "susr/support/input.hpp"
#include "susr/support/text.hpp"

#include "exit_code.hpp"
#include "parse.hpp"
#include "served_words.hpp"

namespace susr::cli {

namespace {

using catalogue::say;
using fmt::arg;

/// The arguments of a command: those after `serve --`, or else what sshd was sent, without the name
/// of the program.
std::vector<std::string> arguments_sent(const commands::Session& session) {
  auto words = session.options.words;
  if (words.empty()) {
    const auto line = session.environment().variable("SSH_ORIGINAL_COMMAND");
    if (!line) {
      throw support::Error(
          support::ErrorKind::usage,
          {.what = say("serve.what"), .why = say("serve.none"), .hint = say("serve.none.hint")});
    }
    words = served_words(*line);
  }
  if (!words.empty() && words.front() == "susr") words.erase(words.begin());
  return words;
}

[[noreturn]] void refuse_sudo(std::string why, std::string hint) {
  throw support::Error(
      support::ErrorKind::not_permitted,
      {.what = say("serve.sudo.what"), .why = std::move(why), .hint = std::move(hint)});
}

/// What sudo says is believed only where nobody but this account can open the store, and nobody who
/// is let in could have written the configuration: anybody else could say it too.
void require_protected(commands::Session& session) {
  if (!session.options.config) session.options.config = "/etc/susr/susr.toml";
  const auto& configuration = *session.options.config;
  // One that is not there is told when it is read.
  if (support::is_there(configuration) && !support::is_written_by_owner_alone(configuration))
    refuse_sudo(say("serve.sudo.configuration", arg("file", configuration)),
                say("serve.sudo.configuration.hint"));
  const auto& store = session.find_store();
  if (!support::is_opened_by_owner_alone(store))
    refuse_sudo(say("serve.sudo.store", arg("file", store.string())), say("serve.sudo.store.hint"));
}

/// Whom to serve: the person that `--as` names, or who ran it by sudo. Somebody whom sudo names
/// can't choose to be another.
commands::Served to_be_served(commands::Session& session) {
  const auto& environment = session.environment();
  const auto account = environment.sudo_account ? environment.sudo_account() : std::nullopt;
  const auto& named = session.options.serve_as;
  if (named.has_value() == account.has_value()) {
    throw support::Error(
        support::ErrorKind::usage,
        {.what = "serve",
         .why = named ? say("serve.as-by-sudo") : say("usage.missing", arg("option", "--as")),
         .hint = named ? say("serve.as-by-sudo.hint")
                       : say("usage.try-help", arg("command", "serve"))});
  }
  const bool has_screen = environment.screen.has_value();
  if (named) return {.person = *named, .has_screen = has_screen};
  require_protected(session);
  return {.account = *account, .has_screen = has_screen};
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

/// The cases that the answer of the session names, in the order of the record, which `outer` opens.
std::vector<std::string> cases_in(const commands::Session& answered, commands::Session& outer) {
  std::vector<std::string> named;
  if (answered.answer().empty() || !outer.has_record()) return named;
  for (const auto& reference : storage::case_references(outer.store_to_read())) {
    const bool is_named = answered.answer().find(reference) != std::string::npos ||
                          answered.packed_answer().find(reference) != std::string::npos;
    if (is_named) named.push_back(reference);
  }
  return named;
}

/// In the journal: the person's id, or in brackets an account that is nobody's.
std::string name_of(const commands::Served& served, const commands::Entrant& entrant) {
  if (!entrant.person.empty()) return entrant.person;
  return served.person.value_or(fmt::format("({})", served.account));
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
  const auto served = to_be_served(session);
  const auto environment = bare(session.environment());
  commands::Session inner(environment);
  const auto log = [&](const std::string& command, int code, std::span<const std::string> cases) {
    const auto& journal = session.environment().journal;
    if (journal) journal(journal_line(name_of(served, inner.entrant()), command, code, cases));
  };
  std::vector<std::string> arguments;
  try {
    arguments = arguments_sent(session);
  } catch (const support::Error& error) {
    log(not_ours, exit_code(error.kind()), {});
    throw;
  }
  inner.options.config = session.configuration_file();
  inner.options.stores = session.options.stores;
  inner.serve(served);
  const int code = run(arguments, inner);
  log(command_in(arguments), code, cases_in(inner, session));
  return code;
}

}  // namespace susr::cli
