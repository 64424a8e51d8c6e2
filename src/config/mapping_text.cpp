// SPDX-License-Identifier: MIT
#include "susr/config/mapping_text.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "susr/catalogue/catalogue.hpp"
#include "susr/support/text.hpp"

#include "toml_document.hpp"

namespace susr::config {

using catalogue::say;
using fmt::arg;

namespace {

std::string list_of(const std::vector<std::string>& texts) {
  std::vector<std::string> quoted;
  for (const auto& text : texts)
    quoted.push_back(toml_text(text));
  return fmt::format("[{}]", support::join(quoted, ", "));
}

/// A comment on a line of its own.
template <class... Arguments>
std::string comment(std::string_view key, const Arguments&... arguments) {
  return fmt::format("# {}\n", say(key, arguments...));
}

/// A line of TOML with a comment.
std::string headed(std::string_view line, std::string_view key) {
  return fmt::format("{} # {}\n", line, say(key));
}

/// Text in a comment, on one line.
std::string on_one_line(std::string text) {
  std::ranges::replace(text, '\n', ' ');
  return text;
}

std::string columns_text(const Mapping& mapping, const OpenQuestions& questions) {
  std::string text = headed("[columns]                      ", "sketch.columns");
  for (const auto& [column, heading] : mapping.columns)
    text += fmt::format("{} = {}\n", column, toml_text(heading));
  for (const auto& heading : questions.passed_over)
    text += comment("sketch.not-read", arg("heading", on_one_line(toml_text(heading))));
  if (mapping.parts.empty()) return text;
  text += "\n" + headed("[parts]                        ", "sketch.parts");
  for (const auto& [column, part] : mapping.parts)
    text += fmt::format("{} = \"{}\"\n", column, domain::code(part));
  return text;
}

std::string rows_text(const Mapping& mapping) {
  std::string text;
  if (mapping.header_row > 0) text += fmt::format("header = {}\n", mapping.header_row);
  if (!mapping.sheet.empty()) text += fmt::format("sheet = {}\n", toml_text(mapping.sheet));
  if (!mapping.filled_down.empty()) {
    text +=
        headed(fmt::format("fill-down = {} ", list_of(mapping.filled_down)), "sketch.fill-down");
  }
  return text.empty() ? text : "\n[rows]\n" + text;
}

std::string dates_text(const Mapping& mapping) {
  const auto order = mapping.day_order.value_or(domain::DayOrder::day_first);
  return "\n[dates]\n" +
         headed(fmt::format("order = \"{}\"            ", domain::code(order)), "sketch.order") +
         headed(fmt::format("none = {} ", list_of(mapping.no_date)), "sketch.no-date");
}

std::string values_text(const Mapping& mapping, const OpenQuestions& questions) {
  std::string text;
  const auto known_to = [&](const std::string& column) {
    const auto found =
        std::ranges::find(questions.known, column, [](const auto& each) { return each.first; });
    return found == questions.known.end()
               ? std::string{}
               : comment("sketch.known", arg("values", support::join(found->second, ", ")));
  };
  for (const auto& [column, values] : mapping.values) {
    text += fmt::format("\n[values.{}]\n{}", column, known_to(column));
    for (const auto& [theirs, ours] : values)
      text += fmt::format("{} = {}\n", toml_text(theirs), toml_text(ours));
  }
  for (const auto& [column, values] : questions.values) {
    const bool has_heading = mapping.values.contains(column);
    if (!has_heading) text += fmt::format("\n[values.{}]\n{}", column, known_to(column));
    if (has_heading) text += comment("sketch.more-values", arg("column", column));
    for (const auto& value : values)
      text += fmt::format("# {} = \"\"\n", on_one_line(toml_text(value)));
  }
  return text;
}

std::string defaults_text(const Mapping& mapping, const OpenQuestions& questions) {
  auto text = "\n" + headed("[default]                      ", "sketch.default");
  for (const auto& [column, value] : mapping.defaults)
    text += fmt::format("{} = {}\n", column, toml_text(value));
  for (const auto& [column, what] : questions.defaults)
    text += fmt::format("# {} = \"\"  # {}\n", column, what);
  return text;
}

}  // namespace

std::string mapping_text(const Mapping& mapping, const OpenQuestions& questions) {
  return comment("sketch.beginning", arg("file", on_one_line(questions.file))) +
         "#   susr import plan FILE --mapping THIS-FILE --preview\n\n" +
         columns_text(mapping, questions) + rows_text(mapping) + dates_text(mapping) +
         values_text(mapping, questions) + defaults_text(mapping, questions);
}

}  // namespace susr::config
