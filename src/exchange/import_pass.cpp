// SPDX-License-Identifier: MIT
#include "import_pass.hpp"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "susr/catalogue/catalogue.hpp"
#include "susr/domain/reference.hpp"
#include "susr/support/text.hpp"

#include "add_to_batch.hpp"
#include "fill_down.hpp"
#include "published_number.hpp"

namespace susr::exchange {

namespace {

using catalogue::say;
using fmt::arg;
using storage::Staging;

/// How many notes about rows are printed.
constexpr std::int64_t most_notes = 20;

/// Whether rows name their case in the id of an action alone.
bool names_case_in_item(ImportKind kind) {
  return kind == ImportKind::updates || kind == ImportKind::returns;
}

std::vector<std::string> changed_columns(const ImportItem& item) {
  std::vector<std::string> columns;
  for (const auto& column : item.changed) {
    if (std::ranges::find(columns, column) == columns.end()) columns.push_back(column);
  }
  return columns;
}

}  // namespace

ImportPass::ImportPass(storage::Store& store, const domain::Policy& policy, domain::Date today,
                       const ImportRequest& request, PassKind kind, Problems& problems,
                       ImportOutcome& outcome)
    : store_(store),
      policy_(policy),
      request_(request),
      kind_(std::move(kind)),
      rows_(rows_of(kind_.kind)),
      sheet_(columns_of(kind_.kind),
             {.policy = policy,
              .mapping = kind_.mapping,
              .today = today,
              .needs_numbers = !kind_.about.empty()},
             kind_.names, [this](ImportProblem problem) { take(std::move(problem)); }),
      problems_(problems),
      outcome_(outcome) {}

std::vector<std::string> ImportPass::headings() const {
  return sheet_.headings();
}

Headings ImportPass::understood() const {
  return sheet_.understood();
}

void ImportPass::take(ImportProblem problem) {
  if (source_ != nullptr && !problem.column.empty()) {
    std::optional<std::size_t> place;
    for (const auto& column : columns_of(kind_.kind)) {
      if (sheet_.name_in_file(column.name) == problem.column) place = sheet_.place_of(column.name);
    }
    problem.address = source_->address(problem.row, place);
  } else if (source_ != nullptr) {
    problem.address = source_->address(problem.row, std::nullopt);
  }
  problems_.take(std::move(problem));
}

void ImportPass::take(std::int64_t row, RowProblem problem) {
  take({.row = row,
        .column = problem.column.empty() ? std::string{} : sheet_.name_in_file(problem.column),
        .code = std::move(problem.code),
        .why = std::move(problem.why),
        .hint = std::move(problem.hint)});
}

void ImportPass::read(const RowSource& source) {
  source_ = &source;
  if (request_.progress) rows_in_file_ = source.last_row();
  const auto fault = source.for_each_row(
      [&](std::int64_t row, std::vector<std::string>& cells) { take_cells(row, cells); });
  if (fault) {
    problems_.set_unreadable();
    take({.row = fault->row,
          .code = fault->code,
          .why = fault->why,
          .hint = say("import.unreadable-after.hint")});
  } else if (!has_header_) {
    problems_.set_unreadable();
    take({.code = "empty-file", .why = say("import.empty-file")});
  } else if (!has_rows_ && problems_.is_readable()) {
    problems_.set_unreadable();
    take({.code = "no-rows", .why = say("import.no-rows")});
  }
}

void ImportPass::take_header(std::int64_t row, const std::vector<std::string>& cells) {
  if (std::ranges::all_of(cells, is_blank)) return;
  has_header_ = true;
  is_fit_ = sheet_.take_header(row, cells);
  if (!is_fit_) problems_.set_unreadable();
  if (!is_fit_ && source_->found_separator()) {
    take({.row = row,
          .code = "wrong-separator",
          .why = say_of_separator("csv.wrong-separator", *source_->found_separator()),
          .hint = say("csv.wrong-separator.hint")});
  }
  // A row whose other cells are filled from above may well have only a title.
  const auto& mapping = kind_.mapping;
  const bool may_be_title = !mapping.columns.empty() && mapping.filled_down.empty();
  odd_rows_ =
      OddRows(sheet_.header(), sheet_.read_places(),
              may_be_title ? sheet_.place_of("title") : std::nullopt, sheet_.free_text_places());
}

void ImportPass::take_cells(std::int64_t row, std::vector<std::string>& cells) {
  if (!has_header_) return take_header(row, cells);
  has_rows_ = true;
  if (!is_fit_) return;
  odd_rows_.look_at(row, cells);
  if (!is_about(cells)) return sheet_.pass_over(cells);
  auto taken = sheet_.take_row(row, cells);
  if (!spell_cases(row, taken.values)) taken.is_sound = false;
  if (taken.is_sound) {
    stage(row, std::move(taken.values));
  } else if (!taken.values.empty()) {
    tell_missing(row, taken);
    claim(taken.values);
  }
  if (request_.progress) request_.progress(ImportPart::reading, row, rows_in_file_);
}

/// Spells the row's case and action as the record does. Gives false if it can't tell which case is
/// meant.
bool ImportPass::spell_cases(std::int64_t row, std::vector<std::string>& values) {
  const auto columns = columns_of(kind_.kind);
  bool is_clear = true;
  for (std::size_t i = 0; i < values.size(); ++i) {
    const bool names_case =
        columns[i].content == CellContent::reference || columns[i].content == CellContent::item;
    if (!names_case || values[i].empty()) continue;
    const auto id = columns[i].content == CellContent::item ? domain::parse_item_id(values[i])
                                                            : domain::ItemId{values[i], {}};
    const auto reference = case_names().spelled(id.case_reference);
    if (!reference) {
      is_clear = false;
      take(row, {.column = std::string(columns[i].name),
                 .code = "ambiguous",
                 .why = say("import.case-ambiguous"),
                 .hint = say("import.case-ambiguous.hint")});
      continue;
    }
    const auto number = domain::action_number(id.item);
    values[i] = *reference;
    if (!id.item.empty()) values[i] += '/' + (number ? domain::action_item(*number) : id.item);
  }
  return is_clear;
}

bool ImportPass::is_about(const std::vector<std::string>& cells) const {
  return kind_.about.empty() || std::ranges::any_of(kind_.about, [&](const std::string& column) {
           const auto place = sheet_.place_of(column);
           return place && *place < cells.size() && !is_blank(cells[*place]);
         });
}

void ImportPass::stage(std::int64_t row, std::vector<std::string> values) {
  bool is_sound = true;
  const Values named(columns_of(kind_.kind), values);
  for (const auto& column : columns_of(kind_.kind)) {
    if (column.content != CellContent::published_number) continue;
    keeps_zeros_ = keeps_zeros_ || keeps_zeros(named[column.name]);
  }
  const auto keys = rows_.keys(named, policy_, [&](RowProblem problem) {
    is_sound = false;
    take(row, std::move(problem));
  });
  if (!is_sound) return claim(values);
  const auto added = staging_.add(keys.case_reference, keys.row,
                                  {.row = row, .key = keys.item, .values = std::move(values)});
  if (added == Staging::Added::added) ++staged_;
  if (added == Staging::Added::repeated) ++outcome_.repeated;
  if (added == Staging::Added::duplicate) {
    take({.row = row, .code = "duplicate-key", .why = say("import.duplicate-row")});
  }
}

/// Also reports required cells that are empty in a row with another problem, so that one run
/// reports everything.
void ImportPass::tell_missing(std::int64_t row, const SheetRow& taken) {
  const auto is_wrong = [&](std::string_view column) {
    return std::ranges::find(taken.wrong, column) != taken.wrong.end();
  };
  if (is_wrong("item")) return;
  const Values named(columns_of(kind_.kind), taken.values);
  rows_.keys(named, policy_, [&](RowProblem problem) {
    const bool is_told =
        is_wrong(problem.column) || (problem.column == "agency" && is_wrong("leads"));
    if (problem.code == "missing-value" && !is_told) take(row, std::move(problem));
  });
}

/// A row that is left out keeps its number until it is fixed.
void ImportPass::claim(const std::vector<std::string>& values) {
  if (rows_.is_of_board || kind_.kind == ImportKind::returns) return;
  const Values named(columns_of(kind_.kind), values);
  auto& claimed = claimed_[named["case"]];
  claimed = std::max(claimed, rows_.number(named));
}

void ImportPass::record(workflow::Batch& batch) {
  if (!has_header_ || !is_fit_) return;
  staging_.for_each_case(
      [&](const std::string& reference, const std::vector<storage::StagedRow>& rows) {
        take_case(batch, reference, rows);
      });
  if (notes_ <= most_notes) return;
  outcome_.notes.push_back(say("import.more-notes", arg("n", notes_ - most_notes)));
}

void ImportPass::take_case(workflow::Batch& batch, const std::string& reference,
                           const std::vector<storage::StagedRow>& staged) {
  const auto events = batch.events_of(reference);
  const auto existing = existing_case(reference, events);
  const bool may_be_new = rows_.is_of_board || (rows_.begins_cases && events.empty());
  if (!existing.state && !may_be_new) {
    return refuse_case(existing, staged, events.empty());
  }
  std::vector<Row> rows;
  for (const auto& each : staged) {
    rows.push_back(
        {.row = each.row, .key = each.key, .values = Values(columns_of(kind_.kind), each.values)});
  }
  auto items = rows_.plan(existing, rows, context_for(reference));
  if (!existing.state && !rows_.is_of_board) note_near_case(existing, items);
  add_to_batch(batch, reference, events, items);
  for (const auto& item : items)
    settle(item);
  recorded_ += static_cast<std::int64_t>(staged.size());
  if (request_.progress) request_.progress(ImportPart::recording, recorded_, staged_);
}

ImportContext ImportPass::context_for(const std::string& reference) const {
  const auto claimed = claimed_.find(reference);
  return {.policy = policy_,
          .on = request_.on,
          .has_on = request_.has_on,
          .keeps_zeros = keeps_zeros_,
          .claimed = claimed == claimed_.end() ? 0 : claimed->second,
          .return_code = request_.return_code};
}

void ImportPass::note_near_case(const ExistingCase& existing, std::vector<ImportItem>& items) {
  const auto near = case_names().like(existing.reference);
  for (auto& item : items) {
    if (near && item.is_new) item.note = say("import.near-case", arg("case", *near));
  }
}

void ImportPass::refuse_case(const ExistingCase& existing,
                             const std::vector<storage::StagedRow>& staged, bool is_unknown) {
  const auto near = is_unknown ? case_names().nearest(existing.reference) : std::nullopt;
  for (const auto& row : staged) {
    ImportItem item;
    item.rows = {row.row};
    item.problem = ImportProblem{
        .row = row.row,
        .column = names_case_in_item(kind_.kind) ? "item" : "case",
        .code = "unknown-case",
        .why = say(is_unknown ? "import.unknown-case" : "import.voided-case"),
        .hint = near ? say("import.did-you-mean", arg("value", *near)) : std::string{}};
    settle(item);
  }
}

CaseNames& ImportPass::case_names() {
  if (!case_names_) case_names_.emplace(store_);
  return *case_names_;
}

/// Keeps what a return says of the item for whoever looks at it. If the item is refused, nothing of
/// it will change.
void ImportPass::show_returned(const ImportItem& item) {
  for (auto cell : item.returned) {
    if (item.problem && cell.result == "change") cell.result = "refused";
    request_.returned->push_back(std::move(cell));
  }
}

void ImportPass::settle(const ImportItem& item) {
  std::string result = "left";
  if (request_.returned != nullptr) show_returned(item);
  if (item.problem) {
    auto problem = *item.problem;
    if (!problem.column.empty()) problem.column = sheet_.name_in_file(problem.column);
    for (const auto row : item.rows) {
      if (row != problem.row) problems_.leave_out(row, problem.row);
    }
    return take(std::move(problem));
  }
  if (item.is_new) {
    result = "added";
    ++outcome_.added;
  } else if (!item.steps.empty()) {
    result = "changed";
    ++outcome_.changed;
  } else {
    ++outcome_.left;
  }
  if (!item.note.empty()) tell_note(item);
  auto detail = changed_columns(item);
  if (!item.note.empty()) detail.push_back(item.note);
  outcome_.items->add_result({.row = item.rows.front(),
                              .item = item.id,
                              .result = result,
                              .detail = support::join(detail, ", ")});
}

/// Prints the note, unless there were too many.
void ImportPass::tell_note(const ImportItem& item) {
  if (++notes_ > most_notes) return;
  outcome_.notes.push_back(
      say("import.note-of-row", arg("row", item.rows.front()), arg("note", item.note)));
}

}  // namespace susr::exchange
