// SPDX-License-Identifier: MIT
// Makes the two years of a fictional board, the same each time:
//
//     susr_history FOLDER
//
// or, with `boards` behind it, half a year of six boards: FOLDER/gwent.db and so on, under one
// configuration. Two of them have the same prefix, and all have given some of the same references.
//
// FOLDER/susr.toml               the configuration
// FOLDER/susr.db                 all that was entered from 2024-10-01 to 2026-09-30
// FOLDER/stopped/DAY/susr.db     the store as it stood at the end of that day, the last of a month
// FOLDER/late/susr.db            the whole, and what was entered on 2026-10-05 for days before
//
// What is entered takes effect on the day on which it is entered or a few days before, in the same
// month, so that by the end of a month all is known that took effect in it. Only what is entered on
// 2026-10-05 is not so.
#include <algorithm>
#include <array>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "susr/config/configuration.hpp"
#include "susr/domain/fold.hpp"
#include "susr/storage/log.hpp"
#include "susr/support/environment.hpp"
#include "susr/support/error.hpp"
#include "susr/workflow/recorder.hpp"

#include "../../src/storage/copy.hpp"
#include "chance.hpp"
#include "made_entries.hpp"
#include "made_events.hpp"

namespace susr::history {

namespace {

using domain::Date;
using domain::PartialDate;
using std::chrono::days;
using std::chrono::last;
using std::chrono::year_month_day;

constexpr std::uint32_t first_seed = 20241001;
constexpr Date first_day{std::chrono::year{2024} / 10 / 1};
constexpr Date last_day{std::chrono::year{2026} / 9 / 30};
constexpr Date late_day{std::chrono::year{2026} / 10 / 5};
constexpr int late_entries = 40;
constexpr Date last_day_of_boards{std::chrono::year{2025} / 3 / 31};
constexpr int cases_to_void = 3;

/// A board at work on a store in memory: an entry there needs no disk.
class Board {
 public:
  Board(const domain::Policy& policy, std::uint32_t seed) : policy_(policy), chance_(seed) {}

  /// Enters what a day brings.
  void work_on(Date day) {
    begin(day);
    // The more cases there are, the more there is to do.
    const int attempts = chance_.below(5 + static_cast<int>(cases_.size()) / 6);
    for (int i = 0; i < attempts; ++i)
      try_to([&] { enter_something(); });
    if (chance_.one_in(13)) try_to([&] { begin_case(); });
    if (chance_.one_in(150)) escalate();
    if (chance_.one_in(40)) try_to([&] { enter_for_board(); });
  }

  /// Enters so many facts of earlier days.
  void work_late_on(Date day, int entries) {
    begin(day);
    is_late_ = true;
    try_to([&] { begin_case(); });
    for (--entries; entries > 0;) {
      if (try_to([&] { enter_something(); })) --entries;
    }
  }

  void save(const std::filesystem::path& path) const {
    std::filesystem::create_directories(path.parent_path());
    std::ofstream{path};
    storage::copy_into(store_.connection(), {.file = path, .name = path});
  }

  /// How many of each kind of event there are.
  [[nodiscard]] std::map<std::string, int> counts() const {
    std::map<std::string, int> counts;
    storage::for_each_event(store_, std::nullopt, [&](const domain::Event& event, const auto&) {
      ++counts[std::string(domain::code(domain::kind_of(event.body)))];
    });
    return counts;
  }

 private:
  void begin(Date day) {
    today_ = day;
    // In summer a day begins, in London, while it is still the day before in UTC.
    now_ = domain::start_of_london_day(day);
  }

  /// Somebody at the board, an hour or two after the last.
  workflow::Recorder recorder(const std::string& post) {
    workflow::Author author{.account = chance_.one_in(2) ? "clerk" : "manager",
                            .on_behalf_of = post,
                            .recorded_at = support::to_text(now_),
                            .today = today_};
    now_ += std::chrono::minutes{85};
    return {store_, policy_, std::move(author), workflow::Mode::record};
  }
  workflow::Recorder recorder() {
    return recorder(chance_.one_in(3) ? "Review Manager" : "");
  }

  /// Whether the rules allowed it.
  template <class Work>
  bool try_to(const Work& work) {
    const auto before = storage::head_of(store_).events;
    try {
      work();
    } catch (const support::Error& error) {
      if (error.kind() != support::ErrorKind::refused) throw;
    }
    return storage::head_of(store_).events > before;
  }

