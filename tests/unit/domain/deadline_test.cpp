// SPDX-License-Identifier: MIT
#include "susr/domain/deadline.hpp"

#include <algorithm>

#include "catch.hpp"
#include "history.hpp"
#include "policies.hpp"

namespace {

using namespace susr::domain;  // NOLINT(google-build-using-namespace)
using susr::test::date;
using susr::test::day;
using susr::test::History;
using susr::test::shipped_policy;
using susr::test::timescale_of;

/// The time limit of that id as it stands for the case; nothing if it does not apply.
std::optional<Deadline> deadline(const History& history, std::string_view as_of,
                                 std::string_view id, const Policy& policy = shipped_policy()) {
  const auto found = deadlines(history.as_at(as_of).standing, policy, day(as_of));
  const auto the_one = std::ranges::find(found, id, &Deadline::timescale);
  return the_one == found.end() ? std::nullopt : std::optional(*the_one);
}

DeadlineStatus status(const History& history, std::string_view as_of, std::string_view id,
                      const Policy& policy = shipped_policy()) {
  return deadline(history, as_of, id, policy).value().status;
}

History review() {
  return History::agreed("2025-01-31", "2025-02-20", Outcome::susr);
}

}  // namespace

TEST_CASE("the time limits that apply are those of the outcome in force and of every decision") {
  const auto ids = [](const History& history) {
    std::vector<std::string> found;
    for (const auto& each :
         deadlines(history.latest().standing, shipped_policy(), day("2025-06-01")))
      found.push_back(each.timescale);
    return found;
  };
  CHECK(ids(History::referred("2025-01-31")).empty());
  CHECK(ids(History::referred("2025-01-31").decide("2025-02-01", Outcome::susr)) ==
        std::vector<std::string>{"chair-sign-off", "wg-notification"});
  CHECK(ids(History::agreed("2025-01-31", "2025-02-01", Outcome::no_review)) ==
        std::vector<std::string>{"chair-sign-off", "wg-notification"});
  CHECK(ids(History::agreed("2025-01-31", "2025-02-01", Outcome::mapf)) ==
        std::vector<std::string>{"chair-sign-off", "wg-notification", "mapf-complete"});
  CHECK(ids(review()) == std::vector<std::string>{"chair-sign-off", "wg-notification",
                                                  "first-panel", "susr-complete", "home-office-qa",
                                                  "dac-copy", "progress-report"});
}

TEST_CASE("a time limit for urgent decisions runs from the latest one, if it is urgent") {
  auto policy = shipped_policy();
  policy.timescales.push_back({.id = "immediate-learning",
                               .applies_to = AppliesTo::decision,
                               .immediacy = Immediacy::urgent,
                               .runs_from = Milestone::decision,
                               .length = Length{.count = 28, .unit = Unit::days},
                               .reached_by = {Milestone::immediate_learning},
                               .source = "the board"});
  const auto decided = [](std::string_view on, Immediacy immediacy) {
    return History::referred("2025-01-31")
        .then(on, Decided{.outcome = Outcome::no_review,
                          .immediacy = immediacy,
                          .rationale = "It can't wait"});
  };
  const auto urgent = decided("2025-02-03", Immediacy::urgent);
  CHECK(status(urgent, "2025-03-03", "immediate-learning", policy) == DeadlineStatus::awaited);
  CHECK(status(urgent, "2025-03-04", "immediate-learning", policy) == DeadlineStatus::overdue);
  CHECK(status(History(urgent).reach("2025-02-20", Milestone::immediate_learning), "2025-03-04",
               "immediate-learning", policy) == DeadlineStatus::reached_in_time);
  const auto routine = decided("2025-02-03", Immediacy::routine);
  CHECK_FALSE(deadline(routine, "2025-03-04", "immediate-learning", policy));
  CHECK(why_not_applying(policy.timescales.back(), routine.latest().standing) ==
        NotApplying::immediacy);
}

