// SPDX-License-Identifier: MIT
// The only file that knows the parser: the options of commands, as plain data, in its terms.
#include "parse.hpp"

#include <algorithm>
#include <utility>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "susr/cli/help.hpp"
#include "susr/commands/options.hpp"
#include "susr/commands/shared_options.hpp"
#include "susr/support/error.hpp"
#include "susr/support/text.hpp"

namespace susr::cli {

namespace {

using commands::Occurs;
using commands::Option;
using support::Error;
using support::ErrorKind;
using support::Problem;

/// An option and what the parser found of it.
struct Found {
  const Option* option;
  const CLI::Option* parsed;
};

bool may_repeat(const Option& option) {
  return option.occurs == Occurs::repeated || option.occurs == Occurs::required_repeated;
}

bool is_required(const Option& option) {
  return option.occurs == Occurs::required || option.occurs == Occurs::required_repeated;
}

bool is_flag(const Option& option) {
  return option.value.empty();
}

Found add(CLI::App& app, const Option& option) {
  // Whether an option is missing, repeated or wrong is judged below, so that all is told at once.
  if (is_flag(option)) return {&option, app.add_flag(option.name)};
  auto* parsed = app.add_option(option.name);
  parsed->expected(1)->allow_extra_args(false);
  parsed->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
  return {&option, parsed};
}

/// The parser takes the arguments in reverse.
std::vector<std::string> reversed(std::vector<std::string> arguments) {
  std::ranges::reverse(arguments);
  return arguments;
}

/// Collects what is wrong with one command line.
class Complaints {
 public:
  explicit Complaints(std::string_view command) : command_(command) {}

  void add(std::string why, std::string hint = {}) {
    problems_.push_back({.what = command_, .why = std::move(why), .hint = std::move(hint)});
  }

  void throw_if_any() {
    if (problems_.empty()) return;
    if (problems_.back().hint.empty())
      problems_.back().hint = fmt::format("try 'susr {} --help'", command_);
    throw Error(ErrorKind::usage, std::move(problems_));
  }

 private:
  std::string command_;
  std::vector<Problem> problems_;
};

void hand_over(const Found& found, Complaints& complaints) {
  const auto& option = *found.option;
  const auto count = found.parsed->count();
  if (count == 0) {
    if (is_required(option)) complaints.add(fmt::format("{} is missing", option.name));
    return;
  }
  if (is_flag(option)) {
    option.take({});
    return;
  }
  if (count > 1 && !may_repeat(option)) {
    complaints.add(option.why_once.empty() ? fmt::format("{} is given more than once", option.name)
                                           : option.why_once);
    return;
  }
  for (const auto& value : found.parsed->results()) {
    try {
      option.take(value);
    } catch (const commands::BadValue& bad) {
      const bool repeat = bad.repeat == commands::Repeat::value;
      const auto what = repeat ? fmt::format("{} '{}'", option.name, value) : option.name;
      complaints.add(fmt::format("{}: {}", what, bad.why), bad.hint);
    }
  }
}

void complain_of_unknown(const std::vector<std::string>& unknown,
                         const std::vector<Option>& options, Complaints& complaints) {
  std::vector<std::string> names;
  for (const auto& option : options)
    names.push_back(option.name);
  std::size_t too_many = 0;
  for (const auto& argument : unknown) {
    if (argument == "--") continue;
    if (!argument.starts_with('-')) {
      ++too_many;
      continue;
    }
    const auto name = argument.substr(0, argument.find('='));
    const auto near = support::nearest(name, names);
    complaints.add(fmt::format("there is no option '{}'", name),
                   near ? fmt::format("did you mean '{}'?", *near) : std::string{});
  }
  if (too_many > 0) {
    complaints.add(
        fmt::format("{} too many", too_many == 1 ? "there is an argument" : "there are arguments"),
        "put a text with spaces into quotes");
  }
}

}  // namespace

CommandLine split_command_line(const std::vector<std::string>& arguments) {
  CommandLine line;
  std::size_t i = 0;
  while (i < arguments.size() && arguments[i].starts_with('-')) {
    const auto& argument = arguments[i++];
    line.help = line.help || argument == "--help" || argument == "-h";
    line.version = line.version || argument == "--version";
    if (argument == "--help" || argument == "-h" || argument == "--version") continue;
    line.before.push_back(argument);
    const bool takes_value = argument == "--config" || argument == "--store";
    if (takes_value && i < arguments.size()) line.before.push_back(arguments[i++]);
  }
  if (i < arguments.size()) line.command = arguments[i++];
  line.after.assign(arguments.begin() + static_cast<std::ptrdiff_t>(i), arguments.end());
  return line;
}

bool asks_for_help(const std::vector<std::string>& arguments) {
  for (const auto& argument : arguments) {
    if (argument == "--") return false;
    if (argument == "--help" || argument == "-h") return true;
  }
  return false;
}

void parse_arguments(const std::vector<std::string>& arguments, const commands::Command& command,
                     commands::SharedOptions& shared) {
  CLI::App app;
  app.set_help_flag();
  app.allow_extras();
  auto options = command.options;
  for (auto& option : commands::shared_options(shared, command))
    options.push_back(std::move(option));
  std::vector<Found> found;
  found.reserve(options.size());
  for (const auto& option : options)
    found.push_back(add(app, option));
  Complaints complaints(command.name);
  try {
    app.parse(reversed(arguments));
  } catch (const CLI::ArgumentMismatch& error) {
    const std::string_view message = error.what();
    complaints.add(fmt::format("{} needs a value", message.substr(0, message.find(':'))));
  } catch (const CLI::ParseError& error) {
    complaints.add(error.what());
  }
  complaints.throw_if_any();
  complain_of_unknown(app.remaining(), options, complaints);
  for (const auto& each : found) {
    if (each.parsed->count() > 0) shared.given.insert(each.option->name);
    hand_over(each, complaints);
  }
  complaints.throw_if_any();
}

}  // namespace susr::cli
