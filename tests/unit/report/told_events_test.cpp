// SPDX-License-Identifier: MIT
// What is told of the time after a day is read alone, and is what is told of all time.
#include "report/told_events.hpp"

#include <chrono>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "generated_history.hpp"
#include "policies.hpp"
#include "properties.hpp"

namespace {

namespace report = susr::report;
using susr::domain::Date;
using susr::domain::Event;
using susr::test::any_number;
using susr::test::days_of_history;
using susr::test::first_day;
using susr::test::GeneratedHistory;

using Told = std::vector<std::string>;

std::string text_of(const std::string& reference, const Event& event) {
  return fmt::format("{} {} {}", reference, event.sequence,
                     susr::domain::to_text(event.effective_on()));
}

Told told_after(const report::Context& context, Date day) {
  Told told;
  for_each_told_event_after(context, day, [&](const std::string& reference, const Event& event) {
    told.push_back(text_of(reference, event));
  });
  return told;
}

Told told_of_all_time_after(const report::Context& context, Date day) {
  Told told;
  for_each_told_event(context, {}, [&](const std::string& reference, const Event& event) {
    if (event.effective_on() > day) told.push_back(text_of(reference, event));
  });
  return told;
}

}  // namespace

TEST_CASE("what is told of the time after a day is that of all time, with its corrections") {
  susr::test::check_property("what is told after a day", [] {
    GeneratedHistory history;
    for (const auto& attempt : *susr::test::attempts(0))
      history.enter(attempt);
    const auto policy = susr::test::shipped_policy();
    const auto from = *any_number(0, days_of_history);
    const auto to = *any_number(from, days_of_history + 30);
    const report::Context context{.store = history.store(),
                                  .policy = policy,
                                  .as_of = first_day + std::chrono::days{to},
                                  .known_on = {}};
    const auto after = first_day + std::chrono::days{from};
    RC_ASSERT(told_after(context, after) == told_of_all_time_after(context, after));
  });
}
