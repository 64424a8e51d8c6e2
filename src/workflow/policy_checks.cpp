// SPDX-License-Identifier: MIT
#include "policy_checks.hpp"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "susr/catalogue/catalogue.hpp"
#include "susr/domain/event_fields.hpp"
#include "susr/domain/reference.hpp"
#include "susr/support/error.hpp"
#include "susr/support/identifier.hpp"
#include "susr/support/text.hpp"

namespace susr::workflow {

namespace {

using catalogue::say;
using domain::Policy;
using domain::Rule;
using fmt::arg;
using support::refuse;

/// Whether it is one of the names, whose spelling it then takes.
bool is_one_of(const std::vector<std::string>& names, std::string& name) {
  const auto meant = support::meant_by(name, names);
  if (meant.size() == 1) name = meant.front();
  return meant.size() == 1;
}

void require_agency(const Policy& policy, std::string& code, std::string_view what) {
  if (const auto* agency = domain::find_agency(policy, code)) {
    code = agency->code;
    return;
  }
  refuse(std::string(what), say("agency.not-configured"),
         support::known_values_hint(code, domain::agency_codes(policy)));
}

void require_lead(const Policy& policy, domain::Lead& lead, std::string_view what) {
  require_agency(policy, lead.agency, what);
  lead = domain::with_only_area(policy, std::move(lead));
  if (lead.area.empty()) return;
  const auto& areas = domain::areas_of(policy, *domain::find_agency(policy, lead.agency));
  if (is_one_of(areas, lead.area)) return;
  refuse(std::string(what), say("agency.no-such-area", arg("agency", lead.agency)),
         areas.empty() ? say("area.none-configured.hint")
                       : support::known_values_hint(lead.area, areas));
}

void require_theme(const Policy& policy, std::string& theme, std::string_view what) {
  const auto& themes = policy.themes;
  if (themes.empty() || is_one_of(themes, theme)) return;
  refuse(std::string(what), say("theme.not-configured"), support::known_values_hint(theme, themes));
}

/// Checks every field of a body whose value the policy must know.
class Names {
 public:
  Names(const Policy& policy, std::string_view what) : policy_(policy), what_(what) {}

  void operator()(const auto& field, std::string& text) const {
    const bool names_agency =
        field.name == std::string_view("agency") || field.name == std::string_view("reported_by");
    if (names_agency && !text.empty()) require_agency(policy_, text, what_);
    if (field.name == std::string_view("theme")) require_theme(policy_, text, what_);
  }
  /// A leg must be one of the action's, whether or not its agency is still known.
  void operator()(const auto& /*field*/, std::optional<domain::Lead>& leg) const {
    if (leg) leg = domain::with_only_area(policy_, std::move(*leg));
  }
  void operator()(const auto& /*field*/, std::vector<domain::Lead>& leads) const {
    for (auto& lead : leads)
      require_lead(policy_, lead, what_);
  }
  void operator()(const auto& field, std::vector<std::string>& names) const {
    for (auto& name : names) {
      if (field.name == std::string_view("agencies")) require_agency(policy_, name, what_);
      if (field.name == std::string_view("themes")) require_theme(policy_, name, what_);
    }
  }
  template <class Other>
  void operator()(const auto& /*field*/, Other& /*value*/) const {}

