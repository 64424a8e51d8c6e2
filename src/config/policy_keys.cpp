// SPDX-License-Identifier: MIT
// The keys of [policy].
#include <algorithm>

#include "susr/domain/reference.hpp"

#include "key_kinds.hpp"

namespace susr::config {

namespace {

Key<domain::Policy> themes_key() {
  auto key =
      identifiers("themes", &domain::Policy::themes,
                  "the themes by which recommendations are coded; any, if the list is empty");
  key.take = [plain = key.take](domain::Policy& policy, const Value& value) -> Why {
    if (auto why = plain(policy, value)) return why;
    for (const auto& theme : policy.themes) {
      if (theme.find(',') != std::string::npos) return fmt::format("'{}' has a comma in it", theme);
    }
    return {};
  };
  return key;
}

Key<domain::Policy> bank_holidays_key() {
  return {.name = "bank-holidays",
          .takes = "a list of days",
          .meaning = "days that are not working days, besides Saturdays and Sundays",
          .take = [](domain::Policy& policy, const Value& value) -> Why {
            const auto* given = texts_in(value);
            if (given == nullptr) return "it must be a list of days";
            policy.bank_holidays.clear();
            for (const auto& each : *given) {
              const auto day = domain::parse_date(each);
              if (!day) return fmt::format("'{}' is not a day such as 2026-12-25", each);
              policy.bank_holidays.push_back(*day);
            }
            std::ranges::sort(policy.bank_holidays);
            return {};
          }};
}

Key<domain::Policy> susr_began_key() {
  return {.name = "susr-began",
          .takes = "a day",
          .meaning =
              "a case referred before it may belong to the older arrangements: 'refer' says "
              "so where --regime is left out",
          .take = [](domain::Policy& policy, const Value& value) -> Why {
            const auto* given = text_in(value);
            const auto day = given == nullptr ? std::nullopt : domain::parse_date(*given);
            if (!day) return "it must be a day such as 2024-10-01";
            policy.susr_began = *day;
            return {};
          }};
}

/// `14 review-manager`.
Why take_rung(const std::string& text, domain::Rung& rung) {
  const auto parts = support::split(text, ' ');
  const auto days = parts.size() == 2 ? domain::whole_number(parts.front()) : std::nullopt;
  if (!days) return fmt::format("'{}' is not like \"14 review-manager\"", text);
  rung.days_late = *days;
  return take_code(&parts.back(), rung.level);
}

Key<domain::Policy> escalation_rungs_key() {
  return {.name = "escalation-rungs",
          .takes = "a list of days late and a level, such as \"14 review-manager\"",
          .meaning = "how late an action is when 'overdue --escalate' puts it before whom",
          .take = [](domain::Policy& policy, const Value& value) -> Why {
            const auto* given = texts_in(value);
            if (given == nullptr) return "it must be a list such as [\"14 review-manager\"]";
            policy.escalation_rungs.clear();
            for (const auto& each : *given) {
              domain::Rung rung;
              if (auto why = take_rung(each, rung)) return why;
              const auto& rungs = policy.escalation_rungs;
              const bool higher = rungs.empty() || (rungs.back().days_late < rung.days_late &&
                                                    rungs.back().level < rung.level);
              if (!higher) return fmt::format("'{}' is not above the rung before it", each);
              policy.escalation_rungs.push_back(rung);
            }
            return {};
          }};
}

}  // namespace

const std::vector<Key<domain::Policy>>& policy_keys() {
  using domain::Policy;
  static const std::vector<Key<Policy>> keys{
      number("due-soon-days", &Policy::due_soon_days,
             "an open action or milestone is amber from so many days before it is due"),
      number("no-update-days", &Policy::no_update_days,
             "an open action is amber when nothing but an escalation was recorded of it for so "
             "many days"),
      one_of("judged-date", Need::optional, &Policy::judged_date,
             "which due date counts where a review was paused"),
      one_of("two-person", Need::optional, &Policy::two_person,
             "who may not both complete and ratify an action: the same post, the same account of "
             "the operating system, or off"),
      one_of("ratification-evidence", Need::optional, &Policy::ratification_evidence,
             "whether an action can be ratified without evidence of each completed leg"),
      number("mapf-actions", &Policy::mapf_actions,
             "'assign-action' warns when a MAPF has more actions"),
      number("old-barrier-days", &Policy::old_barrier_days,
             "'check' finds a barrier that has been open for more days"),
      number("doubtful-due-years", &Policy::doubtful_due_years,
             "'check' finds a due date more years after the action was assigned"),
      escalation_rungs_key(),
      themes_key(),
      susr_began_key(),
      bank_holidays_key()};
  return keys;
}

}  // namespace susr::config
