// SPDX-License-Identifier: MIT
#include "meant_command.hpp"

#include <array>

#include "susr/commands/command.hpp"
#include "susr/support/text.hpp"

namespace susr::cli {

namespace {

/// A word that is no command, and the commands that do what people mean by it.
struct Meaning {
  std::string_view word;
  std::string_view commands;  ///< with commas
};

constexpr std::array meanings{Meaning{"add", "refer,assign-action,recommend"},
                              Meaning{"amend", "correct,update-action"},
                              Meaning{"case", "show,list"},
                              Meaning{"cases", "list"},
                              Meaning{"close", "complete-action,ratify-action"},
                              Meaning{"create", "init,refer"},
                              Meaning{"delete", "correct,step-down-action"},
                              Meaning{"due", "overdue"},
                              Meaning{"edit", "correct,update-action"},
                              Meaning{"find", "list,show"},
                              Meaning{"finish", "complete-action"},
                              Meaning{"fix", "correct"},
                              Meaning{"history", "log"},
                              Meaning{"late", "overdue"},
                              Meaning{"load", "import"},
                              Meaning{"ls", "list"},
                              Meaning{"new", "refer,init"},
                              Meaning{"print", "report,show"},
                              Meaning{"remove", "correct,step-down-action"},
                              Meaning{"save", "backup,export"},
                              Meaning{"search", "list,show"},
                              Meaning{"start", "init"},
                              Meaning{"undo", "correct"},
                              Meaning{"upgrade", "migrate"},
                              Meaning{"view", "show,report"},
                              Meaning{"why", "explain"}};

std::vector<std::string> command_names() {
  std::vector<std::string> names{"help", "version"};
  for (const auto& entry : commands::all_commands())
    names.emplace_back(entry.name);
  return names;
}

}  // namespace

std::vector<std::string> meant_commands(std::string_view word) {
  const auto names = command_names();
  std::vector<std::string> meant;
  for (const auto& name : names) {
    if (!word.empty() && name.starts_with(word)) meant.push_back(name);
  }
  if (!meant.empty()) return meant;
  for (const auto& meaning : meanings) {
    if (support::equal_but_for_case(meaning.word, word))
      return support::split(meaning.commands, ',');
  }
  if (const auto near = support::nearest(word, names)) meant.push_back(*near);
  return meant;
}

}  // namespace susr::cli
