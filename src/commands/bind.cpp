// SPDX-License-Identifier: MIT
#include <memory>

#include <fmt/format.h>

#include "susr/catalogue/catalogue.hpp"
#include "susr/commands/access.hpp"
#include "susr/support/error.hpp"

#include "filters.hpp"
#include "options.hpp"
#include "recording.hpp"

namespace susr::commands {

namespace {

using catalogue::say;
using fmt::arg;

struct BindOptions {
  domain::PersonBound bound;
  bool release = false;
};

/// An account belongs to one person, or nobody could tell whose entry it was.
void require_free(const domain::PersonBound& bound, Session& session) {
  const auto people = people_on_record(session);
  const auto* holder = domain::find_person_with_account(people, bound.account);
  const auto what = say("bind.what", arg("account", bound.account), arg("person", bound.person));
  if (bound.binding == domain::Binding::released) {
    if (holder == nullptr || holder->id != bound.person)
      support::refuse(what, say("bind.not-bound"));
    return;
  }
  if (holder == nullptr) return;
  support::refuse(what, say("bind.taken", arg("person", holder->id)), say("bind.taken.hint"));
}

Result run(const BindOptions& options, Session& session) {
  auto bound = options.bound;
  if (options.release) bound.binding = domain::Binding::released;
  bound.person = find_person(session, bound.person);
  require_free(bound, session);
  session.close_store();
  Recording(session).record_for_board({bound});
  return Result::done;
}

}  // namespace

Command make_bind() {
  auto options = std::make_shared<BindOptions>();
  auto& bound = options->bound;
  return {.name = "bind",
          .listed_under = CommandGroup::people,
          .groups = {OptionGroup::recording},
          .examples = {"susr bind p-017 --account swp-lead",
                       "susr bind p-017 --account swp-lead --release",
                       "susr people --columns person,accounts --format csv"},
          .options = {identifier_option("PERSON", "PERSON", bound.person, Arity::required),
                      identifier_option("--account", "NAME", bound.account, Arity::required),
                      flag("--release", options->release)},
          .run = [options](Session& session) { return run(*options, session); }};
}

}  // namespace susr::commands
