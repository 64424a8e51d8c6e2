// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>

#include "susr/domain/policy.hpp"
#include "susr/report/catalogue.hpp"
#include "susr/storage/log.hpp"
#include "susr/storage/store.hpp"
#include "susr/workflow/recorder.hpp"

namespace susr::exchange {

// The record as a Frictionless Data Package: a folder with a CSV for each table and one file,
// datapackage.json, that says what is in them. docs/exchange.md describes it.

/// What stands in a cell without a value. An empty cell is an empty text.
inline constexpr const char* no_value = "\\N";

/// Writes the whole store into a new folder, whose files have the permissions `mode`: every table
/// of the schema, row by row, and the agencies, those of the policy and those that only the record
/// names. The same store and policy give the same bytes. Gives the head of the log. Throws
/// `refused` if there is something in the folder already, or if it can't be written; then nothing
/// is.
storage::Head export_package(const storage::Store& store, const domain::Policy& policy,
                             const std::filesystem::path& folder, unsigned mode);

/// Writes what may be published into a new folder: counts of the record as it stood on a day, and
/// none from which a case could be told (see `published`). Throws as `export_package` does.
void export_public(const report::Source& source, const std::filesystem::path& folder,
                   unsigned mode);

/// Puts the log of a package into an empty store, as it was sealed, and makes the tables from it.
/// Gives the head, which is that of the package. Throws `refused` if the store has events, if the
/// package is of a newer schema, or if anything in its log is not as it was written, with the row;
/// then nothing is recorded.
storage::Head import_package(storage::Store& store, const std::filesystem::path& folder,
                             workflow::Mode mode);

}  // namespace susr::exchange
