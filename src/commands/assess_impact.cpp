// SPDX-License-Identifier: MIT
#include <memory>
#include <string>

#include "susr/catalogue/catalogue.hpp"
#include "susr/domain/reference.hpp"

#include "options.hpp"
#include "record_event.hpp"

namespace susr::commands {

namespace {

/// `A5` or `R17.1`, as ids write it. Throws `BadValue` for anything else.
std::string item_from(const std::string& text) {
  if (const auto number = domain::action_number(text)) return domain::action_item(*number);
  if (const auto number = domain::recommendation_number(text)) {
    return domain::recommendation_item(*number);
  }
  throw BadValue{catalogue::say("value.item-id"), catalogue::say("value.item-id.hint")};
}

/// An action or a recommendation.
Option assessed_item(CaseEvent<domain::ImpactAssessed>& event) {
  auto made = naming_items("AR", reference_argument("ID", event.case_reference));
  made.is_item = true;
  made.take = [&event](const std::string& text) {
    std::string id;
    take_value(id, text);
    const auto parts = domain::parse_item_id(id);
    event.body.item = item_from(parts.item);
    event.case_reference = parts.case_reference;
  };
  return made;
}

}  // namespace

Command make_assess_impact() {
  auto event = std::make_shared<CaseEvent<domain::ImpactAssessed>>();
  auto& assessed = event->body;
  return {.name = "assess-impact",
          .listed_under = CommandGroup::learning,
          .groups = {OptionGroup::recording},
          .examples = {"susr assess-impact CV-2026-003/A5 --judgement partly --method audit "
                       "--evidence '14 of 20 records shared in time' --next 2026-12-01",
                       "susr assess-impact CV-2026-003/R17.1 --judgement sustained --method "
                       "feedback --evidence 'Practitioners say that they use it'",
                       "susr report impact"},
          .options = {assessed_item(*event),
                      option("--judgement", "J", assessed.judgement, Arity::required),
                      option("--method", "M", assessed.method, Arity::required),
                      text_option("--evidence", assessed.evidence, Arity::required),
                      option("--next", "D", assessed.next_on)},
          .run = record_event(event)};
}

}  // namespace susr::commands
