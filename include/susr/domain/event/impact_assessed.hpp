// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

#include "susr/domain/date.hpp"
#include "susr/domain/event/description.hpp"

namespace susr::domain {

/// The difference that an action or a recommendation made was assessed.
struct ImpactAssessed {
  std::string item;  ///< `A5` or `R17.1`
  ImpactJudgement judgement = ImpactJudgement::not_yet;
  ImpactMethod method = ImpactMethod::audit;
  std::string evidence;
  std::optional<Date> next_on;  ///< when to look again, if a day was set

  static constexpr std::string_view kind = "impact-assessed";
  static constexpr std::string_view command = "assess-impact";
  static constexpr bool is_entry = true;
  static constexpr std::tuple payload{Field{"item", &ImpactAssessed::item, in_id},
                                      Field{"judgement", &ImpactAssessed::judgement},
                                      Field{"method", &ImpactAssessed::method},
                                      Field{"evidence", &ImpactAssessed::evidence, free_text},
                                      Field{"next_on", &ImpactAssessed::next_on}};

  /// Throws `Refused` if it can't follow what happened before.
  void apply(const CaseState& state, const Event& event) const;
  bool operator==(const ImpactAssessed&) const = default;
};

}  // namespace susr::domain
