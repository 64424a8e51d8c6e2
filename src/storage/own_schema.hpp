// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

#include "connection.hpp"

namespace susr::storage {

/// The first difference between a file's schema and what the migrations up to `version` make: a
/// table, index, view or trigger that is missing, altered or added; nothing if they are the same.
/// Reads no table but the schema itself, so nothing that the schema defines is executed. What
/// ANALYZE leaves is allowed.
std::optional<std::string> foreign_in_schema(Connection& connection, int version);

}  // namespace susr::storage
