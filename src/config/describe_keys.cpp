// SPDX-License-Identifier: MIT
// The documentation of the keys.
#include <fmt/format.h>

#include "susr/catalogue/catalogue.hpp"
#include "susr/config/configuration.hpp"
#include "susr/support/text.hpp"

#include "keys.hpp"
#include "starter.hpp"

namespace susr::config {

using catalogue::say;

namespace {

template <class Target>
void describe(std::vector<KeyDescription>& descriptions, std::string_view heading,
              std::string_view section, const std::vector<Key<Target>>& keys) {
  for (const auto& key : keys) {
    auto& description = descriptions.emplace_back();
    description.section = heading;
    description.name = key.name;
    description.takes =
        say(fmt::format("config-takes.{}", key.takes.kind), fmt::arg("key", key.name),
            fmt::arg("values", support::join(key.takes.codes, ", ")));
    if (key.need == Need::required) description.default_value = say("config-takes.required");
    description.meaning = say(fmt::format("config-key.{}.{}", section, key.name));
  }
}

/// The key of [names-cy], whose name is that of an area or a theme.
KeyDescription welsh_name() {
  return {.section = "[names-cy]",
          .name = "NAME",
          .takes = say("config-takes.text"),
          .default_value = {},
          .meaning = say("config-key.names-cy.NAME")};
}

/// The key of [access], whose name is that of a command.
KeyDescription posts_of_command() {
  const auto codes = domain::all_codes<domain::AccessPost>();
  return {.section = "[access]",
          .name = "COMMAND",
          .takes = say("config-takes.some-of", fmt::arg("values", support::join(codes, ", "))),
          .default_value = {},
          .meaning = say("config-key.access.COMMAND")};
}

}  // namespace

std::vector<KeyDescription> describe_keys() {
  std::vector<KeyDescription> descriptions;
  describe(descriptions, "[board]", "board", board_keys());
  describe(descriptions, "[store]", "store", store_keys());
  describe(descriptions, "[[agency]]", "agency", agency_keys());
  describe(descriptions, "[[appointee]]", "appointee", appointee_keys());
  describe(descriptions, "[policy]", "policy", policy_keys());
  describe(descriptions, "[learning]", "learning", learning_keys());
  descriptions.push_back(posts_of_command());
  descriptions.push_back(welsh_name());
  describe(descriptions, "[[timescale]]", "timescale", timescale_keys());
  describe(descriptions, "[output]", "output", output_keys());
  describe(descriptions, "[report.NAME]", "report", saved_report_keys());
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
