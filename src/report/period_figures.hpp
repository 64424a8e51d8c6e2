// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "susr/domain/vocabulary.hpp"

#include "board_figures.hpp"

namespace susr::report {

/// The days of a paper, both included.
struct PaperPeriod {
  domain::Date from;
  domain::Date to;
};

/// What happened to the cases of a board in a period, each counted once.
struct CasesInPeriod {
  Figure received;                    ///< referrals to the Case Review Group whose day is on record
  Figure decided;                     ///< cases whose latest decision of the group was made
  Figures<domain::Outcome> outcomes;  ///< of those decisions, as the group made them
  Figures<domain::Criterion> criteria;  ///< of those decisions; one can meet several
  Figure started;                       ///< a SUSR has been in force since
  Figure completed;  ///< a SUSR that is in force was published or recorded as complete, the first
  Figure in_twelve_months;            ///< of those, so long after the referral at the most
  std::int64_t completed_judged = 0;  ///< of those, the ones whose referral's day is on record
};
/// As the context tells it. A date of which only the month or the year is known counts as its last
/// day.
CasesInPeriod count_cases_in_period(const Context& context, const PaperPeriod& period);

/// The recommendations made in a period, and by theme.
struct RecommendationsInPeriod {
  Figure made;
  Figures<std::string> themes;
};
RecommendationsInPeriod count_recommendations_in_period(const Context& context,
                                                        const PaperPeriod& period);

/// The actions within N by the level of the recommendation that each stems from: its code, or
/// `none`.
struct LevelFigures {
  Figures<std::string> all;
  Figures<std::string> unfinished;
};
LevelFigures count_levels(const Context& context);

/// A national recommendation that has no action, or one that is unfinished.
struct Outstanding {
  std::string case_reference;
  std::string number;
  std::int64_t days = 0;  ///< since it was made
};
struct NationalFigures {
  std::int64_t all = 0;  ///< national recommendations, outstanding or not
  std::vector<Outstanding> outstanding;
};
NationalFigures count_national(const Context& context);

}  // namespace susr::report
