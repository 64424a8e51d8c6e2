// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "connection.hpp"

namespace susr::storage {

/// What the hash of an event is taken of: its columns before the hash. In those of JSON, each free
/// text counts as its digest (see sealed_text.hpp); the rest is as it stands in the table.
inline constexpr std::size_t sealed_count = 12;
using SealedColumns = std::array<std::string_view, sealed_count>;

/// The places of some of them.
inline constexpr std::size_t sealed_kind = 8;
inline constexpr std::size_t sealed_payload = 9;
inline constexpr std::size_t sealed_changes = 10;
inline constexpr std::size_t sealed_previous_hash = 11;

/// The names of those columns, for a statement.
inline constexpr const char* sealed_names =
    "sequence, recorded_at, actor, on_behalf_of, effective, effective_on, case_reference, subject, "
    "kind, payload, changes, previous_hash";

/// The statement that puts those columns and the hash, in this order, into the log.
Statement prepare_event_insert(const Store& store);

/// The SHA-256, in hexadecimal, of the columns, each written as its length in bytes, a colon,
/// itself and a comma.
std::string hash_of(const SealedColumns& columns);

/// The hash that the event had before texts had salts, if `previous_hash` was that of the event
/// before. Nothing if one of its texts was erased.
std::optional<std::string> former_hash_of(SealedColumns columns, std::string_view previous_hash);

}  // namespace susr::storage