  void enter_something() {
    if (cases_.empty()) {
      begin_case();
      return;
    }
    const auto& reference = any_case();
    const int of_a_hundred = chance_.below(100);
    if (of_a_hundred < 20)
      enter_step(reference);
    else if (of_a_hundred < 24)
      recommend(reference);
    else if (of_a_hundred < 53)
      assign(reference);
    else if (of_a_hundred < 93)
      enter_step_of_action(reference);
    else if (of_a_hundred < 99)
      correct(reference);
    else
      void_case_or_restore(reference);
  }

  void enter_for_board() {
    recorder().record_for_board({any_of_board(chance_, policy_, today_)}, domain::on_day(today_));
  }

  /// Mostly one that began of late.
  const std::string& any_case() {
    constexpr int lately = 16;
    const int count = static_cast<int>(cases_.size());
    const int back = chance_.one_in(3) ? count : std::min(count, lately);
    return cases_.at(static_cast<std::size_t>(count - 1 - chance_.below(back)));
  }

  void begin_case() {
    const auto on = some_day(first_day);
    std::string reference;
    if (chance_.one_in(7)) {
      reference = recorder().open_learning_source(
          {.reference = {}, .source = any_learning_source(chance_, policy_)}, on);
    } else {
      std::optional<std::string> given;
      if (chance_.one_in(9)) given = fmt::format("OLD S{} 2023", cases_.size());
      reference = recorder().refer(
          {.reference = given, .referral = any_referral(chance_, policy_, on.last_day())}, on);
    }
    cases_.push_back(reference);
    begun_[reference] = on.last_day();
  }

  void enter_step(const std::string& reference) {
    const auto on = some_day(reference);
    const auto* state = state_of(reference);
    if (state == nullptr) return;
    const auto step = any_step(chance_, policy_, *state, on.last_day());
    if (step) record(reference, *step, on);
  }

  void recommend(const std::string& reference) {
    const auto on = some_day(reference);
    std::optional<std::string> number;
    if (chance_.one_in(4))
      number = fmt::format("{}.{}", chance_.between(1, 9), chance_.between(1, 3));
    recorder().recommend(
        reference, {.number = number, .recommendation = any_recommendation(chance_, policy_)}, on);
    states_.erase(reference);
  }

  void assign(const std::string& reference) {
    const auto on = some_day(reference);
    const auto* state = state_of(reference);
    if (state == nullptr) return;
    recorder().assign_action(reference, any_action(chance_, policy_, *state, on.last_day()), on);
    states_.erase(reference);
  }

  void enter_step_of_action(const std::string& reference) {
    const auto on = some_day(reference);
    const auto* state = state_of(reference);
    if (state == nullptr || state->actions.empty()) return;
    record(reference, any_step(chance_, chance_.any_of(state->actions), on.last_day()), on);
  }

  void record(const std::string& reference, domain::EventBody body, PartialDate on) {
    recorder().record(reference, std::move(body), on);
    states_.erase(reference);
  }

  /// Corrects something that was entered of the case: mostly what was entered of late.
  void correct(const std::string& reference) {
    const auto on = some_day(reference);
    const auto events = storage::events_of(store_, reference);
    const int count = static_cast<int>(events.size());
    const int back = chance_.one_in(3) ? count : std::min(count, 8);
    const auto& event = events.at(static_cast<std::size_t>(count - 1 - chance_.below(back)));
    const bool begins = event.sequence == events.front().sequence;
    if (chance_.one_in(4)) {
      if (!begins) correct({.event = event.sequence, .correction = voided, .reason = "Twice"}, on);
    } else {
      correct(any_change(chance_, policy_, event), on);
    }
  }

  /// Takes a case back that was entered twice, or finds that it was not.
  void void_case_or_restore(const std::string& reference) {
    const auto on = some_day(reference);
    if (voidings_.size() > 1 && chance_.one_in(2)) {
      const auto voiding = voidings_.back();
      voidings_.pop_back();
      correct({.event = voiding, .correction = voided, .reason = "It was another"}, on);
    } else if (voided_cases_ < cases_to_void) {
      const auto first = storage::events_of(store_, reference).front().sequence;
      correct({.event = first, .correction = voided, .reason = "Entered twice"}, on);
      ++voided_cases_;
      voidings_.push_back(storage::head_of(store_).events);
    }
  }

  void correct(domain::Corrected correction, PartialDate on) {
    const auto reference = recorder().correct(std::move(correction), on).id;
    states_.erase(reference);
    corrected_[reference] = std::max(corrected_[reference], on.last_day());
  }

  void escalate() {
    recorder().escalate_overdue({});
    states_.clear();
  }

