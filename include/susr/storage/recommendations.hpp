// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <string>

#include "susr/domain/case_state.hpp"
#include "susr/storage/store.hpp"

namespace susr::storage {

/// Calls `take` with each recommendation that had been made by the end of `as_of`, and the
/// reference of its case: by case in the order in which the cases were recorded, then by the day on
/// which it was made.
void for_each_recommendation(
    const Store& store, domain::Date as_of,
    const std::function<void(const std::string&, const domain::Recommendation&)>& take);

}  // namespace susr::storage
