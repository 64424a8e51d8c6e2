// SPDX-License-Identifier: MIT
// The keys of [[timescale]].
#include "key_kinds.hpp"

namespace susr::config {

namespace {

Key<domain::Timescale> length(domain::Unit unit) {
  return {.name = domain::code(unit),
          .takes = Takes{"number"},
          .take = [unit](domain::Timescale& timescale, const Value& value) -> Why {
            if (timescale.length) return say("config.two-lengths");
            domain::Length length{.unit = unit};
            if (auto why = take_number(value, 1, length.count)) return why;
            timescale.length = length;
            return {};
          }};
}

template <class Code>
Key<domain::Timescale> code_key(std::string_view name,
                                std::optional<Code> domain::Timescale::* member) {
  return {.name = name,
          .takes = one_code_of<Code>(),
          .take = [member](domain::Timescale& timescale, const Value& value) {
            return take_code(text_in(value), (timescale.*member).emplace());
          }};
}

}  // namespace

const std::vector<Key<domain::Timescale>>& timescale_keys() {
  using domain::Milestone;
  using domain::Regime;
  using domain::Timescale;
  static const std::vector<Key<Timescale>> keys{
      identifier("id", Need::required, &Timescale::id),
      text("name", Need::optional, &Timescale::name),
      text("name-cy", Need::optional, &Timescale::name_cy),
      one_of("applies-to", Need::required, &Timescale::applies_to),
      code_key("criterion", &domain::Timescale::criterion),
      code_key("immediacy", &domain::Timescale::immediacy),
      some_of<Timescale, Regime>("regimes", Need::optional,
                                 [](Timescale& timescale, const std::vector<Regime>& regimes) {
                                   timescale.regimes = {regimes.begin(), regimes.end()};
                                 }),
      one_of("runs-from", Need::required, &Timescale::runs_from),
      length(domain::Unit::days),
      length(domain::Unit::weeks),
      length(domain::Unit::months),
      length(domain::Unit::years),
      length(domain::Unit::working_days),
      one_of("strength", Need::required, &Timescale::strength),
      some_of<Timescale, Milestone>(
          "reached-by", Need::required,
          [](Timescale& timescale, const std::vector<Milestone>& milestones) {
            timescale.reached_by = milestones;
          }),
      text("source", Need::required, &Timescale::source)};
  return keys;
}

}  // namespace susr::config
