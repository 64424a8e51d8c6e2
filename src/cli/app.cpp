// SPDX-License-Identifier: MIT
#include "susr/cli/app.hpp"

#include <algorithm>
#include <csignal>
#include <exception>

#include <fmt/format.h>

#include "susr/domain/fold.hpp"
#include "susr/language/refusals.hpp"
#include "susr/support/error.hpp"
#include "susr/support/output.hpp"
#include "susr/support/text.hpp"

#include "exit_code.hpp"
#include "help.hpp"
#include "parse.hpp"

namespace susr::cli {

namespace {

using support::Error;
using support::ErrorKind;

constexpr const char* standard_output = "to standard output";

[[noreturn]] void refuse_command(const std::string& name) {
  std::vector<std::string> names;
  for (const auto& entry : commands::all_commands())
    names.emplace_back(entry.name);
  const auto near = support::nearest(name, names);
  throw Error(ErrorKind::usage,
              {.what = near ? fmt::format("cannot run '{}'", name) : "cannot run",
               .why = "there is no such command",
               .hint = near ? fmt::format("did you mean '{}'? 'susr --help' lists all", *near)
                            : "'susr --help' lists all commands"});
}

commands::Command command_named(const std::string& name) {
  const auto all = commands::all_commands();
  const auto found = std::ranges::find(all, name, &commands::CommandEntry::name);
  if (found == all.end()) refuse_command(name);
  return found->make();
}

/// Shows what a command answered on a terminal; what is longer than that through a pager.
void show_answer(commands::Session& session, const support::Surroundings& surroundings) {
  const auto& text = session.answer();
  if (text.empty()) return;
  session.close_store();
  const auto lines = std::ranges::count(text, '\n');
  const bool is_paged = surroundings.page && !surroundings.pager.empty() &&
                        !session.options.no_pager && lines >= surroundings.screen->rows;
  if (is_paged && surroundings.page(surroundings.pager, text)) return;
  support::write_all(surroundings.output, text, standard_output);
}

int run_command(const CommandLine& line, commands::Session& session,
                const support::Surroundings& surroundings) {
  const auto command = command_named(*line.command);
  auto arguments = line.before;
  arguments.insert(arguments.end(), line.after.begin(), line.after.end());
  const auto asks = parse_arguments(arguments, command, session.options, surroundings.input);
  if (asks == Asks::for_help) {
    support::write_all(surroundings.output, command_help(command), standard_output);
    return 0;
  }
  auto ending = commands::Result::done;
  try {
    storage::with_clear_errors(session.store_path(), [&] { ending = command.run(session); });
  } catch (...) {
    show_answer(session, surroundings);
    throw;
  }
  show_answer(session, surroundings);
  return exit_code(ending);
}

int run_line(const CommandLine& line, commands::Session& session,
             const support::Surroundings& surroundings) {
  if (line.version) {
    support::write_all(surroundings.output, "susr " SUSR_VERSION "\n", standard_output);
    return 0;
  }
  if (line.command) return run_command(line, session, surroundings);
  if (line.help) {
    support::write_all(surroundings.output, program_help(), standard_output);
    return 0;
  }
  throw Error(ErrorKind::usage, {.what = "cannot run",
                                 .why = "no command is given",
                                 .hint = "'susr --help' lists all commands"});
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