TEST_CASE("a review is due twelve months after the referral, its first panel after two") {
  CHECK(deadline(review(), "2025-03-01", "susr-complete")->due_on == day("2026-01-31"));
  CHECK(deadline(review(), "2025-03-01", "first-panel")->due_on == day("2025-03-31"));
  CHECK(deadline(review(), "2025-03-01", "first-panel")->start == date("2025-01-31"));
  CHECK(deadline(review(), "2025-03-01", "first-panel")->strength == Strength::where_possible);
}

TEST_CASE("a time limit is awaited on its due day and overdue from the day after") {
  CHECK(status(review(), "2025-03-30", "first-panel") == DeadlineStatus::awaited);
  CHECK(status(review(), "2025-03-31", "first-panel") == DeadlineStatus::awaited);
  CHECK(status(review(), "2025-04-01", "first-panel") == DeadlineStatus::overdue);
}

TEST_CASE("what is reached on the due day is in time, and late from the day after") {
  const auto panel_on = [](std::string_view on) {
    return status(review().reach(on, Milestone::first_panel), "2026-11-22", "first-panel");
  };
  CHECK(panel_on("2025-03-01") == DeadlineStatus::reached_in_time);
  CHECK(panel_on("2025-03-31") == DeadlineStatus::reached_in_time);
  CHECK(panel_on("2025-04-01") == DeadlineStatus::reached_late);
}

TEST_CASE("as at a day before it was reached, a time limit stood as it then stood") {
  const auto history = review().reach("2025-04-10", Milestone::first_panel);
  CHECK(status(history, "2025-03-20", "first-panel") == DeadlineStatus::awaited);
  CHECK(status(history, "2025-04-09", "first-panel") == DeadlineStatus::overdue);
  CHECK(status(history, "2025-04-10", "first-panel") == DeadlineStatus::reached_late);
}

TEST_CASE("what was reached in a month that holds the due day may have been in time") {
  const auto panel_on = [](std::string_view on) {
    return status(review().reach(on, Milestone::first_panel), "2026-11-22", "first-panel");
  };
  CHECK(panel_on("2025-03") == DeadlineStatus::reached_in_time);
  CHECK(panel_on("2025-04") == DeadlineStatus::reached_late);
  CHECK(panel_on("2025") == DeadlineStatus::reached_in_time);
}

TEST_CASE("a clock whose start is known to the month runs from the month's last day") {
  const auto history = History::agreed("2025-01", "2025-02-20", Outcome::susr);
  CHECK(deadline(history, "2025-03-01", "susr-complete")->due_on == day("2026-01-31"));
  CHECK(deadline(history, "2025-03-01", "susr-complete")->start == date("2025-01"));
}

TEST_CASE("no time limit runs from a referral whose day is not on record") {
  const Referred undated{.criteria = {Criterion::dhr}, .referral_day = ReferralDay::unknown};
  auto history =
      History().then("2020-01-31", undated).decide("2025-02-20", Outcome::susr).agree("2025-02-20");
  CHECK_FALSE(deadline(history, "2026-11-22", "susr-complete")->start);
  CHECK_FALSE(deadline(history, "2026-11-22", "susr-complete")->due_on);
  CHECK_FALSE(deadline(history, "2026-11-22", "susr-complete")->judged_due_on);
  CHECK(status(history, "2026-11-22", "susr-complete") == DeadlineStatus::not_started);
  history.reach("2026-11-01", Milestone::published);
  CHECK(status(history, "2026-11-22", "susr-complete") == DeadlineStatus::reached);
}

TEST_CASE("a time limit without a length is outstanding, never overdue, until it is reached") {
  auto history = History::referred("2025-01-31").decide("2025-02-20", Outcome::susr);
  CHECK(status(history, "2026-11-22", "chair-sign-off") == DeadlineStatus::outstanding);
  CHECK_FALSE(deadline(history, "2026-11-22", "chair-sign-off")->due_on);
  history.agree("2025-06-01");
  CHECK(status(history, "2026-11-22", "chair-sign-off") == DeadlineStatus::reached);
  CHECK(deadline(history, "2026-11-22", "chair-sign-off")->reached == date("2025-06-01"));
}

