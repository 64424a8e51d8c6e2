// SPDX-License-Identifier: MIT
#include "event_payload.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "susr/domain/event_fields.hpp"

#include "connection.hpp"

namespace susr::storage {

namespace {

using domain::code;
using Json = nlohmann::ordered_json;

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

[[noreturn]] void refuse_payload(const std::string& what) {
  refuse_content(fmt::format("an event's payload has {}", what));
}

template <class Value>
Value some(std::optional<Value> value) {
  if (!value) refuse_payload("a value that it can't have");
  return *value;
}

template <class Enumeration>
  requires std::is_enum_v<Enumeration>
void decode(const Json& json, Enumeration& value) {
  value = some(domain::from_code<Enumeration>(json.get<std::string>()));
}
void decode(const Json& json, std::string& text) {
  text = json.get<std::string>();
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
  field = {.field = json.at("field").get<std::string>(),
           .value = json.at("value").get<std::string>()};
}
void decode(const Json& json, domain::Change& change) {
  change = {.field = json.at("field").get<std::string>(),
            .before = json.at("old").get<std::string>(),
            .after = json.at("new").get<std::string>()};
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

/// An empty body of the given kind.
template <std::size_t index = 0>
domain::EventBody empty_body(domain::EventKind kind) {
  if constexpr (index < std::variant_size_v<domain::EventBody>) {
    if (static_cast<std::size_t>(kind) == index) {
      return domain::EventBody(std::in_place_index<index>);
    }
    return empty_body<index + 1>(kind);
  } else {
    refuse_payload("a kind that is not known");
  }
}

}  // namespace

std::string payload_of(const domain::EventBody& body) {
  Json json = Json::object();
  const auto put = [&](const char* name, const auto& value, const auto&... usual) {
    if (!domain::is_left_out(value, usual...)) json[name] = encode(value);
  };
  std::visit([&](const auto& each) { domain::fields(each, put); }, body);
  return json.dump();
}

domain::EventBody body_from(domain::EventKind kind, const std::string& payload) {
  try {
    const auto json = Json::parse(payload);
    auto body = empty_body(kind);
    const auto take = [&]<class... Usual>(const char* name, auto& value, const Usual&... usual) {
      const bool is_there = sizeof...(Usual) == 0 || json.contains(name);
      if (is_there) decode(json.at(name), value);
      if (!is_there) ((value = usual), ...);
    };
    std::visit([&](auto& each) { domain::fields(each, take); }, body);
    return body;
  } catch (const Json::exception&) {
    refuse_payload("the wrong shape");
  }
}

std::string changes_text(const std::vector<domain::Change>& changes) {
  return encode(changes).dump();
}

std::vector<domain::Change> changes_from(const std::string& text) {
  try {
    std::vector<domain::Change> changes;
    decode(Json::parse(text), changes);
    return changes;
  } catch (const Json::exception&) {
    refuse_payload("changes of the wrong shape");
  }
}

std::string array_of(const std::vector<std::string>& texts) {
  return Json(texts).dump();
}

std::vector<std::string> texts_from(const std::string& array) {
  try {
    return Json::parse(array).get<std::vector<std::string>>();
  } catch (const Json::exception&) {
    refuse_payload("a list of the wrong shape");
  }
}

}  // namespace susr::storage
