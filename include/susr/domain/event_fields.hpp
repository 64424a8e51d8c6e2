// SPDX-License-Identifier: MIT
#pragma once

#include <concepts>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "susr/domain/event.hpp"

namespace susr::domain {

/// A body of that kind, to read or to write.
template <class Body, class Kind>
concept Either = std::same_as<std::remove_const_t<Body>, Kind>;

// The fields of each kind of event, for all who write, read, print or correct them: `visit` is
// called with each field's name and value. The names stand in the log and never change. A field
// that a kind of event did not have from the first release on comes with a third: the value that it
// has where nothing is said of it. It is left out then, so that an event of now is written as one
// of then.

/// Whether a field with the value `usual`, if it has one, is left out.
template <class Value, class... Usual>
bool is_left_out(const Value& value, const Usual&... usual) {
  return (false || ... || (value == usual));
}

template <Either<Referred> Body, class Visit>
void fields(Body& body, const Visit& visit) {
  visit("agency", body.agency);
  visit("criteria", body.criteria);
  visit("regime", body.regime);
  visit("referral_day", body.referral_day);
  visit("received_on", body.received_on);
  visit("event_date", body.event_date);
  visit("summary", body.summary);
  visit("series", body.series);
  visit("number", body.number);
}

template <Either<Decided> Body, class Visit>
void fields(Body& body, const Visit& visit) {
  visit("outcome", body.outcome);
  visit("criteria", body.criteria);
  visit("depth", body.depth);
  visit("immediacy", body.immediacy);
  visit("rationale", body.rationale);
}

template <Either<SignedOff> Body, class Visit>
void fields(Body& body, const Visit& visit) {
  visit("outcome", body.outcome);
  visit("instead", body.instead);
  visit("note", body.note);
}

template <Either<MilestoneRecorded> Body, class Visit>
void fields(Body& body, const Visit& visit) {
  visit("milestone", body.milestone);
  visit("post", body.post);
  visit("note", body.note);
}

template <Either<Paused> Body, class Visit>
void fields(Body& body, const Visit& visit) {
  visit("reason", body.reason);
  visit("authorised_by", body.authorised_by);
}

template <Either<Resumed> Body, class Visit>
void fields(Body& /*body*/, const Visit& /*visit*/) {}

template <Either<Recommended> Body, class Visit>
void fields(Body& body, const Visit& visit) {
  visit("number", body.number);
  visit("text", body.text);
  visit("level", body.level);
  visit("themes", body.themes);
}

template <Either<ActionAssigned> Body, class Visit>
void fields(Body& body, const Visit& visit) {
  visit("number", body.number);
  visit("title", body.title);
  visit("leads", body.leads);
  visit("due_on", body.due_on);
  visit("recommendation", body.recommendation);
  visit("measure", body.measure);
  visit("lead_post", body.lead_post);
  visit("ratification", body.ratification);
}

template <Either<ActionCompleted> Body, class Visit>
void fields(Body& body, const Visit& visit) {
  visit("number", body.number);
  visit("leg", body.leg);
  visit("evidence", body.evidence);
}

template <Either<LearningSourceOpened> Body, class Visit>
void fields(Body& body, const Visit& visit) {
  visit("type", body.type);
  visit("title", body.title);
  visit("series", body.series);
  visit("number", body.number);
}

template <Either<ActionUpdated> Body, class Visit>
void fields(Body& body, const Visit& visit) {
  visit("number", body.number);
  visit("leg", body.leg);
  visit("status", body.status);
  visit("note", body.note);
  visit("evidence", body.evidence);
  visit("barrier_change", body.barrier_change);
  visit("barrier", body.barrier);
}

template <Either<ActionRatified> Body, class Visit>
void fields(Body& body, const Visit& visit) {
  visit("number", body.number);
  visit("meeting_on", body.meeting_on);
  visit("minute", body.minute, std::string{});
}

template <Either<ActionSteppedDown> Body, class Visit>
void fields(Body& body, const Visit& visit) {
  visit("number", body.number);
  visit("reason", body.reason);
  visit("authority", body.authority);
}

template <Either<ActionExtended> Body, class Visit>
void fields(Body& body, const Visit& visit) {
  visit("number", body.number);
  visit("due_on", body.due_on);
  visit("direction", body.direction);
  visit("reason", body.reason);
  visit("approved_by", body.approved_by);
  visit("times", body.times, 1);
}

template <Either<ActionReopened> Body, class Visit>
void fields(Body& body, const Visit& visit) {
  visit("number", body.number);
  visit("leg", body.leg);
  visit("reason", body.reason);
}

template <Either<ActionEscalated> Body, class Visit>
void fields(Body& body, const Visit& visit) {
  visit("number", body.number);
  visit("level", body.level);
  visit("reason", body.reason);
}

template <Either<Disseminated> Body, class Visit>
void fields(Body& body, const Visit& visit) {
  visit("method", body.method);
  visit("agency", body.agency);
  visit("audience", body.audience);
  visit("note", body.note);
}

template <Either<Corrected> Body, class Visit>
void fields(Body& body, const Visit& visit) {
  visit("event", body.event);
  visit("correction", body.correction);
  visit("effective", body.effective);
  visit("fields", body.fields);
  visit("reason", body.reason);
}

template <Either<PolicyRecorded> Body, class Visit>
void fields(Body& body, const Visit& visit) {
  visit("text", body.text);
  visit("digest", body.digest);
}

/// Whether a field holds what something is known by, which has more than one spelling.
bool is_identifier(std::string_view field);

/// What an event says, field by field, as text; what is empty is left out.
std::vector<FieldValue> field_values(const EventBody& body);

/// The names of the fields of an event that a correction can change: all but those that ids are
/// made of, which never change.
std::vector<std::string> correctable_fields(const EventBody& body);

/// Whether a field, of an event or of what it replaced, holds free text or a post, which no message
/// repeats.
bool holds_free_text(std::string_view field);

/// Gives one field of an event another value. An empty text clears a field that may be empty.
/// Throws `BadValue` if the event has no such field, or the field can't have that value.
void set_field(EventBody& body, std::string_view field, const std::string& text);

}  // namespace susr::domain
