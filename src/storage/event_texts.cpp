// SPDX-License-Identifier: MIT
#include "event_texts.hpp"

#include <utility>

#include <fmt/format.h>

#include "susr/domain/erased.hpp"
#include "susr/domain/event_fields.hpp"
#include "susr/support/salt.hpp"

#include "sealed_text.hpp"

namespace susr::storage {

namespace {

constexpr const char* salt_key = "salt";
constexpr const char* text_key = "text";
constexpr const char* digest_key = "digest";

bool is_text(const Json& json) {
  return json.is_object() || (json.is_string() && !json.get_ref<const std::string&>().empty());
}

/// The texts of a field, which may be a list.
void take_texts_of(std::string_view field, bool is_name, Json& json, const TakeText& take) {
  if (json.is_array()) {
    for (auto& each : json) {
      if (is_text(each))
        take({.field = field, .is_name = is_name, .is_in_list = true, .json = each});
    }
  } else if (is_text(json)) {
    take({.field = field, .is_name = is_name, .is_in_list = false, .json = json});
  }
}

/// The texts that a correction sets.
void take_corrected(Json& payload, const TakeText& take) {
  if (!payload.contains("fields")) return;
  for (auto& each : payload["fields"]) {
    const auto field = each.at("field").get<std::string>();
    if (!domain::holds_free_text(field)) continue;
    take_texts_of(field, domain::is_identifier(field), each.at("value"), take);
  }
}

}  // namespace

std::string Salts::next() {
  return support::new_salt(fmt::format("{}:{}", place_, made_++));
}

void for_each_text(domain::EventKind kind, Json& payload, const TakeText& take) {
  if (kind == domain::kind_of<domain::PolicyRecorded>()) return;
  const auto& body = domain::empty_bodies().at(static_cast<std::size_t>(kind));
  domain::visit_fields_of(body, [&](const auto& field, const auto& /*value*/) {
    if (!field.traits.is_free_text || !payload.contains(field.name)) return;
    take_texts_of(field.name, field.traits.is_identifier, payload[field.name], take);
  });
  if (kind == domain::kind_of<domain::Corrected>()) take_corrected(payload, take);
}

void for_each_text(Json& changes, const TakeText& take) {
  for (auto& each : changes) {
    const auto name = each.at("field").get<std::string>();
    if (!domain::holds_free_text(name)) continue;
    const auto field = std::string_view(name).substr(0, name.find('['));
    for (const auto* side : {"old", "new"})
      take_texts_of(field, domain::is_identifier(field), each.at(side), take);
  }
}

bool is_erased(const Json& text) {
  return text.is_object() && text.size() == 1 && text.contains(digest_key);
}

bool is_salted(const Json& text) {
  return text.is_object() && text.size() == 2 && text.contains(salt_key) && text.contains(text_key);
}

std::string text_in(const Json& text) {
  if (is_erased(text)) return std::string(domain::erased_text);
  return (is_salted(text) ? text.at(text_key) : text).get<std::string>();
}

void add_salt(Json& text, Salts& salts) {
  text = Json::object({{salt_key, salts.next()}, {text_key, std::move(text)}});
}

std::string erase(Json& text) {
  auto digest =
      digest_of_text(text.at(salt_key).get_ref<const std::string&>(), text.at(text_key).dump());
  text = Json::object({{digest_key, digest}});
  return digest;
}

}  // namespace susr::storage
