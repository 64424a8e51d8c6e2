// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include <rapidcheck.h>

#include "catch.hpp"

namespace susr::test {

/// Checks a property on many generated inputs; a failure prints the smallest input that shows it.
/// rapidcheck's own RC_PARAMS in the environment sets the seed and the number of tries.
template <class Property>
void check_property(const std::string& description, Property property) {
  CHECK(rc::check(description, std::move(property)));
}

}  // namespace susr::test
