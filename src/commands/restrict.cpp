// SPDX-License-Identifier: MIT
#include <memory>
#include <string>

#include "susr/catalogue/catalogue.hpp"
#include "susr/support/error.hpp"

#include "filters.hpp"
#include "options.hpp"
#include "recording.hpp"

namespace susr::commands {

namespace {

using catalogue::say;

struct RestrictOptions {
  std::string case_reference;
  domain::CaseRestricted restricted;
  bool lift = false;
};

Result run_restrict(const RestrictOptions& options, Session& session) {
  auto restricted = options.restricted;
  if (options.lift != restricted.people.empty()) {
    throw support::Error(support::ErrorKind::usage, {.what = "restrict",
                                                     .why = say("restrict.to-or-lift"),
                                                     .hint = say("restrict.to-or-lift.hint")});
  }
  if (options.lift) restricted.restriction = domain::Restriction::lifted;
  for (auto& person : restricted.people)
    person = find_person(session, person);
  session.close_store();
  Recording(session).record(options.case_reference, restricted);
  return Result::done;
}

}  // namespace

Command make_restrict() {
  auto options = std::make_shared<RestrictOptions>();
  auto& restricted = options->restricted;
  return {.name = "restrict",
          .listed_under = CommandGroup::people,
          .groups = {OptionGroup::recording},
          .examples = {"susr restrict CV-2026-003 --to p-002 --to p-017 --reason 'Criminal trial'",
                       "susr restrict \"$ref\" --lift --reason 'The trial ended'",
                       "susr report audit --format csv | grep case-restricted"},
          .options = {reference_argument("CASE", options->case_reference),
                      name_option("--to", "PERSON", restricted.people, Arity::repeated),
                      flag("--lift", options->lift),
                      text_option("--reason", restricted.reason, Arity::required)},
          .run = [options](Session& session) { return run_restrict(*options, session); }};
}

}  // namespace susr::commands
