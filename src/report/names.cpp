// SPDX-License-Identifier: MIT
#include "names.hpp"

#include <algorithm>
#include <memory>
#include <utility>

#include "susr/support/text.hpp"

namespace susr::report {

namespace {

/// The name of an area or a theme in Welsh; null if it has none.
const std::string* welsh_name(const domain::Policy& policy, const std::string& name) {
  const auto found = policy.names_cy.find(name);
  return found == policy.names_cy.end() ? nullptr : &found->second;
}

}  // namespace

Cell name_in_both(const std::string& name, const std::optional<std::string>& name_cy) {
  return table::InBoth{name, name_cy.value_or(name)};
}

Cell agency_name(const domain::Policy& policy, const std::string& code) {
  const auto found = std::ranges::find(policy.agencies, code, &domain::Agency::code);
  return found == policy.agencies.end() ? Cell{} : name_in_both(found->name, found->name_cy);
}

Cell named_agency(const domain::Policy& policy, const std::string& code) {
  auto name = agency_name(policy, code);
  if (std::holds_alternative<std::monostate>(name)) return code;
  return table::Worded{
      code, std::make_shared<const Message>(
                Message{"agency.named", {{"name", std::move(name)}, argument("code", code)}})};
}

Cell area_or_theme(const domain::Policy& policy, const std::string& name) {
  const auto* welsh = welsh_name(policy, name);
  return welsh == nullptr ? cell(name) : table::InBoth{name, *welsh};
}

Cell themes_cell(const domain::Policy& policy, const std::vector<std::string>& themes) {
  auto text = support::join(themes, ", ");
  if (policy.names_cy.empty()) return cell(text);
  std::vector<std::string> in_welsh;
  for (const auto& theme : themes) {
    const auto* name = welsh_name(policy, theme);
    in_welsh.push_back(name == nullptr ? theme : *name);
  }
  return table::InBoth{std::move(text), support::join(in_welsh, ", ")};
}

table::LeadInBoth lead_in_both(const domain::Policy& policy, const domain::Lead& lead) {
  const auto* welsh = welsh_name(policy, lead.area);
  return {.lead = lead, .area_cy = welsh == nullptr ? std::string{} : *welsh};
}

table::Leads leads_in_both(const domain::Policy& policy, const std::vector<domain::Lead>& leads) {
  table::Leads in_both;
  for (const auto& lead : leads)
    in_both.all.push_back(lead_in_both(policy, lead));
  return in_both;
}

}  // namespace susr::report
