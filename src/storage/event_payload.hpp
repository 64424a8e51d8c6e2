// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "susr/domain/event.hpp"

namespace susr::storage {

class Statement;

/// What an event says, as the JSON object that the log keeps.
std::string payload_of(const domain::EventBody& body);

/// The reverse. Nothing if the payload is not one that `payload_of` makes of that kind.
std::optional<domain::EventBody> body_from(domain::EventKind kind, std::string_view payload);

/// What an event changed, as the JSON array that the log keeps, and the reverse: nothing if it is
/// none.
std::string changes_text(const std::vector<domain::Change>& changes);
std::optional<std::vector<domain::Change>> changes_from(std::string_view text);

/// A JSON array of texts.
std::string array_of(const std::vector<std::string>& texts);

/// The texts of the JSON array in a column. Throws `store` if there is none.
std::vector<std::string> texts_at(Statement& statement, int column);

}  // namespace susr::storage
