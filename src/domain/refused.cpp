// SPDX-License-Identifier: MIT
#include "susr/domain/refused.hpp"

#include <utility>

namespace susr::domain {

namespace {

std::string names_of(const Facts& facts) {
  std::string names;
  for (const auto& fact : facts)
    names += (names.empty() ? "" : " ") + std::string(fact.name);
  return names;
}

}  // namespace

Refused::Refused(Event refused_event, Rule broken_rule, Facts known_facts)
    : std::runtime_error(std::string(code(broken_rule))),
      event_(std::move(refused_event)),
      rule_(broken_rule),
      facts_(std::move(known_facts)) {
  if (names_of(facts_) != facts_of(rule_)) {
    throw std::logic_error("the facts of a refusal are not those of its rule");
  }
}

const Event& Refused::event() const noexcept {
  return event_;
}

Rule Refused::rule() const noexcept {
  return rule_;
}

const Facts& Refused::facts() const noexcept {
  return facts_;
}

void refuse_event(const Event& event, Rule rule, Facts facts) {
  throw Refused(event, rule, std::move(facts));
}

}  // namespace susr::domain
