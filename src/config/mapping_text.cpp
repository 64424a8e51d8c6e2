// SPDX-License-Identifier: MIT
#include "susr/config/mapping_text.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "susr/support/text.hpp"

#include "toml_document.hpp"

namespace susr::config {

namespace {

std::string list_of(const std::vector<std::string>& texts) {
  std::vector<std::string> quoted;
  for (const auto& text : texts)
    quoted.push_back(toml_text(text));
  return fmt::format("[{}]", support::join(quoted, ", "));
}

/// Text in a comment, on one line.
std::string on_one_line(std::string text) {
  std::ranges::replace(text, '\n', ' ');
  return text;
}

std::string columns_text(const Mapping& mapping, const OpenQuestions& questions) {
  std::string text = "[columns]                       # what the file calls susr's columns\n";
  for (const auto& [column, heading] : mapping.columns)
    text += fmt::format("{} = {}\n", column, toml_text(heading));
  for (const auto& heading : questions.passed_over)
    text += fmt::format("# not read: {}\n", on_one_line(toml_text(heading)));
  if (mapping.parts.empty()) return text;
  text += "\n[parts]                         # which part of a cell is meant\n";
  for (const auto& [column, part] : mapping.parts)
    text += fmt::format("{} = \"{}\"\n", column, domain::code(part));
  return text;
}

std::string rows_text(const Mapping& mapping) {
  std::string text;
  if (mapping.header_row > 0) text += fmt::format("header = {}\n", mapping.header_row);
  if (!mapping.sheet.empty()) text += fmt::format("sheet = {}\n", toml_text(mapping.sheet));
  if (!mapping.filled_down.empty()) {
    text += fmt::format("fill-down = {}  # an empty cell is as the one above it\n",
                        list_of(mapping.filled_down));
  }
  return text.empty() ? text : "\n[rows]\n" + text;
}

std::string dates_text(const Mapping& mapping) {
  return fmt::format(
      "\n[dates]\norder = \"{}\"             # 02/03/2026 is 2 March; else \"month-first\"\n"
      "none = {}  # words that stand for no date\n",
      domain::code(mapping.day_order.value_or(domain::DayOrder::day_first)),
      list_of(mapping.no_date));
}

std::string values_text(const Mapping& mapping, const OpenQuestions& questions) {
  std::string text;
  const auto known_to = [&](const std::string& column) {
    const auto found =
        std::ranges::find(questions.known, column, [](const auto& each) { return each.first; });
    return found == questions.known.end() ? std::string{}
                                          : "# one of " + support::join(found->second, ", ") + "\n";
  };
  for (const auto& [column, values] : mapping.values) {
    text += fmt::format("\n[values.{}]\n{}", column, known_to(column));
    for (const auto& [theirs, ours] : values)
      text += fmt::format("{} = {}\n", toml_text(theirs), toml_text(ours));
  }
  for (const auto& [column, values] : questions.values) {
    const bool has_heading = mapping.values.contains(column);
    if (!has_heading) text += fmt::format("\n[values.{}]\n{}", column, known_to(column));
    if (has_heading) text += fmt::format("# more of [values.{}]: put them there\n", column);
    for (const auto& value : values)
      text += fmt::format("# {} = \"\"\n", on_one_line(toml_text(value)));
  }
  return text;
}

std::string defaults_text(const Mapping& mapping, const OpenQuestions& questions) {
  std::string text = "\n[default]                       # what no column says, or an empty cell\n";
  for (const auto& [column, value] : mapping.defaults)
    text += fmt::format("{} = {}\n", column, toml_text(value));
  for (const auto& [column, what] : questions.defaults)
    text += fmt::format("# {} = \"\"  # {}\n", column, what);
  return text;
}

}  // namespace

std::string mapping_text(const Mapping& mapping, const OpenQuestions& questions) {
  return fmt::format(
             "# How {} is read. Check every line, take the # from those that you fill in, then "
             "try:\n"
             "#   susr import plan FILE --mapping THIS-FILE --preview\n\n",
             on_one_line(questions.file)) +
         columns_text(mapping, questions) + rows_text(mapping) + dates_text(mapping) +
         values_text(mapping, questions) + defaults_text(mapping, questions);
}

}  // namespace susr::config
