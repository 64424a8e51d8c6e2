// SPDX-License-Identifier: MIT
#include "new_event.hpp"

#include <utility>

#include <fmt/format.h>

#include "susr/catalogue/catalogue.hpp"
#include "susr/support/error.hpp"

#include "describe_action.hpp"
#include "policy_checks.hpp"

namespace susr::workflow {

namespace {

/// The post for which actions are ratified. It is kept in the record, so it is the same in every
/// language of messages.
constexpr const char* stored_ratifier = "Delivery Group";

/// The post an event is recorded for if none is given: the Delivery Group for a ratification.
std::string usual_post(const domain::EventBody& body) {
  return std::holds_alternative<domain::ActionRatified>(body) ? stored_ratifier : "";
}

}  // namespace

domain::Event new_event(const Author& author, const domain::Policy& policy,
                        const std::string& case_reference, domain::EventBody body,
                        const domain::PartialDate& on) {
  const auto what = describe_action(case_reference, body);
  if (on.last_day() > author.today) {
    support::refuse(what,
                    catalogue::say("date.in-future", fmt::arg("on", domain::to_text(on)),
                                   fmt::arg("today", domain::to_text(author.today))),
                    catalogue::say("date.in-future.hint"));
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
