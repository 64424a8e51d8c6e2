// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "susr/domain/event.hpp"

namespace susr::storage {

/// What an event says, as the JSON object that the log keeps.
std::string payload_of(const domain::EventBody& body);

/// The reverse. Nothing if the payload is not one that `payload_of` makes of that kind.
std::optional<domain::EventBody> body_from(domain::EventKind kind, std::string_view payload);

/// What an event changed, as the JSON array that the log keeps, and the reverse: nothing if it is
/// none.
std::string changes_text(const std::vector<domain::Change>& changes);
std::optional<std::vector<domain::Change>> changes_from(std::string_view text);

/// A JSON array of texts, and the reverse: nothing if it is none.
std::string array_of(const std::vector<std::string>& texts);
std::optional<std::vector<std::string>> texts_from(std::string_view array);

}  // namespace susr::storage
