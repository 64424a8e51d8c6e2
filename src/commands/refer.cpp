// SPDX-License-Identifier: MIT
#include <memory>

#include "susr/catalogue/catalogue.hpp"
#include "susr/commands/session.hpp"
#include "susr/domain/reference.hpp"
#include "susr/storage/cases.hpp"

#include "options.hpp"
#include "printer.hpp"
#include "recording.hpp"

namespace susr::commands {

namespace {

using catalogue::say;
using fmt::arg;

struct ReferOptions {
  workflow::NewReferral referral;
  std::optional<domain::Regime> regime;
  bool day_unknown = false;
};

/// Notes that a reference that was given may be meant for a case on record.
void note_like(const ReferOptions& options, Session& session, const std::string& reference) {
  if (!options.referral.reference) return;
  const auto like =
      domain::reference_like(reference, storage::case_references(session.store_to_write()));
  if (like) session.note(say("refer.like-another", arg("case", reference), arg("other", *like)));
}

Result run(const ReferOptions& options, Session& session) {
  auto referral = options.referral;
  auto& body = referral.referral;
  body.regime = options.regime.value_or(domain::Regime::susr);
  if (options.day_unknown) body.referral_day = domain::ReferralDay::unknown;
  const auto on = session.on();
  const auto reference = Recording(session).enter(
      [&](workflow::Recorder& recorder) { return recorder.refer(std::move(referral), on); });
  note_like(options, session, reference);
  const auto began = session.policy().susr_began;
  if (!options.regime && on.last_day() < began) {
    session.note(
        say("refer.before-susr", arg("case", reference), arg("began", domain::to_text(began))));
  }
  Printer(session).print_id(reference);
  return Result::done;
}

}  // namespace

Command make_refer() {
  auto options = std::make_shared<ReferOptions>();
  auto& body = options->referral.referral;
  return {
      .name = "refer",
      .listed_under = CommandGroup::cases,
      .groups = {OptionGroup::recording},
      .examples = {"ref=$(susr refer --by SWP --criteria dhr,mhhr --on 2026-03-04)",
                   "susr refer --by UHB --received 2026-03-02",
                   "susr refer --by SS --criteria cpr --regime legacy --reference 'WG S71 2023' "
                   "--on 2022-04 --event-date 2021-07"},
      .options = {of_kind(ValueKind::agency,
                          option("--by", "AGENCY", body.agency, Arity::required)),
                  option("--criteria", "LIST", body.criteria),
                  identifier_option("--reference", "R", options->referral.reference),
                  option("--received", "D", body.received_on),
                  option("--event-date", "D", body.event_date),
                  text_option("--summary", body.summary), option("--regime", "R", options->regime),
                  flag("--referral-day-unknown", options->day_unknown)},
      .run = [options](Session& session) { return run(*options, session); }};
}

}  // namespace susr::commands
