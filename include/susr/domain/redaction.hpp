// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <string>
#include <string_view>

#include "susr/domain/codes.hpp"
#include "susr/domain/event.hpp"
#include "susr/domain/policy.hpp"

namespace susr::domain {

/// Puts a word in the place of each free text of an event, also in what it changed. Ids, dates,
/// codes, agencies, themes and posts stay.
void withhold_texts(Event& event);

/// For whom a record is redacted.
enum class Purpose { research, repository, training };
template <>
inline constexpr std::array codes_of<Purpose>{Code{Purpose::research, "research"},
                                              Code{Purpose::repository, "repository"},
                                              Code{Purpose::training, "training"}};

/// Replaces what could lead to a person by pseudonyms: the references of cases, posts, and people
/// and accounts. A pseudonym is the same in every run with the same key and purpose, however the
/// name is spelled, and tells nothing without the key (HMAC-SHA-256). Free text is withheld.
class Redaction {
 public:
  Redaction(std::string_view key, Purpose purpose);

  /// `CASE-3F9A2C71B0D4`. What is such a pseudonym already stays.
  [[nodiscard]] std::string case_reference(std::string_view reference) const;
  /// `post-3f9a2c71b0d4`; empty for an empty one.
  [[nodiscard]] std::string post(std::string_view post) const;
  /// The same for a person's id, or an account.
  [[nodiscard]] std::string person(std::string_view id) const;

  /// What stands for the hash of an event, as long as one. From the hashes of the log somebody
  /// could try out whose entry an event is, and of which case.
  [[nodiscard]] std::string hash(std::string_view hash) const;

  /// Redacts an event as a whole: whose entry it is, of which case, and what it says.
  void apply(Event& event) const;
  /// Redacts the posts on the register of appointees.
  [[nodiscard]] Policy apply(Policy policy) const;

 private:
  [[nodiscard]] std::string pseudonym(std::string_view prefix, std::string_view name) const;
  /// What stands for the value of a field.
  void replace(std::string_view field, std::string& value) const;

  std::string key_;
};

}  // namespace susr::domain
