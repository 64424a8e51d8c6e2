// SPDX-License-Identifier: MIT
// Corrections: what was wrong is told as it should have been, from the day on which that was said.
#include <string>

#include "susr/domain/event_fields.hpp"
#include "susr/domain/fold.hpp"
#include "susr/domain/values.hpp"

#include "catch.hpp"
#include "history.hpp"

namespace {

using namespace susr::domain;  // NOLINT(google-build-using-namespace)
using susr::test::day;
using susr::test::History;
using susr::test::refusal_of;

const Lead police{.agency = "SWP", .area = ""};

/// A review of which the first panel, event 4, met on 1 March.
History review() {
  return History::agreed("2026-01-05", "2026-02-01", Outcome::susr)
      .reach("2026-03-01", Milestone::first_panel);
}

std::string panel(const History& history, std::string_view as_of) {
  const auto reached = reached_on(history.as_at(as_of).standing, Milestone::first_panel);
  return reached ? to_text(*reached) : "-";
}

}  // namespace

TEST_CASE("a corrected date shows from the day of the correction, and not before") {
  const auto history = review().redate("2026-06-01", 4, "2026-03-21");
  CHECK(panel(history, "2026-05-31") == "2026-03-01");
  CHECK(panel(history, "2026-06-01") == "2026-03-21");
  CHECK(panel(history, "2026-11-22") == "2026-03-21");
}

TEST_CASE("a correction that took effect earlier is told from then on") {
  const auto history = review().redate("2026-03-01", 4, "2026-03-21");
  CHECK(panel(history, "2026-03-01") == "-");
  CHECK(panel(history, "2026-03-20") == "-");
  CHECK(panel(history, "2026-03-21") == "2026-03-21");
}

TEST_CASE("a corrected field shows from the day of the correction") {
  const auto history = review().set_field("2026-06-01", 1, "agency", "UHB");
  CHECK(history.as_at("2026-05-31").standing.referral.agency == "SWP");
  CHECK(history.as_at("2026-06-01").standing.referral.agency == "UHB");
}

TEST_CASE("the last of several corrections counts, field by field") {
  const auto history = review()
                           .set_field("2026-06-01", 1, "agency", "UHB")
                           .set_field("2026-06-02", 1, "summary", "Another")
                           .set_field("2026-06-03", 1, "agency", "EDU");
  CHECK(history.as_at("2026-06-02").standing.referral.agency == "UHB");
  CHECK(history.latest().standing.referral.agency == "EDU");
  CHECK(history.latest().standing.referral.summary == "Another");
}

TEST_CASE("a voided event never was, from the day of the correction") {
  const auto history = review().void_event("2026-06-01", 4);
  CHECK(panel(history, "2026-05-31") == "2026-03-01");
  CHECK(panel(history, "2026-06-01") == "-");
}

TEST_CASE("a correction can itself be taken back") {
  auto history = review().void_event("2026-06-01", 4);
  history.void_event("2026-07-01", history.last());
  CHECK(panel(history, "2026-06-30") == "-");
  CHECK(panel(history, "2026-07-01") == "2026-03-01");
  CHECK(is_in_effect(history.events(), 4, day("2026-07-01")));
  CHECK_FALSE(is_in_effect(history.events(), 4, day("2026-06-30")));
  CHECK_FALSE(is_in_effect(history.events(), 5, day("2026-07-01")));
}

TEST_CASE("a case that was entered twice is voided whole") {
  const auto history = review().void_event("2026-06-01", 1);
  CHECK(fold(history.events(), day("2026-05-31")));
  CHECK_FALSE(fold(history.events(), day("2026-06-01")));
  CHECK(effective_history(history.events(), day("2026-06-01")).voided_by == 5);
}

TEST_CASE("nothing is recorded of a case that was voided") {
  CHECK(
      refusal_of(review().void_event("2026-06-01", 1).reach("2026-06-02", Milestone::published)) ==
      "event 5 voided the case");
}

