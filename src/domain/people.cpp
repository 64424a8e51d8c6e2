// SPDX-License-Identifier: MIT
#include "susr/domain/people.hpp"

#include <algorithm>
#include <iterator>

#include "susr/support/text.hpp"

namespace susr::domain {

namespace {

/// Puts people together from what was recorded of them, in order of time. Somebody can sign an
/// agreement before they are let in.
class Roll {
 public:
  void take(const PersonGranted& granted) {
    auto& [person, was_granted] = entry_of(granted.person);
    person.grants.push_back(granted);
    was_granted = true;
  }
  void take(const PersonRevoked& revoked) {
    entry_of(revoked.person).person.grants.clear();
  }
  void take(const PersonBound& bound) {
    auto& accounts = entry_of(bound.person).person.accounts;
    if (bound.binding == Binding::bound) accounts.insert(bound.account);
    if (bound.binding == Binding::released) accounts.erase(bound.account);
  }
  void take(const KeyBound& bound) {
    auto& keys = entry_of(bound.person).person.keys;
    if (bound.binding == Binding::bound) keys.insert(bound.key);
    if (bound.binding == Binding::released) keys.erase(bound.key);
  }
  void take(const TermsAgreed& agreed) {
    auto& agreements = entry_of(agreed.person).person.agreements;
    std::erase_if(agreements, [&](const Agreement& each) {
      return support::equal_but_for_case(each.document, agreed.document);
    });
    agreements.push_back(
        {.document = agreed.document, .version = agreed.version, .until = agreed.until});
  }
  template <class Other>
  void take(const Other& /*other*/) {}

  [[nodiscard]] std::vector<Person> let_in() const {
    std::vector<Person> people;
    for (const auto& [person, was_granted] : entries_) {
      if (was_granted) people.push_back(person);
    }
    return people;
  }

 private:
  struct RollEntry {
    Person person;
    bool was_granted = false;
  };

  RollEntry& entry_of(const std::string& id) {
    const auto found = std::ranges::find_if(entries_, [&](const RollEntry& each) {
      return support::equal_but_for_case(each.person.id, id);
    });
    if (found != entries_.end()) return *found;
    auto& entry = entries_.emplace_back();
    entry.person.id = id;
    return entry;
  }

  std::vector<RollEntry> entries_;
};

}  // namespace

std::vector<PersonGranted> Person::grants_on(Date day) const {
  std::vector<PersonGranted> valid;
  std::ranges::copy_if(grants, std::back_inserter(valid), [&](const PersonGranted& each) {
    return each.from <= day && (!each.until || day <= *each.until);
  });
  return valid;
}

const Agreement* Person::lapsed_by(Date day) const {
  const auto found =
      std::ranges::find_if(agreements, [&](const Agreement& each) { return each.until < day; });
  return found == agreements.end() ? nullptr : &*found;
}

std::vector<Person> people_of(std::span<const Event> of_board) {
  Roll roll;
  for (const auto& event : of_board)
    std::visit([&](const auto& body) { roll.take(body); }, event.body);
  return roll.let_in();
}

bool is_about_people(const Event& event, std::span<const Event> of_board) {
  if (const auto* correction = std::get_if<Corrected>(&event.body)) {
    const auto target = std::ranges::find(of_board, correction->event, &Event::sequence);
    return target != of_board.end() && is_about_people(*target, of_board);
  }
  return std::holds_alternative<PersonGranted>(event.body) ||
         std::holds_alternative<PersonRevoked>(event.body) ||
         std::holds_alternative<PersonBound>(event.body) ||
         std::holds_alternative<KeyBound>(event.body) ||
         std::holds_alternative<TermsAgreed>(event.body);
}

const Person* find_person(std::span<const Person> people, std::string_view id) {
  const auto found = std::ranges::find_if(
      people, [&](const Person& each) { return support::equal_but_for_case(each.id, id); });
  return found == people.end() ? nullptr : &*found;
}

const Person* find_person_with_account(std::span<const Person> people, const std::string& account) {
  const auto found = std::ranges::find_if(
      people, [&](const Person& each) { return each.accounts.contains(account); });
  return found == people.end() ? nullptr : &*found;
}

const Person* find_person_with_key(std::span<const Person> people, const std::string& key) {
  const auto found =
      std::ranges::find_if(people, [&](const Person& each) { return each.keys.contains(key); });
  return found == people.end() ? nullptr : &*found;
}

}  // namespace susr::domain
