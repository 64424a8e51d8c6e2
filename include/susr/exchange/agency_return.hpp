// SPDX-License-Identifier: MIT
#pragma once

#include "susr/domain/agency_return.hpp"
#include "susr/exchange/import.hpp"
#include "susr/storage/store.hpp"

namespace susr::exchange {

/// The code of the return in the file that is to be imported. Throws `refused` if the file is no
/// return, or was not made from this store.
domain::ReturnCode code_in_return(const storage::Store& store, const ImportRequest& request);

}  // namespace susr::exchange
