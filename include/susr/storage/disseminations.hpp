// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <string>

#include "susr/domain/case_state.hpp"
#include "susr/storage/store.hpp"

namespace susr::storage {

/// Calls `take` with each time that learning had been shared by the end of `as_of`, and the
/// reference of its case: by case in the order in which the cases were recorded, then in order of
/// time.
void for_each_dissemination(
    const Store& store, domain::Date as_of,
    const std::function<void(const std::string&, const domain::Dissemination&)>& take);

}  // namespace susr::storage
