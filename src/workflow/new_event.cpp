// SPDX-License-Identifier: MIT
#include "new_event.hpp"

#include <utility>

#include <fmt/format.h>

#include "susr/support/error.hpp"

#include "describe_action.hpp"
#include "policy_checks.hpp"

namespace susr::workflow {

namespace {

/// On whose behalf somebody acts who does not say so: ratification is the Delivery Group's.
std::string usual_post(const domain::EventBody& body) {
  return std::holds_alternative<domain::ActionRatified>(body) ? "Delivery Group" : "";
}

}  // namespace

domain::Event new_event(const Author& author, const domain::Policy& policy,
                        const std::string& case_reference, domain::EventBody body,
                        const domain::PartialDate& on) {
  const auto what = describe_action(case_reference, body);
  if (on.last_day() > author.today) {
    support::refuse(what,
                    fmt::format("{} is in the future; today is {}", domain::to_text(on),
                                domain::to_text(author.today)),
                    "record it when it has happened");
  }
  require_known(policy, body, what);
  return {.recorded_at = author.recorded_at,
          .actor = author.account,
          .on_behalf_of = author.on_behalf_of.empty() ? usual_post(body) : author.on_behalf_of,
          .case_reference = case_reference,
          .effective = on,
          .body = std::move(body)};
}

}  // namespace susr::workflow
