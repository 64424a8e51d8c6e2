// SPDX-License-Identifier: MIT
#include "refuse_step.hpp"

#include <fmt/format.h>

#include "susr/catalogue/catalogue.hpp"
#include "susr/language/refusals.hpp"
#include "susr/support/error.hpp"

#include "describe_action.hpp"

namespace susr::workflow {

using catalogue::say;
using fmt::arg;
using support::refuse;

void refuse_step(const domain::Event& tried, const domain::Refused& refused) {
  const auto [why, hint] = language::words_for(refused);
  const auto what = describe_action_on(tried);
  const auto& stopped = refused.event();
  if (stopped.sequence == tried.sequence) refuse(what, why, hint);
  const auto* corrected = std::get_if<domain::Corrected>(&tried.body);
  if (corrected != nullptr && stopped.sequence == corrected->event) {
    refuse(what, say("step.unfit-as-corrected", arg("why", why)),
           say("step.unfit-as-corrected.hint"));
  }
  refuse(what,
         say("step.stops-other", arg("event", stopped.sequence),
             arg("kind", domain::code(domain::kind_of(stopped.body))),
             arg("on", domain::to_text(stopped.effective)), arg("why", why)),
         say(corrected == nullptr ? "step.stops-other.hint" : "step.stops-other-corrected.hint",
             arg("event", stopped.sequence)));
}

}  // namespace susr::workflow
