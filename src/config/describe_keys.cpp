// SPDX-License-Identifier: MIT
// The documentation of the keys.
#include "susr/config/configuration.hpp"

#include "keys.hpp"
#include "starter.hpp"

namespace susr::config {

namespace {

template <class Target>
void describe(std::vector<KeyDescription>& descriptions, const std::string& section,
              const std::vector<Key<Target>>& keys) {
  for (const auto& key : keys) {
    descriptions.push_back({.section = section,
                            .name = std::string(key.name),
                            .takes = key.takes,
                            .default_value = key.need == Need::required ? "(required)" : "",
                            .meaning = std::string(key.meaning)});
  }
}

}  // namespace

std::vector<KeyDescription> describe_keys() {
  std::vector<KeyDescription> descriptions;
  describe(descriptions, "[board]", board_keys());
  describe(descriptions, "[store]", store_keys());
  describe(descriptions, "[[agency]]", agency_keys());
  describe(descriptions, "[[appointee]]", appointee_keys());
  describe(descriptions, "[policy]", policy_keys());
  describe(descriptions, "[[timescale]]", timescale_keys());
  describe(descriptions, "[output]", output_keys());
  describe(descriptions, "[report.NAME]", saved_report_keys());
  for (const auto& section : shipped_document().sections) {
    for (const auto& [name, value] : section.values) {
      for (auto& description : descriptions) {
        const bool same = description.section == "[" + section.name + "]" &&
                          description.name == name && description.default_value.empty();
        if (same) description.default_value = value_text(value);
      }
    }
  }
  return descriptions;
}

}  // namespace susr::config