  /// The day on which something of the case took effect that is entered today.
  PartialDate some_day(const std::string& reference) {
    return some_day(is_late_ ? begun_[reference]
                             : std::max(begun_[reference], corrected_[reference]));
  }

  /// A day that is not before `earliest`. What comes after a correction takes effect after it: so
  /// that no earlier telling of a case must leave out what only makes sense with the correction.
  PartialDate some_day(Date earliest) {
    const year_month_day today{today_};
    if (is_late_) {
      const auto to_choose_from = (last_day - earliest).count() + 1;
      return domain::on_day(earliest + days{chance_.below(static_cast<int>(to_choose_from))});
    }
    const Date month_begins{today.year() / today.month() / 1};
    const Date month_ends{today.year() / today.month() / last};
    if (today_ == month_ends && chance_.one_in(6)) {
      return {.first_day = month_begins, .precision = domain::Precision::month};
    }
    const auto back = days{chance_.one_in(3) ? chance_.below(6) : 0};
    return domain::on_day(std::clamp(today_ - back, std::max(month_begins, earliest), today_));
  }

  /// How the case stands; null if it was voided.
  const domain::CaseState* state_of(const std::string& reference) {
    auto found = states_.find(reference);
    if (found == states_.end()) {
      const auto events = storage::events_of(store_, reference);
      found = states_.emplace(reference, domain::current_state(events, today_)).first;
    }
    return found->second ? &*found->second : nullptr;
  }

  static constexpr auto voided = domain::CorrectionKind::voided;

  const domain::Policy& policy_;
  Chance chance_;
  storage::Store store_ = storage::Store::in_memory();
  Date today_;
  std::chrono::sys_seconds now_;
  bool is_late_ = false;
  std::vector<std::string> cases_;
  std::map<std::string, Date> begun_;
  std::map<std::string, Date> corrected_;  ///< the day of the case's last correction
  std::map<std::string, std::optional<domain::CaseState>> states_;
  std::vector<std::int64_t> voidings_;  ///< of whole cases
  int voided_cases_ = 0;
};

bool ends_a_month(Date day) {
  return year_month_day{day + days{1}}.day() == std::chrono::day{1};
}

/// The policy of the configuration that is put into the folder.
domain::Policy begin(const std::filesystem::path& folder) {
  std::filesystem::create_directories(folder);
  std::filesystem::copy_file(SUSR_ROOT "/tests/history/susr.toml", folder / "susr.toml");
  return config::load(folder / "susr.toml").policy;
}

void make_boards(const std::filesystem::path& folder) {
  struct Named {
    const char* name;
    const char* prefix;
  };
  constexpr std::array boards{Named{"cardiff-vale", "CV"}, Named{"cwm-taf", "CT"},
                              Named{"gwent", "GW"},        Named{"mid-west", "MW"},
                              Named{"north", "NW"},        Named{"west-glamorgan", "GW"}};
  auto policy = begin(folder);
  auto seed = first_seed;
  for (const auto& [name, prefix] : boards) {
    policy.board.prefix = prefix;
    Board board(policy, ++seed);
    for (Date day = first_day; day <= last_day_of_boards; day += days{1})
      board.work_on(day);
    board.save(folder / fmt::format("{}.db", name));
  }
}

void make_history(const std::filesystem::path& folder) {
  const auto policy = begin(folder);
  Board board(policy, first_seed);
  for (Date day = first_day; day <= last_day; day += days{1}) {
    board.work_on(day);
    if (ends_a_month(day)) board.save(folder / "stopped" / domain::to_text(day) / "susr.db");
  }
  board.save(folder / "susr.db");
  for (const auto& [kind, count] : board.counts())
    fmt::print("{:>6} {}\n", count, kind);
  board.work_late_on(late_day, late_entries);
  board.save(folder / "late" / "susr.db");
}

}  // namespace

}  // namespace susr::history

int main(int count, char** arguments) {
  const std::span all(arguments, static_cast<std::size_t>(count));
  const bool of_boards = count == 3 && std::string_view(all[2]) == "boards";
  if (count != 2 && !of_boards) {
    std::cerr << "usage: susr_history FOLDER [boards]\n";
    return EXIT_FAILURE;
  }
  try {
    of_boards ? susr::history::make_boards(all[1]) : susr::history::make_history(all[1]);
    return EXIT_SUCCESS;
  } catch (const std::exception& error) {
    std::cerr << "susr_history: " << error.what() << '\n';
    return EXIT_FAILURE;
  }
}
