// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "susr/commands/session.hpp"
#include "susr/exchange/import.hpp"

namespace susr::commands {

/// Finds the code of the return that is to be imported. Throws `refused` if it is not a return made
/// from this record, and `not_permitted` if it is of an agency that the user does not enter for.
void take_return(exchange::ImportRequest& request, Session& session);

/// What a return says, beside the record; of its texts only those that the user reads.
report::Report returned_report(std::vector<exchange::ReturnedCell> returned,
                               const Session& session);

/// Whether the record changed in something since the return was made.
bool has_conflict(const std::vector<exchange::ReturnedCell>& returned);

}  // namespace susr::commands
