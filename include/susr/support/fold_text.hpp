// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace susr::support {

// Texts from spreadsheets differ in ways that nobody sees: a letter with its accent as one
// character or two, a no-break space, the end of a line. Text that is not UTF-8 stays as it is.
// Titles, headings and names are compared as identifiers are: see `folded`.

/// The text as it is kept: letters composed (NFC), lines ended by LF, every space a plain one, no
/// spaces or empty lines at the ends, no invisible characters.
std::string tidied(std::string_view text);

/// What two texts have in common that read the same: tidied, each run of white space one space,
/// quotation marks and dashes plain. Case counts. Not to be shown.
std::string text_key(std::string_view text);

/// What codes have in common that are the same but for case, spaces and hyphens: `In progress` and
/// `in-progress`.
std::string code_key(std::string_view text);

}  // namespace susr::support
