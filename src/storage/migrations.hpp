// SPDX-License-Identifier: MIT
#pragma once

#include "connection.hpp"

namespace susr::storage {

/// What marks a SQLite file as a susr store: "susr" in ASCII.
inline constexpr int application_id = 0x73757372;

/// Brings a store from the schema that it has (0: none) to the newest, each migration in a
/// transaction of its own.
void migrate(Connection& connection);

}  // namespace susr::storage
