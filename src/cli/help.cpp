// SPDX-License-Identifier: MIT
#include "help.hpp"

#include <algorithm>
#include <map>

#include <fmt/format.h>

#include "susr/catalogue/catalogue.hpp"
#include "susr/commands/shared_options.hpp"
#include "susr/support/text.hpp"

#include "given_text.hpp"

namespace susr::cli {

namespace {

using catalogue::say;
using commands::Option;
using fmt::arg;

constexpr std::size_t line_width = 80;
constexpr std::size_t help_column = 26;

/// `text` in lines, all but the first indented; the first can be `first_width` long.
std::string wrapped(std::string text, std::size_t indent, std::size_t first_width) {
  std::ranges::replace(text, '\n', ' ');
  const auto first = support::wrap(text, first_width).front();
  if (first.size() == text.size()) return text;
  const auto rest = support::wrap(text.substr(first.size() + 1), line_width - indent);
  return first + '\n' + std::string(indent, ' ') +
         support::join(rest, '\n' + std::string(indent, ' '));
}

/// Paragraphs, each in lines as long as a line may be.
std::string wrapped_paragraphs(const std::string& text) {
  std::string paragraphs;
  std::size_t begin = 0;
  while (begin < text.size()) {
    const auto end = std::min(text.find("\n\n", begin), text.size());
    if (begin > 0) paragraphs += "\n\n";
    paragraphs += wrapped(text.substr(begin, end - begin), 0, line_width);
    begin = end + 2;
  }
  return paragraphs;
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

std::string option_line(const commands::Command& command, const Option& option) {
  auto lines = help_line(spelled(option), option_help(command, option));
  if (const auto twin = option.file_option(); !twin.empty())
    lines += help_line(twin + " " + file_value(option), say("help.from-file"));
  return lines;
}

std::string usage_line(std::string_view command, const std::vector<Option>& options) {
  auto line = say("help.usage", arg("command", command));
  for (const auto& option : options) {
    if (option.is_argument()) line += " " + usage_part(option);
  }
  for (const auto& option : options) {
    if (!option.is_argument()) line += " " + usage_part(option);
  }
  return wrapped(line + " " + say("help.usage-shared"), 4, line_width) + "\n";
}

}  // namespace

std::string summary_of(std::string_view command) {
  return say(fmt::format("command.{}", command));
}

std::string command_about(const commands::Command& command) {
  return say(fmt::format("command.{}.about", command.name), arg("values", command.about_values));
}

std::string option_help(const commands::Command& command, const Option& option) {
  auto help = commands::help_of(command, option);
  if (option.is_required() && !option.is_argument()) help = say("help.required", arg("help", help));
  if (option.may_repeat()) help = say("help.repeated", arg("help", help));
  return help;
}

std::string program_help() {
  const auto& all = commands::all_commands();
  std::size_t longest = 0;
  for (const auto& entry : all)
    longest = std::max(longest, std::string_view(entry.name).size());
  std::map<commands::CommandGroup, std::string> groups;
  for (const auto& entry : all) {
    groups[entry.make().listed_under] +=
        fmt::format("  {:<{}}{}\n", entry.name, longest + 2, summary_of(entry.name));
  }
  std::string listed;
  for (const auto& [group, commands] : groups) {
    listed +=
        fmt::format("{}\n{}\n", say(fmt::format("help.group.{}", domain::code(group))), commands);
  }
  return say("help.program", arg("commands", listed)) + "\n";
}

std::string command_help(const commands::Command& command) {
  commands::SharedOptions shared;
  const auto own = commands::own_options(shared, command);
  auto help = fmt::format("{}\n\n{}\n{}\n", summary_of(command.name), usage_line(command.name, own),
                          wrapped_paragraphs(command_about(command)));
  if (!own.empty()) help += fmt::format("\n{}\n", say("help.options"));
  for (const auto& option : own)
    help += option_line(command, option);
  help += fmt::format("\n{}\n", say("help.shared-options"));
  for (const auto& option : commands::shared_options(shared, command))
    help += option_line(command, option);
  help += option_line(command, {.name = "--help"});
  help += fmt::format("\n{}\n", say("help.examples"));
  for (std::size_t i = 0; i < command.examples.size(); ++i) {
    help += fmt::format("  {}:\n    {}\n",
                        say(fmt::format("command.{}.example-{}", command.name, i + 1)),
                        command.examples[i]);
  }
  return help;
}

}  // namespace susr::cli