TEST_CASE("a case whose voiding was taken back goes on") {
  auto history = review().void_event("2026-06-01", 1);
  history.void_event("2026-07-01", history.last()).reach("2026-07-02", Milestone::report_approved);
  CHECK(refusal_of(history).empty());
  CHECK(panel(history, "2026-07-02") == "2026-03-01");
}

TEST_CASE("a correction after which the rest could not have happened is refused") {
  CHECK(refusal_of(review().redate("2026-06-01", 2, "2026-04-01")) ==
        "the stage on that day, 'decision', does not allow it");
  CHECK(refusal_of(review().redate("2026-06-01", 1, "2026-02-15")) ==
        "it had not been referred to the Case Review Group by then");
  CHECK(refusal_of(review().void_event("2026-06-01", 3)) ==
        "no decision 'susr' was in force on that day");
}

TEST_CASE("a correction corrects what was recorded before it, and not itself or what is to come") {
  const auto next = static_cast<std::int64_t>(review().events().size()) + 1;
  for (const auto event : {next, next + 1}) {
    CHECK(refusal_of(review().redate("2026-06-01", event, "2026-03-21")) ==
          "it refers to an event recorded later");
  }
}

TEST_CASE("what a correction made room for is entered, and left out of what was told before it") {
  // The referral was entered for 5 January instead of 5 December.
  auto history = review().redate("2026-06-01", 1, "2025-12-05");
  history.redate("2026-06-01", 2, "2025-12-20").redate("2026-06-01", 3, "2025-12-21");
  history.reach("2026-01-02", Milestone::chair_appointed);
  CHECK(refusal_of(history).empty());
  CHECK_FALSE(fold(history.events(), day("2026-01-02")));
  CHECK_FALSE(reached_on(history.as_at("2026-05-31").standing, Milestone::chair_appointed));
  CHECK(to_text(reached_on(history.latest().standing, Milestone::chair_appointed).value()) ==
        "2026-01-02");
}

TEST_CASE("what a correction made room for may be at odds with what was told before it") {
  // A pause was entered for April and voided in June; it had been in March.
  auto history = review().pause("2026-04-01");
  history.void_event("2026-06-01", history.last()).pause("2026-03-10");
  CHECK(refusal_of(history).empty());
  CHECK(history.as_at("2026-05-31").standing.pauses.at(0).from == day("2026-04-01"));
  CHECK(history.latest().standing.pauses.at(0).from == day("2026-03-10"));
}

TEST_CASE("what was voided is entered anew for an earlier day") {
  auto history = review().void_event("2026-06-01", 4);
  history.reach("2026-02-20", Milestone::first_panel);
  CHECK(refusal_of(history).empty());
  CHECK(panel(history, "2026-05-31") == "2026-03-01");
  CHECK(panel(history, "2026-06-01") == "2026-02-20");
}

TEST_CASE("a case that was voided and restored takes what happened in between") {
  for (const auto* on : {"2026-05-15", "2026-06-15"}) {
    auto history = review().void_event("2026-06-01", 1);
    history.void_event("2026-07-01", history.last()).reach(on, Milestone::report_approved);
    CAPTURE(on);
    CHECK(refusal_of(history).empty());
    CHECK_FALSE(fold(history.events(), day("2026-06-20")));
    CHECK(reached_on(history.latest().standing, Milestone::report_approved));
  }
}

TEST_CASE("a decision that was wrong is corrected to a forum, which meets no criteria") {
  const auto history =
      History::agreed("2026-01-05", "2026-02-01", Outcome::susr)
          .then("2026-06-01", Corrected{.event = 2,
                                        .fields = {{"outcome", "mapf"}, {"criteria", ""}},
                                        .reason = "Typing error"});
  CHECK(refusal_of(history).empty());
  CHECK(stage_of(history.latest().standing) == Stage::mapf);
}

TEST_CASE("of a voided case nothing is told but that it was voided") {
  auto history = review().redate("2026-05-01", 4, "2026-03-02");
  history.void_event("2026-06-01", 1);
  CHECK_FALSE(is_in_effect(history.events(), 5, day("2026-06-01")));
  CHECK(is_in_effect(history.events(), 6, day("2026-06-01")));
}

