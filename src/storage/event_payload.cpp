// SPDX-License-Identifier: MIT
#include "event_payload.hpp"

#include "susr/domain/event_fields.hpp"

#include "connection.hpp"

namespace susr::storage {

namespace {

using domain::code;

// How each kind of value stands in a payload: codes, days and leads as text, none as null.

template <class Enumeration>
  requires std::is_enum_v<Enumeration>
Json encode(Enumeration value) {
  return std::string(code(value));
}
Json encode(const std::string& text) {
  return text;
}
Json encode(std::int64_t number) {
  return number;
}
Json encode(domain::Date date) {
  return domain::to_text(date);
}
Json encode(const domain::PartialDate& date) {
  return domain::to_text(date);
}
Json encode(const domain::Lead& lead) {
  return {{"agency", lead.agency}, {"area", lead.area}};
}
Json encode(const domain::FieldValue& field) {
  return {{"field", field.field}, {"value", field.value}};
}
Json encode(const domain::Change& change) {
  return {{"field", change.field}, {"old", change.before}, {"new", change.after}};
}
Json encode(const domain::Criteria& criteria) {
  Json array = Json::array();
  for (const auto criterion : criteria)
    array.push_back(encode(criterion));
  return array;
}
template <class Value>
Json encode(const std::vector<Value>& values) {
  Json array = Json::array();
  for (const auto& value : values)
    array.push_back(encode(value));
  return array;
}
template <class Value>
Json encode(const std::optional<Value>& value) {
  return value ? encode(*value) : Json(nullptr);
}

/// Thrown, and caught in this file, for what can't be in such a text.
struct Unfit {};

template <class Value>
Value some(std::optional<Value> value) {
  if (!value) throw Unfit{};
  return *value;
}

/// What `read` gives; nothing if it meets something that can't be there.
template <class Read>
auto unless_unfit(const Read& read) -> std::optional<decltype(read())> {
  try {
    return read();
  } catch (const Json::exception&) {
    return std::nullopt;
  } catch (const Unfit&) {
    return std::nullopt;
  }
}

template <class Enumeration>
  requires std::is_enum_v<Enumeration>
void decode(const Json& json, Enumeration& value) {
  value = some(domain::from_code<Enumeration>(json.get<std::string>()));
}
void decode(const Json& json, std::string& text) {
  text = text_in(json);
}
void decode(const Json& json, int& number) {
  number = json.get<int>();
}
void decode(const Json& json, std::int64_t& number) {
  number = json.get<std::int64_t>();
}
void decode(const Json& json, domain::Date& date) {
  date = some(domain::parse_date(json.get<std::string>()));
}
void decode(const Json& json, domain::PartialDate& date) {
  date = some(domain::parse_partial_date(json.get<std::string>()));
}
void decode(const Json& json, domain::Lead& lead) {
  lead = {.agency = json.at("agency").get<std::string>(),
          .area = json.at("area").get<std::string>()};
}
void decode(const Json& json, domain::FieldValue& field) {
  field = {.field = json.at("field").get<std::string>(), .value = text_in(json.at("value"))};
}
void decode(const Json& json, domain::Change& change) {
  change = {.field = json.at("field").get<std::string>(),
            .before = text_in(json.at("old")),
            .after = text_in(json.at("new"))};
}
void decode(const Json& json, domain::Criteria& criteria) {
  for (const auto& element : json) {
    domain::Criterion criterion{};
    decode(element, criterion);
    criteria.insert(criterion);
  }
}
template <class Value>
void decode(const Json& json, std::vector<Value>& values) {
  for (const auto& element : json)
    decode(element, values.emplace_back());
}
template <class Value>
void decode(const Json& json, std::optional<Value>& value) {
  if (!json.is_null()) decode(json, value.emplace());
}

Json object_of(const domain::EventBody& body) {
  Json json = Json::object();
  domain::visit_fields_of(body, [&](const auto& field, const auto& value) {
    if (!field.is_left_out(value)) json[field.name] = encode(value);
  });
  return json;
}

TakeText salting(Salts& salts) {
  return [&salts](const EventText& text) { add_salt(text.json, salts); };
}

}  // namespace

std::string payload_of(const domain::EventBody& body) {
  return object_of(body).dump();
}

std::string payload_of(const domain::EventBody& body, Salts& salts) {
  auto json = object_of(body);
  for_each_text(domain::kind_of(body), json, salting(salts));
  return json.dump();
}

std::optional<domain::EventBody> body_from(domain::EventKind kind, std::string_view payload) {
  return unless_unfit([&] {
    const auto json = Json::parse(payload);
    auto body = domain::empty_bodies().at(static_cast<std::size_t>(kind));
    domain::visit_fields_of(body, [&](const auto& field, auto& value) {
      const bool is_left_out = field.traits.came_later && !json.contains(field.name);
      if (!is_left_out) decode(json.at(field.name), value);
    });
    return body;
  });
}

std::string changes_text(const std::vector<domain::Change>& changes) {
  return encode(changes).dump();
}

std::string changes_text(const std::vector<domain::Change>& changes, Salts& salts) {
  auto json = encode(changes);
  for_each_text(json, salting(salts));
  return json.dump();
}

std::optional<std::vector<domain::Change>> changes_from(std::string_view text) {
  if (text == "[]") return std::vector<domain::Change>{};  // as most are
  return unless_unfit([&] {
    std::vector<domain::Change> changes;
    decode(Json::parse(text), changes);
    return changes;
  });
}

std::string array_of(const std::vector<std::string>& texts) {
  return Json(texts).dump();
}

std::vector<std::string> texts_at(Statement& statement, int column) {
  const auto array = view_at(statement, column);
  if (array == "[]") return {};  // as most are
  auto texts = unless_unfit([&] { return Json::parse(array).get<std::vector<std::string>>(); });
  if (!texts) refuse_column(statement, column);
  return std::move(*texts);
}

}  // namespace susr::storage
