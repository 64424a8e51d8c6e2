// SPDX-License-Identifier: MIT
#include "susr/exchange/import.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include <fmt/format.h>

#include "susr/domain/reference.hpp"
#include "susr/support/error.hpp"
#include "susr/support/output.hpp"
#include "susr/support/text.hpp"
#include "susr/workflow/batch.hpp"

#include "case_names.hpp"
#include "fill_down.hpp"
#include "plan.hpp"
#include "rejects.hpp"
#include "sheet.hpp"

namespace susr::exchange {

namespace {

using storage::Staging;

KindOfRows rows_of(ImportKind kind) {
  switch (kind) {
    case ImportKind::referrals:
      return referral_rows();
    case ImportKind::milestones:
      return milestone_rows();
    case ImportKind::recommendations:
      return recommendation_rows();
    case ImportKind::actions:
      return action_rows();
    case ImportKind::updates:
      return update_rows();
  }
  return {};
}

/// Carries out one import: reads the file into the staging place, then plans and records its cases
/// one after the other.
class Import {
 public:
  Import(storage::Store& store, const domain::Policy& policy, const workflow::Author& author,
         workflow::Mode mode, const ImportRequest& request)
      : store_(store),
        policy_(policy),
        author_(author),
        mode_(mode),
        request_(request),
        kind_(rows_of(request.kind)),
        mapping_(request.mapping.value_or(config::Mapping{})),
        sheet_(columns_of(request.kind), {policy, mapping_, author.today},
               request.mapping.has_value(),
               [this](ImportProblem problem) { take(std::move(problem)); }) {
    outcome_.things = std::make_unique<Staging>();
  }

  ImportOutcome run() {
    read_file();
    workflow::Batch batch(store_, policy_, author_, mode_);
    if (can_plan()) {
      staging_.for_each_case(
          [&](const std::string& reference, const std::vector<storage::StagedRow>& rows) {
            take_case(batch, reference, rows);
          });
    }
    if (!problems_.empty() && (!request_.rejects || !is_readable_)) throw_problems();
    const auto rejected = rejected_rows();
    for (const auto& [row, why] : rejected)
      outcome_.things->add_result({.row = row, .item = {}, .result = "rejected", .detail = why});
    outcome_.events = batch.added();
    outcome_.policy_note = batch.policy_note();
    outcome_.rejected = static_cast<std::int64_t>(rejected.size());
    if (request_.rejects && mode_ == workflow::Mode::record) {
      // Rows that were left out have their place only once the others are recorded.
      write_rejects(request_, rejected, [&] { batch.commit(); });
    } else {
      batch.commit();
    }
    return std::move(outcome_);
  }

 private:
  void take(ImportProblem problem) {
    problems_.push_back(std::move(problem));
  }

  // The file.

  void read_file() {
    const auto fault = read_csv(
        request_.file, request_.encoding,
        [&](std::int64_t row, std::vector<std::string>& cells) { take_cells(row, cells); });
    if (fault) {
      is_readable_ = false;
      take({fault->row,
            {},
            fault->code,
            fault->why,
            "nothing after it could be looked at: mend it first"});
    } else if (!has_header_) {
      is_readable_ = false;
      take({0, {}, "empty-file", "it has no header and no rows", {}});
    } else if (!has_rows_ && is_readable_) {
      is_readable_ = false;
      take({0, {}, "no-rows", "it has a header and no rows", {}});
    }
  }

  /// Whether rows can be looked at beyond their cells.
  [[nodiscard]] bool can_plan() const {
    return has_header_ && is_fit_;
  }

  void take_cells(std::int64_t row, std::vector<std::string>& cells) {
    if (!has_header_) {
      if (std::ranges::all_of(cells, is_blank)) return;
      has_header_ = true;
      is_fit_ = sheet_.take_header(row, cells);
      if (!is_fit_) is_readable_ = false;
      return;
    }
    has_rows_ = true;
    if (!is_fit_) return;
    auto taken = sheet_.take_row(row, cells);
    if (!spell_cases(row, taken.values)) taken.is_sound = false;
    if (taken.is_sound) {
      stage(row, std::move(taken.values));
    } else if (!taken.values.empty()) {
      claim(taken.values);
    }
    if (request_.progress) request_.progress(ImportPart::reading, row);
  }

