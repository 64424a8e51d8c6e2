// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "susr/domain/event.hpp"

namespace susr::domain {

/// What a person agreed to: the latest version of one document.
struct Agreement {
  std::string document;
  std::string version;
  Date until;  ///< its last day
};

/// Someone who has, or had, access to the record.
struct Person {
  std::string id;  ///< such as p-017
  std::vector<PersonGranted> grants;
  std::set<std::string> accounts;  ///< of the operating system
  std::set<std::string> keys;      ///< with which they come through sshd (support/ssh_key.hpp)
  std::vector<Agreement> agreements;

  /// The grants that hold on that day.
  [[nodiscard]] std::vector<PersonGranted> grants_on(Date day) const;
  /// The agreement that lapsed before that day, and with which access ends; null if none did. Of
  /// several, the first.
  [[nodiscard]] const Agreement* lapsed_by(Date day) const;
};

/// Everyone to whom access was ever granted, in the order in which they first were. `of_board` is
/// what `board_record` gives.
std::vector<Person> people_of(std::span<const Event> of_board);

/// Whether an event says who has access, or corrects one that does. `of_board` has every event
/// about the board.
bool is_about_people(const Event& event, std::span<const Event> of_board);

/// The person with that id, however it is spelled, with that account or with that key; null if
/// there is none.
const Person* find_person(std::span<const Person> people, std::string_view id);
const Person* find_person_with_account(std::span<const Person> people, const std::string& account);
const Person* find_person_with_key(std::span<const Person> people, const std::string& key);

}  // namespace susr::domain
