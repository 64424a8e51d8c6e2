// SPDX-License-Identifier: MIT
#pragma once

#include "susr/domain/date.hpp"

namespace susr::exchange {

/// The day as at which counts are published: the last end of a quarter of the year (31 March, 30
/// June, 30 September, 31 December) by `day`. There are no counts of the days between: whoever
/// compares two days that are close sees what happened between them.
domain::Date release_by(domain::Date day);

}  // namespace susr::exchange
