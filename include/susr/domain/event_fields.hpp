// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <vector>

#include "susr/domain/event.hpp"

namespace susr::domain {

/// Calls `visit` with each `Field` of a body and its value, to read or to write.
template <class Body, class Visit>
void visit_fields(Body& body, const Visit& visit) {
  std::apply([&](const auto&... field) { (visit(field, body.*field.member), ...); },
             std::remove_const_t<Body>::payload);
}

/// The same for a body of any kind.
template <class Visit>
void visit_fields_of(EventBody& body, const Visit& visit) {
  std::visit([&](auto& each) { visit_fields(each, visit); }, body);
}
template <class Visit>
void visit_fields_of(const EventBody& body, const Visit& visit) {
  std::visit([&](const auto& each) { visit_fields(each, visit); }, body);
}

/// Whether a field holds an identifier, which has more than one spelling.
bool is_identifier(std::string_view field);

/// The fields of an event as text; an empty field gives an empty text.
std::vector<FieldValue> field_texts(const EventBody& body);

/// The same without what is empty, or left out.
std::vector<FieldValue> field_values(const EventBody& body);

/// The names of the fields of an event that a correction can change: all except those that form
/// ids, which never change.
std::vector<std::string> correctable_fields(const EventBody& body);

/// Whether a field, of an event or of a change, holds free text or a post, which messages never
/// repeat.
bool holds_free_text(std::string_view field);

/// Gives one field of an event another value. An empty text clears a field that may be empty.
/// Throws `BadValue` if the event has no such field, or the field can't have that value.
void set_field(EventBody& body, std::string_view field, const std::string& text);

}  // namespace susr::domain
