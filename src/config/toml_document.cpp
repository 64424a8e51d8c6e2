// SPDX-License-Identifier: MIT
#include "toml_document.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <sstream>

#include <fmt/format.h>
#include <toml++/toml.h>

namespace susr::config {

namespace {

int line_of(const toml::node& node) {
  return static_cast<int>(node.source().begin.line);
}

std::string text_of(const toml::date& date) {
  std::ostringstream text;
  text << date;
  return text.str();
}

std::optional<std::string> as_text(const toml::node& node) {
  if (const auto* text = node.as_string()) return text->get();
  if (const auto* date = node.as_date()) return text_of(date->get());
  return std::nullopt;
}

std::optional<Value> as_value(const toml::node& node) {
  if (auto text = as_text(node)) return Value{std::move(*text), line_of(node)};
  if (const auto* number = node.as_integer()) return Value{number->get(), line_of(node)};
  if (const auto* flag = node.as_boolean()) return Value{flag->get(), line_of(node)};
  const auto* array = node.as_array();
  if (array == nullptr) return std::nullopt;
  std::vector<std::string> texts;
  for (const auto& element : *array) {
    auto text = as_text(element);
    if (!text) return std::nullopt;
    texts.push_back(std::move(*text));
  }
  return Value{std::move(texts), line_of(node)};
}

void read_section(Document& document, const std::string& name, const toml::table& table,
                  const std::string& title = {}) {
  Section section{.name = name, .title = title, .line = line_of(table), .values = {}};
  for (const auto& [key, node] : table) {
    if (auto value = as_value(node)) {
      section.values.emplace_back(key.str(), std::move(*value));
    } else {
      document.mistakes.push_back({.line = line_of(node),
                                   .what = fmt::format("'{}' in [{}]", key.str(), name),
                                   .why = "it is not a text, a whole number, a day, true or false, "
                                          "or a list of texts or days",
                                   .hint = {}});
    }
  }
  std::ranges::stable_sort(section.values, {}, [](const auto& entry) { return entry.second.line; });
  document.sections.push_back(std::move(section));
}

/// The sections of which there are several, each with a title: `[report.late]`, `[values.level]`.
constexpr std::array sections_with_titles{std::string_view("report"), std::string_view("values")};

void read_titled(Document& document, const std::string& name, const toml::table& table) {
  for (const auto& [title, node] : table) {
    if (const auto* section = node.as_table()) {
      read_section(document, name, *section, std::string(title.str()));
    } else {
      document.mistakes.push_back(
          {.line = line_of(node),
           .what = fmt::format("'{}' in [{}]", title.str(), name),
           .why = "it stands outside of a section with a title",
           .hint = fmt::format("put it under a heading such as [{}.late]", name)});
    }
  }
}

void read_root(Document& document, const toml::table& root) {
  for (const auto& [key, node] : root) {
    const std::string name(key.str());
    const auto* table = node.as_table();
    if (table != nullptr &&
        std::ranges::find(sections_with_titles, name) != sections_with_titles.end()) {
      read_titled(document, name, *table);
    } else if (table != nullptr) {
      read_section(document, name, *table);
    } else if (const auto* array = node.as_array(); array != nullptr && node.is_array_of_tables()) {
      for (const auto& element : *array)
        read_section(document, name, *element.as_table());
    } else {
      document.mistakes.push_back({.line = line_of(node),
                                   .what = fmt::format("'{}'", name),
                                   .why = "it stands outside of a section",
                                   .hint = "put it under a heading such as [board]"});
    }
  }
  std::ranges::stable_sort(document.sections, {}, &Section::line);
}

}  // namespace

Document read_toml(std::string_view text) {
  Document document;
  try {
    read_root(document, toml::parse(text));
  } catch (const toml::parse_error& error) {
    document.mistakes.push_back({.line = static_cast<int>(error.source().begin.line),
                                 .what = "it is not TOML",
                                 .why = std::string(error.description()),
                                 .hint = {}});
  }
  return document;
}

std::string toml_text(std::string_view text) {
  std::ostringstream written;
  written << toml::toml_formatter{toml::value<std::string>{std::string(text)},
                                  toml::format_flags::none};
  return written.str();
}

}  // namespace susr::config
