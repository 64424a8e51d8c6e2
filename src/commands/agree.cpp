// SPDX-License-Identifier: MIT
#include <memory>

#include "options.hpp"
#include "record_event.hpp"

namespace susr::commands {

Command make_agree() {
  auto agreed = std::make_shared<domain::TermsAgreed>();
  return {.name = "agree",
          .listed_under = CommandGroup::people,
          .groups = {OptionGroup::recording},
          .examples = {"susr agree p-017 --document user-agreement --version 2 --until 2027-11-30",
                       "susr agree p-017 --document terms-of-use --version 2026-04 --until "
                       "2027-11-30 --on 2026-11-27",
                       "susr people --columns person,agreed_until --format csv"},
          .options = {identifier_option("PERSON", "PERSON", agreed->person, Arity::required),
                      identifier_option("--document", "ID", agreed->document, Arity::required),
                      identifier_option("--version", "V", agreed->version, Arity::required),
                      option("--until", "D", agreed->until, Arity::required)},
          .run = record_for_person(agreed)};
}

}  // namespace susr::commands
