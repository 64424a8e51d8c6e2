// SPDX-License-Identifier: MIT
#include "susr/domain/cognisance.hpp"

#include <algorithm>

#include "susr/domain/overdue.hpp"

namespace susr::domain {

namespace {

/// The agencies of the policy and those that only the case names, by code: the order of a
/// configuration is not part of the record.
std::vector<std::string> agencies_of(const CognisanceFacts& facts, const Policy& policy) {
  auto agencies = agency_codes(policy);
  const auto add = [&](const std::string& agency) {
    if (std::ranges::find(agencies, agency) == agencies.end()) agencies.push_back(agency);
  };
  for (const auto& [agency, actions] : facts.led)
    add(agency);
  for (const auto& each : facts.circulated)
    std::ranges::for_each(each.body.agencies, add);
  for (const auto& each : facts.acknowledged)
    add(each.body.agency);
  std::ranges::sort(agencies);
  return agencies;
}

/// The earlier of the two days, as far as they are known.
std::optional<PartialDate> first_of(const std::optional<PartialDate>& one,
                                    const std::optional<PartialDate>& other) {
  if (!one || !other) return one ? one : other;
  return other->last_day() < one->last_day() ? other : one;
}

CognisanceStatus status_of(const Cognisance& each) {
  if (each.leads > 0) return CognisanceStatus::leads;
  if (each.acknowledged_on) return CognisanceStatus::acknowledged;
  return each.since ? CognisanceStatus::outstanding : CognisanceStatus::not_circulated;
}

Cognisance cognisance_of(const std::string& agency, const CognisanceFacts& facts,
                         const Policy& policy) {
  Cognisance found{.agency = agency, .published_on = facts.published_on};
  const auto led = facts.led.find(agency);
  if (led != facts.led.end()) found.leads = static_cast<int>(led->second.size());
  for (const auto& each : facts.circulated) {
    if (std::ranges::find(each.body.agencies, agency) == each.body.agencies.end()) continue;
    found.circulated.insert(each.body.what);
    found.circulated_on = first_of(found.circulated_on, each.on);
  }
  for (const auto& each : facts.acknowledged) {
    if (each.body.agency == agency)
      found.acknowledged_on = first_of(found.acknowledged_on, each.on);
  }
  found.since = first_of(found.published_on, found.circulated_on);
  found.status = status_of(found);
  const auto& within = policy.learning.acknowledge_within;
  const bool runs =
      within && facts.regime == Regime::susr && found.status == CognisanceStatus::outstanding;
  if (runs) found.due_on = add(found.since->last_day(), *within, policy.bank_holidays);
  return found;
}

}  // namespace

bool CognisanceFacts::is_out() const {
  return published_on || !circulated.empty() || !acknowledged.empty();
}

std::vector<Cognisance> cognisance(const CognisanceFacts& facts, const Policy& policy) {
  std::vector<Cognisance> all;
  for (const auto& agency : agencies_of(facts, policy))
    all.push_back(cognisance_of(agency, facts, policy));
  return all;
}

Rag rag_of(const Cognisance& outstanding, const Policy& policy, Date as_of) {
  if (!outstanding.due_on) return rag_for(RagReason::on_track);
  const int days = days_overdue(*outstanding.due_on, as_of);
  if (days > 0) return rag_for(RagReason::overdue);
  return rag_for(-days <= policy.due_soon_days ? RagReason::due_soon : RagReason::on_track);
}

}  // namespace susr::domain
