// SPDX-License-Identifier: MIT
#pragma once

#include <initializer_list>
#include <string_view>

#include "connection.hpp"

namespace susr::storage {

/// Throws `store` if one of the tables, which are to be read, has a row of which it can't be known
/// whether it is in an answer: a value that decides that is not one that susr writes. The message
/// names the first such row of each table by its key, and the column. What this costs does not grow
/// with the store, for each table has an index of such rows (schemas/0004_trust.sql); a table is
/// asked once for each connection.
void require_readable(const Store& store, std::initializer_list<std::string_view> tables);

}  // namespace susr::storage
