// SPDX-License-Identifier: MIT
#include "susr/domain/fold.hpp"

#include <algorithm>
#include <iterator>
#include <set>
#include <tuple>
#include <utility>

#include "case_reducer.hpp"
#include "effective_history.hpp"

namespace susr::domain {

namespace {

/// Folds the events of a history as far as they are fed.
class HistoryFold {
 public:
  explicit HistoryFold(EffectiveHistory history) : history_(std::move(history)) {}

  /// Feeds what took effect until the end of `day`.
  void feed_until(Date day) {
    const auto& events = history_.events;
    for (; next_ < events.size() && events[next_].effective_on() <= day; ++next_)
      feed(events[next_]);
  }

  [[nodiscard]] const std::optional<CaseState>& state() const {
    return reducer_.state();
  }

 private:
  void feed(const Event& event) {
    require_not_voided(history_, event);
    reducer_.apply(event);
  }

  EffectiveHistory history_;
  CaseReducer reducer_;
  std::size_t next_ = 0;
};

bool is_possible(const EffectiveHistory& history) {
  try {
    HistoryFold(history).feed_until(Date::max());
    return true;
  } catch (const Refused&) {
    return false;
  }
}

/// The order in which events count.
std::tuple<Date, std::int64_t> place_of(const Event& event) {
  return {event.effective_on(), event.sequence};
}

/// Events that can follow one another, to which more are added. What each few of them come to is
/// kept, so that for one more the fold begins near its place and not at the first of them all.
class PossibleEvents {
 public:
  /// Throws `Refused` if they can't follow one another.
  explicit PossibleEvents(std::vector<Event> in_order) : events_(std::move(in_order)) {
    fold_from(0);
  }

  void add_if_possible(Event event) {
    const auto next = std::ranges::upper_bound(events_, place_of(event), {}, place_of);
    const auto index = static_cast<std::size_t>(next - events_.begin());
    events_.insert(next, std::move(event));
    try {
      fold_from(std::min(index / few, kept_.size() - 1));
    } catch (const Refused&) {
      events_.erase(events_.begin() + static_cast<std::ptrdiff_t>(index));
    }
  }

  /// The events in the order in which they count.
  std::vector<Event> finish() {
    return std::move(events_);
  }

 private:
  static constexpr std::size_t few = 16;

  /// Folds anew from what was kept in that place. On an exception all stays as it was.
  void fold_from(std::size_t place) {
    auto reducer = kept_[place];
    std::vector<CaseReducer> kept;
    for (auto i = place * few; i < events_.size(); ++i) {
      if (i == (place + 1 + kept.size()) * few) kept.push_back(reducer);
      reducer.apply(events_[i]);
    }
    kept_.resize(place + 1);
    std::ranges::move(kept, std::back_inserter(kept_));
  }

  std::vector<Event> events_;
  std::vector<CaseReducer> kept_{
      CaseReducer{}};  ///< first what none come to, then the first few, and so on
};

/// The history without the events that only make sense with a correction which has not taken
/// effect in it: of those recorded after it, each that can't be there beside those before it.
EffectiveHistory without_impossible(EffectiveHistory history) {
  if (!history.lenient_from || is_possible(history)) return history;
  std::vector<Event> later;
  std::erase_if(history.events, [&](const Event& event) {
    if (event.sequence < *history.lenient_from) return false;
    later.push_back(event);
    return true;
  });
  if (!is_possible(history) || history.voided_by) return history;
  std::ranges::sort(later, {}, &Event::sequence);
  PossibleEvents possible(std::move(history.events));
  for (auto& event : later)
    possible.add_if_possible(std::move(event));
  history.events = possible.finish();
  return history;
}

/// Every day on which the case may change.
std::set<Date> days_of(std::span<const Event> events) {
  std::set<Date> result;
  for (const auto& event : events) {
    result.insert(event.effective_on());
    const auto* corrected = std::get_if<Corrected>(&event.body);
    if (corrected != nullptr && corrected->effective) {
      result.insert(corrected->effective->last_day());
    }
  }
  return result;
}

/// The days on which a correction takes effect: from each on other events count.
std::set<Date> days_of_corrections(std::span<const Event> events) {
  std::set<Date> result;
  for (const auto& event : events) {
    if (std::holds_alternative<Corrected>(event.body)) result.insert(event.effective_on());
  }
  return result;
}

}  // namespace

void sort_for_fold(std::vector<Event>& events) {
  std::ranges::sort(events, {}, place_of);
}

EffectiveHistory effective_history(std::span<const Event> events, Date day) {
  return without_impossible(corrected_history(events, day));
}

void replay(std::span<const Event> events,
            const std::function<void(Date, const std::optional<CaseState>&)>& at_end_of) {
  const auto other_events_from = days_of_corrections(events);
  std::optional<HistoryFold> so_far;
  for (const auto day : days_of(events)) {
    if (!so_far || other_events_from.contains(day)) so_far.emplace(effective_history(events, day));
    so_far->feed_until(day);
    at_end_of(day, so_far->state());
  }
}

std::optional<CaseState> current_state(std::span<const Event> events, Date as_of) {
  HistoryFold so_far(effective_history(events, Date::max()));
  so_far.feed_until(as_of);
  return so_far.state();
}

std::optional<CaseState> fold(std::span<const Event> events, Date as_of) {
  HistoryFold so_far(effective_history(events, as_of));
  so_far.feed_until(as_of);
  return so_far.state();
}

}  // namespace susr::domain
