// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <vector>

#include "susr/report/catalogue.hpp"

namespace susr::report {

/// What `susr status` has counted.
struct StatusFigures {
  std::int64_t live_reviews = 0;
  std::int64_t open_actions = 0;
  std::int64_t overdue_actions = 0;
  std::int64_t overdue_milestones = 0;
  std::int64_t awaiting_ratification = 0;
  std::int64_t findings = 0;
};

/// What is worth watching on one board: these figures, what `susr overdue` counts of each kind, and
/// how it is with the log and the file. A record without entries has no last one, and one in memory
/// has no file.
std::vector<table::Gauge> gauges_of(const Context& context, const StatusFigures& figures);

}  // namespace susr::report
