// SPDX-License-Identifier: MIT
// The keys of [learning].
#include "key_kinds.hpp"

namespace susr::config {

namespace {

/// A length of time such as "28 days", after which something is late. Without it, nothing is.
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
      length("acknowledge-within", &LearningLimits::acknowledge_within),
      length("impact-review", &LearningLimits::impact_review)};
  return keys;
}

}  // namespace susr::config
