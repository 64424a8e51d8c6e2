// SPDX-License-Identifier: MIT
#include "new_event.hpp"

#include <algorithm>
#include <concepts>
#include <optional>
#include <utility>

#include <fmt/format.h>

#include "susr/catalogue/catalogue.hpp"
#include "susr/domain/event_fields.hpp"
#include "susr/support/error.hpp"
#include "susr/support/text.hpp"

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

/// Refuses what concerns another agency than those that the author records for. A leg is to be
/// named, because without one every leg is meant.
void require_own(const Author& author, const domain::EventBody& body, const std::string& what) {
  if (author.only_agencies.empty()) return;
  const auto is_own = [&](const std::string& agency) {
    return std::ranges::find(author.only_agencies, agency) != author.only_agencies.end();
  };
  bool concerns_own = false;
  domain::visit_fields_of(body, [&](const auto& field, const auto& value) {
    using Value = std::remove_cvref_t<decltype(value)>;
    if constexpr (std::same_as<Value, std::optional<domain::Lead>>) {
      concerns_own = value && is_own(value->agency);
    } else if constexpr (std::same_as<Value, std::string>) {
      if (field.name == std::string_view("agency")) concerns_own = is_own(value);
    }
  });
  if (concerns_own) return;
  support::refuse(what,
                  catalogue::say("access.not-own",
                                 fmt::arg("agencies", support::join(author.only_agencies, ", "))),
                  catalogue::say("access.not-own.hint"));
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
  require_own(author, body, what);
  return {.recorded_at = author.recorded_at,
          .actor = author.account,
          .on_behalf_of = author.on_behalf_of.empty() ? usual_post(body) : author.on_behalf_of,
          .case_reference = case_reference,
          .effective = on,
          .body = std::move(body)};
}

}  // namespace susr::workflow
