// SPDX-License-Identifier: MIT
#include "action_series.hpp"

#include <algorithm>
#include <optional>
#include <set>
#include <utility>

#include "susr/domain/overdue.hpp"
#include "susr/storage/versions.hpp"
#include "susr/support/text.hpp"

#include "boards.hpp"
#include "case_boards.hpp"
#include "movement.hpp"
#include "themes_over_time.hpp"

namespace susr::report {

namespace {

using domain::Date;
using domain::Finish;
using storage::DatedLeg;
using storage::Validity;
using VersionOfAction = ActionOf<DatedLeg>;

/// The extensions that gave an action more time, by its case and number.
using Extensions = std::map<std::pair<std::string, int>, std::vector<storage::DatedExtension>>;

Measure measure_of_flow(Flow flow) {
  switch (flow) {
    case Flow::added:
      return Measure::opened;
    case Flow::reopened:
    case Flow::restored:
      return Measure::reopened;
    case Flow::stepped_down:
      return Measure::stepped_down;
    case Flow::ratified:
    case Flow::completed:
    case Flow::not_relevant:
    case Flow::removed:
      break;
  }
  return Measure::closed;
}

Measure measure_of_finish(Finish finish) {
  switch (finish) {
    case Finish::ratified:
      return Measure::finished_ratified;
    case Finish::completed:
      return Measure::finished_completed;
    case Finish::not_relevant:
      return Measure::finished_not_relevant;
    case Finish::stepped_down:
      return Measure::finished_stepped_down;
    case Finish::unfinished:
      break;
  }
  return Measure::unfinished;
}

/// What is in a group of an action, while nothing of it changes.
struct GroupPart {
  Seen seen;
  bool awaits_ratification = false;
  std::vector<domain::LegClock> open;  ///< the legs of the group that are open
};

/// The figures of a part at the end of a day.
void add_position(MeasureCounts& counts, const GroupPart& part, Date day) {
  counts.add(measure_of_finish(part.seen.finish));
  if (part.awaits_ratification) counts.add(Measure::awaiting_ratification);
  const auto late =
      std::ranges::count_if(part.open, [&](const auto& leg) { return is_overdue(leg, day); });
  const bool late_on_original = std::ranges::any_of(
      part.open, [&](const auto& leg) { return is_overdue_on_original(leg, day); });
  if (late > 0) counts.add(Measure::overdue);
  if (late_on_original) counts.add(Measure::overdue_on_original);
  counts.add(Measure::legs_open, std::ssize(part.open));
  counts.add(Measure::legs_overdue, late);
}

Extensions extensions_until(const Context& context, Date last_day) {
  Extensions all;
  storage::for_each_dated_extension(context.store, last_day,
                                    [&](const storage::DatedExtension& each) {
                                      if (each.due_on > each.from_due_on)
                                        all[{each.case_reference, each.number}].push_back(each);
                                    });
  return all;
}

/// Counts one action after another.
class SeriesCounter {
 public:
  SeriesCounter(const Context& context, const Selection& selection, const std::vector<Span>& spans)
      : selection_(selection),
        spans_(spans),
        extensions_(extensions_until(context, spans.back().last)) {
    if (is_by(By::board)) boards_.emplace(context);
    if (is_by(By::theme) || selection.theme) themes_.emplace(context, spans.back().last);
    if (selection.by.empty()) counts_of({});
    if (selection.by == std::set{By::board}) {
      for (const auto& board : boards_of(context))
        counts_of({.board = board.name, .agency = {}, .area = {}, .theme = {}});
    }
  }

  /// All versions of the legs of one action.
  void add(const std::vector<DatedLeg>& versions) {
    std::set<Date> days;
    for (const auto& version : versions) {
      days.insert(version.valid.from);
      if (version.valid.until) days.insert(*version.valid.until);
    }
    if (themes_) themes_->add_changes(versions.front(), days);
    std::map<Group, ActionWatch> watches;
    for (auto day = days.begin(); day != days.end() && *day <= spans_.back().last; ++day) {
      const auto next = std::next(day);
      const auto until = next == days.end() ? std::nullopt : std::optional(*next);
      const auto parts = parts_at(versions, *day);
      add_flows(watches, parts, *day);
      for (const auto& [group, part] : parts)
        add_part(counts_of(group), part, {.from = *day, .until = until}, versions.front());
    }
  }

  ActionSeries finish() {
    return std::move(series_);
  }

 private:
  using GroupParts = std::map<Group, GroupPart>;

  [[nodiscard]] bool is_by(By by) const {
    return selection_.by.contains(by);
  }

  std::vector<MeasureCounts>& counts_of(const Group& group) {
    return series_.try_emplace(group, spans_.size()).first->second;
  }

