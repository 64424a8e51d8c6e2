// SPDX-License-Identifier: MIT
#include "susr/cli/app.hpp"

#include <algorithm>
#include <csignal>
#include <exception>

#include <fmt/format.h>

#include "susr/catalogue/catalogue.hpp"
#include "susr/domain/fold.hpp"
#include "susr/language/refusals.hpp"
#include "susr/support/error.hpp"
#include "susr/support/output.hpp"
#include "susr/support/text.hpp"

#include "exit_code.hpp"
#include "help.hpp"
#include "meant_command.hpp"
#include "parse.hpp"

namespace susr::cli {

namespace {

using catalogue::say;
using fmt::arg;
using support::Error;
using support::ErrorKind;

/// Without a command, where there is no record of which the status could be told.
[[noreturn]] void refuse_to_guess() {
  throw Error(ErrorKind::usage, {.what = say("failed.run"),
                                 .why = say("usage.no-command"),
                                 .hint = say("usage.no-command.hint")});
}

/// `'refer', 'init'`.
std::string quoted(const std::vector<std::string>& names) {
  return fmt::format("'{}'", support::join(names, "', '"));
}

[[noreturn]] void refuse_command(const std::string& name) {
  const auto meant = meant_commands(name);
  // What is not nearly a command may be a text that stands in the wrong place.
  if (meant.empty()) {
    throw Error(ErrorKind::usage, {.what = say("failed.run"),
                                   .why = say("usage.unknown-command"),
                                   .hint = say("usage.unknown-command.hint")});
  }
  throw Error(ErrorKind::usage,
              {.what = say("failed.run-command", arg("command", name)),
               .why = say("usage.unknown-command"),
               .hint = say("usage.meant-command.hint", arg("commands", quoted(meant)))});
}

commands::Command command_named(const std::string& name) {
  const auto all = commands::all_commands();
  const auto found = std::ranges::find(all, name, &commands::CommandEntry::name);
  if (found == all.end()) refuse_command(name);
  return found->make();
}

int run_command(const CommandLine& line, commands::Session& session,
                const support::Surroundings& surroundings) {
  const auto command = command_named(line.command.value_or("status"));
  auto arguments = line.before;
  arguments.insert(arguments.end(), line.after.begin(), line.after.end());
  const auto asks = parse_arguments(arguments, command, session.options,
                                    {.standard_input = surroundings.input,
                                     .today = session.today(),
                                     .note = [&](const std::string& text) { session.note(text); }});
  if (asks == Asks::for_help) {
    support::write_all(surroundings.output, command_help(command), say("place.standard-output"));
    return 0;
  }
  if (!line.command && !session.has_record()) refuse_to_guess();
  auto ending = commands::Result::done;
  storage::with_clear_errors(session.store_path(), [&] { ending = command.run(session); });
  return exit_code(ending);
}

/// `susr help`, and `susr help COMMAND`.
std::string help_on(const std::vector<std::string>& asked) {
  const auto named =
      std::ranges::find_if(asked, [](const std::string& each) { return !each.starts_with('-'); });
  return named == asked.end() ? program_help() : command_help(command_named(*named));
}

int run_line(const CommandLine& line, commands::Session& session,
             const support::Surroundings& surroundings) {
  const auto print = [&](const std::string& text) {
    support::write_all(surroundings.output, text, say("place.standard-output"));
    return 0;
  };
  if (line.version || line.command == "version") return print("susr " SUSR_VERSION "\n");
  if (line.command == "help") return print(help_on(line.after));
  if (line.help && !line.command) return print(program_help());
  return run_command(line, session, surroundings);
}

void tell(const Error& error, const support::Surroundings& surroundings, bool colour) {
  std::string text;
  const auto* begin = colour ? "\x1b[31m" : "";
  const auto* end = colour ? "\x1b[0m" : "";
  for (const auto& problem : error.problems()) {
    text += fmt::format("{}susr: {}: {}{}\n", begin, support::visible(problem.what),
                        support::visible(problem.why), end);
    if (!problem.hint.empty()) text += fmt::format("hint: {}\n", support::visible(problem.hint));
  }
  // If even this can't be written there is nobody to tell; the exit code still says it.
  try {
    support::write_all(surroundings.errors, text, "to standard error");
  } catch (const Error&) {
    return;
  }
}

}  // namespace

int run(const std::vector<std::string>& arguments, const support::Surroundings& surroundings) {
  commands::Session session(surroundings);
  const auto fail = [&](const Error& error) {
    tell(error, surroundings, surroundings.colour && !session.options.no_color);
    return exit_code(error.kind());
  };
  try {
    return run_line(split_command_line(arguments), session, surroundings);
  } catch (const Error& error) {
    return fail(error);
  } catch (const domain::Refused& refused) {
    return fail(
        Error(ErrorKind::store,
              {.what = "cannot read the store",
               .why = fmt::format("event {} can't follow those before it: {}",
                                  refused.event().sequence, language::words_for(refused).why),
               .hint = "'susr verify' says what is wrong; go back to a backup"}));
  } catch (const std::exception& error) {
    return fail(Error(ErrorKind::internal, {.what = "internal error",
                                            .why = error.what(),
                                            .hint = "please report this, with the command"}));
  }
}

int run(const std::vector<std::string>& arguments) {
  // A file that would grow beyond what this account may write is an error that is told, and what is
  // half written is removed.
  std::signal(SIGXFSZ, SIG_IGN);
  try {
    return run(arguments, support::real_surroundings());
  } catch (const Error& error) {
    tell(error, {.errors = 2}, false);
    return exit_code(error.kind());
  }
}

}  // namespace susr::cli
