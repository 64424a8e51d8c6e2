// SPDX-License-Identifier: MIT
#include "describe_action.hpp"

#include <string_view>
#include <utility>

#include "susr/domain/event_fields.hpp"
#include "susr/domain/reference.hpp"
#include "susr/language/refusals.hpp"

namespace susr::workflow {

namespace {

using domain::EventBody;

/// The words of a kind of event (see event/description.hpp) with what the event says in them.
std::string filled_in(std::string_view words, const std::string& reference, const EventBody& body) {
  const auto fields = domain::field_texts(body);
  domain::Facts facts{{"case", reference},
                      {"item", domain::item_id(reference, domain::subject_of(body))}};
  std::string for_leg;
  for (const auto& [field, text] : fields) {
    facts.push_back({field.c_str(), text});
    if (field == "leg" && !text.empty()) for_leg = " for " + text;
  }
  facts.push_back({"for_leg", std::move(for_leg)});
  return language::filled_in(words, facts);
}

}  // namespace

std::string describe_action(const std::string& case_reference, const EventBody& body) {
  const auto describe = [&]<class Body>(const Body& /*body*/) {
    const bool is_new = domain::BeginsACase<Body>;
    return "cannot " + filled_in(Body::attempt,
                                 is_new ? domain::shown_reference(case_reference) : case_reference,
                                 body);
  };
  return std::visit(describe, body);
}

std::string describe_done(const EventBody& body) {
  const auto describe = [&]<class Body>(const Body& each) {
    if constexpr (requires { each.done(); }) {
      return filled_in(each.done(), {}, body);
    } else {
      return filled_in(Body::done, {}, body);
    }
  };
  return std::visit(describe, body);
}

}  // namespace susr::workflow
