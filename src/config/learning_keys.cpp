// SPDX-License-Identifier: MIT
// The keys of [learning].
#include "susr/domain/reference.hpp"

#include "key_kinds.hpp"

namespace susr::config {

namespace {

/// `28 days`.
Why take_length(const std::string& text, std::optional<domain::Length>& target) {
  const auto parts = support::split(text, ' ');
  const auto count = parts.size() == 2 ? domain::whole_number(parts.front()) : std::nullopt;
  const auto unit = count ? domain::from_code<domain::Unit>(parts.back()) : std::nullopt;
  constexpr int most = 10'000;
  if (!unit || *count < 1 || *count > most) {
    return say("config.not-a-length", fmt::arg("value", text),
               fmt::arg("units", support::join(domain::all_codes<domain::Unit>(), ", ")));
  }
  target = domain::Length{.count = *count, .unit = *unit};
  return {};
}

/// A length of time, after which something is late. Without it, nothing is.
Key<domain::LearningLimits> length(std::string_view name,
                                   std::optional<domain::Length> domain::LearningLimits::* field) {
  return {.name = name,
          .takes = Takes{"length"},
          .take = [field](domain::LearningLimits& limits, const Value& value) -> Why {
            const auto* given = text_in(value);
            return take_length(given == nullptr ? std::string{} : *given, limits.*field);
          }};
}

}  // namespace

const std::vector<Key<domain::LearningLimits>>& learning_keys() {
  using domain::LearningLimits;
  static const std::vector<Key<LearningLimits>> keys{
      length("acknowledge-within", &LearningLimits::acknowledge_within)};
  return keys;
}

}  // namespace susr::config
