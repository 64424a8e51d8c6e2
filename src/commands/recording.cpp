// SPDX-License-Identifier: MIT
#include "recording.hpp"

#include <chrono>
#include <utility>

#include <fmt/format.h>

#include "susr/catalogue/catalogue.hpp"
#include "susr/exchange/import.hpp"

namespace susr::commands {

namespace {

using catalogue::say;
using fmt::arg;

/// Replaces the line of progress in a terminal.
void tell_progress(const Session& session, std::string_view text) {
  constexpr const char* begin_line_anew = "\r\x1b[K";
  session.tell(fmt::format("{}{}", begin_line_anew, text));
}

/// Shows the progress of a long import about once a second.
class Progress {
 public:
  explicit Progress(const Session& session) : session_(session) {}

  void operator()(exchange::ImportPart part, std::int64_t rows) {
    const auto now = std::chrono::steady_clock::now();
    if (now - said_ < std::chrono::seconds{1}) return;
    said_ = now;
    const bool reading = part == exchange::ImportPart::reading;
    tell_progress(session_, say(reading ? "import.progress-reading" : "import.progress-checking",
                                arg("n", rows)));
  }

 private:
  const Session& session_;
  std::chrono::steady_clock::time_point said_ = std::chrono::steady_clock::now();
};

}  // namespace

Recording::Recording(Session& session) : session_(session) {}

void Recording::record(const std::string& case_reference, domain::EventBody body) {
  recorder().record(case_reference, std::move(body), session_.on());
  end();
}

exchange::ImportOutcome Recording::import_csv(exchange::ImportRequest request) {
  const bool is_watched = session_.environment().is_watched;
  if (is_watched) request.progress = Progress(session_);
  auto outcome = exchange::import_csv(session_.store_to_write(), session_.policy(), author(),
                                      mode_of(session_.options), request);
  if (is_watched) tell_progress(session_, {});
  if (outcome.policy_note) session_.note(*outcome.policy_note);
  end();
  return outcome;
}

workflow::Recorder& Recording::recorder() {
  if (!recorder_) {
    recorder_.emplace(session_.store_to_write(), session_.policy(), author(),
                      mode_of(session_.options),
                      [this](const workflow::Receipt& receipt) { acknowledge(receipt); });
  }
  return *recorder_;
}

workflow::Author Recording::author() const {
  return {.account = session_.environment().account(),
          .on_behalf_of = session_.options.by,
          .recorded_at = support::to_text(session_.moment()),
          .today = session_.today()};
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
  if (session_.options.quiet) return;
  const auto line = session_.options.dry_run ? say("receipt.dry-run", arg("entry", receipt.what))
                                             : say("receipt.recorded", arg("event", receipt.event),
                                                   arg("entry", receipt.what));
  session_.tell(line + "\n");
}

workflow::Mode mode_of(const SharedOptions& options) {
  return options.dry_run ? workflow::Mode::dry_run : workflow::Mode::record;
}

}  // namespace susr::commands
