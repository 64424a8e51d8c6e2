// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "susr/domain/event.hpp"

#include "event_texts.hpp"

namespace susr::storage {

class Statement;

/// What an event says, as a JSON object.
std::string payload_of(const domain::EventBody& body);

/// The same as the log keeps it, with a salt for each free text.
std::string payload_of(const domain::EventBody& body, Salts& salts);

/// The reverse of both. Nothing if the payload is not one that they make of that kind.
std::optional<domain::EventBody> body_from(domain::EventKind kind, std::string_view payload);

/// What an event changed, as a JSON array, the same as the log keeps it, and the reverse of both:
/// nothing if it is none.
std::string changes_text(const std::vector<domain::Change>& changes);
std::string changes_text(const std::vector<domain::Change>& changes, Salts& salts);
std::optional<std::vector<domain::Change>> changes_from(std::string_view text);

/// A JSON array of texts.
std::string array_of(const std::vector<std::string>& texts);

/// The texts of the JSON array in a column. Throws `store` if there is none.
std::vector<std::string> texts_at(Statement& statement, int column);

}  // namespace susr::storage
