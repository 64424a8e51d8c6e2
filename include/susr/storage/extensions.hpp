// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <string>

#include "susr/domain/case_state.hpp"
#include "susr/storage/store.hpp"

namespace susr::storage {

/// Calls `take` with each extension that had been granted by the end of `as_of`, and with the
/// reference of the case and the number of the action: by case in the order in which the cases were
/// recorded, then by action and in order of time.
void for_each_extension(
    const Store& store, domain::Date as_of,
    const std::function<void(const std::string&, int, const domain::Extension&)>& take);

}  // namespace susr::storage
