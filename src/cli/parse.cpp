// SPDX-License-Identifier: MIT
// The only file that knows the parser, to which it hands the options of commands.
#include "parse.hpp"

#include <algorithm>
#include <functional>
#include <utility>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "susr/catalogue/catalogue.hpp"
#include "susr/commands/shared_options.hpp"
#include "susr/domain/day_words.hpp"
#include "susr/domain/values.hpp"
#include "susr/language/words.hpp"
#include "susr/support/complaints.hpp"
#include "susr/support/text.hpp"

#include "given_text.hpp"

namespace susr::cli {

namespace {

using catalogue::say;
using commands::Option;
using fmt::arg;
using support::Complaints;
using support::Error;

constexpr std::string_view language_name = "--language";

/// An option, and what the parser found for it and for its twin that reads a file.
struct Found {
  const Option* option;
  const CLI::Option* parsed;
  const CLI::Option* from_file = nullptr;
  std::vector<std::string> more = {};  ///< of an argument that repeats, those after the first

  [[nodiscard]] std::vector<std::string> values() const {
    auto all = parsed->results();
    all.insert(all.end(), more.begin(), more.end());
    return all;
  }
  [[nodiscard]] std::vector<std::string> files() const {
    return from_file == nullptr ? std::vector<std::string>{} : from_file->results();
  }
};

/// An option that takes the next argument, whatever it is. Whether it is missing, repeated or wrong
/// is checked below, so that everything is reported at once.
const CLI::Option* add_valued(CLI::App& app, const std::string& name) {
  auto* parsed = app.add_option(name);
  parsed->expected(1)->allow_extra_args(false);
  parsed->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
  return parsed;
}

Found add(CLI::App& app, const Option& option) {
  if (option.is_flag()) return {&option, app.add_flag(option.name)};
  Found found{&option, add_valued(app, option.name)};
  const auto twin = option.file_option();
  if (!twin.empty()) found.from_file = add_valued(app, twin);
  return found;
}

/// The parser takes the arguments in reverse.
std::vector<std::string> reversed(std::vector<std::string> arguments) {
  std::ranges::reverse(arguments);
  return arguments;
}

/// Calls `take`. If it throws, that is a complaint about the value.
void complain_if_thrown(const Option& option, const std::string& name, const std::string& value,
                        Complaints& complaints, const std::function<void()>& take) {
  try {
    take();
  } catch (const domain::BadValue& bad) {
    const bool repeat = bad.repeat == domain::Repeat::value && !option.is_personal();
    const auto* key = repeat ? "usage.bad-value-given" : "usage.bad-value";
    complaints.add(say(key, arg("option", name), arg("value", value), arg("why", bad.why)),
                   bad.hint);
  } catch (const Error& error) {
    for (const auto& problem : error.problems()) {
      complaints.add(say("usage.bad-file", arg("option", name), arg("what", problem.what),
                         arg("why", problem.why)),
                     problem.hint);
    }
  }
}

void complain_of_repetition(const Option& option, bool with_twin, Complaints& complaints) {
  if (with_twin) {
    complaints.add(
        say("usage.together", arg("one", option.name), arg("other", option.file_option())));
    return;
  }
  complaints.add(say(option.name == "--store" ? "usage.one-store" : "usage.repeated",
                     arg("option", option.name)));
}

/// The value, of a day in words the date that it means.
std::string as_meant(const Option& option, const std::string& value, const ValueSources& sources) {
  if (option.kind != commands::ValueKind::date) return value;
  const auto day = domain::day_in_words(value, sources.today);
  if (!day) return value;
  auto date = domain::to_text(*day);
  sources.note(
      say("usage.day-meant", arg("option", option.name), arg("words", value), arg("date", date)));
  return date;
}

void hand_over(const Found& found, const ValueSources& sources, Complaints& complaints) {
  const auto& option = *found.option;
  const auto values = found.values();
  const auto files = found.files();
  if (sources.is_served && names_a_file(option, values, files))
    complaints.add(say("usage.served-file", arg("option", option.name)));
  if (values.empty() && files.empty()) {
    if (option.is_required()) complaints.add(say("usage.missing", arg("option", option.name)));
    return;
  }
  if (option.is_flag()) {
    option.take({});
    return;
  }
  if (values.size() + files.size() > 1 && !option.may_repeat()) {
    complain_of_repetition(option, !values.empty() && !files.empty(), complaints);
    return;
  }
  for (const auto& value : values)
    complain_if_thrown(option, option.name, value, complaints,
                       [&] { option.take(as_meant(option, value, sources)); });
  for (const auto& file : files) {
    complain_if_thrown(option, option.file_option(), file, complaints,
                       [&] { option.take(text_from_file(option, file, sources.standard_input)); });
  }
}

/// Standard input can be read only once.
void complain_of_shared_input(const std::vector<Found>& found, Complaints& complaints) {
  std::ptrdiff_t readers = 0;
  for (const auto& each : found) {
    readers += std::ranges::count_if(each.files(), [&](const std::string& file) {
      return names_standard_input(*each.option, file);
    });
  }
  if (readers > 1) complaints.add(say("usage.shared-input"), say("usage.shared-input.hint"));
}

std::vector<std::string> names_of(const std::vector<Option>& options) {
  std::vector<std::string> names{"--help"};
  for (const auto& option : options) {
    if (!option.is_argument()) names.push_back(option.name);
    if (const auto twin = option.file_option(); !twin.empty()) names.push_back(twin);
  }
  return names;
}

void complain_of_unknown_option(const std::string& argument, const std::vector<std::string>& names,
                                Complaints& complaints) {
  const auto name = argument.substr(0, argument.find('='));
  if (const auto near = support::nearest(name, names)) {
    complaints.add(say("usage.unknown-named", arg("option", name)),
                   say("usage.unknown-named.hint", arg("near", *near)));
  } else {
    complaints.add(say("usage.unknown"));
  }
}

/// Takes the words that are no options out of what the parser left, in the order given.
std::vector<std::string> words_taken_from(std::vector<std::string>& left) {
  std::vector<std::string> words;
  bool only_words = false;
  std::erase_if(left, [&](const std::string& each) {
    const bool is_word = only_words || !each.starts_with('-');
    if (each == "--") only_words = true;
    if (is_word) words.push_back(each);
    return is_word;
  });
  return words;
}

/// An unknown option is named only if it resembles one of ours: otherwise it may be text in the
/// wrong place.
void complain_of_unknown(const std::vector<std::string>& unknown,
                         const std::vector<Option>& options, Complaints& complaints) {
  const auto names = names_of(options);
  std::size_t too_many = 0;
  bool only_arguments = false;
  for (const auto& argument : unknown) {
    if (argument == "--" && !only_arguments) {
      only_arguments = true;
      continue;
    }
    if (only_arguments || !argument.starts_with('-')) {
      ++too_many;
      continue;
    }
    complain_of_unknown_option(argument, names, complaints);
  }
  // What follows an unknown option is probably its value.
  if (too_many > 0 && complaints.are_none()) {
    complaints.add(say(too_many == 1 ? "usage.argument" : "usage.arguments"),
                   say("usage.arguments.hint"));
  }
}

/// A command's arguments, with `--title=T` as two, so that the value of `--title=` is whatever
/// follows the '='.
struct Parted {
  std::vector<std::string> arguments;
  std::vector<std::string> flags_with_value;
  std::optional<std::string> language;  ///< the value of --language
};

Parted parted(const std::vector<std::string>& arguments, const std::vector<Option>& options) {
  const auto takes_value = [&](const std::string& name) {
    return std::ranges::any_of(options, [&](const Option& option) {
      return !option.is_flag() && (option.name == name || option.file_option() == name);
    });
  };
  const auto names = names_of(options);
  Parted parted;
  const auto add_valued_option = [&](const std::string& name, const std::string& value) {
    parted.arguments.insert(parted.arguments.end(), {name, value});
    if (name == language_name) parted.language = value;
  };
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    const auto& argument = arguments[i];
    const auto equals = argument.find('=');
    const auto name = argument.substr(0, equals);
    const bool is_option = argument.starts_with("--") && std::ranges::count(names, name) > 0;
    const bool has_value = equals != std::string::npos;
    if (is_option && has_value && takes_value(name)) {
      add_valued_option(name, argument.substr(equals + 1));
    } else if (is_option && has_value) {
      parted.flags_with_value.push_back(name);
    } else if (is_option && takes_value(name) && i + 1 < arguments.size()) {
      add_valued_option(name, arguments[++i]);
    } else if (argument == "--") {
      parted.arguments.insert(parted.arguments.end(),
                              arguments.begin() + static_cast<std::ptrdiff_t>(i), arguments.end());
      break;
    } else {
      parted.arguments.push_back(argument);
    }
  }
  return parted;
}

/// Has the parser take the arguments. Its own messages are in English, so none is repeated.
void parse(CLI::App& app, const std::vector<std::string>& arguments, Complaints& complaints) {
  try {
    app.parse(reversed(arguments));
  } catch (const CLI::ArgumentMismatch& error) {
    const std::string_view message = error.what();
    complaints.add(say("usage.needs-value", arg("option", message.substr(0, message.find(':')))));
  } catch (const CLI::ParseError&) {
    complaints.add(say("usage.unreadable"));
  }
}

/// Makes messages speak that language, if there is one of that code, before any message is made.
void speak(std::string_view code) {
  const auto language = domain::from_code<catalogue::Language>(code);
  if (language && catalogue::has(*language)) catalogue::speak(*language);
}

}  // namespace

