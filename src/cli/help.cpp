// SPDX-License-Identifier: MIT
#include "help.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "susr/commands/shared_options.hpp"
#include "susr/support/text.hpp"

#include "given_text.hpp"

namespace susr::cli {

namespace {

using commands::Option;

constexpr std::size_t line_width = 80;
constexpr std::size_t help_column = 26;

/// `text` in lines, each after the first indented; the first is as long as `first_width`.
std::string wrapped(std::string text, std::size_t indent, std::size_t first_width) {
  std::ranges::replace(text, '\n', ' ');
  const auto first = support::wrap(text, first_width).front();
  if (first.size() == text.size()) return text;
  const auto rest = support::wrap(text.substr(first.size() + 1), line_width - indent);
  return first + '\n' + std::string(indent, ' ') +
         support::join(rest, '\n' + std::string(indent, ' '));
}

std::string spelled(const Option& option) {
  if (option.is_argument() || option.is_flag()) return option.name;
  return option.name + " " + option.value;
}

std::string usage_part(const Option& option) {
  auto part = spelled(option);
  if (!option.is_required()) part = "[" + part + "]";
  if (option.may_repeat()) part += "...";
  return part;
}

std::string help_line(const std::string& spelling, const std::string& help) {
  auto line = "  " + spelling;
  if (line.size() + 2 > help_column) line += "\n" + std::string(help_column, ' ');
  line.resize(std::max(line.size(), help_column), ' ');
  return line + wrapped(help, help_column, line_width - help_column) + "\n";
}

std::string option_line(const Option& option) {
  auto help = option.help_text();
  if (option.is_required() && !option.is_argument()) help += " (required)";
  if (option.may_repeat()) help += " (may be given more than once)";
  auto lines = help_line(spelled(option), help);
  if (const auto twin = option.file_option(); !twin.empty()) {
    lines +=
        help_line(twin + " " + file_value(option), "the same from a file; - for standard input");
  }
  return lines;
}

std::string usage_line(std::string_view command, const std::vector<Option>& options) {
  std::string line = fmt::format("Usage: susr {}", command);
  for (const auto& option : options) {
    if (option.is_argument()) line += " " + usage_part(option);
  }
  for (const auto& option : options) {
    if (!option.is_argument()) line += " " + usage_part(option);
  }
  return wrapped(line + " [shared options]", 4, line_width) + "\n";
}

constexpr std::string_view program_notes =
    R"(Dates are ISO 8601, and today is the calendar day in London. The configuration is
--config, or SUSR_CONFIG, or the first there is of susr.toml in this folder,
susr/susr.toml in the user's configuration folder, and /etc/susr/susr.toml. The
store is --store, or SUSR_STORE, or what the configuration names.

Exit codes: 0 done, 1 refused or failed, 2 the command line is wrong, 3 the
configuration is wrong or missing, 4 the store is missing or unusable, 5 the
store is busy, 6 not permitted, 8 a check that was asked for found something,
70 internal error.
)";

}  // namespace

std::string program_help() {
  std::string help =
      "susr keeps the record and the clock of a regional safeguarding board's reviews.\n\n"
      "Usage: susr COMMAND [options]\n\nCommands:\n";
  for (const auto& entry : commands::all_commands()) {
    help += fmt::format("  {:<17}{}\n", entry.name, entry.make().summary);
  }
  help += "\n'susr COMMAND --help' explains a command. 'susr --version' prints the version.\n\n";
  return help + std::string(program_notes);
}

std::string command_help(const commands::Command& command) {
  commands::SharedOptions shared;
  const auto own = commands::own_options(shared, command);
  auto help = fmt::format("{}\n\n{}\n{}\n", command.summary, usage_line(command.name, own),
                          wrapped(command.description, 0, line_width));
  if (!own.empty()) help += "\nOptions:\n";
  for (const auto& option : own)
    help += option_line(option);
  help += "\nShared options:\n";
  for (const auto& option : commands::shared_options(shared, command))
    help += option_line(option);
  help += option_line({.name = "--help", .help = "print this"});
  help += "\nExamples:\n";
  for (const auto& example : command.examples) {
    help += fmt::format("  {}:\n    {}\n", example.shows, example.line);
  }
  return help;
}

}  // namespace susr::cli
