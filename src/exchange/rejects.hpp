// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <string>

#include "susr/exchange/import.hpp"

#include "row_source.hpp"

namespace susr::exchange {

/// The rows that can't be imported, and why.
using RejectedRows = std::map<std::int64_t, std::string>;

/// Writes these rows, unchanged, to the file for rejected rows, in UTF-8, with an extra column
/// `rejected_for`, which is ignored when the corrected rows are imported. Calls `when_whole` once
/// everything is written; if that throws, the file does not get its name.
void write_rejects(const RowSource& source, const ImportRequest& request,
                   const RejectedRows& rejected, const std::function<void()>& when_whole);

}  // namespace susr::exchange
