// SPDX-License-Identifier: MIT
#include "susr/report/catalogue.hpp"

#include <array>

#include <fmt/format.h>

#include "susr/domain/duty.hpp"

#include "reports.hpp"

namespace susr::report {

namespace {

using enum Choice;

// What each report can be asked for.
constexpr std::array of_board{since, detail};
constexpr std::array of_referrals{case_reference, agency, criteria, outcome, from, to};
constexpr std::array of_reviews{case_reference, criteria, outcome, status, rag, from, to};
constexpr std::array of_actions{case_reference, agency, area,  criteria, outcome,
                                status,         rag,    theme, from,     to};
constexpr std::array of_recommendations{case_reference, criteria, outcome, status, theme, from, to};
constexpr std::array of_agencies{case_reference, agency, area, criteria, outcome, theme, from, to};
constexpr std::array of_milestones{case_reference, criteria, outcome, from, to};
constexpr std::array of_updates{case_reference, agency, area, criteria, outcome, from, to};
constexpr std::array of_timeliness{case_reference, criteria, outcome, from, to};
constexpr std::array of_ratification{case_reference, agency, area, criteria, outcome,
                                     status,         theme,  from, to};
constexpr std::array of_escalations{case_reference, agency, area, criteria,
                                    outcome,        theme,  from, to};
constexpr std::array of_progress{case_reference, criteria, status, from, to};
constexpr std::array of_learning{case_reference, agency, criteria, outcome, theme, from, to};
constexpr std::array of_trend{case_reference, criteria, outcome, from, to, every};
constexpr std::array of_ministerial{from, to};
constexpr std::array of_repository{case_reference, from, to};
constexpr std::array of_audit{case_reference, from, to};
constexpr std::array needed_by_ministerial{from};

std::vector<std::string> no_statuses() {
  return {};
}

std::vector<std::string> action_statuses() {
  auto codes = domain::all_codes<domain::ActionStatus>();
  codes.emplace_back(domain::code(domain::LegStatus::not_relevant));
  return codes;
}

constexpr std::array entries{
    Entry{"board", of_board, no_statuses, board},
    Entry{"referrals", of_referrals, no_statuses, referrals},
    Entry{"reviews", of_reviews, domain::all_codes<domain::DutyStatus>, reviews},
    Entry{"milestones", of_milestones, no_statuses, milestones},
    Entry{"actions", of_actions, action_statuses, actions},
    Entry{"recommendations", of_recommendations, domain::all_codes<domain::RecommendationStatus>,
          recommendations},
    Entry{"updates", of_updates, no_statuses, updates},
    Entry{"agencies", of_agencies, no_statuses, agencies},
    Entry{"timeliness", of_timeliness, no_statuses, timeliness},
    Entry{"ratification", of_ratification, ratification_statuses, ratification},
    Entry{"escalations", of_escalations, no_statuses, escalations},
    Entry{"progress", of_progress, domain::all_codes<domain::DutyStatus>, progress},
    Entry{"learning", of_learning, no_statuses, learning},
    Entry{"trend", of_trend, no_statuses, trend},
    Entry{.name = "ministerial",
          .choices = of_ministerial,
          .statuses = no_statuses,
          .make = ministerial,
          .needs = needed_by_ministerial,
          .day = EndsOn::to},
    Entry{"repository", of_repository, no_statuses, repository},
    Entry{.name = "audit",
          .choices = of_audit,
          .statuses = no_statuses,
          .make = audit,
          .over = Over::one_board}};

}  // namespace

std::span<const Entry> catalogue() {
  return entries;
}

std::vector<Schema> schemas() {
  const auto store = storage::Store::in_memory();
  const domain::Policy policy;
  const Source nothing{.store = store, .policy = policy, .as_of = {}, .known_on = {}};
  std::vector<Schema> all;
  const auto add = [&](const std::string& name, const Report& report) {
    auto columns = report.tables.front().columns;
    std::erase_if(columns, [](const Column& each) { return each.shown == Shown::in_text_only; });
    all.push_back({.name = name, .columns = std::move(columns)});
  };
  for (const auto& entry : catalogue()) {
    add(std::string(entry.name), entry.make(nothing, {}));
    if (entry.make == progress) add("progress-of-case", progress_of_case(nothing, {}));
  }
  add("overdue", overdue(nothing, {}).report);
  add("list", list(nothing, {}));
  add("log", log(nothing, {}));
  add("check", check(nothing, {}).report);
  add("verify", verify(nothing, Kept{}).report);
  return all;
}

}  // namespace susr::report
