// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>

#include "susr/language/words.hpp"
#include "susr/table/cell.hpp"

namespace susr::language {

/// A value as data has it: a code, an ISO date, a whole id, a number.
using Plain = std::variant<std::monostate, std::string, std::int64_t, double>;
/// The same, looked at where it stands.
using PlainView = std::variant<std::monostate, std::string_view, std::int64_t, double>;

/// The value of a cell as data. Only what is words already depends on the language.
Plain plain(const table::Cell& cell, Language language);
/// The same. It looks at the cell, or at `scratch`, in which it puts what has to be made.
PlainView plain_view(const table::Cell& cell, Language language, std::string& scratch);

/// Adds to `text` what a person reads of a cell.
void add_shown(std::string& text, const table::Cell& cell, Language language);

/// What a person reads of a cell.
std::string shown(const table::Cell& cell, Language language);

/// Whether a person reads English in the cell of a paper in Welsh, because the record has nothing
/// else.
bool lacks_welsh(const table::Cell& cell, Language language);

/// The cell that keeps its value in a spreadsheet.
table::Cell for_spreadsheet(const table::Cell& cell);

}  // namespace susr::language
