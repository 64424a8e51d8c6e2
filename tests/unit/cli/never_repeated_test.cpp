// SPDX-License-Identifier: MIT
// Messages never repeat a value that may be about people: of no option of any command.
#include <algorithm>
#include <filesystem>
#include <sstream>

#include "susr/commands/command.hpp"
#include "susr/commands/session.hpp"
#include "susr/commands/shared_options.hpp"

#include "catch.hpp"
#include "program.hpp"

namespace {

using namespace susr;            // NOLINT(google-build-using-namespace)
using namespace susr::commands;  // NOLINT(google-build-using-namespace)
using Arguments = std::vector<std::string>;

const std::string marker = "ZZMARKER";
const Arguments marked{marker,         "Mrs " + marker,         marker + "\x01",
                       marker + "/A5", "CV-2026-003/" + marker, "text=" + marker,
                       marker + "=x"};

/// A board with what the examples of the commands speak of.
void make_board(const cli::Program& susr) {
  CHECK(susr.run({"init"}) == 0);
  std::filesystem::copy_file(SUSR_ROOT "/examples/susr.toml", susr.folder() + "/susr.toml",
                             std::filesystem::copy_options::overwrite_existing);
  const std::string on = "--on=2026-04-01";
  CHECK(susr.run({"refer", "--by", "SWP", "--criteria", "dhr", "--reference", "CV-2026-003", on}) ==
        0);
  CHECK(susr.run({"decide", "CV-2026-003", "--outcome", "susr", "--criteria", "dhr", "--rationale",
                  "r", on}) == 0);
  CHECK(susr.run({"sign-off", "CV-2026-003", "--outcome", "agreed", on}) == 0);
  CHECK(susr.run({"recommend", "CV-2026-003", "--number", "17.1", "--text", "t", on}) == 0);
  for (int number = 1; number <= 5; ++number) {
    CHECK(susr.run({"assign-action", "CV-2026-003", "--title", "t", "--lead", "SWP", "--due",
                    "2026-06-30", on}) == 0);
  }
}

/// The words of a line as a shell would part them; none for a line that needs more of a shell.
Arguments words_of(std::string line) {
  const auto put = [&](std::string_view variable, std::string_view value) {
    if (const auto at = line.find(variable); at != std::string::npos)
      line.replace(at, variable.size(), value);
  };
  put("\"$ref\"", "CV-2026-003");
  put("\"$id\"", "CV-2026-003/A5");
  if (!line.starts_with("susr ") || line.find_first_of("$|>;&#") != std::string::npos) return {};
  Arguments words(1);
  bool quoted = false;
  for (const char c : line.substr(5)) {
    if (c == '\'') {
      quoted = !quoted;
    } else if (c == ' ' && !quoted) {
      words.emplace_back();
    } else {
      words.back() += c;
    }
  }
  return words;
}

std::vector<Option> all_options(const Command& command, SharedOptions& shared) {
  auto options = own_options(shared, command);
  for (auto& option : shared_options(shared, command))
    options.push_back(std::move(option));
  return options;
}

/// The example with `value` given to `option`, in the place of what it has for it.
Arguments with_value(const Arguments& example, const std::vector<Option>& options,
                     const Option& option, const std::string& value) {
  Arguments arguments{example.front()};
  Arguments positional{"--"};
  for (std::size_t i = 1; i < example.size(); ++i) {
    const auto known = std::ranges::find(options, example[i], &Option::name);
    if (known == options.end()) {
      positional.push_back(example[i]);
    } else if (known->is_flag()) {
      arguments.push_back(example[i]);
    } else if (++i; known->name != option.name) {
      arguments.push_back(known->name + "=" + example[i]);
    }
  }
  const bool may_rehearse = std::ranges::find(options, "--dry-run", &Option::name) != options.end();
  if (may_rehearse && !std::ranges::count(arguments, "--dry-run"))
    arguments.emplace_back("--dry-run");
  if (option.is_argument()) {
    const auto place = static_cast<std::size_t>(
        std::count_if(options.begin(), std::ranges::find(options, option.name, &Option::name),
                      [](const Option& each) { return each.is_argument(); }));
    positional.resize(std::max(positional.size(), place + 2), "x");
    positional[place + 1] = value;
  } else {
    arguments.push_back(option.name + "=" + value);
  }
  arguments.insert(arguments.end(), positional.begin(), positional.end());
  return arguments;
}

}  // namespace

TEST_CASE("no message repeats what may be about people, whichever option it is given to") {
  const cli::Program susr;
  make_board(susr);
  int runs = 0;
  for (const auto& entry : all_commands()) {
    SharedOptions shared;
    const auto command = entry.make();
    const auto options = all_options(command, shared);
    for (const auto& example : command.examples) {
      const auto words = words_of(std::string(example));
      if (words.empty()) continue;
      for (const auto& option : options) {
        if (!option.is_personal()) continue;
        for (const auto& value : marked) {
          const auto arguments = with_value(words, options, option, value);
          const auto ended = susr.ended(arguments);
          CAPTURE(entry.name, option.name, value.substr(0, 60), ended.errors);
          // What an accepted entry is known by stands in its receipt, as it does in every report.
          const bool is_known_by =
              option.name == "--reference" || option.name == "--number" || option.name == "PERSON";
          if (ended.code != 0 || !is_known_by)
            CHECK(ended.errors.find(marker) == std::string::npos);
          CHECK(ended.code != 70);
          ++runs;
        }
      }
    }
  }
  CHECK(runs > 1000);
}

TEST_CASE("no message repeats a word that stands where none is expected") {
  const cli::Program susr;
  make_board(susr);
  for (const auto& entry : all_commands()) {
    const std::string name(entry.name);
    const auto command = entry.make();
    for (const auto& odd :
         {Arguments{"--" + marker}, Arguments{"--note-" + marker, "x"},
          Arguments{"--" + marker + "=x"}, Arguments{"-" + marker},
          Arguments{"--dry-run=" + marker}, Arguments{"--no-color=" + marker},
          Arguments{"--help=" + marker}, Arguments{"--", "a", "b", "c", marker}}) {
      Arguments arguments{name};
      arguments.insert(arguments.end(), odd.begin(), odd.end());
      const auto ended = susr.ended(arguments);
      CAPTURE(name, odd.front(), ended.errors);
      CHECK(ended.code == 2);
      CHECK(ended.errors.find(marker) == std::string::npos);
    }
  }
  for (const auto& arguments :
       {Arguments{marker}, Arguments{"Mrs " + marker}, Arguments{"--", marker},
        Arguments{"--title", marker, "assign-action"}}) {
    CHECK(susr.ended(arguments).errors.find(marker) == std::string::npos);
  }
}
