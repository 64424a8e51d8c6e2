// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "susr/domain/case_state.hpp"
#include "susr/report/catalogue.hpp"

#include "selection.hpp"

namespace susr::report {

/// A risk as it stood.
struct Risk {
  std::string case_reference;
  domain::RiskRaised raised;
  domain::PartialDate raised_on;
  std::optional<domain::PartialDate> closed_on;
  std::string close_reason;

  [[nodiscard]] bool is_open() const {
    return !closed_on;
  }
};

/// The risks of the cases and actions that are selected: the open ones first, the likeliest first.
/// A risk to a case is no answer to a question about agencies, areas or themes. Days and statuses
/// are for the report.
std::vector<Risk> risks_in(const Context& context, const Selection& selection);
std::vector<Risk> open_risks_in(const Context& context, const Selection& selection);

/// The risks of a case.
std::vector<Risk> risks_of(const domain::CaseState& state);

/// For how many days it has been, or was, open.
int days_open(const Risk& risk, domain::Date as_of);

/// `CV-2026-003/K1`.
Cell item_of(const Risk& risk);

/// The risks as a list for a person, of that name; those of one case don't repeat it.
Table risk_list(std::string name, const Context& context, std::vector<Risk> risks);

/// A review, and the level to which it was escalated last.
struct EscalatedReview {
  std::string case_reference;
  domain::CaseEscalated escalated;
  domain::PartialDate on;
};

/// The reviews that are selected, while they go on. A review is no answer to a question about
/// agencies, areas or themes. Days are for the report.
std::vector<EscalatedReview> escalated_reviews(const Context& context, const Selection& selection);

/// The same as a list for a person.
Table escalated_review_list(const Context& context, std::vector<EscalatedReview> reviews);

}  // namespace susr::report
