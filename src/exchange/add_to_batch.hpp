// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "susr/workflow/batch.hpp"

#include "plan.hpp"

namespace susr::exchange {

/// Adds the items' steps to the record. An item with a step that is refused is left out, and the
/// others are tried again without it.
void add_to_batch(workflow::Batch& batch, const std::string& reference,
                  const std::vector<domain::Event>& events, std::vector<ImportItem>& items);

}  // namespace susr::exchange
