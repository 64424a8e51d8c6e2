// SPDX-License-Identifier: MIT
// Whatever an event says comes back from the log as it was put there.
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "susr/domain/event_fields.hpp"
#include "susr/storage/log.hpp"

#include "dates.hpp"
#include "properties.hpp"

namespace {

using namespace susr::domain;  // NOLINT(google-build-using-namespace)
using susr::storage::append;
using susr::storage::events_of;
using susr::storage::Store;
using susr::test::check_property;
using susr::test::date;
using susr::test::day;

/// Text that a careless writer would spoil.
const std::string awkward =
    "\"Gwynedd\", 'Ynys Môn' \\ & Llŷn;\n\ttwo lines, ŵŷâêîôû \xf0\x9f\x93\x84 {}:[]";

Event event_with(EventBody body) {
  return {.sequence = 1,
          .recorded_at = "2026-11-22T09:00:00Z",
          .actor = "tester",
          .on_behalf_of = "",
          .case_reference = is_of_board(kind_of(body)) ? "" : "CV-2026-001",
          .effective = date("2026-03-04"),
          .body = std::move(body)};
}

/// What comes back of an event that is the first of its store.
Event round_trip(const Event& event) {
  auto store = Store::in_memory();
  append(store, event);
  return events_of(store, event.case_reference).at(0);
}

// A value of each type that is not the default of any field.

template <class Enumeration>
  requires std::is_enum_v<Enumeration>
void fill(Enumeration& value) {
  const auto& codes = codes_of<Enumeration>;
  value = value == codes.front().value ? codes.back().value : codes.front().value;
}
void fill(std::string& text) {
  text = awkward;
}
void fill(int& number) {
  number = 63;
}
void fill(std::int64_t& number) {
  number = 17;
}
void fill(Date& date) {
  date = day("2027-02-28");
}
void fill(PartialDate& partial) {
  partial = date("2025-12");
}
void fill(Lead& lead) {
  lead = {.agency = "SS", .area = "Vale of Glamorgan"};
}
void fill(FieldValue& field) {
  field = {.field = "agency", .value = awkward};
}
void fill(Criteria& criteria) {
  criteria = {Criterion::apr, Criterion::cpr, Criterion::dhr, Criterion::mhhr, Criterion::owhr};
}
template <class Value>
void fill(std::vector<Value>& values) {
  fill(values.emplace_back());
  values.emplace_back();
}
template <class Value>
void fill(std::optional<Value>& value) {
  fill(value.emplace());
}

/// Every kind of event with each of its fields set to something that is not its default.
std::vector<EventBody> full_bodies() {
  auto bodies = empty_bodies();
  for (auto& body : bodies)
    visit_fields_of(body, [](const auto& /*field*/, auto& value) { fill(value); });
  return bodies;
}

}  // namespace

TEST_CASE("an event of every kind comes back as it was put there") {
  for (const auto& bodies : {full_bodies(), empty_bodies()}) {
    REQUIRE(bodies.size() == codes_of<EventKind>.size());
    std::set<EventKind> kinds;
    for (const auto& body : bodies) {
      CAPTURE(code(kind_of(body)));
      CHECK(round_trip(event_with(body)) == event_with(body));
      CHECK(kinds.insert(kind_of(body)).second);
    }
  }
}

TEST_CASE("an event keeps who recorded it, when, and on whose behalf") {
  auto event = event_with(Resumed{});
  event.actor = "catrin.ŵ";
  event.on_behalf_of = awkward;
  event.recorded_at = "1999-12-31T23:59:59Z";
  event.case_reference = "CYSUR 4 2019 'x' \"y\"";
  event.changes = {{.field = "due_on", .before = "2026-03-31", .after = ""},
                   {.field = awkward, .before = awkward, .after = awkward}};
  CHECK(round_trip(event) == event);
}

TEST_CASE("an event keeps its date as it was given") {
  for (const auto* given : {"2026", "2026-03", "2026-03-31", "2024-02-29"}) {
    auto event = event_with(Resumed{});
    event.effective = date(given);
    CHECK(to_text(round_trip(event).effective) == given);
    CHECK(round_trip(event) == event);
  }
}

TEST_CASE("an event date keeps what is known of it") {
  for (const auto* given : {"2025", "2025-12", "2025-12-31"}) {
    const auto event = event_with(Referred{.event_date = date(given)});
    CHECK(round_trip(event) == event);
  }
}

TEMPLATE_TEST_CASE("every word of a field comes back as itself", "", Regime, Criterion, Outcome,
                   Depth, Immediacy, SignOffOutcome, PauseReason, Level, Ratification, Milestone,
                   LegStatus, BarrierChange, Direction, EscalationLevel, LearningKind, Method,
                   CorrectionKind) {
  const auto body_with = [](TestType value) -> EventBody {
    using Word = TestType;
    if constexpr (std::is_same_v<Word, Regime>) return Referred{.regime = value};
    if constexpr (std::is_same_v<Word, Criterion>) return Referred{.criteria = {value}};
    if constexpr (std::is_same_v<Word, Outcome>) return Decided{.outcome = value};
    if constexpr (std::is_same_v<Word, Depth>) return Decided{.depth = value};
    if constexpr (std::is_same_v<Word, Immediacy>) return Decided{.immediacy = value};
    if constexpr (std::is_same_v<Word, SignOffOutcome>) return SignedOff{.outcome = value};
    if constexpr (std::is_same_v<Word, PauseReason>) return Paused{.reason = value};
    if constexpr (std::is_same_v<Word, Level>) return Recommended{.level = value};
    if constexpr (std::is_same_v<Word, Ratification>) return ActionAssigned{.ratification = value};
    if constexpr (std::is_same_v<Word, Milestone>) return MilestoneRecorded{.milestone = value};
    if constexpr (std::is_same_v<Word, LegStatus>) return ActionUpdated{.status = value};
    if constexpr (std::is_same_v<Word, BarrierChange>) {
      return ActionUpdated{.barrier_change = value};
    }
    if constexpr (std::is_same_v<Word, Direction>) return ActionExtended{.direction = value};
    if constexpr (std::is_same_v<Word, EscalationLevel>) return ActionEscalated{.level = value};
    if constexpr (std::is_same_v<Word, LearningKind>) return LearningSourceOpened{.type = value};
    if constexpr (std::is_same_v<Word, Method>) return Disseminated{.method = value};
    if constexpr (std::is_same_v<Word, CorrectionKind>) return Corrected{.correction = value};
  };
  for (const auto& entry : codes_of<TestType>) {
    CAPTURE(entry.code);
    const auto event = event_with(body_with(entry.value));
    CHECK(round_trip(event) == event);
  }
}

TEST_CASE("any text that is fit to be kept comes back as it was") {
  auto store = Store::in_memory();
  check_property("texts of all lengths and letters", [&] {
    const auto piece = rc::gen::element<std::string>("a", "\"", "\\", "\n", "\t", "'", "ŵ", "日",
                                                     "{", "\\u0041", "%", ":x", "\xc2\xa0");
    std::string text;
    for (const auto& each : *rc::gen::container<std::vector<std::string>>(piece))
      text += each;
    const auto recorded = append(store, event_with(Decided{.rationale = text}));
    RC_ASSERT(events_of(store, recorded.case_reference).back() == recorded);
  });
}
