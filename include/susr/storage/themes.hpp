// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "susr/storage/store.hpp"

namespace susr::storage {

/// Every theme that something on record had at the end of `as_of`: a recommendation, a finding, an
/// action or a learning source. In no order, and as often as it is there.
std::vector<std::string> themes_on_record(const Store& store, domain::Date as_of);

}  // namespace susr::storage
