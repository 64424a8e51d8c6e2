// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>

#include "susr/domain/codes.hpp"
#include "susr/storage/log.hpp"
#include "susr/storage/store.hpp"
#include "susr/support/progress.hpp"

namespace susr::storage {

/// What can be found wrong with a store.
enum class Fault {
  file,        ///< SQLite finds the file damaged
  gap,         ///< an event is missing before this one
  link,        ///< an event does not follow from the one before it
  seal,        ///< an event's contents are not what was sealed
  unreadable,  ///< an event holds what susr never writes, or can't follow those before it
  truncated,   ///< the head that was kept elsewhere is not in the log
  table        ///< a row of a table is not what the log gives
};
/// One thing that is wrong, and where.
struct Finding {
  Fault fault = Fault::file;
  std::int64_t event = 0;  ///< its sequence; 0 where it is no event
  std::string case_reference;
  std::string place;   ///< which row of which table, by its key
  std::string detail;  ///< never free text of the record
};

using TakeFinding = std::function<void(const Finding&)>;

/// Checks everything: the file, the chain of events from the first to the last, and the tables,
/// which are rebuilt from the log and compared row by row. Only the first break of the chain is
/// found, as nothing after it can be trusted. `kept_head` is the hash of an earlier head of the
/// log, kept elsewhere. `progress` is told before each case. Gives the head of the
/// log.
Head verify(const Store& store, const std::optional<std::string>& kept_head,
            const TakeFinding& take, const support::TellProgress& progress = {});

/// Throws `unsound` if `verify` finds anything, with the number of findings and the first few.
void require_sound(const Store& store);

/// Rebuilds every table from the log. Gives the number of cases. Throws `store` if the chain of
/// events is broken, or an event can't be read or can't follow those before it: then there is
/// nothing to rebuild from. `progress` is told before each case.
std::int64_t rebuild_tables(Store& store, const support::TellProgress& progress = {});

/// The same without checking the chain, which may have gaps.
std::int64_t remake_tables(Store& store, const support::TellProgress& progress = {});

}  // namespace susr::storage

template <>
inline constexpr std::array susr::domain::codes_of<susr::storage::Fault>{
    Code{storage::Fault::file, "file"},
    Code{storage::Fault::gap, "gap"},
    Code{storage::Fault::link, "link"},
    Code{storage::Fault::seal, "seal"},
    Code{storage::Fault::unreadable, "unreadable"},
    Code{storage::Fault::truncated, "truncated"},
    Code{storage::Fault::table, "table"}};
