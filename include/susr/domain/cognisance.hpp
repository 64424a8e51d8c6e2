// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "susr/domain/case_state.hpp"
#include "susr/domain/entries.hpp"
#include "susr/domain/policy.hpp"

namespace susr::domain {

/// Whether an agency has taken notice of what a review learned (Learning and Improvement Framework:
/// all partners review the recommendations, even those that are not responsible for one).
enum class CognisanceStatus {
  leads,         ///< it leads an action, so it has
  acknowledged,  ///< it said so
  outstanding,   ///< it was published or sent to it, and it has not said so
  not_circulated
};
template <>
inline constexpr std::array codes_of<CognisanceStatus>{
    Code{CognisanceStatus::leads, "leads"}, Code{CognisanceStatus::acknowledged, "acknowledged"},
    Code{CognisanceStatus::outstanding, "outstanding"},
    Code{CognisanceStatus::not_circulated, "not-circulated"}};

/// What one agency has to do with the learning of one case.
struct Cognisance {
  std::string agency;
  int leads = 0;  ///< how many actions it leads
  std::optional<PartialDate> published_on;
  std::optional<PartialDate> circulated_on;  ///< first, to this agency
  std::set<CirculatedItem> circulated;
  std::optional<PartialDate> acknowledged_on;  ///< first
  CognisanceStatus status = CognisanceStatus::not_circulated;
  std::optional<PartialDate> since;  ///< published, or circulated to it, whichever came first
  /// The last day that is in time; nothing if nothing is outstanding or the policy gives no time.
  std::optional<Date> due_on;
};

/// What is on record of a case, as at a day, that cognisance follows from.
struct CognisanceFacts {
  Regime regime = Regime::susr;
  std::optional<PartialDate> published_on;
  std::map<std::string, std::set<int>> led;  ///< the actions that each agency leads
  std::vector<EntryOf<Acknowledged>> acknowledged;
  std::vector<EntryOf<Circulated>> circulated;

  /// Whether there is anything of which to take notice yet.
  [[nodiscard]] bool is_out() const;
};

/// Of each agency of the policy, and of each other one that the case names, by code. A clock runs
/// only for reviews that came under SUSR.
std::vector<Cognisance> cognisance(const CognisanceFacts& facts, const Policy& policy);

/// The colour of an acknowledgement that is outstanding and has a due date.
Rag rag_of(const Cognisance& outstanding, const Policy& policy, Date as_of);

}  // namespace susr::domain
