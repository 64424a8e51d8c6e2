// SPDX-License-Identifier: MIT
#include <memory>
#include <optional>
#include <vector>

#include "susr/catalogue/catalogue.hpp"
#include "susr/commands/access.hpp"
#include "susr/commands/session.hpp"
#include "susr/support/error.hpp"

#include "options.hpp"
#include "recording.hpp"

namespace susr::commands {

namespace {

using catalogue::say;

struct GrantOptions {
  domain::PersonGranted grant;
  std::optional<domain::Date> from;
};

/// What is recorded: the grant, and of the first administrator also that they have the account from
/// which it is recorded, so that nobody is locked out.
Result run(const GrantOptions& options, Session& session) {
  auto grant = options.grant;
  grant.from = options.from.value_or(session.on().last_day());
  std::vector<domain::EventBody> bodies{grant};
  const auto people = people_on_record(session);
  session.close_store();
  if (!has_administrator(people, session.today())) {
    if (grant.post != domain::AccessPost::administrator || grant.from > session.today()) {
      support::refuse(say("grant.first.what"), say("grant.first"), say("grant.first.hint"));
    }
    bodies.emplace_back(
        domain::PersonBound{.person = grant.person, .account = session.environment().account()});
  }
  Recording(session).record_for_board(std::move(bodies));
  return Result::done;
}

}  // namespace

Command make_grant() {
  auto options = std::make_shared<GrantOptions>();
  auto& grant = options->grant;
  return {.name = "grant",
          .listed_under = CommandGroup::people,
          .groups = {OptionGroup::recording},
          .examples = {"susr grant p-001 --post administrator --authorised-by 'Board Chair'",
                       "susr grant p-017 --post agency-lead --agency SWP --until 2027-11-30 "
                       "--authorised-by 'Business Manager'",
                       "susr grant p-023 --post auditor --from 2027-01-04 --until 2027-01-29 "
                       "--authorised-by 'Board, 2 December 2026'"},
          .options = {identifier_option("PERSON", "PERSON", grant.person, Arity::required),
                      option("--post", "P", grant.post, Arity::required),
                      of_kind(ValueKind::agency, option("--agency", "AGENCY", grant.agency)),
                      option("--from", "D", options->from), option("--until", "D", grant.until),
                      identifier_option("--authorised-by", "WHO", grant.authorised_by,
                                        Arity::required)},
          .run = [options](Session& session) { return run(*options, session); }};
}

}  // namespace susr::commands
