// SPDX-License-Identifier: MIT
#include "gauges.hpp"

#include <chrono>
#include <string>
#include <utility>

#include "susr/storage/known.hpp"
#include "susr/storage/log.hpp"
#include "susr/support/environment.hpp"

namespace susr::report {

namespace {

using table::Gauge;

/// Collects gauges, each with the label of the board.
class Gauges {
 public:
  explicit Gauges(std::string board) : board_{"board", std::move(board)} {}

  void add(std::string name, std::int64_t value) {
    all_.push_back({.name = std::move(name), .labels = {board_}, .value = value});
  }
  void add_of_kind(std::string name, Kind kind, std::int64_t value) {
    all_.push_back({.name = std::move(name),
                    .labels = {board_, {"kind", std::string(domain::code(kind))}},
                    .value = value});
  }
  std::vector<Gauge> finish() {
    return std::move(all_);
  }

 private:
  Gauge::Label board_;
  std::vector<Gauge> all_;
};

/// Whether anything of the kind can be late: 0 would say that somebody looked.
bool has_clock(Kind kind, const domain::Policy& policy) {
  return kind != Kind::acknowledgement || policy.learning.acknowledge_within;
}

void add_due(Gauges& gauges, const Context& context) {
  std::vector<std::pair<Kind, std::int64_t>> soon_due;
  for (const auto& each : domain::codes_of<Kind>) {
    if (!has_clock(each.value, context.policy)) continue;
    const auto found =
        overdue(context, {.kind = each.value, .within_days = context.policy.due_soon_days});
    gauges.add_of_kind("overdue", each.value, found.overdue);
    soon_due.emplace_back(each.value, found.soon_due);
  }
  for (const auto& [kind, n] : soon_due)
    gauges.add_of_kind("due_soon", kind, n);
}

void add_record(Gauges& gauges, const Context& context) {
  const auto head = storage::head_as_at(context.store, context.as_of);
  gauges.add("log_events", head.events);
  if (const auto last = storage::find_event(context.store, head.events)) {
    if (const auto moment = support::parse_moment(last->recorded_at))
      gauges.add("last_entry_timestamp_seconds", moment->time_since_epoch().count());
  }
  if (const auto bytes = storage::bytes_of_file(context.store)) gauges.add("store_bytes", *bytes);
}

}  // namespace

std::vector<Gauge> gauges_of(const Context& context, const StatusFigures& figures) {
  Gauges gauges(context.policy.board.name);
  add_due(gauges, context);
  gauges.add("reviews_live", figures.live_reviews);
  gauges.add("actions_open", figures.open_actions);
  gauges.add("actions_awaiting_ratification", figures.awaiting_ratification);
  gauges.add("check_problems", figures.findings);
  add_record(gauges, context);
  return gauges.finish();
}

}  // namespace susr::report
