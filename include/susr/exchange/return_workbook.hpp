// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "susr/language/words.hpp"
#include "susr/report/agency_return.hpp"

namespace susr::exchange {

/// The bytes of the return as a workbook (.xlsx), with guidance in both languages. The same return
/// gives the same bytes. Throws `refused` if libxlsxwriter is not installed.
std::string return_workbook(const report::AgencyReturn& made, language::Language language);

}  // namespace susr::exchange
