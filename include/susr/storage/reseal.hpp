// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <string>

#include "susr/domain/date.hpp"
#include "susr/storage/log.hpp"
#include "susr/storage/store.hpp"

namespace susr::storage {

/// Who seals a log again, and when.
struct Resealer {
  std::string account;
  std::chrono::sys_seconds moment;
};

/// Seals a log of before schema 7 again, over the digests of its free texts: gives each its salt,
/// keeps the former hash of each event, and adds an event that says so. Gives the new head. Does
/// nothing to an empty log. To be called within a transaction, for a log whose chain is whole.
/// Throws `store` if the log was sealed so before, in part.
Head reseal(Store& store, const Resealer& by);

}  // namespace susr::storage
