// SPDX-License-Identifier: MIT
#include "susr/domain/settled.hpp"

#include <algorithm>
#include <vector>

#include <fmt/format.h>

#include "susr/support/text.hpp"

namespace susr::domain {

namespace {

bool may_apply(const Timescale& timescale, const Settled& settled) {
  if (!timescale.length || !timescale.regimes.contains(settled.regime)) return false;
  switch (timescale.applies_to) {
    case AppliesTo::susr:
      return settled.in_force == Outcome::susr;
    case AppliesTo::mapf:
      return settled.in_force == Outcome::mapf;
    case AppliesTo::decision:
      break;
  }
  return timescale.immediacy.value_or(settled.immediacy) == settled.immediacy;
}

/// Whether what is settled was reached after the start of the time limit, whenever that was.
bool is_after_start(const Timescale& timescale, Milestone reached) {
  const auto start_rule = rule_of(timescale.runs_from);
  if (!start_rule) return true;  // the referral, the decision or its sign-off
  const auto rule = rule_of(reached);
  return rule && rule->after == timescale.runs_from && !start_rule->repeatable;
}

}  // namespace

std::optional<Settled> settled_in(const Standing& standing) {
  const auto& decision = standing.decision;
  if (!standing.in_force || !decision || !decision->sign_off) return std::nullopt;
  const auto since =
      std::max({standing.referred_on.last_day(), decision->on.last_day(),
                decision->sign_off->on.last_day(), standing.in_force->since.last_day()});
  Settled settled{.regime = standing.referral.regime,
                  .in_force = standing.in_force->outcome,
                  .immediacy = decision->decided.immediacy,
                  .reached = {}};
  for (const auto& each : codes_of<Milestone>) {
    if (reached_on(standing, each.value, since)) settled.reached.insert(each.value);
  }
  return settled;
}

std::string to_text(const Settled& settled) {
  std::vector<std::string> reached;
  for (const auto milestone : settled.reached)
    reached.emplace_back(code(milestone));
  return fmt::format("{} {} {} {}", code(settled.regime), code(settled.in_force),
                     code(settled.immediacy), support::join(reached, ","));
}

std::optional<Settled> parse_settled(std::string_view text) {
  const auto parts = support::split(text, ' ');
  if (parts.size() < 3 || parts.size() > 4) return std::nullopt;
  const auto regime = from_code<Regime>(parts[0]);
  const auto in_force = from_code<Outcome>(parts[1]);
  const auto immediacy = from_code<Immediacy>(parts[2]);
  if (!regime || !in_force || !immediacy) return std::nullopt;
  Settled settled{.regime = *regime, .in_force = *in_force, .immediacy = *immediacy, .reached = {}};
  const auto reached = parts.size() < 4 ? std::string_view{} : std::string_view(parts[3]);
  for (const auto& each : support::split(reached, ',')) {
    const auto milestone = from_code<Milestone>(each);
    if (!milestone) return std::nullopt;
    settled.reached.insert(*milestone);
  }
  return settled;
}

bool may_await(const Settled& settled, const Policy& policy) {
  return std::ranges::any_of(policy.timescales, [&](const Timescale& timescale) {
    const auto is_reached = [&](Milestone milestone) {
      return settled.reached.contains(milestone) && is_after_start(timescale, milestone);
    };
    return may_apply(timescale, settled) && std::ranges::none_of(timescale.reached_by, is_reached);
  });
}

}  // namespace susr::domain
