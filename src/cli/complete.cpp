// SPDX-License-Identifier: MIT
#include "complete.hpp"

#include <algorithm>
#include <array>
#include <exception>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "susr/commands/known_words.hpp"
#include "susr/commands/shared_options.hpp"
#include "susr/support/text.hpp"

#include "help.hpp"
#include "shell_line.hpp"
#include "typed.hpp"

namespace susr::cli {

namespace {

using commands::Command;
using commands::KnownWord;
using commands::Option;
using commands::Session;
using commands::ValueKind;

/// The words that can stand in a place.
struct Possible {
  std::vector<KnownWord> words = {};
  bool are_files = false;
};

/// The commands that run another, which comes after `--`.
constexpr std::array<std::string_view, 2> runs_another{"serve", "redact"};

Possible possible_next(std::span<const std::string> words, Session& session);

Possible commands_to_type() {
  Possible possible;
  for (const auto& entry : commands::all_commands())
    possible.words.push_back({std::string(entry.name), summary_of(entry.name)});
  return possible;
}

/// The values of an option, and the file that its twin reads.
Possible values_of(Session& session, const Command& command, const Option& option,
                   std::string_view typed) {
  if (option.kind == ValueKind::file || option.kind == ValueKind::input) return {.are_files = true};
  return {.words = known_words(session, command, option, typed)};
}

/// The options that can still be given.
Possible options_to_type(const Command& command, std::span<const Option> options,
                         const Typed& typed) {
  Possible possible;
  for (const auto& option : options) {
    const auto twin = option.file_option();
    const bool is_given = typed.given.contains(option.name) || typed.given.contains(twin);
    if (option.is_argument() || (is_given && !option.may_repeat())) continue;
    auto about = option_help(command, option);
    if (!twin.empty()) possible.words.push_back({twin, about});
    possible.words.push_back({option.name, std::move(about)});
  }
  return possible;
}

/// The value in `--agency=SW`.
Possible values_after_equals(Session& session, const Command& command,
                             std::span<const Option> options, const std::string& word) {
  const auto equals = word.find('=');
  const auto name = word.substr(0, equals);
  const auto found = std::ranges::find(options, name, &Option::name);
  if (found == options.end() || found->is_flag()) return {};
  auto possible = values_of(session, command, *found, word.substr(equals + 1));
  for (auto& each : possible.words)
    each.text = fmt::format("{}={}", name, each.text);
  return possible;
}

/// The positional argument that comes next; null if there are no more.
const Option* next_argument(std::span<const Option> options, std::size_t count) {
  const Option* last = nullptr;
  std::size_t place = 0;
  for (const auto& option : options) {
    if (!option.is_argument()) continue;
    if (place++ == count) return &option;
    last = &option;
  }
  return last != nullptr && last->may_repeat() ? last : nullptr;
}

Possible next_for(const Command& command, std::span<const std::string> before,
                  const std::string& word, Session& session) {
  commands::SharedOptions unused;
  auto options = commands::own_options(unused, command);
  for (auto& option : commands::shared_options(session.options, command))
    options.push_back(std::move(option));
  options.push_back({.name = "--help"});
  const auto typed = look_through(before, options);
  session.speak_as_board();
  if (typed.awaits_file) return {.are_files = true};
  if (typed.awaiting != nullptr) return values_of(session, command, *typed.awaiting, word);
  const bool is_wrapper = std::ranges::find(runs_another, command.name) != runs_another.end();
  if (is_wrapper && typed.only_arguments) {
    auto words = typed.after_dashes;
    words.push_back(word);
    return possible_next(words, session);
  }
  if (!typed.only_arguments && word.starts_with('-')) {
    if (word.find('=') != std::string::npos)
      return values_after_equals(session, command, options, word);
    return options_to_type(command, options, typed);
  }
  if (const auto* argument = is_wrapper ? nullptr : next_argument(options, typed.arguments))
    return values_of(session, command, *argument, word);
  return options_to_type(command, options, typed);
}

/// The options that come before a command, by those of one that has no others.
Possible before_a_command(std::span<const std::string> before, const std::string& word,
                          Session& session) {
  const Command none{.name = "status", .listed_under = commands::CommandGroup::start};
  auto options = commands::shared_options(session.options, none);
  options.push_back({.name = "--help"});
  const auto typed = look_through(before, options);
  session.speak_as_board();
  if (typed.awaiting != nullptr) return values_of(session, none, *typed.awaiting, word);
  const bool is_option = word.starts_with('-');
  auto possible = is_option ? options_to_type(none, options, typed) : commands_to_type();
  if (!is_option) possible.words.push_back({"help"});
  possible.words.push_back({is_option ? "--version" : "version"});
  return possible;
}

/// What can stand in the place of the last of `words`.
Possible possible_next(std::span<const std::string> words, Session& session) {
  const auto& word = words.back();
  const auto line = split_command_line({words.begin(), words.end() - 1});
  auto before = line.before;
  if (!line.command) return before_a_command(before, word, session);
  before.insert(before.end(), line.after.begin(), line.after.end());
  if (line.command == "help") return line.after.empty() ? commands_to_type() : Possible{};
  const auto all = commands::all_commands();
  const auto found = std::ranges::find(all, *line.command, &commands::CommandEntry::name);
  if (found == all.end()) return {};
  return next_for(found->make(), before, word, session);
}

/// Whether `text` begins with `typed`, but for the case of the letters from A to Z.
bool begins_with(std::string_view text, std::string_view typed) {
  const auto small = [](char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  };
  return text.size() >= typed.size() &&
         std::ranges::equal(text.substr(0, typed.size()), typed, {}, small, small);
}

bool is_fit(const KnownWord& word, std::string_view typed) {
  const bool is_readable = support::is_visible(word.text) &&
                           word.text.find_first_of("\t\n") == std::string::npos &&
                           !word.text.starts_with(':');
  return is_readable && begins_with(word.text, typed);
}

std::string in_one_line(std::string text) {
  std::ranges::replace(text, '\n', ' ');
  std::ranges::replace(text, '\t', ' ');
  return support::visible(text);
}

constexpr std::string_view files_line = ":files\n";

std::string for_words(std::span<const std::string> words, Session& session) {
  const auto possible = possible_next(words, session);
  if (possible.are_files) return std::string(files_line);
  std::string answer;
  for (const auto& word : possible.words) {
    if (is_fit(word, words.back()))
      answer += fmt::format("{}\t{}\n", word.text, in_one_line(word.about));
  }
  return answer;
}

std::string for_bash(std::string_view breaks, std::string_view text, Session& session) {
  const auto line = read_shell_line(text, breaks);
  if (line.is_redirection) return std::string(files_line);
  if (line.words.size() < 2) return {};
  const auto possible = possible_next(std::span(line.words).subspan(1), session);
  if (possible.are_files) return std::string(files_line);
  std::string answer;
  for (const auto& word : possible.words) {
    if (!is_fit(word, line.words.back())) continue;
    if (const auto ending = ending_for_bash(line, word.text)) answer += *ending + '\n';
  }
  return answer;
}

}  // namespace

std::string completions(std::span<const std::string> asked, Session& session) {
  try {
    if (asked.size() > 1 && asked[0] == "words") return for_words(asked.subspan(1), session);
    if (asked.size() == 3 && asked[0] == "line") return for_bash(asked[1], asked[2], session);
  } catch (const std::exception&) {
    return {};
  }
  return {};
}

}  // namespace susr::cli