  [[nodiscard]] GroupParts parts_at(const std::vector<DatedLeg>& versions, Date day) const {
    VersionOfAction action;
    for (const auto& version : versions) {
      if (version.valid.holds(day)) action.legs.push_back(version);
    }
    GroupParts parts;
    if (action.legs.empty()) return parts;
    require_agreement(action);
    const auto themes = themes_at(action, day);
    for (const auto& leg : action.legs) {
      if (selection_.agency && leg.lead.agency != *selection_.agency) continue;
      if (selection_.area && !leg.lead.area.empty() && leg.lead.area != *selection_.area) continue;
      for (const auto& theme : themes)
        add_leg(parts, action, leg, theme);
    }
    return parts;
  }

  /// Those by which it is told apart: one that is empty where it is not, or has none. None at all
  /// where it is not on the theme that is asked for.
  [[nodiscard]] std::set<std::string> themes_at(const VersionOfAction& action, Date day) const {
    if (!themes_) return {std::string{}};
    auto themes = themes_->at(action.action(), day);
    if (selection_.theme) {
      std::erase_if(themes, [&](const std::string& theme) {
        return !support::equal_but_for_case(theme, *selection_.theme);
      });
      if (themes.empty()) return themes;
    }
    if (!is_by(By::theme) || themes.empty()) return {std::string{}};
    return themes;
  }

  void add_leg(GroupParts& parts, const VersionOfAction& action, const DatedLeg& leg,
               const std::string& theme) const {
    Group group;
    if (boards_) group.board = boards_->of(leg.case_reference);
    if (is_by(By::agency)) group.agency = leg.lead.agency;
    if (is_by(By::area)) group.area = leg.lead.area;
    group.theme = theme;
    auto& part = parts[std::move(group)];
    part.seen = {
        .finish = finish_of(action), .times_reopened = 0, .updated_on = leg.clock.updated_on};
    part.awaits_ratification = part.seen.finish == Finish::unfinished &&
                               leg.clock.action_status == domain::ActionStatus::completed;
    if (domain::is_open(leg.clock)) part.open.push_back(leg.clock);
  }

  void add_flows(std::map<Group, ActionWatch>& watches, const GroupParts& parts, Date day) {
    for (const auto& [group, part] : parts)
      watches.try_emplace(group);
    const auto place = place_of(spans_, day);
    for (auto& [group, watch] : watches) {
      const auto part = parts.find(group);
      watch.look(day, part == parts.end() ? std::nullopt : std::optional(part->second.seen),
                 [&](Flow flow) {
                   if (place) counts_of(group)[*place].add(measure_of_flow(flow));
                 });
    }
  }

  void add_part(std::vector<MeasureCounts>& counts, const GroupPart& part, const Validity& valid,
                const DatedLeg& leg) const {
    const auto first = std::ranges::lower_bound(spans_, valid.from, {}, &Span::last);
    for (auto span = first; span != spans_.end() && valid.holds(span->last); ++span)
      add_position(counts[static_cast<std::size_t>(span - spans_.begin())], part, span->last);
    add_extensions(counts, valid, leg);
  }

  /// Those that were granted while nothing of the part changed, as they stood at the end of the
  /// period.
  void add_extensions(std::vector<MeasureCounts>& counts, const Validity& valid,
                      const DatedLeg& leg) const {
    const auto found = extensions_.find({leg.case_reference, leg.number});
    if (found == extensions_.end()) return;
    for (const auto& each : found->second) {
      const auto place = place_of(spans_, each.on);
      const bool stood = place && each.valid.holds(spans_[*place].last);
      if (stood && valid.holds(each.on)) counts[*place].add(Measure::extended);
    }
  }

  const Selection& selection_;
  const std::vector<Span>& spans_;
  Extensions extensions_;
  std::optional<CaseBoards> boards_;
  std::optional<ThemesOverTime> themes_;
  ActionSeries series_;
};

}  // namespace

ActionSeries action_series(const Context& context, const Selection& selection,
                           const Selected& selected, const std::vector<Span>& spans) {
  if (spans.empty()) return {};
  SeriesCounter counter(context, selection, spans);
  std::vector<DatedLeg> versions;  // of one action
  const auto count = [&] {
    if (!versions.empty() && selected.holds_case(versions.front().case_reference))
      counter.add(versions);
    versions.clear();
  };
  storage::for_each_dated_leg(context.store, spans.back().last, [&](DatedLeg version) {
    const bool another =
        !versions.empty() && (version.number != versions.front().number ||
                              version.case_reference != versions.front().case_reference);
    if (another) count();
    versions.push_back(std::move(version));
  });
  count();
  return counter.finish();
}

}  // namespace susr::report