TEST_CASE("a corrected action keeps what happened to it since") {
  const auto history = History::agreed("2026-01-05", "2026-02-01", Outcome::susr)
                           .assign("2026-03-01", 1, "2062-09-01")
                           .complete("2026-04-01", 1)
                           .set_field("2026-06-01", 4, "due_on", "2026-09-01");
  const auto action = history.latest().actions.at(0);
  CHECK(action.assigned.due_on == day("2026-09-01"));
  CHECK(action.due_on == day("2026-09-01"));
  CHECK(status_of(action) == ActionStatus::completed);
  CHECK(history.as_at("2026-05-31").actions.at(0).due_on == day("2062-09-01"));
}

TEST_CASE("a lead of which something was recorded is not corrected away") {
  const auto history = History::agreed("2026-01-05", "2026-02-01", Outcome::susr)
                           .assign("2026-03-01", 1, "2026-09-01", {police})
                           .complete("2026-04-01", 1, police)
                           .set_field("2026-06-01", 4, "leads", "UHB@Cardiff, EDU");
  CHECK(refusal_of(history) == "it has no such leg");
}

TEST_CASE("what was done by a lead that is corrected was done by the right one") {
  const auto history = History::agreed("2026-01-05", "2026-02-01", Outcome::susr)
                           .assign("2026-03-01", 1, "2026-09-01", {police, {"EDU", ""}})
                           .complete("2026-04-01", 1, police)
                           .set_field("2026-06-01", 4, "leads", "UHB@Cardiff, EDU");
  const auto action = history.latest().actions.at(0);
  CHECK(action.legs.at(0).lead == Lead{.agency = "UHB", .area = "Cardiff"});
  CHECK(action.legs.at(0).status == LegStatus::completed);
  CHECK(action.legs.at(1).status == LegStatus::open);
  CHECK(history.as_at("2026-05-31").actions.at(0).legs.at(0).lead == police);
}

TEST_CASE("a replay tells each day as it was told at its end") {
  auto history = review().redate("2026-06-01", 4, "2026-03-21").void_event("2026-07-01", 4);
  replay(history.events(), [&](Date at, const std::optional<CaseState>& state) {
    CAPTURE(to_text(at));
    CHECK(state == fold(history.events(), at));
  });
}

TEST_CASE("every field of an event can be corrected but those that ids are made of") {
  CHECK(correctable_fields(Referred{}) == std::vector<std::string>{"agency", "criteria", "regime",
                                                                   "referral_day", "received_on",
                                                                   "event_date", "summary"});
  CHECK(correctable_fields(ActionExtended{}) ==
        std::vector<std::string>{"due_on", "direction", "reason", "approved_by", "times"});
}

TEST_CASE("a field takes what an option takes, and refuses the rest") {
  EventBody body = ActionAssigned{.recommendation = "1", .measure = "Audit"};
  set_field(body, "leads", "SWP, UHB@Cardiff");
  set_field(body, "measure", "");
  set_field(body, "ratification", "not-required");
  const auto& assigned = std::get<ActionAssigned>(body);
  CHECK(assigned.leads == std::vector<Lead>{police, {.agency = "UHB", .area = "Cardiff"}});
  CHECK(assigned.measure.empty());
  CHECK(assigned.ratification == Ratification::not_required);
  CHECK_THROWS_AS(set_field(body, "title", ""), BadValue);
  CHECK_THROWS_AS(set_field(body, "due_on", "2026-02-30"), BadValue);
  CHECK_THROWS_AS(set_field(body, "number", "2"), BadValue);
  CHECK_THROWS_AS(set_field(body, "titel", "x"), BadValue);
}

TEST_CASE("a field that may be left out can be cleared") {
  EventBody body = Referred{.received_on = day("2026-01-02")};
  set_field(body, "received_on", "");
  CHECK_FALSE(std::get<Referred>(body).received_on);
}
