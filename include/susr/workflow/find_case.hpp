// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "susr/storage/store.hpp"

namespace susr::workflow {

/// The reference of the case meant, as the record spells it: an exact match, or else the only one
/// that differs just in spelling. Throws `refused`, with `what` at the start of the message, naming
/// the nearest case if there is none, or all of them if there are several.
std::string find_case(const storage::Store& store, std::string_view reference, std::string what);

/// Throws `refused` if a new case can't have the reference: because of its characters, or because a
/// case already has it, in whatever spelling.
void require_new_reference(const storage::Store& store, std::string_view reference);

}  // namespace susr::workflow
