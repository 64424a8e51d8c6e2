// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "susr/config/mapping.hpp"
#include "susr/domain/agency_return.hpp"
#include "susr/domain/policy.hpp"
#include "susr/exchange/csv_reader.hpp"
#include "susr/storage/staging.hpp"
#include "susr/storage/store.hpp"
#include "susr/workflow/recorder.hpp"

namespace susr::exchange {

/// What a row of a file is.
enum class ImportKind {
  referrals,
  milestones,
  recommendations,
  actions,
  updates,
  themes,
  findings,
  appointees,
  returns
};

/// How to read a file. What is not given is detected.
struct FileReading {
  std::optional<Encoding> encoding;
  std::optional<char> separator;
  std::string sheet;            ///< of a workbook
  std::int64_t header_row = 0;  ///< 0: not given
};

/// A problem with a row. It never repeats the content of a cell.
struct ImportProblem {
  std::int64_t row = 0;  ///< as a spreadsheet counts: 1 is the header; 0 is the whole file
  std::string column;    ///< as the file calls it; empty if no single column is at fault
  std::string code;      ///< such as `bad-date`
  std::string why;
  std::string hint;
  std::string address;  ///< in a workbook: Sheet1!F17
  std::string value;    ///< an unknown value, to be counted and never shown
};

/// The parts of the work of an import.
enum class ImportPart { reading, recording };

/// What an agency's return says of one thing, beside the record.
struct ReturnedCell {
  std::int64_t row = 0;
  std::string item;
  std::string area;
  std::string column;
  std::string in_return;
  std::string on_record;   ///< as it stands
  std::int64_t event = 0;  ///< the last entry that told it since the return was made; 0: none
  std::string result;      ///< `change`, `recorded`, `conflict` or `refused`
};

/// What to import, and how.
struct ImportRequest {
  ImportKind kind = ImportKind::actions;
  bool is_plan = false;  ///< recommendations and actions in the same rows; `kind` is ignored
  std::filesystem::path file;
  std::string name;  ///< the file's name in messages; empty: its path
  FileReading reading;
  std::optional<config::Mapping> mapping;         ///< nothing: the columns are susr's own
  std::optional<std::filesystem::path> rejects;   ///< where rows that can't be imported go
  unsigned rejects_mode = 0600;                   ///< permissions of that file, if it is new
  domain::PartialDate on;                         ///< date for rows that have none
  bool has_on = false;                            ///< whether that date was given
  std::optional<domain::ReturnCode> return_code;  ///< of a return, which needs it
  /// Where what the return says goes, also if it is refused; may be null.
  std::vector<ReturnedCell>* returned = nullptr;
  /// Told as rows are finished in each part of the work, of about so many.
  std::function<void(ImportPart part, std::int64_t rows, std::int64_t of)> progress;
};

/// The result of an import. An item (a referral, an action with its legs) is counted once.
struct ImportOutcome {
  std::int64_t added = 0;
  std::int64_t changed = 0;
  std::int64_t left = 0;      ///< the record says the same already
  std::int64_t repeated = 0;  ///< rows that repeat an earlier one
  std::int64_t rejected = 0;  ///< rows
  std::int64_t events = 0;
  std::optional<std::string> policy_note;  ///< as `workflow::Recorder::policy_note`
  std::vector<std::string> notes;          ///< how the file was understood, and what to look at
  /// The result for each item: `added`, `changed`, `left` or `rejected`, and details.
  std::unique_ptr<storage::Staging> items;
};

/// The columns that a file of that kind may have: those of the report of that name, in its order,
/// and a few more.
config::MappedColumns import_columns(ImportKind kind);

/// The columns of a plan, whose rows hold recommendations with their actions: those of actions, and
/// `recommendation_text`, `level`, `themes` and `made_on`.
config::MappedColumns plan_columns();

/// Imports a file in one transaction. Each row has a key: new items are added, items that differ
/// are changed by events, and the rest is left as it is; an empty cell says nothing. Throws
/// `refused` with every problem at once, and records nothing, unless `rejects` takes the rows with
/// problems.
ImportOutcome import_csv(storage::Store& store, const domain::Policy& policy,
                         const workflow::Author& author, workflow::Mode mode,
                         const ImportRequest& request);

}  // namespace susr::exchange

template <>
inline constexpr std::array susr::domain::codes_of<susr::exchange::ImportKind>{
    Code{susr::exchange::ImportKind::referrals, "referrals"},
    Code{susr::exchange::ImportKind::milestones, "milestones"},
    Code{susr::exchange::ImportKind::recommendations, "recommendations"},
    Code{susr::exchange::ImportKind::actions, "actions"},
    Code{susr::exchange::ImportKind::updates, "updates"},
    Code{susr::exchange::ImportKind::themes, "themes"},
    Code{susr::exchange::ImportKind::findings, "findings"},
    Code{susr::exchange::ImportKind::appointees, "appointees"},
    Code{susr::exchange::ImportKind::returns, "return"}};
