// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace susr::commands {

class Session;

/// How often an option or argument may be given.
enum class Arity { optional, required, repeated, required_repeated };

/// What a value is.
enum class ValueKind {
  plain,           ///< a number, or what has a form of its own
  code,            ///< one of those that the option lists, or several with commas
  date,            ///< a day, a month or a year
  file,            ///< the path of a file or folder
  agency,          ///< an agency's code, with an area where the option takes one
  case_reference,  ///< the reference of a case, or the id of something in it
  name,            ///< a post, or another name that somebody made up
  text,            ///< free text, which a file can give too
  assignment       ///< FIELD=VALUE, where the value may be free text and come from a file
};

/// An option or a positional argument, as plain data: one file turns it into the parser's terms,
/// and help and documentation are made from it. Its words are in the catalogue (see `help_of`).
struct Option {
  std::string name;   ///< `--title`, or `CASE` for a positional argument
  std::string value;  ///< what stands for its value in help: `T`; empty for a flag
  Arity arity = Arity::optional;
  /// Takes one value; throws domain::BadValue. A flag is given an empty one. None where the option
  /// is one of those that commands share: see `shared_option`.
  std::function<void(const std::string& value)> take;
  ValueKind kind = ValueKind::plain;
  std::vector<std::string> values = {};  ///< the codes that it takes

  [[nodiscard]] bool is_argument() const;  ///< a positional argument
  [[nodiscard]] bool is_flag() const;      ///< without a value
  [[nodiscard]] bool is_required() const;
  [[nodiscard]] bool may_repeat() const;
  /// Whether a value may be about people: messages repeat none of it.
  [[nodiscard]] bool is_personal() const;
  /// The name of the option that takes its value from a file: `--title-file`; empty if none does.
  [[nodiscard]] std::string file_option() const;
};

/// Options that several commands share. Every command has --config, --store and --no-color.
enum class OptionGroup {
  reading,    ///< --as-of, --known-on, --verify
  printing,   ///< --format, --output, --columns, --sort, --width, --excel
  output,     ///< --output alone
  recording,  ///< --on, --dry-run, --quiet, --by
  dry_run     ///< --dry-run alone
};

/// How many stores a command takes at once.
enum class Stores {
  one,
  several  ///< one or more: it reports over all of them
};

/// How a command ended, where it did not fail.
enum class Result {
  done,
  found  ///< a check that was asked for found something
};

/// One subcommand of `susr`. Its words are in the catalogue: `command.NAME` is its summary,
/// `command.NAME.about` what help says of it, `command.NAME.example-1` what its first example
/// shows.
struct Command {
  std::string_view name;
  std::string about_values;         ///< what stands in the place of `{values}` in what help says
  std::vector<OptionGroup> groups;  ///< in the order of the help
  Stores stores = Stores::one;
  std::vector<std::string_view> examples;  ///< for an administrator, a cron job and an analyst
  std::vector<Option> options;
  std::function<Result(Session&)> run;
};

/// What help says of an option: `option.COMMAND.NAME`, or `option.NAME` where commands share it,
/// with its values in the place of `{values}`.
std::string help_of(const Command& command, const Option& option);

/// A command by its name. `make` builds it with options of its own.
struct CommandEntry {
  std::string_view name;
  Command (*make)();
};

/// Every command, in the order of the list in `src/commands/CMakeLists.txt`.
std::span<const CommandEntry> all_commands();

}  // namespace susr::commands
