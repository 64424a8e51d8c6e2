// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "susr/support/output.hpp"

namespace susr::render {

/// A text as the value of a property (RFC 5545, 3.3.11): `\`, `;`, `,` and line feeds are escaped.
/// Other control characters but tab are left out: no value can have them.
std::string escaped(std::string_view text);

/// Writes a line of an iCalendar file with its CRLF, folded so that none has more than 75 octets
/// and no character is split (RFC 5545, 3.1).
void append_folded(support::TextSink& sink, std::string_view line);

}  // namespace susr::render
