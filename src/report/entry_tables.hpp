// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include "susr/domain/vocabulary.hpp"
#include "susr/report/catalogue.hpp"

namespace susr::report {

// Tables of what is kept of a case beside its steps, as the papers of meetings list it.

/// Challenges without an answer.
Table challenges_table(const Context& context);

/// Risks that were raised and not closed.
Table risks_table(const Context& context);

/// Reviews in progress that were last escalated to that level.
Table escalated_reviews_table(const Context& context, domain::EscalationLevel level);

/// Learning sources that the Delivery Group has not considered.
Table sources_table(const Context& context);

/// Findings of immediate learning from which no action comes.
Table immediate_learning_table(const Context& context);

/// Assessments of impact, those after `since` if it is given.
Table impacts_table(const Context& context, std::optional<domain::Date> since);

}  // namespace susr::report