TEST_CASE("a length that the board sets for every decision makes it overdue") {
  auto policy = shipped_policy();
  timescale_of(policy, "wg-notification").length = Length{.count = 5, .unit = Unit::working_days};
  const auto history = History::agreed("2025-04-01", "2025-04-16", Outcome::no_review);
  // Good Friday and Easter Monday lie between.
  CHECK(deadline(history, "2025-04-20", "wg-notification", policy)->due_on == day("2025-04-25"));
  CHECK(status(history, "2025-04-25", "wg-notification", policy) == DeadlineStatus::awaited);
  CHECK(status(history, "2025-04-26", "wg-notification", policy) == DeadlineStatus::overdue);
}

TEST_CASE(
    "a time limit that runs from the sign-off of every decision starts with the latest's own") {
  auto policy = shipped_policy();
  auto& notification = timescale_of(policy, "wg-notification");
  notification.runs_from = Milestone::chair_sign_off;
  notification.length = Length{.count = 14, .unit = Unit::days};
  auto history = History::referred("2025-01-31").decide("2025-02-01", Outcome::mapf);
  CHECK(status(history, "2026-11-22", "wg-notification", policy) == DeadlineStatus::not_started);
  history.agree("2025-02-20");
  CHECK(deadline(history, "2025-03-01", "wg-notification", policy)->due_on == day("2025-03-06"));
  history.decide("2025-04-01", Outcome::mapf);
  CHECK(status(history, "2026-11-22", "wg-notification", policy) == DeadlineStatus::not_started);
  history.agree("2025-04-08");
  CHECK(deadline(history, "2025-05-01", "wg-notification", policy)->due_on == day("2025-04-22"));
}

TEST_CASE("a progress report is due only once the review is published") {
  auto history = review();
  CHECK(status(history, "2026-11-22", "progress-report") == DeadlineStatus::not_started);
  history.reach("2026-02-28", Milestone::published);
  CHECK(deadline(history, "2026-11-22", "progress-report")->due_on == day("2027-02-28"));
  CHECK(status(history, "2027-03-01", "progress-report") == DeadlineStatus::overdue);
}

TEST_CASE("a review is complete with its publication or its own milestone, whichever is first") {
  const auto published_first = review()
                                   .reach("2026-01-20", Milestone::published)
                                   .reach("2026-02-10", Milestone::susr_complete);
  CHECK(deadline(published_first, "2026-11-22", "susr-complete")->reached == date("2026-01-20"));
  const auto complete_first = review()
                                  .reach("2026-01-20", Milestone::susr_complete)
                                  .reach("2026-02-10", Milestone::published);
  CHECK(deadline(complete_first, "2026-11-22", "susr-complete")->reached == date("2026-01-20"));
  CHECK(status(complete_first, "2026-11-22", "susr-complete") == DeadlineStatus::reached_in_time);
}

TEST_CASE("a time limit for one criterion applies to reviews that meet it") {
  const auto meeting = [](const Criteria& criteria) {
    return History::referred("2025-01-31")
        .then("2025-02-20", Decided{.outcome = Outcome::susr, .criteria = criteria})
        .agree("2025-02-20");
  };
  CHECK(deadline(meeting({Criterion::dhr, Criterion::mhhr}), "2025-06-01", "home-office-qa"));
  CHECK_FALSE(deadline(meeting({Criterion::mhhr}), "2025-06-01", "home-office-qa"));
  CHECK_FALSE(deadline(meeting({Criterion::dhr}), "2025-06-01", "secretary-of-state"));
  CHECK(deadline(meeting({Criterion::owhr}), "2025-06-01", "secretary-of-state"));
}

TEST_CASE("a submission starts when the report is approved") {
  auto history = review();
  CHECK(status(history, "2026-11-22", "home-office-qa") == DeadlineStatus::not_started);
  history.reach("2025-12-01", Milestone::report_approved);
  CHECK(status(history, "2026-11-22", "home-office-qa") == DeadlineStatus::outstanding);
  history.reach("2025-12-09", Milestone::home_office_qa);
  CHECK(status(history, "2026-11-22", "home-office-qa") == DeadlineStatus::reached);
}

