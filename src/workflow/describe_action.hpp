// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "susr/domain/event.hpp"

namespace susr::workflow {

/// What could not be done, for the head of a message: "cannot decide on CV-2026-003".
std::string describe_action(const std::string& case_reference, const domain::EventBody& body);

/// What was done, for a receipt: "decided: susr".
std::string describe_done(const domain::EventBody& body);

}  // namespace susr::workflow
