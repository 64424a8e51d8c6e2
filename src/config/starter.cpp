// SPDX-License-Identifier: MIT
#include "starter.hpp"

#include <string_view>

#include <fmt/format.h>

#include "susr/config/configuration.hpp"

namespace susr::config {

extern const std::string_view file_starter_toml;

namespace {

void replace(std::string& text, std::string_view placeholder, const std::string& value) {
  text.replace(text.find(placeholder), placeholder.size(), value);
}

std::string toml_list(const std::vector<std::string>& texts) {
  std::string list;
  for (const auto& text : texts)
    list += (list.empty() ? "" : ", ") + toml_text(text);
  return "[" + list + "]";
}

}  // namespace

std::string starter_text(const NewBoard& board) {
  std::string text(file_starter_toml);
  replace(text, "\"@NAME@\"", toml_text(board.name));
  replace(text, "\"@PREFIX@\"", toml_text(board.prefix));
  replace(text, "\"@AREAS@\"", toml_list(board.areas));
  replace(text, "\"@STORE@\"", toml_text(board.store));
  return text;
}

bool has_sample_agencies(const domain::Policy& policy) {
  const auto text = starter_text({.name = "-", .prefix = "X", .areas = {}});
  return policy.agencies == parse(text, {}).policy.agencies;
}

const Document& shipped_document() {
  static const auto document = read_toml(starter_text({.name = "-", .prefix = "-", .areas = {}}));
  return document;
}

}  // namespace susr::config
