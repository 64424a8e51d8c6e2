// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "susr/domain/event.hpp"

namespace susr::storage {

/// What an event says, as the JSON object that the log keeps.
std::string payload_of(const domain::EventBody& body);

/// The reverse. Throws `store` if the payload is not one that `payload_of` makes of that kind.
domain::EventBody body_from(domain::EventKind kind, const std::string& payload);

/// A JSON array of texts.
std::string array_of(const std::vector<std::string>& texts);

}  // namespace susr::storage
