// SPDX-License-Identifier: MIT
#pragma once

#include "susr/domain/event.hpp"
#include "susr/report/report.hpp"

namespace susr::report {

/// What an event says: each of its fields that is set, with its name.
Cell said_in(const domain::EventBody& body);

}  // namespace susr::report
