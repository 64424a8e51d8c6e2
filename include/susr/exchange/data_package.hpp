// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>

#include "susr/domain/policy.hpp"
#include "susr/report/catalogue.hpp"
#include "susr/storage/log.hpp"
#include "susr/storage/reseal.hpp"
#include "susr/storage/store.hpp"
#include "susr/support/progress.hpp"
#include "susr/workflow/recorder.hpp"

namespace susr::exchange {

// The record as a Frictionless Data Package: a folder with a CSV file for each table and
// datapackage.json, which describes them. See docs/exchange.md.

/// The content of a cell without a value. An empty cell is an empty text.
inline constexpr const char* no_value = "\\N";

/// Writes the whole store into a new folder, with files of the permissions `mode`: every table of
/// the schema, row by row, and all agencies of the policy and of the record. The same store and
/// policy give the same bytes. Returns the head of the log. Throws `refused`, and writes nothing,
/// if the folder is not empty or can't be written. `progress` is told of each row.
storage::Head export_package(const storage::Store& store, const domain::Policy& policy,
                             const std::filesystem::path& folder, unsigned mode,
                             const support::TellProgress& progress = {});

/// Throws `refused` if a text of the policy that is published with the counts, such as the board's
/// name, seems to hold personal data.
void require_publishable(const domain::Policy& policy);

/// Writes what may be published into a new folder: counts of the record as it stood on a day, a
/// release, and as it was known then: rounded, without any that could identify a case (see
/// `published`). Throws as `export_package` does.
void export_public(const report::Context& source, const std::filesystem::path& folder,
                   unsigned mode);

/// Who is told how far the reading of a package is: of each event, then of each case.
struct PackageProgress {
  support::TellProgress events;
  support::TellProgress cases;
};

/// Puts the log of a package into an empty store, as it was sealed, and makes the tables from it. A
/// log of before schema 7 is then sealed again. Returns the head, which is otherwise that of the
/// package. Throws `refused`, and records nothing, if the
/// store has events, if the package has a newer schema, or, naming the row, if its log was changed.
storage::Head import_package(storage::Store& store, const std::filesystem::path& folder,
                             workflow::Mode mode, const storage::Resealer& by,
                             const PackageProgress& progress = {});

}  // namespace susr::exchange
