// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <string>

#include "susr/domain/cognisance.hpp"
#include "susr/report/catalogue.hpp"

namespace susr::report {

/// Calls `take` with each selected case and learning source, its reference and what cognisance of
/// it follows from, in the order in which they were recorded. The agency of the selection is left
/// to the caller.
void for_each_cognisance(
    const Context& context, const Selection& selection,
    const std::function<void(const std::string&, const domain::CognisanceFacts&)>& take);

}  // namespace susr::report