 private:
  const Policy& policy_;
  std::string_view what_;
};

/// Whether both mean the same post, however it is spelled.
bool is_same_post(const std::string& one, const std::string& other) {
  return !one.empty() && support::equal_but_for_case(one, other);
}

void require_ratifiable(const Policy& policy, const domain::Action& action,
                        const domain::Event& ratification) {
  const auto refuse_leg = [&](Rule rule, const domain::Leg& leg) {
    throw RefusedByPolicy(ratification, rule, {{"leg", domain::to_text(leg.lead)}});
  };
  for (const auto& leg : action.legs) {
    if (leg.status != domain::LegStatus::completed) continue;
    const bool needs_evidence = policy.ratification_evidence == domain::Evidence::required;
    if (needs_evidence && leg.evidence.empty()) refuse_leg(Rule::leg_without_evidence, leg);
    const auto by = leg.completed_by.value_or(domain::Actor{});
    if (policy.two_person == domain::TwoPerson::post &&
        is_same_post(by.post, ratification.on_behalf_of)) {
      refuse_leg(Rule::completed_by_same_post, leg);
    }
    if (policy.two_person == domain::TwoPerson::account && by.account == ratification.actor) {
      refuse_leg(Rule::completed_from_same_account, leg);
    }
  }
}

bool leads_action(const Policy& policy, const domain::Action& action, const std::string& post) {
  return std::ranges::any_of(action.legs, [&](const domain::Leg& leg) {
    const auto* agency = domain::find_agency(policy, leg.lead.agency);
    return is_same_post(post, leg.lead.agency) ||
           (agency != nullptr && is_same_post(post, agency->name));
  });
}

/// Stops those who lead an action, or work on it, from stepping it down themselves. The person who
/// records it may also record agencies' progress; the authority may not.
void require_not_its_own(const Policy& policy, const domain::Action& action,
                         const domain::Event& event, const std::string& authority) {
  const auto refuse_if = [&](bool is_its_own, Rule rule) {
    if (is_its_own) throw RefusedByPolicy(event, rule, {});
  };
  const auto made_progress = [&](const auto& is_by) {
    return std::ranges::any_of(action.progressed_by, is_by);
  };
  const auto& lead_post = action.assigned.lead_post;
  const auto& author = event.on_behalf_of;
  if (policy.two_person == domain::TwoPerson::post) {
    refuse_if(is_same_post(authority, lead_post), Rule::authority_is_lead_post);
    refuse_if(leads_action(policy, action, authority), Rule::authority_leads_action);
    refuse_if(is_same_post(author, lead_post), Rule::author_is_lead_post);
    refuse_if(leads_action(policy, action, author), Rule::author_leads_action);
    refuse_if(
        made_progress([&](const domain::Actor& by) { return is_same_post(by.post, authority); }),
        Rule::authority_made_progress);
  }
  if (policy.two_person == domain::TwoPerson::account) {
    refuse_if(made_progress([&](const domain::Actor& by) { return by.account == event.actor; }),
              Rule::account_made_progress);
  }
}

}  // namespace

void require_known(const Policy& policy, domain::EventBody& body, std::string_view what) {
  domain::visit_fields_of(body, Names(policy, what));
}

void require_known(const Policy& policy, domain::EventBody& body,
                   std::span<const domain::FieldValue> fields, std::string_view what) {
  const Names names(policy, what);
  domain::visit_fields_of(body, [&](const auto& field, auto& value) {
    if (std::ranges::find(fields, field.name, &domain::FieldValue::field) != fields.end()) {
      names(field, value);
    }
  });
}

namespace {

/// The action that a body is about; null if it is about none.
const domain::Action* action_of(const domain::CaseState& state, const domain::EventBody& body) {
  const auto find = [&](const auto& each) -> const domain::Action* {
    if constexpr (domain::OfAnAction<std::remove_cvref_t<decltype(each)>>) {
      return domain::find_action(state, each.number);
    } else {
      return nullptr;
    }
  };
  return std::visit(find, body);
}

}  // namespace

void spell_as_recorded(const std::optional<domain::CaseState>& state, domain::EventBody& body,
                       std::string_view what) {
  if (!state) return;
  if (const auto* made = std::get_if<domain::Recommended>(&body)) {
    const auto* other = domain::recommendation_meant_by(*state, made->number);
    const bool is_taken = other != nullptr && other->made.number != made->number;
    if (is_taken) {
      refuse(std::string(what),
             say("refusal.recommendation-taken.why", arg("number", other->made.number)));
    }
  }
  if (auto* assigned = std::get_if<domain::ActionAssigned>(&body)) {
    const auto* from = domain::recommendation_meant_by(*state, assigned->recommendation);
    if (from != nullptr) assigned->recommendation = from->made.number;
  }
  if (auto* assessed = std::get_if<domain::ImpactAssessed>(&body)) {
    const auto number = domain::recommendation_number(assessed->item).value_or("");
    const auto* meant = domain::recommendation_meant_by(*state, number);
    if (meant != nullptr) assessed->item = domain::recommendation_item(meant->made.number);
  }
  const auto* action = action_of(*state, body);
  domain::visit_fields_of(body, [&](const auto& /*field*/, auto& value) {
    if constexpr (std::same_as<std::remove_cvref_t<decltype(value)>, std::optional<domain::Lead>>) {
      const auto* leg =
          action != nullptr && value ? domain::leg_meant_by(*action, *value) : nullptr;
      if (leg != nullptr) value = leg->lead;
    }
  });
}

void require_two_persons(const Policy& policy, const domain::CaseState& state,
                         const domain::Event& event) {
  if (const auto* ratified = std::get_if<domain::ActionRatified>(&event.body)) {
    const auto* action = domain::find_action(state, ratified->number);
    if (action != nullptr) require_ratifiable(policy, *action, event);
  }
  if (const auto* stepped_down = std::get_if<domain::ActionSteppedDown>(&event.body)) {
    const auto* action = domain::find_action(state, stepped_down->number);
    if (action != nullptr) require_not_its_own(policy, *action, event, stepped_down->authority);
  }
  // The fold refuses an action that does not exist.
}

}  // namespace susr::workflow
