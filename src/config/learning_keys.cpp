// SPDX-License-Identifier: MIT
// The keys of [learning].
#include "key_kinds.hpp"

namespace susr::config {

namespace {

/// A limit such as "6 months".
Key<domain::LearningLimits> length(std::string_view name,
                                   std::optional<domain::Length> domain::LearningLimits::* field) {
  return {.name = name,
          .takes = Takes{"length"},
          .take = [field](domain::LearningLimits& limits, const Value& value) -> Why {
            const auto* given = text_in(value);
            const auto found = given == nullptr ? std::nullopt : domain::parse_length(*given);
            if (!found) return say("config.not-a-length");
            limits.*field = found;
            return {};
          }};
}

}  // namespace

const std::vector<Key<domain::LearningLimits>>& learning_keys() {
  using domain::LearningLimits;
  static const std::vector<Key<LearningLimits>> keys{
      length("impact-review", &LearningLimits::impact_review)};
  return keys;
}

}  // namespace susr::config
