// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "susr/exchange/import.hpp"
#include "susr/workflow/batch.hpp"

#include "case_names.hpp"
#include "odd_rows.hpp"
#include "plan.hpp"
#include "problems.hpp"
#include "row_source.hpp"
#include "sheet.hpp"

namespace susr::exchange {

/// What a pass looks for in a file.
struct PassKind {
  ImportKind kind = ImportKind::actions;
  config::Mapping mapping;
  OtherNames names;
  /// Rows where all these columns are empty are about something else. If empty: every row counts.
  std::vector<std::string> about;
};

/// Imports one kind of row in a file: reads the rows, sorts them by case, then plans and records
/// each case.
class ImportPass {
 public:
  /// All arguments must outlive the pass.
  ImportPass(storage::Store& store, const domain::Policy& policy, domain::Date today,
             const ImportRequest& request, PassKind kind, Problems& problems,
             ImportOutcome& outcome);

  /// The headings that it looks for.
  [[nodiscard]] std::vector<std::string> headings() const;
  void read(const RowSource& source);
  [[nodiscard]] Headings understood() const;
  /// What to look at in the rows that were read.
  [[nodiscard]] std::vector<std::string> notes() const {
    return odd_rows_.notes();
  }
  /// Plans its cases and adds them to the batch, if its rows could be read.
  void record(workflow::Batch& batch);

 private:
  void take(std::int64_t row, RowProblem problem);
  void take(ImportProblem problem);
  void take_header(std::int64_t row, const std::vector<std::string>& cells);
  void take_cells(std::int64_t row, std::vector<std::string>& cells);
  [[nodiscard]] bool is_about(const std::vector<std::string>& cells) const;
  void stage(std::int64_t row, std::vector<std::string> values);
  void tell_missing(std::int64_t row, const SheetRow& taken);
  void claim(const std::vector<std::string>& values);
  void take_case(workflow::Batch& batch, const std::string& reference,
                 const std::vector<storage::StagedRow>& staged);
  [[nodiscard]] ImportContext context_for(const std::string& reference) const;
  void note_near_case(const ExistingCase& existing, std::vector<ImportItem>& items);
  void refuse_case(const ExistingCase& existing, const std::vector<storage::StagedRow>& staged,
                   bool is_unknown);
  bool spell_cases(std::int64_t row, std::vector<std::string>& values);
  CaseNames& case_names();
  void show_returned(const ImportItem& item);
  void settle(const ImportItem& item);
  void tell_note(const ImportItem& item);

  storage::Store& store_;
  const domain::Policy& policy_;
  const ImportRequest& request_;
  PassKind kind_;
  RowRules rows_;
  Sheet sheet_;
  OddRows odd_rows_;
  Problems& problems_;
  ImportOutcome& outcome_;
  const RowSource* source_ = nullptr;  ///< while it is read
  storage::Staging staging_;
  std::int64_t notes_ = 0;         ///< of rows
  std::int64_t rows_in_file_ = 0;  // about; known where somebody waits for it
  std::int64_t staged_ = 0;
  std::int64_t recorded_ = 0;  ///< rows of finished cases
  bool has_header_ = false;
  bool has_rows_ = false;
  bool is_fit_ = true;                  ///< whether rows can be read under the header
  bool keeps_zeros_ = false;            ///< whether the file's numbers kept theirs
  std::map<std::string, int> claimed_;  ///< by case, the highest number of a row left out
  std::optional<CaseNames> case_names_;
};

}  // namespace susr::exchange
