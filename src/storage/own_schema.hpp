// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

#include "connection.hpp"

namespace susr::storage {

/// What of a file's schema is not as the migrations up to `version` make it: a table, index, view
/// or trigger that is missing, another, or one too many. Nothing if there is no such thing. Beside
/// the schema itself no table is looked at, and so nothing that the schema says is carried out.
/// What ANALYZE leaves is allowed.
std::optional<std::string> foreign_in_schema(Connection& connection, int version);

}  // namespace susr::storage
