// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "susr/storage/legs.hpp"

namespace susr::storage {

// What was true from one day to another, for who looks at many days at once.

/// The days on which something was true: from one, until but not including another.
struct Validity {
  domain::Date from;
  std::optional<domain::Date> until;  ///< nothing while it is still true

  [[nodiscard]] bool holds(domain::Date day) const {
    return from <= day && (!until || day < *until);
  }
};

/// A leg on the days on which it stood as it says. Titles and barriers are left out.
struct DatedLeg : LegSummary {
  Validity valid;
};

/// Calls `take` with each version of each leg that began by the end of `last_day`: by case in the
/// order in which the cases were recorded, then by action, by leg and in order of time.
void for_each_dated_leg(const Store& store, domain::Date last_day,
                        const std::function<void(DatedLeg)>& take);

/// An extension on the days on which it stood as it says. The reason and who approved it are left
/// out.
struct DatedExtension {
  std::string case_reference;
  int number = 0;  ///< the action's
  domain::Date on;
  domain::Date from_due_on;
  domain::Date due_on;
  Validity valid;
};

/// Calls `take` with each version of each extension that began by the end of `last_day`, in no
/// order.
void for_each_dated_extension(const Store& store, domain::Date last_day,
                              const std::function<void(const DatedExtension&)>& take);

/// The themes of an action, a recommendation, a finding or a learning source on the days on which
/// it had them.
struct DatedThemes {
  std::string case_reference;
  std::string item;  ///< `A5`, `R17.1` or `F2`; empty for a learning source
  std::vector<std::string> themes;
  // Of an action: the numbers of what it comes from; empty for nothing.
  std::string recommendation;
  std::string finding;
  Validity valid;
};

/// Calls `take` with each that began by the end of `last_day`, in no order. One without themes, and
/// with nothing behind it, can be left out.
void for_each_dated_themes(const Store& store, domain::Date last_day,
                           const std::function<void(DatedThemes)>& take);

}  // namespace susr::storage
