// SPDX-License-Identifier: MIT
#pragma once

#include "susr/domain/redaction.hpp"
#include "susr/storage/store.hpp"

namespace susr::storage {

/// The same record in memory, each event of it redacted, and the tables made from that. The hashes
/// are those of the log: they say which record it is, and that it is not that record. Throws
/// `store` if an event can't be read.
Store redacted(const Store& store, const domain::Redaction& redaction);

}  // namespace susr::storage
