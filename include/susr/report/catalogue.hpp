// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>

#include "susr/domain/policy.hpp"
#include "susr/report/report.hpp"
#include "susr/storage/legs.hpp"
#include "susr/storage/store.hpp"

namespace susr::report {

/// What a report is made from. The store and the policy must outlive the report.
struct Source {
  const storage::Store& store;
  const domain::Policy& policy;
  domain::Date as_of;
};

/// A filter that a report can honour.
enum class Filter { case_reference, agency, area };

/// A report that `susr report` prints.
struct Entry {
  std::string_view name;
  std::span<const Filter> filters;
  Report (*make)(const Source& source, const storage::LegFilter& filter);
};

/// Every report, in the order in which `susr report --list` shows them.
std::span<const Entry> catalogue();

/// Which late items to look for.
enum class Kind { action, milestone };

/// What narrows the overdue check.
struct OverdueFilter {
  storage::LegFilter legs;
  std::optional<Kind> kind;
  /// Also what is not late but due in so many days from the as-of date, that day included.
  std::optional<int> within_days;
};

/// The overdue check: its rows, and what they come to.
struct Overdue {
  Report report;
  std::int64_t overdue = 0;    ///< late legs and milestones
  std::int64_t soon_due = 0;   ///< not late, but due within the days asked for
  std::int64_t looked_at = 0;  ///< open legs, and milestones with a due date that were not reached
};
Overdue overdue(const Source& source, const OverdueFilter& filter);

/// All cases, one a row; with `stages`, those at one of them.
Report list(const Source& source, const std::set<domain::Stage>& stages);

/// One case whole, or one of its actions or recommendations if `item` names it. Throws `refused`
/// if there is none, or was none yet at the as-of date.
Report show(const Source& source, const std::string& case_reference, const std::string& item);

/// The lines above a report: its title, the board, the day, the store's schema and this program.
std::vector<std::string> title_block(const Source& source, std::string_view title);

}  // namespace susr::report
