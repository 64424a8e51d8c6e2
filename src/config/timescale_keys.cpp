// SPDX-License-Identifier: MIT
// The keys of [[timescale]].
#include "key_kinds.hpp"

namespace susr::config {

namespace {

Key<domain::Timescale> length(domain::Unit unit) {
  return {.name = domain::code(unit),
          .takes = "a whole number",
          .meaning = "how long it is, in this unit; one unit at the most",
          .take = [unit](domain::Timescale& timescale, const Value& value) -> Why {
            if (timescale.length) return "it has a length in another unit already";
            domain::Length length{.unit = unit};
            if (auto why = take_number(value, 1, length.count)) return why;
            timescale.length = length;
            return {};
          }};
}

Key<domain::Timescale> criterion_key() {
  return {.name = "criterion",
          .takes = codes_text<domain::Criterion>(),
          .meaning = "only for a case that meets this criterion",
          .take = [](domain::Timescale& timescale, const Value& value) {
            return take_code(text_in(value), timescale.criterion.emplace());
          }};
}

}  // namespace

const std::vector<Key<domain::Timescale>>& timescale_keys() {
  using domain::Milestone;
  using domain::Regime;
  using domain::Timescale;
  static const std::vector<Key<Timescale>> keys{
      identifier("id", Need::required, &Timescale::id, "the rule's name, in every report"),
      one_of("applies-to", Need::required, &Timescale::applies_to,
             "the cases it is for: those with that decision in force, or every decision"),
      criterion_key(),
      some_of<Timescale, Regime>(
          "regimes", Need::optional,
          [](Timescale& timescale, const std::vector<Regime>& regimes) {
            timescale.regimes = {regimes.begin(), regimes.end()};
          },
          "the arrangements it is for; susr only, if left out"),
      one_of("runs-from", Need::required, &Timescale::runs_from,
             "the milestone that starts the clock"),
      length(domain::Unit::days),
      length(domain::Unit::weeks),
      length(domain::Unit::months),
      length(domain::Unit::years),
      length(domain::Unit::working_days),
      one_of("strength", Need::required, &Timescale::strength, "how strongly the source puts it"),
      some_of<Timescale, Milestone>(
          "reached-by", Need::required,
          [](Timescale& timescale, const std::vector<Milestone>& milestones) {
            timescale.reached_by = milestones;
          },
          "the milestones that end it, whichever is recorded first"),
      text("source", Need::required, &Timescale::source, "where the rule is written down")};
  return keys;
}

}  // namespace susr::config
