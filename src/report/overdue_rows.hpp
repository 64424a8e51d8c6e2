// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <variant>

#include "susr/domain/cognisance.hpp"
#include "susr/domain/deadline.hpp"
#include "susr/report/catalogue.hpp"
#include "susr/storage/legs.hpp"
#include "susr/table/field.hpp"

#include "common.hpp"
#include "overdue_impact.hpp"

namespace susr::report {

/// A milestone that is late, or soon due.
struct LateMilestone {
  std::string case_reference;
  domain::Deadline deadline;
};

/// What an agency has yet to acknowledge, by a day that has passed or is soon.
struct LateAcknowledgement {
  std::string case_reference;
  domain::Cognisance outstanding;
};

/// One late, or soon due, leg, milestone, acknowledgement or assessment, with what the rows are
/// sorted by.
struct Late {
  int days_overdue = 0;
  std::string item;
  std::variant<storage::LegSummary, LateMilestone, LateAcknowledgement, AwaitedAssessment> what;

  [[nodiscard]] const std::string& case_reference() const {
    return std::visit([](const auto& each) -> const auto& { return each.case_reference; }, what);
  }
  [[nodiscard]] domain::Lead lead() const {
    const auto* late = std::get_if<LateAcknowledgement>(&what);
    if (late != nullptr) return {.agency = late->outstanding.agency, .area = {}};
    const auto* assessment = std::get_if<AwaitedAssessment>(&what);
    if (assessment != nullptr) return assessment->lead;
    const auto* leg = std::get_if<storage::LegSummary>(&what);
    return leg != nullptr ? leg->lead : domain::Lead{};
  }
};

/// The columns of what is late.
FieldList<Late> overdue_fields(const Context& context);

/// What a person reads of them: the days that are left in place of the days late, if that is asked.
FieldList<Late> fields_for_a_person(const Context& context, bool with_days_left);

}  // namespace susr::report
