// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <string>

#include "susr/exchange/import.hpp"

#include "row_source.hpp"

namespace susr::exchange {

/// Of each row that can't be imported, why.
using RejectedRows = std::map<std::int64_t, std::string>;

/// Writes these rows of the file, as they stand there, to the file that takes what is rejected:
/// with one column more, `rejected_for`, which an import of the mended rows passes over. In UTF-8.
/// `when_whole` is called once all of it is written; what it throws keeps it from its place.
void write_rejects(const RowSource& source, const ImportRequest& request,
                   const RejectedRows& rejected, const std::function<void()>& when_whole);

}  // namespace susr::exchange
