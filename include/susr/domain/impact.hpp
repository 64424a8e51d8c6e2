// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <optional>
#include <vector>

#include "susr/domain/deadline.hpp"
#include "susr/domain/entries.hpp"
#include "susr/domain/overdue.hpp"
#include "susr/domain/policy.hpp"

namespace susr::domain {

/// What is known of the impact of an action or a recommendation.
struct ImpactRecord {
  std::optional<Date> completed_on;  ///< an action's; what was assessed before it does not count
  std::optional<Date> ratified_on;   ///< the meeting that ratified the action
  std::vector<EntryOf<ImpactAssessed>> assessments;  ///< its own, in order of time
  /// Those of the recommendation that the action comes from.
  std::vector<EntryOf<ImpactAssessed>> of_recommendation;
};

/// Why an assessment is due: the policy gives a time from ratification, or the last assessment set
/// a day.
enum class ImpactRule { review, next };
template <>
inline constexpr std::array codes_of<ImpactRule>{Code{ImpactRule::review, "impact-review"},
                                                 Code{ImpactRule::next, "impact-next"}};

/// An assessment that is awaited.
struct ImpactDue {
  Date on;
  ImpactRule rule = ImpactRule::review;
  bool operator==(const ImpactDue&) const = default;
};

/// Where the assessment of something stands.
struct ImpactStanding {
  std::optional<EntryOf<ImpactAssessed>>
      latest;                        ///< that counts; its own before a recommendation's
  std::optional<Date> first_due_on;  ///< by the policy, from ratification; none without a limit
  std::optional<Date> first_on;      ///< the first assessment that counts
  std::optional<ImpactDue> due;      ///< what is awaited now
  DeadlineStatus status = DeadlineStatus::outstanding;
};

/// The one definition of when impact must be assessed. An action's first assessment is due the
/// policy's time after the meeting that ratified it; an assessment of its recommendation will do.
/// After that one is due on the day that the last one set, if it set one.
ImpactStanding impact_of(const ImpactRecord& record, const Policy& policy, Date as_of);

/// Why an assessment that is awaited has its colour.
RagReason rag_reason_of(const ImpactDue& due, const Policy& policy, Date as_of);

}  // namespace susr::domain
