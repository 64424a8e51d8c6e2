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

/// What an event changed, as the JSON array that the log keeps, and the reverse, which throws
/// `store` if it is none.
std::string changes_text(const std::vector<domain::Change>& changes);
std::vector<domain::Change> changes_from(const std::string& text);

/// A JSON array of texts, and the reverse, which throws `store` if it is none.
std::string array_of(const std::vector<std::string>& texts);
std::vector<std::string> texts_from(const std::string& array);

}  // namespace susr::storage
