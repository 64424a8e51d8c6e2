// SPDX-License-Identifier: MIT
// What stood in the place of what an event says.
#include "susr/domain/changes.hpp"

#include "catch.hpp"
#include "history.hpp"

namespace {

using namespace susr::domain;  // NOLINT(google-build-using-namespace)
using susr::test::History;

using Changes = std::vector<Change>;

/// What the event that was recorded last changed.
Changes last_changes(const History& history) {
  const auto events = history.events();
  const auto last = std::ranges::max_element(events, {}, &Event::sequence);
  return changes_since(last->sequence, events, [](const auto&...) {})[last->sequence];
}

History assigned() {
  return History::agreed("2026-01-05", "2026-02-01", Outcome::susr)
      .assign("2026-03-01", 1, "2026-09-01");
}

}  // namespace

TEST_CASE("what only adds changes nothing") {
  CHECK(last_changes(History::referred("2026-01-05")).empty());
  CHECK(last_changes(assigned()).empty());
}

TEST_CASE("a step of a case changes its stage") {
  CHECK(last_changes(History::referred("2026-01-05").decide("2026-02-01", Outcome::mapf)) ==
        Changes{{"stage", "decision", "sign-off"}});
}

TEST_CASE("a revised decision replaces the one before") {
  CHECK(last_changes(History::agreed("2026-01-05", "2026-02-01", Outcome::susr)
                         .decide("2026-03-01", Outcome::mapf)) ==
        Changes{{"decision", "susr (dhr)", "mapf"}});
}

TEST_CASE("an extension replaces the due date") {
  CHECK(last_changes(assigned().extend("2026-08-01", "2026-12-01")) ==
        Changes{{"due_on", "2026-09-01", "2026-12-01"}});
}

TEST_CASE("a completion changes the action and the leg") {
  CHECK(last_changes(assigned().complete("2026-08-01", 1)) ==
        Changes{{"action_status", "open", "completed"}, {"leg_status[SWP]", "open", "completed"}});
}

TEST_CASE("what is cleared leaves nothing") {
  CHECK(last_changes(assigned().raise_barrier("2026-04-01").clear_barrier("2026-04-02")) ==
        Changes{{"barrier", "No money", ""}});
}

TEST_CASE("what is entered for an earlier day is held against that day") {
  CHECK(last_changes(
            assigned().extend("2026-08-01", "2026-12-01").extend("2026-07-01", "2026-10-01")) ==
        Changes{{"due_on", "2026-09-01", "2026-10-01"}});
}

TEST_CASE("a correction gives the old value and the new, also where there was none") {
  CHECK(last_changes(assigned().redate("2026-06-01", 4, "2026-03-02")) ==
        Changes{{"effective", "2026-03-01", "2026-03-02"}});
  CHECK(last_changes(assigned().set_field("2026-06-01", 4, "measure", "Audit")) ==
        Changes{{"measure", "", "Audit"}});
  CHECK(last_changes(assigned()
                         .set_field("2026-06-01", 4, "due_on", "2026-10-01")
                         .set_field("2026-06-02", 4, "due_on", "2026-11-01")) ==
        Changes{{"due_on", "2026-10-01", "2026-11-01"}});
  CHECK(last_changes(assigned().void_event("2026-06-01", 4)) ==
        Changes{{"event", "4 action-assigned", ""}});
}
