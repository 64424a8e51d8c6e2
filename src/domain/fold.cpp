// SPDX-License-Identifier: MIT
#include "susr/domain/fold.hpp"

#include <algorithm>
#include <set>
#include <tuple>
#include <utility>

#include <fmt/format.h>

#include "action_folder.hpp"
#include "folder.hpp"
#include "telling.hpp"

namespace susr::domain {

namespace {

/// Folds the events of a telling as far as they are fed.
class Teller {
 public:
  explicit Teller(Telling telling) : telling_(std::move(telling)) {}

  /// Feeds what took effect until the end of `day`.
  void feed_until(Date day) {
    const auto& events = telling_.events;
    for (; next_ < events.size() && events[next_].effective_on() <= day; ++next_)
      feed(events[next_]);
  }

  [[nodiscard]] const std::optional<CaseState>& state() const {
    return folder_.state();
  }

 private:
  void feed(const Event& event) {
    if (telling_.voided_by) {
      refuse_event(event, fmt::format("the case was voided by event {}", *telling_.voided_by),
                   "if it should not have been, correct that event with --void");
    }
    folder_.apply(event);
  }

  Telling telling_;
  Folder folder_;
  std::size_t next_ = 0;
};

bool is_possible(const Telling& telling) {
  try {
    Teller(telling).feed_until(Date::max());
    return true;
  } catch (const Refused&) {
    return false;
  }
}

/// The telling without the events that only make sense with a correction which has not taken
/// effect in it: of those recorded after it, each that can't be there beside those before it.
Telling without_impossible(Telling telling) {
  if (!telling.lenient_from || is_possible(telling)) return telling;
  std::vector<Event> later;
  std::erase_if(telling.events, [&](const Event& event) {
    if (event.sequence < *telling.lenient_from) return false;
    later.push_back(event);
    return true;
  });
  std::ranges::sort(later, {}, &Event::sequence);
  for (auto& event : later) {
    auto with_it = telling;
    with_it.events.push_back(std::move(event));
    sort_for_fold(with_it.events);
    if (is_possible(with_it)) telling = std::move(with_it);
  }
  return telling;
}

/// Every day on which what is told of the case may change.
std::set<Date> days_of(std::span<const Event> events) {
  std::set<Date> days;
  for (const auto& event : events) {
    days.insert(event.effective_on());
    const auto* corrected = std::get_if<Corrected>(&event.body);
    if (corrected != nullptr && corrected->effective) {
      days.insert(corrected->effective->last_day());
    }
  }
  return days;
}

/// The days on which a correction takes effect: from each the case is told anew.
std::set<Date> days_of_corrections(std::span<const Event> events) {
  std::set<Date> days;
  for (const auto& event : events) {
    if (std::holds_alternative<Corrected>(event.body)) days.insert(event.effective_on());
  }
  return days;
}

}  // namespace

void refuse_event(const Event& event, const std::string& why, std::string next) {
  throw Refused(event, why, std::move(next));
}

Refused::Refused(Event refused_event, const std::string& why, std::string what_next)
    : std::runtime_error(why), event_(std::move(refused_event)), next_(std::move(what_next)) {}

const Event& Refused::event() const noexcept {
  return event_;
}

const std::string& Refused::next() const noexcept {
  return next_;
}

void sort_for_fold(std::vector<Event>& events) {
  std::ranges::sort(events, {}, [](const Event& event) {
    return std::tuple(event.effective_on(), event.sequence);
  });
}

Telling telling_on(std::span<const Event> events, Date day) {
  return without_impossible(corrected_telling(events, day));
}

void replay(std::span<const Event> events,
            const std::function<void(Date, const std::optional<CaseState>&)>& at_end_of) {
  const auto told_anew = days_of_corrections(events);
  std::optional<Teller> teller;
  for (const auto day : days_of(events)) {
    if (!teller || told_anew.contains(day)) teller.emplace(telling_on(events, day));
    teller->feed_until(day);
    at_end_of(day, teller->state());
  }
}

std::optional<CaseState> fold_as_told_last(std::span<const Event> events, Date as_of) {
  Teller teller(telling_on(events, Date::max()));
  teller.feed_until(as_of);
  return teller.state();
}

std::optional<CaseState> fold(std::span<const Event> events, Date as_of) {
  Teller teller(telling_on(events, as_of));
  teller.feed_until(as_of);
  return teller.state();
}

}  // namespace susr::domain
