// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "susr/storage/store.hpp"

namespace susr::workflow {

/// The reference of the case that is meant, as the record spells it: of the case that is spelled
/// so, or else of the only one whose reference is the same but for its spelling. Throws `refused`,
/// with `what` at the head of the message, if there is no such case, and names the nearest; or if
/// there are several, and names them.
std::string find_case(const storage::Store& store, std::string_view reference, std::string what);

/// Throws `refused` if a new case can't have the reference: because of what is in it, or because a
/// case has it already, however that is spelled.
void require_new_reference(const storage::Store& store, std::string_view reference);

}  // namespace susr::workflow
