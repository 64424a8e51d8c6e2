// SPDX-License-Identifier: MIT
#include "susr/cli/app.hpp"

#include <algorithm>
#include <csignal>
#include <exception>

#include <fmt/format.h>

#include "susr/catalogue/catalogue.hpp"
#include "susr/commands/access.hpp"
#include "susr/domain/fold.hpp"
#include "susr/domain/values.hpp"
#include "susr/language/refusals.hpp"
#include "susr/support/error.hpp"
#include "susr/support/output.hpp"
#include "susr/support/salt.hpp"
#include "susr/support/text.hpp"

#include "complete.hpp"
#include "exit_code.hpp"
#include "help.hpp"
#include "manual.hpp"
#include "meant_command.hpp"
#include "parse.hpp"
#include "redact.hpp"
#include "serve.hpp"

namespace susr::cli {

namespace {

using catalogue::say;
using fmt::arg;
using support::Error;
using support::ErrorKind;

/// Without a command, where no record is in reach whose status could be shown.
[[noreturn]] void refuse_to_guess() {
  throw Error(ErrorKind::usage,
              {.what = {}, .why = say("usage.no-command"), .hint = say("usage.no-command.hint")});
}

/// `'refer', 'init'`.
std::string quoted(const std::vector<std::string>& names) {
  return fmt::format("'{}'", support::join(names, "', '"));
}

[[noreturn]] void refuse_command(const std::string& name) {
  // A word that is not nearly a command may be a text in the wrong place: it is not repeated.
  const auto meant = meant_commands(name);
  if (!meant.empty()) {
    throw Error(ErrorKind::usage,
                {.what = {},
                 .why = say("usage.unknown-command-named", arg("command", name)),
                 .hint = say("usage.meant-command.hint", arg("commands", quoted(meant)))});
  }
  throw Error(
      ErrorKind::usage,
      {.what = {}, .why = say("usage.unknown-command"), .hint = say("usage.unknown-command.hint")});
}

commands::Command command_named(const std::string& name) {
  const auto all = commands::all_commands();
  const auto found = std::ranges::find(all, name, &commands::CommandEntry::name);
  if (found == all.end()) refuse_command(name);
  return found->make();
}

void print(const support::Environment& environment, std::string_view text) {
  support::write_all(environment.output, text, say("place.standard-output"));
}

/// Makes messages speak the language that is given before the command. After it, the command's
/// options take it.
void speak(const CommandLine& line, commands::Session& session) {
  if (!line.language) return;
  const auto option = commands::language_option(session.options);
  try {
    option.take(*line.language);
  } catch (const domain::BadValue& bad) {
    throw Error(ErrorKind::usage, {.what = {},
                                   .why = say("usage.bad-value-given", arg("option", option.name),
                                              arg("value", *line.language), arg("why", bad.why)),
                                   .hint = bad.hint});
  }
}

/// Shows a command's answer on a terminal, through a pager if it is longer than the screen.
void show_answer(commands::Session& session, const support::Environment& environment) {
  const auto& text = session.answer();
  if (text.empty()) return;
  session.close_store();
  const auto lines = std::ranges::count(text, '\n');
  const bool is_paged = environment.page && !environment.pager.empty() &&
                        !session.options.no_pager && lines >= environment.screen->rows;
  if (is_paged && environment.page(environment.pager, text)) return;
  print(environment, text);
}

int run_in(const std::vector<std::string>& arguments, commands::Session& session);

int run_command(const CommandLine& line, commands::Session& session,
                const support::Environment& environment) {
  const auto command = command_named(line.command.value_or("status"));
  auto arguments = line.before;
  arguments.insert(arguments.end(), line.after.begin(), line.after.end());
  const auto asks = parse_arguments(arguments, command, session.options,
                                    {.standard_input = environment.input,
                                     .today = session.today(),
                                     .is_served = session.served().has_value(),
                                     .note = [&](const std::string& text) { session.note(text); }});
  if (asks == Asks::for_help) {
    print(environment, command_help(command));
    return 0;
  }
  if (command.name == "serve" && !session.served()) return serve(session, run_in);
  if (session.redaction()) require_redactable(command);
  if (command.name == "redact" && !session.served()) return redact(session, run_in);
  session.speak_as_board();
  if (!line.command && !session.has_record()) refuse_to_guess();
  auto ending = commands::Result::done;
  try {
    commands::require_access(session, command.name);
    storage::with_clear_errors(session.store_path(), [&] { ending = command.run(session); });
  } catch (...) {
    show_answer(session, environment);
    throw;
  }
  show_answer(session, environment);
  return exit_code(ending);
}

/// What the build and the shells ask, and nobody types: it stands in no help, and is served to
/// nobody. False if it is something else.
bool answer_unlisted(const CommandLine& line, commands::Session& session,
                     const support::Environment& environment) {
  if (session.served() || session.redaction()) return false;
  if (line.command == "__manual" && line.after.size() == 1) {
    write_manual(line.after.front(), environment);
    return true;
  }
  if (line.command == "__complete") {
    print(environment, completions(line.after, session));
    return true;
  }
  return false;
}

/// `susr help`, and `susr help COMMAND`.
std::string help_on(const std::vector<std::string>& asked) {
  const auto named =
      std::ranges::find_if(asked, [](const std::string& each) { return !each.starts_with('-'); });
  return named == asked.end() ? program_help() : command_help(command_named(*named));
}

int run_line(const CommandLine& line, commands::Session& session,
             const support::Environment& environment) {
  speak(line, session);
  if (line.version || line.command == "version") {
    print(environment, "susr " SUSR_VERSION "\n");
    return 0;
  }
  if (line.command == "help") {
    print(environment, help_on(line.after));
    return 0;
  }
  if (line.help && !line.command) {
    print(environment, program_help());
    return 0;
  }
  if (answer_unlisted(line, session, environment)) return 0;
  return run_command(line, session, environment);
}

std::string line_of(const support::Problem& problem) {
  const auto why = support::visible(problem.why);
  if (problem.what.empty()) return say("error.line-alone", arg("why", why));
  return say("error.line", arg("what", support::visible(problem.what)), arg("why", why));
}

void tell(const Error& error, const support::Environment& environment, bool colour) {
  std::string text;
  const auto* begin = colour ? "\x1b[31m" : "";
  const auto* end = colour ? "\x1b[0m" : "";
  for (const auto& problem : error.problems()) {
    text += fmt::format("{}{}{}\n", begin, line_of(problem), end);
    if (problem.hint.empty()) continue;
    text += say("error.hint-line", arg("hint", support::visible(problem.hint))) + "\n";
  }
  // If this can't be written either, only the exit code says it.
  try {
    support::write_all(environment.errors, text, say("place.standard-error"));
  } catch (const Error&) {
    return;
  }
}

int run_in(const std::vector<std::string>& arguments, commands::Session& session) {
  const auto& environment = session.environment();
  const auto fail = [&](const Error& error) {
    tell(error, environment, environment.colour && !session.options.no_color);
    return exit_code(error.kind());
  };
  try {
    return run_line(split_command_line(arguments), session, environment);
  } catch (const Error& error) {
    return fail(error);
  } catch (const domain::Refused& refused) {
    return fail(Error(ErrorKind::store, {.what = say("error.unreadable-history.what"),
                                         .why = say("error.unreadable-history",
                                                    arg("event", refused.event().sequence),
                                                    arg("why", language::words_for(refused).why)),
                                         .hint = say("error.unreadable-history.hint")}));
  } catch (const std::exception& error) {
    return fail(Error(
        ErrorKind::internal,
        {.what = say("error.internal"), .why = error.what(), .hint = say("error.internal.hint")}));
  }
}

}  // namespace

int run(const std::vector<std::string>& arguments, const support::Environment& environment) {
  catalogue::speak(catalogue::Language::english);
  if (auto seed = environment.variable("SUSR_SALTS")) support::seed_salts(*std::move(seed));
  commands::Session session(environment);
  return run_in(arguments, session);
}

int run(const std::vector<std::string>& arguments) {
  // A file that would exceed this account's limit is reported as an error, and the part written is
  // removed.
  std::signal(SIGXFSZ, SIG_IGN);
  try {
    return run(arguments, support::real_environment());
  } catch (const Error& error) {
    tell(error, {.errors = 2}, false);
    return exit_code(error.kind());
  }
}

}  // namespace susr::cli
