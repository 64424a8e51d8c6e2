// SPDX-License-Identifier: MIT
// The keys of [policy].
#include <algorithm>

#include "susr/domain/reference.hpp"

#include "key_kinds.hpp"

namespace susr::config {

namespace {

Key<domain::Policy> themes_key() {
  auto key = identifiers("themes", &domain::Policy::themes);
  key.take = [plain = key.take](domain::Policy& policy, const Value& value) -> Why {
    if (auto why = plain(policy, value)) return why;
    for (const auto& theme : policy.themes) {
      if (theme.find(',') != std::string::npos)
        return say("config.comma", fmt::arg("value", theme));
    }
    return {};
  };
  return key;
}

/// Without it, there is no limit.
Key<domain::Policy> retention_years_key() {
  return {.name = "retention-years",
          .takes = Takes{"number"},
          .take = [](domain::Policy& policy, const Value& value) {
            return take_number(value, 1, policy.retention_years.emplace());
          }};
}

Key<domain::Policy> bank_holidays_key() {
  return {.name = "bank-holidays",
          .takes = Takes{"days"},
          .take = [](domain::Policy& policy, const Value& value) -> Why {
            const auto* given = texts_in(value);
            if (given == nullptr) return say("config.not-days");
            policy.bank_holidays.clear();
            for (const auto& each : *given) {
              const auto day = domain::parse_date(each);
              if (!day) return say("config.not-a-day-in-list", fmt::arg("value", each));
              policy.bank_holidays.push_back(*day);
            }
            std::ranges::sort(policy.bank_holidays);
            return {};
          }};
}

Key<domain::Policy> susr_began_key() {
  return {.name = "susr-began",
          .takes = Takes{"day"},
          .take = [](domain::Policy& policy, const Value& value) -> Why {
            const auto* given = text_in(value);
            const auto day = given == nullptr ? std::nullopt : domain::parse_date(*given);
            if (!day) return say("config.not-a-day");
            policy.susr_began = *day;
            return {};
          }};
}

/// `14 review-manager`.
Why take_rung(const std::string& text, domain::Rung& rung) {
  const auto parts = support::split(text, ' ');
  const auto days = parts.size() == 2 ? domain::whole_number(parts.front()) : std::nullopt;
  if (!days) return say("config.not-a-rung", fmt::arg("value", text));
  rung.days_late = *days;
  return take_code(&parts.back(), rung.level);
}

Key<domain::Policy> escalation_rungs_key() {
  return {.name = "escalation-rungs",
          .takes = Takes{"rungs"},
          .take = [](domain::Policy& policy, const Value& value) -> Why {
            const auto* given = texts_in(value);
            if (given == nullptr) return say("config.not-rungs");
            policy.escalation_rungs.clear();
            for (const auto& each : *given) {
              domain::Rung rung;
              if (auto why = take_rung(each, rung)) return why;
              const auto& rungs = policy.escalation_rungs;
              const bool higher = rungs.empty() || (rungs.back().days_late < rung.days_late &&
                                                    rungs.back().level < rung.level);
              if (!higher) return say("config.rung-too-low", fmt::arg("value", each));
              policy.escalation_rungs.push_back(rung);
            }
            return {};
          }};
}

}  // namespace

const std::vector<Key<domain::Policy>>& policy_keys() {
  using domain::Policy;
  static const std::vector<Key<Policy>> keys{
      number("due-soon-days", &Policy::due_soon_days),
      number("no-update-days", &Policy::no_update_days),
      one_of("judged-date", Need::optional, &Policy::judged_date),
      one_of("two-person", Need::optional, &Policy::two_person),
      one_of("ratification-evidence", Need::optional, &Policy::ratification_evidence),
      number("mapf-actions", &Policy::mapf_actions),
      number("old-barrier-days", &Policy::old_barrier_days),
      number("doubtful-due-years", &Policy::doubtful_due_years),
      retention_years_key(),
      escalation_rungs_key(),
      themes_key(),
      susr_began_key(),
      bank_holidays_key()};
  return keys;
}

}  // namespace susr::config
