// SPDX-License-Identifier: MIT
#include "susr/domain/redaction.hpp"

#include <algorithm>
#include <concepts>
#include <vector>

#include <fmt/format.h>

#include "susr/catalogue/catalogue.hpp"
#include "susr/domain/event_fields.hpp"
#include "susr/domain/policy_text.hpp"
#include "susr/support/identifier.hpp"
#include "susr/support/sha256.hpp"
#include "susr/support/text.hpp"

namespace susr::domain {

namespace {

// The fields that say who, of all events.
constexpr std::array post_fields{std::string_view("authorised_by"), std::string_view("addressee"),
                                 std::string_view("post"),          std::string_view("authority"),
                                 std::string_view("owner"),         std::string_view("approved_by"),
                                 std::string_view("lead_post")};
constexpr std::array person_fields{std::string_view("person"), std::string_view("people"),
                                   std::string_view("account")};
/// A key of SSH is as good as a name.
constexpr std::string_view key_field = "key";
/// The id of what was shared together: a case, and a number.
constexpr std::string_view id_field = "occasion";

constexpr std::string_view case_prefix = "CASE-";

bool is_among(std::string_view field, const auto& fields) {
  return std::ranges::find(fields, field) != fields.end();
}

void withhold(std::string& text) {
  if (!text.empty()) text = catalogue::say("withheld");
}

/// Whether what a field holds was typed as free text, and is not what something is known by.
bool is_typed_text(std::string_view field) {
  return holds_free_text(field) && !is_identifier(field);
}

/// Calls `change` with the name and the value of each text of a body: a field, a part of a list, or
/// what a correction gives a field.
template <class Change>
void for_each_text(EventBody& body, const Change& change) {
  visit_fields_of(body, [&](const auto& field, auto& value) {
    using Value = std::remove_cvref_t<decltype(value)>;
    if constexpr (std::same_as<Value, std::string>) {
      change(field.name, value);
    } else if constexpr (std::same_as<Value, std::vector<std::string>>) {
      for (auto& each : value)
        change(field.name, each);
    } else if constexpr (std::same_as<Value, std::vector<FieldValue>>) {
      for (auto& each : value)
        change(each.field, each.value);
    }
  });
}

/// The number and series of a case are in its reference.
void forget_number(EventBody& body) {
  std::visit(
      [](auto& each) {
        if constexpr (BeginsACase<std::remove_cvref_t<decltype(each)>>) {
          each.series = "CASE";
          each.number = 1;
        }
      },
      body);
}

}  // namespace

void withhold_texts(Event& event) {
  // The policy is no text about a case, and is read again.
  if (std::holds_alternative<PolicyRecorded>(event.body)) return;
  for_each_text(event.body, [](std::string_view field, std::string& value) {
    if (is_typed_text(field)) withhold(value);
  });
  for (auto& change : event.changes) {
    if (!is_typed_text(change.field)) continue;
    withhold(change.before);
    withhold(change.after);
  }
}

Redaction::Redaction(std::string_view key, Purpose purpose)
    : key_(support::hmac_sha256(key, code(purpose))) {}

std::string Redaction::pseudonym(std::string_view prefix, std::string_view name) const {
  constexpr std::size_t digits = 12;
  const auto whole =
      support::hmac_sha256(key_, fmt::format("{}\n{}", prefix, support::folded(name)));
  return fmt::format("{}{}", prefix, whole.substr(0, digits));
}

std::string Redaction::case_reference(std::string_view reference) const {
  if (reference.empty() || reference.starts_with(case_prefix)) return std::string(reference);
  auto made = pseudonym(case_prefix, reference);
  std::ranges::transform(made, made.begin(), [](char each) {
    return each >= 'a' && each <= 'f' ? static_cast<char>(each - 'a' + 'A') : each;
  });
  return made;
}

std::string Redaction::post(std::string_view post) const {
  constexpr std::string_view prefix = "post-";
  if (post.empty() || post.starts_with(prefix)) return std::string(post);
  return pseudonym(prefix, post);
}

std::string Redaction::person(std::string_view id) const {
  return id.empty() ? std::string{} : pseudonym("person-", id);
}

std::string Redaction::hash(std::string_view hash) const {
  return hash.empty() ? std::string{} : support::hmac_sha256(key_, fmt::format("hash\n{}", hash));
}

void Redaction::replace(std::string_view field, std::string& value) const {
  if (is_among(field, post_fields)) value = post(value);
  if (is_among(field, person_fields)) value = person(value);
  if (field == key_field) withhold(value);
  if (field == id_field) {
    const auto end = std::min(value.find('/'), value.size());
    value = case_reference(value.substr(0, end)) + value.substr(end);
  }
}

void Redaction::apply(Event& event) const {
  event.actor = person(event.actor);
  event.on_behalf_of = post(event.on_behalf_of);
  event.case_reference = case_reference(event.case_reference);
  if (const auto* recorded = std::get_if<PolicyRecorded>(&event.body)) {
    event.body = recorded_policy(apply(policy_of(*recorded).policy));
    event.changes.clear();
    return;
  }
  withhold_texts(event);
  forget_number(event.body);
  const auto put = [this](std::string_view field, std::string& value) { replace(field, value); };
  for_each_text(event.body, put);
  for (auto& change : event.changes) {
    // A list of people is one text here.
    const bool is_list = change.field == "people";
    for (auto* value : {&change.before, &change.after})
      is_list ? withhold(*value) : replace(change.field, *value);
  }
}

Policy Redaction::apply(Policy policy) const {
  for (auto& appointee : policy.register_of_appointees)
    appointee.post = post(appointee.post);
  return policy;
}

}  // namespace susr::domain
