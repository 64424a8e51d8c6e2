// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "susr/domain/entries.hpp"
#include "susr/report/catalogue.hpp"

namespace susr::report {

// Findings and challenges, as several reports tell them.

/// A finding and the case that it is of.
struct FoundIn {
  std::string case_reference;
  domain::FindingRecorded finding;
  domain::PartialDate on;
};

/// A challenge of a case, with its answer if there is one.
struct ChallengeIn {
  std::string case_reference;
  domain::Challenged challenge;
  domain::PartialDate on;
  std::optional<domain::EntryOf<domain::ChallengeAnswered>> answer = {};

  /// How many days its answer is late; nothing if it is answered, or due on no day before `as_of`.
  [[nodiscard]] std::optional<int> days_overdue(domain::Date as_of) const;
  /// `open`, `overdue` or `answered`.
  [[nodiscard]] std::string_view status(domain::Date as_of) const;
};

/// The codes of what `status` gives.
std::vector<std::string> challenge_statuses();
Cell challenge_status_cell(std::string_view status);

/// The text of a finding, in both languages.
Cell text_of(const domain::FindingRecorded& finding);
/// The id of a finding or a challenge.
Cell id_of(const FoundIn& found);
Cell id_of(const ChallengeIn& challenge);
/// `F2`, for the number that an action gives; empty if it gives none.
std::string finding_item(std::string_view number);

/// What a case has, in order of time.
std::vector<FoundIn> findings_in(const domain::CaseState& state);
std::vector<ChallengeIn> challenges_in(const domain::CaseState& state);

// Sections of `show`, for a whole case or for one entry.
Table findings_section(const domain::CaseState& state, const domain::Policy& policy);
Table challenges_section(const domain::CaseState& state, domain::Date as_of);
Table finding_facts(const FoundIn& found, const domain::Policy& policy);
Table challenge_facts(const ChallengeIn& challenge, domain::Date as_of);

}  // namespace susr::report