CommandLine split_command_line(const std::vector<std::string>& arguments) {
  CommandLine line;
  std::size_t i = 0;
  while (i < arguments.size() && arguments[i].starts_with('-')) {
    const auto& argument = arguments[i++];
    if (argument == "--") break;
    if (argument == "--version" || argument == "-V" || argument == "-v") {
      line.version = true;
      continue;
    }
    line.help = line.help || argument == "--help" || argument == "-h";
    line.before.push_back(argument);
    const bool is_language = argument == language_name;
    const bool takes_value = is_language || argument == "--config" || argument == "--store";
    if (argument.starts_with("--language="))
      line.language = argument.substr(argument.find('=') + 1);
    if (is_language && i < arguments.size()) line.language = arguments[i];
    if (takes_value && i < arguments.size()) line.before.push_back(arguments[i++]);
  }
  if (i < arguments.size()) line.command = arguments[i++];
  line.after.assign(arguments.begin() + static_cast<std::ptrdiff_t>(i), arguments.end());
  // No command takes the options of `susr help`.
  if (line.command == "help") {
    const auto language = std::ranges::find(line.after, language_name);
    if (language != line.after.end() && language + 1 != line.after.end())
      line.language = *line.after.erase(language);
  }
  return line;
}

Asks parse_arguments(const std::vector<std::string>& arguments, const commands::Command& command,
                     commands::SharedOptions& shared, const ValueSources& sources) {
  CLI::App app;
  app.set_help_flag();
  app.allow_extras();
  auto options = commands::own_options(shared, command);
  for (auto& option : commands::shared_options(shared, command))
    options.push_back(std::move(option));
  std::vector<Found> found;
  found.reserve(options.size());
  for (const auto& option : options)
    found.push_back(add(app, option));
  const auto* help = app.add_flag("-h,--help");
  const auto parts = parted(arguments, options);
  if (parts.language) speak(*parts.language);
  Complaints complaints(support::ErrorKind::usage, std::string(command.name));
  const auto try_help = say("usage.try-help", arg("command", command.name));
  for (const auto& name : parts.flags_with_value)
    complaints.add(say("usage.no-value", arg("option", name)));
  parse(app, parts.arguments, complaints);
  if (help->count() > 0) return Asks::for_help;
  complaints.throw_if_any(try_help);
  auto left = app.remaining();
  const auto repeats = std::ranges::find_if(found, [](const Found& each) {
    return each.option->is_argument() && each.option->may_repeat();
  });
  if (repeats != found.end()) repeats->more = words_taken_from(left);
  complain_of_unknown(left, options, complaints);
  complain_of_shared_input(found, complaints);
  complaints.throw_if_any(try_help);
  for (const auto& each : found) {
    if (!each.values().empty() || !each.files().empty()) shared.given.insert(each.option->name);
    hand_over(each, sources, complaints);
  }
  complaints.throw_if_any(try_help);
  return Asks::to_run;
}

}  // namespace susr::cli
