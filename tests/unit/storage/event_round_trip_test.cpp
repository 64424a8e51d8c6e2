// SPDX-License-Identifier: MIT
// Whatever an event says comes back from the log as it was put there.
#include <set>
#include <string>
#include <utility>
#include <vector>

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
          .case_reference = is_of_a_case(kind_of(body)) ? "CV-2026-001" : "",
          .effective = date("2026-03-04"),
          .body = std::move(body)};
}

/// What comes back of an event that is the first of its store.
Event round_trip(const Event& event) {
  auto store = Store::in_memory();
  append(store, event);
  return events_of(store, event.case_reference).at(0);
}

/// Every kind of event with each of its fields set to something that is not its default.
std::vector<EventBody> full_bodies() {
  return {
      Referred{.agency = "SWP",
               .criteria = {Criterion::apr, Criterion::cpr, Criterion::dhr, Criterion::mhhr,
                            Criterion::owhr},
               .regime = Regime::legacy,
               .referral_day = ReferralDay::unknown,
               .received_on = day("2026-03-01"),
               .event_date = date("2025-12"),
               .summary = awkward,
               .series = "CV-2026-000",
               .number = 17},
      LearningSourceOpened{.type = LearningKind::self_assessment,
                           .title = awkward,
                           .series = "CV-2026-000",
                           .number = 18},
      Decided{.outcome = Outcome::susr,
              .criteria = {Criterion::apr},
              .depth = Depth::extended,
              .immediacy = Immediacy::urgent,
              .rationale = awkward},
      SignedOff{
          .outcome = SignOffOutcome::overturned, .instead = Outcome::no_review, .note = awkward},
      MilestoneRecorded{
          .milestone = Milestone::secretary_of_state, .post = "Reviewer 4", .note = awkward},
      Paused{.reason = PauseReason::criminal_proceedings, .authorised_by = awkward},
      Resumed{},
      Recommended{.number = "17.1",
                  .text = awkward,
                  .level = Level::uk,
                  .themes = {"voice of the child", awkward, ""}},
      ActionAssigned{
          .number = 63,
          .title = awkward,
          .leads = {{.agency = "SWP", .area = ""}, {.agency = "SS", .area = "Vale of Glamorgan"}},
          .due_on = day("2027-02-28"),
          .recommendation = "17.1",
          .measure = awkward,
          .lead_post = "Head of \"Adults\"",
          .ratification = Ratification::not_required},
      ActionUpdated{.number = 63,
                    .leg = Lead{.agency = "SS", .area = "Vale of Glamorgan"},
                    .status = LegStatus::not_relevant,
                    .note = awkward,
                    .evidence = awkward,
                    .barrier_change = BarrierChange::raised,
                    .barrier = awkward},
      ActionCompleted{.number = 63,
                      .leg = Lead{.agency = "SS", .area = "Vale of Glamorgan"},
                      .evidence = awkward},
      ActionRatified{.number = 63, .meeting_on = day("2026-03-03"), .minute = awkward},
      ActionSteppedDown{.number = 63, .reason = awkward, .authority = "Board"},
      ActionExtended{.number = 63,
                     .due_on = day("2027-03-31"),
                     .direction = Direction::either,
                     .reason = awkward,
                     .approved_by = awkward,
                     .times = 3},
      ActionReopened{.number = 63, .leg = Lead{.agency = "SWP", .area = ""}, .reason = awkward},
      ActionEscalated{.number = 63, .level = EscalationLevel::national, .reason = awkward},
      Disseminated{.method = Method::workshop, .agency = "UHB", .audience = 0, .note = awkward},
      Corrected{.event = 17,
                .correction = CorrectionKind::voided,
                .effective = date("2026-02"),
                .fields = {{.field = "agency", .value = awkward}, {.field = "note", .value = ""}},
                .reason = awkward},
      PolicyRecorded{.text = awkward, .digest = "0123"}};
}

/// Every kind of event with each of its fields left as it is by default.
template <std::size_t... kinds>
std::vector<EventBody> bare_bodies(std::index_sequence<kinds...> /*all*/) {
  return {EventBody(std::in_place_index<kinds>)...};
}
std::vector<EventBody> bare_bodies() {
  return bare_bodies(std::make_index_sequence<std::variant_size_v<EventBody>>{});
}

}  // namespace

TEST_CASE("an event of every kind comes back as it was put there") {
  for (const auto& bodies : {full_bodies(), bare_bodies()}) {
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
