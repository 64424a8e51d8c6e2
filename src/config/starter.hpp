// SPDX-License-Identifier: MIT
#pragma once

#include "toml_document.hpp"

namespace susr::config {

/// What susr ships: the values of a starter configuration, which are the defaults.
const Document& shipped_document();

}  // namespace susr::config