TEST_CASE("an older review is judged only by the time limits that name its regime") {
  const auto legacy =
      History()
          .then("2022-04-01", Referred{.criteria = {Criterion::cpr}, .regime = Regime::legacy})
          .then("2022-05-01", Decided{.outcome = Outcome::susr, .criteria = {Criterion::cpr}})
          .agree("2022-05-01")
          .reach("2024-09-01", Milestone::published);
  auto policy = shipped_policy();
  CHECK(deadlines(legacy.latest().standing, policy, day("2026-11-22")).empty());
  timescale_of(policy, "progress-report").regimes = {Regime::susr, Regime::legacy};
  CHECK(status(legacy, "2026-11-22", "progress-report", policy) == DeadlineStatus::overdue);
  CHECK(deadline(review(), "2026-11-22", "progress-report", policy));
}

TEST_CASE("a MAPF is due three months after the Chair agreed to it, or put it in another's place") {
  const auto agreed =
      History::referred("2025-01-31").decide("2025-02-01", Outcome::mapf).agree("2025-02-20");
  CHECK(deadline(agreed, "2025-03-01", "mapf-complete")->due_on == day("2025-05-20"));
  const auto overturned = History::referred("2025-01-31")
                              .decide("2025-02-01", Outcome::no_review)
                              .overturn("2025-02-25", Outcome::mapf);
  CHECK(deadline(overturned, "2025-03-01", "mapf-complete")->due_on == day("2025-05-25"));
}

TEST_CASE("a revised decision for the same MAPF does not start its clock again") {
  const auto revised = History::agreed("2025-01-31", "2025-02-20", Outcome::mapf)
                           .decide("2025-04-01", Outcome::mapf)
                           .agree("2025-04-08");
  CHECK(deadline(revised, "2025-04-09", "mapf-complete")->due_on == day("2025-05-20"));
}

TEST_CASE("a MAPF runs on while another decision waits for the Chair") {
  const auto waiting = History::agreed("2025-01-31", "2025-02-20", Outcome::mapf)
                           .decide("2025-04-01", Outcome::susr);
  CHECK(status(waiting, "2025-06-01", "mapf-complete") == DeadlineStatus::overdue);
  CHECK_FALSE(deadline(waiting, "2025-06-01", "first-panel"));
}

TEST_CASE("a MAPF that becomes a SUSR owes its panel from the referral") {
  const auto escalated = History::agreed("2025-01-31", "2025-02-20", Outcome::mapf)
                             .decide("2025-04-01", Outcome::susr)
                             .agree("2025-04-08");
  CHECK_FALSE(deadline(escalated, "2025-06-01", "mapf-complete"));
  CHECK(deadline(escalated, "2025-06-01", "first-panel")->due_on == day("2025-03-31"));
}

TEST_CASE("a new decision owes its own sign-off and notification") {
  const auto decided_again =
      review().reach("2025-02-25", Milestone::wg_notification).decide("2025-04-01", Outcome::mapf);
  CHECK(status(decided_again, "2025-03-31", "wg-notification") == DeadlineStatus::reached);
  CHECK(status(decided_again, "2025-04-02", "wg-notification") == DeadlineStatus::outstanding);
  CHECK(status(decided_again, "2025-04-02", "chair-sign-off") == DeadlineStatus::outstanding);
  const auto done =
      History(decided_again).agree("2025-04-08").reach("2025-04-09", Milestone::wg_notification);
  CHECK(deadline(done, "2025-04-09", "wg-notification")->reached == date("2025-04-09"));
  CHECK(deadline(done, "2025-04-09", "chair-sign-off")->reached == date("2025-04-08"));
}

TEST_CASE("a second review of a case is not judged by what the first one reached") {
  const auto history = review()
                           .reach("2025-12-01", Milestone::published)
                           .decide("2026-03-01", Outcome::no_review)
                           .agree("2026-03-10")
                           .decide("2026-06-01", Outcome::susr)
                           .agree("2026-06-10");
  CHECK(status(history, "2026-11-22", "susr-complete") == DeadlineStatus::overdue);
  CHECK(status(history, "2026-11-22", "progress-report") == DeadlineStatus::not_started);
}
