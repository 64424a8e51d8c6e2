// SPDX-License-Identifier: MIT
#include "describe_action.hpp"

#include <string_view>
#include <variant>

#include <fmt/args.h>
#include <fmt/format.h>

#include "susr/catalogue/catalogue.hpp"
#include "susr/domain/event_fields.hpp"
#include "susr/domain/reference.hpp"

namespace susr::workflow {

namespace {

using domain::EventBody;

/// What the words of a kind of event can say of it (see event/description.hpp).
using Facts = fmt::dynamic_format_arg_store<fmt::format_context>;

Facts facts_of(const std::string& reference, const EventBody& body) {
  Facts facts;
  facts.push_back(fmt::arg("case", reference));
  facts.push_back(fmt::arg("item", domain::item_id(reference, domain::subject_of(body))));
  for (const auto& [field, text] : domain::field_texts(body))
    facts.push_back(fmt::arg(field.c_str(), text));
  return facts;
}

std::string_view kind_code(const EventBody& body) {
  return domain::code(domain::kind_of(body));
}

/// The reference as a message may repeat it: that of a new case was typed by a person.
std::string repeatable(const std::string& reference, const EventBody& body) {
  return std::visit(
      [&]<class Body>(const Body& /*body*/) {
        return domain::BeginsACase<Body> ? domain::shown_reference(reference) : reference;
      },
      body);
}

/// Which of the receipts of its kind the event has: `.leg`; nothing where there is one only.
std::string receipt_suffix(const EventBody& body) {
  return std::visit(
      [](const auto& each) {
        if constexpr (requires { each.receipt(); }) {
          return fmt::format(".{}", each.receipt());
        } else {
          return std::string{};
        }
      },
      body);
}

}  // namespace

std::string describe_action(const std::string& case_reference, const EventBody& body) {
  const auto* correction = std::get_if<domain::Corrected>(&body);
  if (correction != nullptr && case_reference.empty()) {
    return catalogue::say("correct.failed", fmt::arg("event", correction->event));
  }
  return catalogue::say_with(fmt::format("failed.{}", kind_code(body)),
                             facts_of(repeatable(case_reference, body), body));
}

std::string describe_action_on(const domain::Event& event) {
  const auto& body = event.body;
  if (event.case_reference.empty() && std::holds_alternative<domain::Corrected>(body)) {
    return describe_action(event.case_reference, body);
  }
  auto facts = facts_of(repeatable(event.case_reference, body), body);
  facts.push_back(fmt::arg("on", domain::to_text(event.effective)));
  return catalogue::say_with(fmt::format("failed.{}.on", kind_code(body)), facts);
}

std::string describe_done(const domain::Event& event) {
  const auto& body = event.body;
  auto facts = facts_of(event.case_reference, body);
  facts.push_back(fmt::arg("on", domain::to_text(event.effective)));
  return catalogue::say_with(fmt::format("recorded.{}{}", kind_code(body), receipt_suffix(body)),
                             facts);
}

}  // namespace susr::workflow
