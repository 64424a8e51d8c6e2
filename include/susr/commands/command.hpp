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
enum class Occurs { optional, required, repeated, required_repeated };

/// What a value may hold. Messages repeat only a `code`: the others may be about people.
enum class Holds {
  code,       ///< a code, a day, a number, a path, or a name that the configuration gives
  name,       ///< a post, a reference, or another name that somebody made up
  text,       ///< free text, which a file can give too
  assignment  ///< FIELD=VALUE, where the value may be free text and come from a file
};

/// An option or a positional argument, as plain data: one file turns it into the parser's terms,
/// and help and documentation are made from it.
struct Option {
  std::string name;   ///< `--title`, or `CASE` for a positional argument
  std::string value;  ///< what stands for its value in help: `T`; empty for a flag
  std::string help;   ///< a line, without a full stop
  Occurs occurs = Occurs::optional;
  /// Takes one value; throws domain::BadValue. A flag is given an empty one.
  std::function<void(const std::string& value)> take;
  std::string why_once = {};  ///< why it may not be given more than once, where that needs a word
  Holds holds = Holds::code;

  [[nodiscard]] bool is_argument() const;  ///< a positional argument
  [[nodiscard]] bool is_flag() const;      ///< without a value
  [[nodiscard]] bool is_required() const;
  [[nodiscard]] bool may_repeat() const;
  /// The name of the option that takes its value from a file: `--title-file`; empty if none does.
  [[nodiscard]] std::string file_option() const;
};

/// What a command does with the store, which says which options it has beside its own.
enum class Access {
  reads,      ///< --as-of, --known-on, and what says how it is written
  prints,     ///< only what says how it is written: --format, --output, --columns and the like
  describes,  ///< --output
  writes,     ///< --on, --dry-run, --by
  writes_and_prints,  ///< those of both
  creates             ///< --dry-run
};

/// How many stores a command takes at once.
enum class Stores {
  one,
  several  ///< one or more: it reports over all of them
};

/// How a command ended, where it did not fail.
enum class Ending {
  done,
  found  ///< a check that was asked for found something
};

/// An example for help: what it shows, and the command.
struct Example {
  std::string_view shows;
  std::string_view line;
};

/// One subcommand of `susr`.
struct Command {
  std::string_view name;
  std::string_view summary;  ///< imperative, no full stop
  std::string description;   ///< paragraphs, for help
  Access access = Access::reads;
  Stores stores = Stores::one;
  std::vector<Example> examples;  ///< for an administrator, a cron job and an analyst
  std::vector<Option> options;
  std::function<Ending(Session&)> run;
};

/// A command by its name. `make` builds it with options of its own.
struct CommandEntry {
  std::string_view name;
  Command (*make)();
};

/// Every command, in the order of the list in `src/commands/CMakeLists.txt`.
std::span<const CommandEntry> all_commands();

}  // namespace susr::commands
