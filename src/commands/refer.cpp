// SPDX-License-Identifier: MIT
#include <memory>

#include <fmt/format.h>

#include "susr/commands/session.hpp"

#include "options.hpp"
#include "printer.hpp"
#include "recording.hpp"

namespace susr::commands {

namespace {

struct Options {
  workflow::NewReferral referral;
  std::optional<domain::Regime> regime;
  bool day_unknown = false;
};

Result run(const Options& options, Session& session) {
  auto referral = options.referral;
  auto& body = referral.referral;
  body.regime = options.regime.value_or(domain::Regime::susr);
  if (options.day_unknown) body.referral_day = domain::ReferralDay::unknown;
  const auto on = session.on();
  const auto reference = Recording(session).enter(
      [&](workflow::Recorder& recorder) { return recorder.refer(std::move(referral), on); });
  const auto began = session.policy().susr_began;
  if (!options.regime && on.last_day() < began) {
    session.note(
        fmt::format("{} was referred before SUSR began on {} and is entered as a SUSR "
                    "case; give --regime legacy if it keeps its older type",
                    reference, domain::to_text(began)));
  }
  Printer(session).print_id(reference);
  return Result::done;
}

}  // namespace

Command make_refer() {
  auto options = std::make_shared<Options>();
  auto& body = options->referral.referral;
  return {
      .name = "refer",
      .summary = "Register a referral to the Case Review Group",
      .description =
          "Starts the record of a case, and prints its reference, alone. --on is the day on which "
          "the case was referred to the Case Review Group: the twelve months of a review run from "
          "it. The reference is the next of the board's pattern, unless --reference gives one.",
      .groups = {OptionGroup::recording},
      .examples = {{"keep the reference for the next step of a script",
                    "ref=$(susr refer --by SWP --criteria dhr,mhhr --on 2026-03-04)"},
                   {"see what a job would enter, and enter nothing",
                    "susr refer --by UHB --criteria apr --dry-run"},
                   {"enter a review that began under the older arrangements",
                    "susr refer --by SS --criteria cpr --regime legacy --reference 'WG S71 2023' "
                    "--on 2022-04 --event-date 2021-07"}},
      .options = {of_kind(ValueKind::agency, option("--by", "AGENCY", body.agency,
                                                    "the agency that refers it", Arity::required)),
                  option("--criteria", "LIST", body.criteria,
                         "the criteria thought to be met: {values} (dardr is another name for dhr)",
                         Arity::required),
                  identifier_option("--reference", "R", options->referral.reference,
                                    "the reference, if it is not to be the next of the pattern"),
                  option("--received", "D", body.received_on,
                         "the day the board's business unit received it"),
                  option("--event-date", "D", body.event_date,
                         "the day of the death or harm: a day, a month or a year"),
                  text_option("--summary", body.summary, "a short text without names"),
                  option("--regime", "R", options->regime,
                         "the arrangements it is held under: {values}"),
                  flag("--referral-day-unknown", options->day_unknown,
                       "the day of the referral is not on record: no time limit runs from it, and "
                       "--on is a day by which the case is known to have been there")},
      .run = [options](Session& session) { return run(*options, session); }};
}

}  // namespace susr::commands