  /// Spells the case that a row names, and its action, as the record does. Gives whether it can.
  bool spell_cases(std::int64_t row, std::vector<std::string>& values) {
    const auto columns = columns_of(request_.kind);
    bool is_clear = true;
    for (std::size_t i = 0; i < values.size(); ++i) {
      const bool names_case =
          columns[i].holds == Holds::reference || columns[i].holds == Holds::item;
      if (!names_case || values[i].empty()) continue;
      const auto id = columns[i].holds == Holds::item ? domain::parse_item_id(values[i])
                                                      : domain::ItemId{values[i], {}};
      const auto reference = case_names().spelled(id.case_reference);
      if (!reference) {
        is_clear = false;
        take(row, {.column = std::string(columns[i].name),
                   .code = "ambiguous",
                   .why = "the record has more than one case that it can mean",
                   .hint = "spell it as 'susr list' shows it"});
        continue;
      }
      const auto number = domain::action_number(id.item);
      values[i] = *reference;
      if (!id.item.empty()) values[i] += '/' + (number ? domain::action_item(*number) : id.item);
    }
    return is_clear;
  }

  void stage(std::int64_t row, std::vector<std::string> values) {
    bool is_sound = true;
    const auto keys =
        kind_.keys(Values(columns_of(request_.kind), values), policy_, [&](RowProblem problem) {
          is_sound = false;
          take(row, std::move(problem));
        });
    if (!is_sound) return claim(values);
    const auto added = staging_.add(keys.case_reference, keys.row,
                                    {.row = row, .key = keys.thing, .values = std::move(values)});
    if (added == Staging::Added::repeated) ++outcome_.repeated;
    if (added == Staging::Added::duplicate) {
      take({row, {}, "duplicate-key", "an earlier row is about the same and says otherwise", {}});
    }
  }

  /// A row that is left out keeps its number, for when it is mended.
  void claim(const std::vector<std::string>& values) {
    const Values named(columns_of(request_.kind), values);
    auto& claimed = claimed_[named["case"]];
    claimed = std::max(claimed, kind_.number(named));
  }

  void take(std::int64_t row, RowProblem problem) {
    take({row, problem.column.empty() ? std::string{} : sheet_.name_in_file(problem.column),
          std::move(problem.code), std::move(problem.why), std::move(problem.hint)});
  }

  // The cases.

  void take_case(workflow::Batch& batch, const std::string& reference,
                 const std::vector<storage::StagedRow>& staged) {
    const auto events = batch.events_of(reference);
    const auto as_told = told(reference, events);
    if (!as_told.state && (!kind_.begins_cases || !events.empty())) {
      return refuse_case(as_told, staged, events.empty());
    }
    std::vector<Row> rows;
    for (const auto& each : staged) {
      rows.push_back({.row = each.row,
                      .key = each.key,
                      .values = Values(columns_of(request_.kind), each.values)});
    }
    auto things = kind_.plan(as_told, rows, planning_of(reference));
    add(batch, reference, events, things);
    for (const auto& thing : things)
      settle(thing);
    recorded_ += static_cast<std::int64_t>(staged.size());
    if (request_.progress) request_.progress(ImportPart::recording, recorded_);
  }

  [[nodiscard]] Planning planning_of(const std::string& reference) const {
    const auto claimed = claimed_.find(reference);
    return {.policy = policy_,
            .on = request_.on,
            .claimed = claimed == claimed_.end() ? 0 : claimed->second};
  }

  void refuse_case(const Told& told, const std::vector<storage::StagedRow>& staged,
                   bool is_unknown) {
    const auto near = is_unknown ? case_names().nearest(told.reference) : std::nullopt;
    for (const auto& row : staged) {
      Thing thing;
      thing.rows = {row.row};
      thing.problem = ImportProblem{
          row.row, request_.kind == ImportKind::updates ? "item" : "case", "unknown-case",
          is_unknown ? "the record has no such case" : "the case was voided",
          near ? fmt::format("did you mean '{}'?", *near) : std::string{}};
      settle(thing);
    }
  }

  CaseNames& case_names() {
    if (!case_names_) case_names_.emplace(store_);
    return *case_names_;
  }

  /// Adds to the record what the things come to. A thing of which a step is refused is left out,
  /// and the others are tried again without it.
  static void add(workflow::Batch& batch, const std::string& reference,
                  const std::vector<domain::Event>& events, std::vector<Thing>& things) {
    for (;;) {
      std::vector<workflow::Step> steps;
      for (const auto& thing : things) {
        if (!thing.problem) std::ranges::copy(thing.steps, std::back_inserter(steps));
      }
      const auto refused = batch.add(reference, events, steps);
      if (!refused) return;
      if (!refused->source) return add_one_by_one(batch, reference, things);
      const auto meant = std::ranges::find_if(things, [&](const Thing& thing) {
        return std::ranges::find(thing.rows, *refused->source) != thing.rows.end();
      });
      reject(*meant, *refused);
    }
  }

