// SPDX-License-Identifier: MIT
#include "recording.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include <fmt/format.h>

#include "susr/catalogue/catalogue.hpp"
#include "susr/exchange/import.hpp"

#include "progress_line.hpp"

namespace susr::commands {

namespace {

using catalogue::say;
using fmt::arg;

/// Says how far a long import is, in one part of it after the other.
class ImportProgress {
 public:
  explicit ImportProgress(const Session& session) : session_(session) {}

  void tell(exchange::ImportPart part, std::int64_t rows, std::int64_t of) {
    const bool is_another = !line_ || part != part_ || rows < rows_;  // a plan is read twice
    part_ = part;
    rows_ = rows;
    if (is_another) {
      const bool reading = part == exchange::ImportPart::reading;
      line_.emplace(session_, reading ? "progress.import-reading" : "progress.import-checking");
      teller_ = line_->teller();
    }
    if (teller_) teller_(rows, std::max(rows, of));
  }

 private:
  const Session& session_;
  exchange::ImportPart part_ = exchange::ImportPart::reading;
  std::int64_t rows_ = 0;
  std::optional<ProgressLine> line_;
  support::TellProgress teller_;
};

}  // namespace

Recording::Recording(Session& session) : session_(session) {}

void Recording::record(const std::string& case_reference, domain::EventBody body) {
  recorder().record(case_reference, std::move(body), session_.on());
  end();
}

void Recording::record_for_board(std::vector<domain::EventBody> bodies) {
  recorder().record_for_board(std::move(bodies), session_.on());
  end();
}

exchange::ImportOutcome Recording::import_csv(exchange::ImportRequest request) {
  std::optional<ImportProgress> progress;
  if (session_.environment().is_watched) {
    progress.emplace(session_);
    request.progress = [&](exchange::ImportPart part, std::int64_t rows, std::int64_t of) {
      progress->tell(part, rows, of);
    };
  }
  auto& store = session_.store_to_write();  // before the author: it tells who that is
  auto entrant = author();
  if (request.return_code)
    entrant.on_behalf_of = domain::author_of_return(*request.return_code, session_.options.by);
  auto outcome =
      exchange::import_csv(store, session_.policy(), entrant, mode_of(session_.options), request);
  progress.reset();
  if (outcome.policy_note) session_.note(*outcome.policy_note);
  for (const auto kind : domain::personal_data_in(session_.options.by))
    note_personal({.field = "on_behalf_of", .kind = kind});
  end();
  return outcome;
}

workflow::Recorder& Recording::recorder() {
  if (!recorder_) {
    auto& store = session_.store_to_write();  // before the author: it tells who that is
    recorder_.emplace(store, session_.policy(), author(), mode_of(session_.options),
                      [this](const workflow::Receipt& receipt) { acknowledge(receipt); });
  }
  return *recorder_;
}

workflow::Author Recording::author() const {
  const auto& entrant = session_.entrant();
  return {.account = entrant.person.empty() ? session_.environment().account() : entrant.person,
          .on_behalf_of = session_.options.by,
          .recorded_at = support::to_text(session_.moment()),
          .today = session_.today(),
          .only_agencies = entrant.only_agencies,
          .may_admit = entrant.may_admit};
}

void Recording::end() {
  const bool dry_run = session_.options.dry_run;
  if (!dry_run) session_.set_recorded();
  note_policy_entry();
  if (dry_run && !has_acknowledged_) session_.note(say("receipt.nothing-recorded"));
}

void Recording::note_policy_entry() {
  if (has_noted_policy_ || !recorder_ || !recorder_->policy_note()) return;
  has_noted_policy_ = true;
  session_.note(*recorder_->policy_note());
}

void Recording::acknowledge(const workflow::Receipt& receipt) {
  note_policy_entry();
  has_acknowledged_ = true;
  tell(receipt);
  for (const auto& each : receipt.personal)
    note_personal(each);
}

void Recording::tell(const workflow::Receipt& receipt) const {
  if (session_.options.quiet) return;
  const auto line = session_.options.dry_run ? say("receipt.dry-run", arg("entry", receipt.what))
                                             : say("receipt.recorded", arg("event", receipt.event),
                                                   arg("entry", receipt.what));
  session_.tell(line + "\n");
}

void Recording::note_personal(const domain::PersonalField& found) {
  if (!noted_.insert(found).second) return;
  session_.note(say("personal.note", arg("field", name_as_given(found.field)),
                    arg("kind", say(fmt::format("personal.{}", domain::code(found.kind))))));
}

std::string Recording::name_as_given(const std::string& field) const {
  auto option = field == "on_behalf_of" ? "--by" : "--" + field;
  std::ranges::replace(option, '_', '-');
  for (const auto& name : {option, option + "-file"}) {
    if (session_.options.given.contains(name)) return name;
  }
  return field;
}

workflow::Mode mode_of(const SharedOptions& options) {
  return options.dry_run ? workflow::Mode::dry_run : workflow::Mode::record;
}

}  // namespace susr::commands
