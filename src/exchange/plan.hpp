// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "susr/domain/case_state.hpp"
#include "susr/domain/policy.hpp"
#include "susr/storage/staging.hpp"
#include "susr/workflow/batch.hpp"

#include "columns.hpp"

namespace susr::exchange {

/// A row of a case with its values.
struct Row {
  std::int64_t row = 0;
  std::string key;
  Values values;
};

/// A case as the record has it before its rows are imported.
struct ExistingCase {
  std::string reference;
  std::vector<domain::Event> events;       ///< with all corrections applied
  std::span<const domain::Event> log;      ///< as they were recorded
  std::optional<domain::CaseState> state;  ///< as it stands; nothing if the case is new
};

/// What rows are about, such as an action: what is new in them, or what is wrong.
struct ImportItem {
  std::string id;                     ///< such as CV-2026-003/A5
  std::vector<std::int64_t> rows;     ///< that are about it
  bool is_new = false;                ///< whether the record does not have it
  std::vector<workflow::Step> steps;  ///< none if the record says the same
  std::vector<std::string> changed;   ///< the columns that differ from the record
  std::optional<ImportProblem> problem;
  std::string note;                    ///< what to look at; empty if nothing
  std::vector<ReturnedCell> returned;  ///< of an agency's return
};

/// What planning needs.
struct ImportContext {
  const domain::Policy& policy;
  domain::PartialDate on;    ///< date for rows that have none
  bool has_on = false;       ///< whether that date was given
  bool keeps_zeros = false;  ///< whether the file's numbers kept the zeros at their ends
  int claimed = 0;           ///< the highest number in a row of the case that is left out
  const std::optional<domain::ReturnCode>& return_code;
};

/// The key of a row within its case, and that of its item.
struct RowKeys {
  std::string case_reference;
  std::string row;
  std::string item;
};

/// How to interpret rows of one kind.
struct RowRules {
  /// The keys of a row. Also reports problems that show only in several cells together.
  RowKeys (*keys)(const Values& values, const domain::Policy& policy, const TakeProblem& take);
  /// The number that a row claims in its case; 0 if none. Its cells may have problems.
  int (*number)(const Values& values) = [](const Values&) { return 0; };
  /// Plans the rows of one case.
  std::vector<ImportItem> (*plan)(const ExistingCase& existing, std::span<const Row> rows,
                                  const ImportContext& context);
  /// Whether rows may start a new case.
  bool begins_cases = false;
  /// Whether rows are about the board itself: the case that they name is empty.
  bool is_of_board = false;
};

RowRules referral_rows();
RowRules milestone_rows();
RowRules recommendation_rows();
RowRules action_rows();
RowRules update_rows();
RowRules theme_rows();
RowRules finding_rows();
RowRules appointee_rows();
RowRules return_rows();
/// Those of that kind.
RowRules rows_of(ImportKind kind);

/// The order in which steps are recorded: corrections first, because they make room for later steps
/// that take effect before them; then by day.
std::pair<bool, domain::Date> place_of(const workflow::Step& step);

/// The case as its events describe it.
ExistingCase existing_case(std::string reference, std::span<const domain::Event> events);

/// A value in a file, with its column.
struct SaidField {
  std::string_view column;
  std::string_view field;  ///< of the event
};

/// What was said `before`, with what the row says of `fields`; an empty cell says nothing. Adds to
/// `changed` the fields that are not as they were.
domain::EventBody said_anew(const domain::EventBody& before, const Values& values,
                            std::span<const SaidField> fields, std::vector<std::string>& changed);

/// Adds to the item a correction of the recorded event if one of the fields of `body`, or the day
/// in `day_column`, is different. Empty columns are ignored.
void add_correction(ImportItem& item, const domain::Event& recorded, const domain::EventBody& body,
                    const Row& row, std::span<const SaidField> fields, std::string_view day_column,
                    const ImportContext& context);

/// The reason recorded for corrections and extensions made by an import.
inline constexpr std::string_view imported = "as imported";

// Values of a row, already checked when it was read. Each throws if there is none.
domain::Date day_in(const Values& values, std::string_view column);
domain::PartialDate date_in(const Values& values, std::string_view column);
/// The code in a column; nothing if it is empty.
template <class Enumeration>
std::optional<Enumeration> code_in(const Values& values, std::string_view column) {
  return domain::from_code<Enumeration>(values[column]);
}
/// The agency and its area, which is filled in if the agency has only one.
domain::Lead lead_in(const Values& values, const domain::Policy& policy);

/// Reports a column that is empty, with the message of that key.
void require_value(const Values& values, std::string_view column, std::string_view key,
                   const TakeProblem& take);
/// Reports an area that the agency does not have.
void require_area(const Values& values, const domain::Policy& policy, const TakeProblem& take);

}  // namespace susr::exchange
