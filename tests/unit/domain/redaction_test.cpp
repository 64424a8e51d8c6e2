// SPDX-License-Identifier: MIT
#include "susr/domain/redaction.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

#include "susr/domain/event_fields.hpp"

#include "catch.hpp"

using namespace susr::domain;  // NOLINT(google-build-using-namespace)

namespace {

// Names of other things than people: what a new field holds must be decided.
constexpr std::array names_of_things{std::string_view("themes"),  std::string_view("theme"),
                                     std::string_view("parent"),  std::string_view("document"),
                                     std::string_view("version"), std::string_view("competencies")};

constexpr std::string_view somebody = "A. N. Other";

/// Whether a field says who, or was typed.
bool is_telling(const auto& field) {
  const auto& traits = field.traits;
  return (traits.is_free_text || traits.is_identifier) &&
         std::ranges::find(names_of_things, field.name) == names_of_things.end();
}

/// An event of that kind in which each such field is filled.
template <class Body>
Event telling_event() {
  Body body;
  visit_fields(body, [](const auto& field, auto& value) {
    using Value = std::remove_cvref_t<decltype(value)>;
    if (!is_telling(field)) return;
    if constexpr (std::is_same_v<Value, std::string>) value = somebody;
    if constexpr (std::is_same_v<Value, std::vector<std::string>>) value = {std::string(somebody)};
  });
  Event event;
  event.actor = somebody;
  event.on_behalf_of = somebody;
  event.body = body;
  return event;
}

template <class Body>
void check_kind() {
  if constexpr (!std::is_same_v<Body, PolicyRecorded>) {
    auto event = telling_event<Body>();
    Redaction("a key of some length", Purpose::research).apply(event);
    CAPTURE(Body::kind);
    CHECK(event.actor.starts_with("person-"));
    CHECK(event.on_behalf_of.starts_with("post-"));
    for (const auto& field : field_texts(event.body)) {
      CAPTURE(field.field);
      CHECK(field.value.find(somebody) == std::string::npos);
    }
  }
}

template <std::size_t... Index>
void check_kinds(std::index_sequence<Index...> /*all*/) {
  (check_kind<std::variant_alternative_t<Index, EventBodies>>(), ...);
}

}  // namespace

TEST_CASE("a pseudonym is the same with the same key and purpose, however the name is spelled") {
  const Redaction one("a key of some length", Purpose::research);
  const Redaction again("a key of some length", Purpose::research);
  CHECK(one.case_reference("CV-2026-003") == again.case_reference("cv-2026-003"));
  CHECK(one.post("Review Manager") == again.post("review  manager"));
  CHECK(one.case_reference("CV-2026-003") != one.case_reference("CV-2026-004"));
  CHECK(one.person("p-017") != one.post("p-017"));
}

TEST_CASE("another key or purpose gives other pseudonyms") {
  const Redaction one("a key of some length", Purpose::research);
  CHECK(one.post("Chair") != Redaction("another key of it", Purpose::research).post("Chair"));
  CHECK(one.post("Chair") != Redaction("a key of some length", Purpose::training).post("Chair"));
}

TEST_CASE("a pseudonym is its own, and nothing has none") {
  const Redaction one("a key of some length", Purpose::research);
  const auto reference = one.case_reference("CV-2026-003");
  CHECK(reference.size() == std::string("CASE-").size() + 12);
  CHECK(one.case_reference(reference) == reference);
  CHECK(one.post("").empty());
  CHECK(one.person("").empty());
  CHECK(one.hash("").empty());
  CHECK(one.hash(std::string(64, 'a')).size() == 64);
}

TEST_CASE("every field that says who, or was typed, is replaced") {
  check_kinds(std::make_index_sequence<std::variant_size_v<EventBodies>>());
}
