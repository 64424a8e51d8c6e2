// SPDX-License-Identifier: MIT
// What is true of every option of every command.
#include <algorithm>
#include <fstream>
#include <map>

#include "susr/catalogue/catalogue.hpp"
#include "susr/commands/command.hpp"
#include "susr/commands/session.hpp"
#include "susr/commands/shared_options.hpp"
#include "susr/support/error.hpp"

#include "catch.hpp"
#include "cli/parse.hpp"
#include "program.hpp"

namespace {

using namespace susr;            // NOLINT(google-build-using-namespace)
using namespace susr::commands;  // NOLINT(google-build-using-namespace)
using cli::Asks;
using Arguments = std::vector<std::string>;

/// A command with all its options, those that it shares among its own.
struct Whole {
  Command command;
  SharedOptions shared;

  explicit Whole(const CommandEntry& entry) : command(entry.make()) {
    auto options = own_options(shared, command);
    for (auto& option : shared_options(shared, command))
      options.push_back(std::move(option));
    command.options = std::move(options);
  }

  [[nodiscard]] Asks parse(const Arguments& arguments, const std::string& input = {}) {
    const cli::MemoryFile in(input);
    return cli::parse_arguments(
        arguments, command, shared,
        {.standard_input = in.descriptor(), .today = {}, .note = [](const std::string&) {}});
  }
};

/// The same, which takes any value and notes what each option is given.
struct Noting : Whole {
  std::map<std::string, Arguments> taken;

  explicit Noting(const CommandEntry& entry) : Whole(entry) {
    for (auto& option : command.options) {
      option.take = [this, name = option.name](const std::string& value) {
        taken[name].push_back(value);
      };
    }
  }
  Noting(const Noting&) = delete;
  Noting& operator=(const Noting&) = delete;
};

/// Does `check` with each option of each command that takes a value.
void for_each_valued(const std::function<void(const CommandEntry&, const Option&)>& check) {
  for (const auto& entry : all_commands()) {
    const Whole whole(entry);
    for (const auto& option : whole.command.options) {
      CAPTURE(entry.name, option.name);
      if (!option.is_flag()) check(entry, option);
    }
  }
}

/// What the command needs beside the option: each required one, with a value.
Arguments what_else_is_needed(const Command& command, const Option& option) {
  Arguments needed;
  for (const auto& other : command.options) {
    if (!other.is_required() || other.name == option.name || other.is_argument()) continue;
    needed.insert(needed.end(), {other.name, "x"});
  }
  return needed;
}

Arguments operator+(Arguments one, const Arguments& other) {
  one.insert(one.end(), other.begin(), other.end());
  return one;
}

/// The positional arguments of the command that are needed, with `value` for `option`.
Arguments positional(const Command& command, const Option& option, const std::string& value) {
  Arguments arguments{"--"};
  bool is_before = option.is_argument();
  for (const auto& other : command.options) {
    if (!other.is_argument()) continue;
    const bool is_it = other.name == option.name;
    if (is_it) {
      arguments.push_back(value);
    } else if (other.is_required() || is_before) {
      arguments.emplace_back("x");
    }
    is_before = is_before && !is_it;
  }
  return arguments;
}

const Arguments odd_values{"--help", "-h", "-", "--",    "",   "-x", "--no-color",
                           "=x",     "x=", " ", "--a=b", "-5", "{}", "[a,b]"};

support::Error error_of(Whole& whole, const Arguments& arguments, const std::string& input = {}) {
  try {
    (void)whole.parse(arguments, input);
  } catch (const support::Error& error) {
    return error;
  }
  return {support::ErrorKind::internal, {.what = "nothing was thrown", .why = "", .hint = ""}};
}

}  // namespace

TEST_CASE("an option that takes a value takes the next word, or what follows its '='") {
  for_each_valued([](const CommandEntry& entry, const Option& option) {
    for (const auto& value : odd_values) {
      CAPTURE(value);
      const auto with_value = [&](const Arguments& given) {
        Noting noting(entry);
        const auto arguments = given + what_else_is_needed(noting.command, option) +
                               positional(noting.command, option, value);
        CHECK(noting.parse(arguments) == Asks::to_run);
        CHECK(noting.taken[option.name] == Arguments{value});
      };
      if (option.is_argument()) {
        with_value({});
      } else {
        with_value({option.name, value});
        with_value({option.name + "=" + value});
      }
    }
  });
}

TEST_CASE("a value is taken, or refused with the option named and with 2; it never prints help") {
  for_each_valued([](const CommandEntry& entry, const Option& option) {
    if (option.is_argument()) return;
    for (const auto& value : odd_values) {
      CAPTURE(value);
      Whole whole(entry);
      try {
        const auto asks = whole.parse({option.name, value});
        CHECK(asks == Asks::to_run);
      } catch (const support::Error& error) {
        CHECK(error.kind() == support::ErrorKind::usage);
        for (const auto& problem : error.problems()) {
          CAPTURE(problem.why);
          const bool other_is_missing = problem.why.ends_with(" is missing");
          CHECK((other_is_missing || problem.why.starts_with(option.name)));
          CHECK(problem.why != option.name + " is missing");
        }
      }
      const cli::Program susr;
      const auto ended = susr.ended({std::string(entry.name), option.name, value});
      CHECK(ended.output.find("Usage:") == std::string::npos);
    }
  });
}

TEST_CASE("an option without its value is refused, and a flag with one") {
  for (const auto& entry : all_commands()) {
    Whole whole(entry);
    for (const auto& option : whole.command.options) {
      CAPTURE(entry.name, option.name);
      if (option.is_argument()) continue;
      const auto error = error_of(whole, {option.is_flag() ? option.name + "=ZZ" : option.name});
      CHECK(error.kind() == support::ErrorKind::usage);
      CHECK(error.problems().front().why ==
            option.name + (option.is_flag() ? " takes no value" : " needs a value"));
    }
  }
}

