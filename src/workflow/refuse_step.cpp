// SPDX-License-Identifier: MIT
#include "refuse_step.hpp"

#include <fmt/format.h>

#include "susr/language/refusals.hpp"
#include "susr/support/error.hpp"

#include "describe_action.hpp"

namespace susr::workflow {

using support::refuse;

void refuse_step(const domain::Event& tried, const domain::Refused& refused) {
  const auto [why, hint] = language::words_for(refused);
  const auto what = describe_action_on(tried);
  const auto& stopped = refused.event();
  if (stopped.sequence == tried.sequence) refuse(what, why, hint);
  const auto* corrected = std::get_if<domain::Corrected>(&tried.body);
  if (corrected != nullptr && stopped.sequence == corrected->event) {
    refuse(what, fmt::format("as corrected it could not be: {}", why),
           "correct what else of it was wrong with it, or void it with --void");
  }
  refuse(what,
         fmt::format("what was recorded for {} (event {}, {}) could then not follow: {}",
                     domain::to_text(stopped.effective), stopped.sequence,
                     domain::code(domain::kind_of(stopped.body)), why),
         corrected == nullptr
             ? fmt::format("give another day with --on; or if event {} was wrong, correct it first",
                           stopped.sequence)
             : "correct that one first");
}

}  // namespace susr::workflow