  /// The same where what was on record can't follow, so that it is not known which thing is at
  /// fault.
  static void add_one_by_one(workflow::Batch& batch, const std::string& reference,
                             std::vector<Thing>& things) {
    for (auto& thing : things) {
      if (thing.problem) continue;
      const auto refused = batch.add(reference, batch.events_of(reference), thing.steps);
      if (refused) reject(thing, *refused);
    }
  }

  static void reject(Thing& thing, const workflow::StepRefused& refused) {
    const auto row = refused.source.value_or(thing.rows.front());
    thing.problem = ImportProblem{row, {}, "not-allowed", refused.why, refused.next};
  }

  void settle(const Thing& thing) {
    std::string result = "left";
    if (thing.problem) {
      auto problem = *thing.problem;
      if (!problem.column.empty()) problem.column = sheet_.name_in_file(problem.column);
      for (const auto row : thing.rows) {
        if (row == problem.row) continue;
        with_another_[row] = problem.row;
      }
      return take(std::move(problem));
    }
    if (thing.is_new) {
      result = "added";
      ++outcome_.added;
    } else if (!thing.steps.empty()) {
      result = "changed";
      ++outcome_.changed;
    } else {
      ++outcome_.left;
    }
    outcome_.things->add_result({.row = thing.rows.front(),
                                 .item = thing.item,
                                 .result = result,
                                 .detail = support::join(changed_columns(thing), ", ")});
  }

  static std::vector<std::string> changed_columns(const Thing& thing) {
    std::vector<std::string> columns;
    for (const auto& column : thing.changed) {
      if (std::ranges::find(columns, column) == columns.end()) columns.push_back(column);
    }
    return columns;
  }

  // The end.

  /// Every row that was not imported, and why.
  [[nodiscard]] RejectedRows rejected_rows() const {
    RejectedRows rows;
    for (const auto& problem : problems_) {
      auto& why = rows[problem.row];
      if (!why.empty()) why += "; ";
      why += problem.column.empty() ? problem.code
                                    : fmt::format("{} in {}", problem.code, problem.column);
    }
    for (const auto& [row, other] : with_another_)
      rows.emplace(row, fmt::format("belongs to row {}", other));
    return rows;
  }

  [[noreturn]] void throw_problems() {
    std::ranges::stable_sort(problems_, {}, &ImportProblem::row);
    std::vector<support::Problem> all;
    std::set<std::string> hints;  // each is given once
    for (auto& problem : problems_) {
      auto what = request_.file.string();
      if (problem.row > 0) what += fmt::format(" row {}", problem.row);
      if (!problem.column.empty()) what += fmt::format(", column {}", problem.column);
      all.push_back({.what = std::move(what),
                     .why = fmt::format("{}: {}", problem.code, problem.why),
                     .hint = hints.insert(problem.hint).second ? problem.hint : std::string{}});
    }
    const auto rows = rejected_rows().size();
    all.push_back({.what = fmt::format("cannot import {}", request_.file.string()),
                   .why = is_readable_
                              ? fmt::format("rows that can't be: {}; nothing was recorded", rows)
                              : "nothing was recorded",
                   .hint = is_readable_ ? "mend them, or take them out with --rejects" : ""});
    throw support::Error(support::ErrorKind::refused, std::move(all));
  }

  storage::Store& store_;
  const domain::Policy& policy_;
  const workflow::Author& author_;
  workflow::Mode mode_;
  const ImportRequest& request_;
  KindOfRows kind_;
  config::Mapping mapping_;
  Sheet sheet_;
  Staging staging_;
  std::int64_t recorded_ = 0;  ///< rows of cases that are done with
  bool has_header_ = false;
  bool has_rows_ = false;
  bool is_fit_ = true;       ///< whether rows can be read under the header
  bool is_readable_ = true;  ///< whether what is wrong can be taken out row by row
  std::vector<ImportProblem> problems_;
  std::map<std::string, int> claimed_;  ///< by case, the highest number of a row that is left out
  /// Rows that are sound, of things of which another row is not: which one.
  std::map<std::int64_t, std::int64_t> with_another_;
  std::optional<CaseNames> case_names_;
  ImportOutcome outcome_;
};

}  // namespace

ImportOutcome import_csv(storage::Store& store, const domain::Policy& policy,
                         const workflow::Author& author, workflow::Mode mode,
                         const ImportRequest& request) {
  return Import(store, policy, author, mode, request).run();
}

}  // namespace susr::exchange