TEST_CASE("help is printed where it stands as an option, and only there") {
  for (const auto& entry : all_commands()) {
    CAPTURE(entry.name);
    const cli::Program susr;
    const std::string name(entry.name);
    for (const auto& arguments : {Arguments{name, "--help"}, Arguments{name, "-h"},
                                  Arguments{name, "--no-color", "--help", "--bogus"},
                                  Arguments{"--help", name}, Arguments{"-h", name}}) {
      const auto ended = susr.ended(arguments);
      CHECK(ended.code == 0);
      CHECK(ended.output.find("Usage: susr " + name) != std::string::npos);
    }
    for (const auto& arguments :
         {Arguments{name, "--", "--help"}, Arguments{"--store", "--help", name, "--bogus"},
          Arguments{"--store=--help", name, "--bogus"}}) {
      const auto ended = susr.ended(arguments);
      CHECK(ended.code != 0);
      CHECK(ended.output.empty());
    }
  }
}

TEST_CASE("a free text can come from a file or from standard input") {
  std::size_t texts = 0;
  for_each_valued([&](const CommandEntry& entry, const Option& option) {
    const auto twin = option.file_option();
    if (twin.empty()) return;
    ++texts;
    const auto before = option.kind == ValueKind::assignment ? std::string("note=") : std::string();
    const auto read = [&](const std::string& name, const std::string& input) {
      Noting noting(entry);
      const auto arguments = Arguments{twin, before + name} +
                             what_else_is_needed(noting.command, option) +
                             positional(noting.command, option, "");
      CHECK(noting.parse(arguments, input) == Asks::to_run);
      return noting.taken[option.name];
    };
    const cli::Program susr;
    const auto file = susr.folder() + "/text";
    std::ofstream(file) << "--help, from a file\n\n";
    CHECK(read(file, "") == Arguments{before + "--help, from a file\n"});
    CHECK(read("-",
               "\xEF\xBB\xBF"
               "from standard input") == Arguments{before + "from standard input"});
  });
  CHECK(texts > 10);
}

TEST_CASE("a file that can't give a free text is refused with the option named") {
  for_each_valued([&](const CommandEntry& entry, const Option& option) {
    const auto twin = option.file_option();
    if (twin.empty()) return;
    const auto before = option.kind == ValueKind::assignment ? std::string("note=") : std::string();
    Whole whole(entry);
    const auto why = [&](const Arguments& arguments, const std::string& input) {
      const auto error = error_of(whole, arguments, input);
      CHECK(error.kind() == support::ErrorKind::usage);
      for (const auto& problem : error.problems()) {
        if (problem.why.starts_with(twin + ": ")) return problem.why.substr(twin.size() + 2);
        if (problem.why.ends_with(" can't be used together")) return problem.why;
      }
      return error.problems().front().why;
    };
    CHECK(why({twin, before + "/no/such/file"}, "").starts_with("cannot read /no/such/file"));
    CHECK(why({twin, before + "/dev/zero"}, "").ends_with("it is not a regular file"));
    CHECK(why({twin, before + "-"}, std::string(1'100'000, 'x')) ==
          "cannot read standard input: it has more than 1048577 bytes");
    CHECK(why({twin, before + "-"}, "\xff") == "it is not UTF-8 text");
    if (option.kind == ValueKind::assignment) {
      CHECK(why({twin, "-"}, "") == "not written as FIELD=FILE");
      return;
    }
    CHECK(why({twin, "-"}, " \n") == "can't be empty");
    CHECK(why({twin, "-", option.name, "x"}, "") ==
          option.name + " and " + twin + " can't be used together");
  });
}

TEST_CASE("one mistake is told once") {
  const cli::Program susr;
  CHECK(susr.ended({"overdue", "--formt", "csv"}).errors ==
        "susr: overdue: unknown option '--formt'\nhint: did you mean '--format'?\n");
  CHECK(susr.ended({"list", "--frobnicate", "csv"}).errors ==
        "susr: list: unknown option\nhint: try 'susr list --help'\n");
}

TEST_CASE("messages speak the language asked for, before the command or after it") {
  using catalogue::Language;
  const cli::Program susr;
  for (const auto& arguments :
       {Arguments{"--language", "cy", "list"}, Arguments{"list", "--language=cy"},
        Arguments{"list", "--no-such-option", "--language", "cy"},
        Arguments{"--language=cy", "--help"}, Arguments{"list", "--help", "--language", "cy"}}) {
    CAPTURE(arguments);
    (void)susr.run(arguments);
    CHECK(catalogue::spoken() == Language::welsh);
    (void)susr.run({"list"});
    CHECK(catalogue::spoken() == Language::english);
  }
  CHECK(susr.run({"assign-action", "CV-2026-001", "--title", "--language", "cy"}) == 2);
  CHECK(catalogue::spoken() == Language::english);
  for (const auto& arguments :
       {Arguments{"--language", "fr", "--help"}, Arguments{"list", "--language", "fr"}}) {
    const auto ended = susr.ended(arguments);
    CHECK(ended.code == 2);
    CHECK(ended.errors.find("--language 'fr': unknown value\n") != std::string::npos);
  }
}

TEST_CASE("standard input gives one text only") {
  const auto entry = std::ranges::find(all_commands(), "assign-action", &CommandEntry::name);
  Whole whole(*entry);
  const auto error = error_of(whole, {"--title-file", "-", "--measure-file=-"}, "x");
  CHECK(error.problems().front().why == "more than one option reads standard input");
}
