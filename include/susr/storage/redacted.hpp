// SPDX-License-Identifier: MIT
#pragma once

#include "susr/domain/redaction.hpp"
#include "susr/storage/store.hpp"

namespace susr::storage {

/// The same record in memory, each event of it redacted, and the tables made from that. Hashes
/// have pseudonyms too. Throws `store` if an event can't be read.
Store redacted(const Store& store, const domain::Redaction& redaction);

}  // namespace susr::storage
