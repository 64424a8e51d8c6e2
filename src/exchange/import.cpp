// SPDX-License-Identifier: MIT
#include "susr/exchange/import.hpp"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "susr/catalogue/catalogue.hpp"
#include "susr/support/text.hpp"
#include "susr/workflow/batch.hpp"
#include "susr/workflow/known_policy.hpp"

#include "import_pass.hpp"
#include "plan_kind.hpp"

namespace susr::exchange {

namespace {

using catalogue::say;
using fmt::arg;

/// Notes which columns were read and which were not.
void tell_columns(const std::vector<Headings>& all, std::vector<std::string>& notes) {
  std::vector<std::string> read;
  std::vector<std::string> passed_over;
  for (const auto& headings : all) {
    for (const auto& [theirs, ours] : headings.read) {
      auto text = fmt::format("{} ({})", theirs, ours);
      if (std::ranges::find(read, text) == read.end()) read.push_back(std::move(text));
    }
  }
  for (const auto& name : all.front().passed_over) {
    const bool is_read_by_none = std::ranges::all_of(all, [&](const Headings& headings) {
      return std::ranges::find(headings.passed_over, name) != headings.passed_over.end();
    });
    if (is_read_by_none) passed_over.push_back(name);
  }
  notes.push_back(say("import.columns-read", arg("columns", support::join(read, ", "))));
  if (!passed_over.empty())
    notes.push_back(
        say("import.columns-not-read", arg("columns", support::join(passed_over, ", "))));
}

/// Carries out one import: reads the file once for each kind of row in it, then plans and records
/// their cases one by one.
class Import {
 public:
  Import(storage::Store& store, const domain::Policy& policy, const workflow::Author& author,
         workflow::Mode mode, const ImportRequest& request)
      : store_(store),
        policy_(policy),
        known_(workflow::KnownPolicy(store, policy).with_all()),
        author_(author),
        mode_(mode),
        request_(request) {
    outcome_.items = std::make_unique<storage::Staging>();
    for (auto& kind : passes_of(request)) {
      passes_.push_back(std::make_unique<ImportPass>(store, known_, author.today, request,
                                                     std::move(kind), problems_, outcome_));
    }
  }

  ImportOutcome run() {
    const RowSource source(request_, headings());
    outcome_.notes = source.notes();
    std::vector<Headings> understood;
    for (const auto& pass : passes_) {
      pass->read(source);
      understood.push_back(pass->understood());
      if (!problems_.is_readable()) break;
    }
    if (request_.mapping) tell_columns(understood, outcome_.notes);
    for (const auto& pass : passes_)
      add_notes(pass->notes());
    workflow::Batch batch(store_, policy_, author_, mode_);
    for (const auto& pass : passes_)
      pass->record(batch);
    if (!problems_.empty() && (!request_.rejects || !problems_.is_readable()))
      problems_.throw_all(name_of(request_));
    end(batch, source);
    return std::move(outcome_);
  }

 private:
  [[nodiscard]] std::vector<std::string> headings() const {
    std::vector<std::string> all;
    for (const auto& pass : passes_)
      std::ranges::copy(pass->headings(), std::back_inserter(all));
    return all;
  }

  /// Adds those that are not yet there: both passes over a plan may find the same.
  void add_notes(std::vector<std::string> notes) {
    for (auto& note : notes) {
      if (std::ranges::find(outcome_.notes, note) == outcome_.notes.end())
        outcome_.notes.push_back(std::move(note));
    }
  }

  void end(workflow::Batch& batch, const RowSource& source) {
    const auto rejected = problems_.rejected_rows();
    for (const auto& [row, why] : rejected)
      outcome_.items->add_result({.row = row, .item = {}, .result = "rejected", .detail = why});
    outcome_.events = batch.added();
    outcome_.policy_note = batch.policy_note();
    outcome_.rejected = static_cast<std::int64_t>(rejected.size());
    if (request_.rejects && mode_ == workflow::Mode::record) {
      // The rejected rows get their file only once the others are recorded.
      write_rejects(source, request_, rejected, [&] { batch.commit(); });
    } else {
      batch.commit();
    }
  }

  storage::Store& store_;
  const domain::Policy& policy_;
  domain::Policy known_;  ///< the same, with what the record knows better
  const workflow::Author& author_;
  workflow::Mode mode_;
  const ImportRequest& request_;
  Problems problems_;
  ImportOutcome outcome_;
  std::vector<std::unique_ptr<ImportPass>> passes_;
};

}  // namespace

ImportOutcome import_csv(storage::Store& store, const domain::Policy& policy,
                         const workflow::Author& author, workflow::Mode mode,
                         const ImportRequest& request) {
  return Import(store, policy, author, mode, request).run();
}

}  // namespace susr::exchange
