// SPDX-License-Identifier: MIT
#pragma once

#include "susr/domain/refused.hpp"

namespace susr::workflow {

/// Throws `refused`, naming the attempted step. The event that can't follow may be a later one,
/// which the new one would make impossible.
[[noreturn]] void refuse_step(const domain::Event& tried, const domain::Refused& refused);

}  // namespace susr::workflow
