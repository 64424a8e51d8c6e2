// SPDX-License-Identifier: MIT
#include <memory>

#include "susr/catalogue/catalogue.hpp"
#include "susr/commands/session.hpp"
#include "susr/domain/reference.hpp"

#include "options.hpp"
#include "printer.hpp"
#include "record_event.hpp"

namespace susr::commands {

namespace {

using Options = CaseEvent<domain::RiskRaised>;

/// A case, or one of its actions.
Option threatened(Options& options) {
  auto made = naming_items("A", reference_argument("CASE-or-ACTION", options.case_reference));
  made.take = [&options](const std::string& text) {
    std::string id;
    take_value(id, text);
    const auto parts = domain::parse_item_id(id);
    options.case_reference = parts.case_reference;
    if (parts.item.empty()) return;
    options.body.action = domain::action_number(parts.item);
    if (options.body.action) return;
    throw BadValue{catalogue::say("value.case-or-action"), catalogue::say("value.action-id.hint")};
  };
  return made;
}

Result run(const Options& options, Session& session) {
  const auto id = Recording(session).enter([&](workflow::Recorder& recorder) {
    return recorder.add_entry(options.case_reference, options.body, session.on());
  });
  Printer(session).print_id(id);
  return Result::done;
}

}  // namespace

Command make_raise_risk() {
  auto options = std::make_shared<Options>();
  auto& risk = options->body;
  return {.name = "raise-risk",
          .listed_under = CommandGroup::cases,
          .groups = {OptionGroup::recording},
          .examples = {"susr raise-risk CV-2026-003 --text 'The inquest may delay publication' "
                       "--owner 'Business Manager' --likelihood medium",
                       "id=$(susr raise-risk CV-2026-003/A5 --text 'No budget after March' "
                       "--owner 'Head of service' --likelihood high)",
                       "susr report risks"},
          .options = {threatened(*options), text_option("--text", risk.text, Arity::required),
                      name_option("--owner", "POST", risk.owner, Arity::required),
                      option("--likelihood", "L", risk.likelihood, Arity::required)},
          .run = [options](Session& session) { return run(*options, session); }};
}

}  // namespace susr::commands
