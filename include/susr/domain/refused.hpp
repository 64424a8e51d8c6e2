// SPDX-License-Identifier: MIT
#pragma once

#include <stdexcept>
#include <string>
#include <vector>

#include "susr/domain/event.hpp"
#include "susr/domain/rule.hpp"

namespace susr::domain {

/// A detail that the words of a refusal need, such as the day of a pause.
struct Fact {
  const char* name;
  std::string text;
};
using Facts = std::vector<Fact>;

/// A step that a rule does not allow. It holds no words: see susr/language/refusals.hpp.
class Refused : public std::runtime_error {
 public:
  /// Throws `std::logic_error` if the facts are not those of `facts_of(rule)`, in that order.
  Refused(Event refused_event, Rule broken_rule, Facts known_facts);

  [[nodiscard]] const Event& event() const noexcept;
  [[nodiscard]] Rule rule() const noexcept;
  [[nodiscard]] const Facts& facts() const noexcept;

 private:
  Event event_;
  Rule rule_;
  Facts facts_;
};

/// Throws `Refused`.
[[noreturn]] void refuse_event(const Event& event, Rule rule, Facts facts = {});

}  // namespace susr::domain
