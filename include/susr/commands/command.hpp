// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "susr/domain/codes.hpp"

namespace susr::commands {

class Session;

/// How often an option or argument can be given.
enum class Arity { optional, required, repeated, required_repeated };

/// What a value is.
enum class ValueKind {
  plain,           ///< a number, or what has a form of its own
  code,            ///< one of those that the option lists, or several separated by commas
  date,            ///< a day, a month or a year
  file,            ///< the path of a file or folder
  input,           ///< the path of a file that is read, or `-` for standard input
  agency,          ///< an agency's code, with an area where the option takes one
  case_reference,  ///< the reference of a case, or the id of something in it
  name,            ///< a post, or another name that somebody made up
  text,            ///< free text, which can also come from a file
  assignment       ///< FIELD=VALUE; the value can be free text and come from a file
};

/// An option or a positional argument, as plain data: one file hands it to the parser, and help and
/// documentation are made from it. Its words are in the catalogue (see `help_of`).
struct Option {
  std::string name;   ///< `--title`, or `CASE` for a positional argument
  std::string value;  ///< what stands for its value in help: `T`; empty for a flag
  Arity arity = Arity::optional;
  /// Takes one value (an empty one for a flag); throws domain::BadValue. Not set if the option is
  /// one that commands share: see `shared_option`.
  std::function<void(const std::string& value)> take;
  ValueKind kind = ValueKind::plain;
  std::vector<std::string> values = {};  ///< the codes it takes
  /// Of a `case_reference`: the letters of the items in a case that it can name, such as `A` for
  /// CV-2026-003/A5.
  std::string items = {};
  bool is_item = false;  ///< whether it can't name the case alone

  [[nodiscard]] bool is_argument() const;  ///< a positional argument
  [[nodiscard]] bool is_flag() const;      ///< without a value
  [[nodiscard]] bool is_required() const;
  [[nodiscard]] bool may_repeat() const;
  /// Whether a value may be about people, and so is never repeated in messages.
  [[nodiscard]] bool is_personal() const;
  /// The name of the option that reads its value from a file, such as `--title-file`; empty if
  /// there is none.
  [[nodiscard]] std::string file_option() const;
};

/// Options that several commands share. Every command has --config, --store, --language and
/// --no-color.
enum class OptionGroup {
  reading,    ///< --as-of, --known-on, --verify
  printing,   ///< --format, --output, --columns, --sort, --width, --excel
  output,     ///< --output alone
  recording,  ///< --on, --dry-run, --quiet, --by
  dry_run     ///< --dry-run alone
};

/// The groups in which help lists the commands, in this order.
enum class CommandGroup { start, cases, actions, learning, papers, record, people, upkeep };

/// How many stores a command takes at once.
enum class Stores {
  one,
  several  ///< one or more: it reports over all of them
};

/// How a command ended, if it did not fail.
enum class Result {
  done,
  found  ///< a check that the user asked for found something
};

/// One subcommand of `susr`. Its words are in the catalogue: `command.NAME` is its summary,
/// `command.NAME.about` its description, `command.NAME.example-1` the caption of its first example.
struct Command {
  std::string_view name;
  std::string about_values;         ///< replaces `{values}` in `command.NAME.about`
  CommandGroup listed_under;        ///< in the help of the program
  std::vector<OptionGroup> groups;  ///< in the order of the help
  Stores stores = Stores::one;
  std::vector<std::string_view> examples;  ///< for an administrator, a cron job and an analyst
  std::vector<Option> options;
  std::function<Result(Session&)> run;
};

/// The help of an option: `option.COMMAND.NAME`, or `option.NAME` if commands share it, with its
/// values in place of `{values}`.
std::string help_of(const Command& command, const Option& option);

/// A command by its name. `make` builds it with its own options.
struct CommandEntry {
  std::string_view name;
  Command (*make)();
};

/// Every command, in the order of the list in `src/commands/CMakeLists.txt`.
std::span<const CommandEntry> all_commands();

}  // namespace susr::commands

template <>
inline constexpr std::array susr::domain::codes_of<susr::commands::CommandGroup>{
    Code{susr::commands::CommandGroup::start, "start"},
    Code{susr::commands::CommandGroup::cases, "cases"},
    Code{susr::commands::CommandGroup::actions, "actions"},
    Code{susr::commands::CommandGroup::learning, "learning"},
    Code{susr::commands::CommandGroup::papers, "papers"},
    Code{susr::commands::CommandGroup::record, "record"},
    Code{susr::commands::CommandGroup::people, "people"},
    Code{susr::commands::CommandGroup::upkeep, "upkeep"}};
