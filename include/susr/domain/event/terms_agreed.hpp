// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "susr/domain/date.hpp"
#include "susr/domain/event/description.hpp"

namespace susr::domain {

/// A person signed the User Agreement, the Terms of Use or another document of that kind.
struct TermsAgreed {
  std::string person;
  std::string document;
  std::string version;
  Date until;  ///< the last day for which it is agreed

  static constexpr std::string_view kind = "terms-agreed";
  static constexpr std::string_view command = "agree";
  static constexpr bool is_of_board = true;
  static constexpr std::tuple payload{
      Field{"person", &TermsAgreed::person, {.is_identifier = true}},
      Field{"document", &TermsAgreed::document, {.is_identifier = true}},
      Field{"version", &TermsAgreed::version, {.is_identifier = true}},
      Field{"until", &TermsAgreed::until}};

  /// Throws `Refused` if it ends before it was agreed.
  void apply(const Event& event) const;
  bool operator==(const TermsAgreed&) const = default;
};

}  // namespace susr::domain
