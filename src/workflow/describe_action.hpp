// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "susr/domain/event.hpp"

namespace susr::workflow {

/// The start of an error message: "cannot decide on CV-2026-003".
std::string describe_action(const std::string& case_reference, const domain::EventBody& body);

/// The same with the day: "cannot decide on CV-2026-003 on 2026-03-01".
std::string describe_action_on(const domain::Event& event);

/// The receipt of an event other than a correction: "CV-2026-003 decided: susr, on 2026-03-01".
std::string describe_done(const domain::Event& event);

}  // namespace susr::workflow
