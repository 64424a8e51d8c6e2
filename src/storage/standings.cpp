// SPDX-License-Identifier: MIT
#include "susr/storage/standings.hpp"

#include <algorithm>
#include <limits>
#include <utility>
#include <vector>

#include "susr/domain/settled.hpp"
#include "susr/support/text.hpp"

#include "connection.hpp"
#include "event_payload.hpp"
#include "unreadable.hpp"

namespace susr::storage {

namespace {

using domain::Date;

domain::Criteria criteria_at(Statement& query, int column) {
  domain::Criteria criteria;
  for (const auto& text : support::split(view_at(query, column), ',')) {
    const auto criterion = domain::parse_criterion(text);
    if (!criterion) refuse_column(query, column);
    criteria.insert(*criterion);
  }
  return criteria;
}

std::optional<domain::SignOff> sign_off_at(Statement& query, int column) {
  const auto on = optional_partial_date_at(query, column);
  if (!on) {
    require_null(query, {column + 1});
    return std::nullopt;
  }
  domain::SignOff sign_off;
  sign_off.outcome = code_at<domain::SignOffOutcome>(query, column + 1);
  sign_off.on = *on;
  return sign_off;
}

std::optional<domain::Decision> decision_at(Statement& query, int column) {
  const auto decided = optional_partial_date_at(query, column);
  if (!decided) {
    require_null(query, {column + 1, column + 2, column + 3, column + 4, column + 5, column + 6});
    return std::nullopt;
  }
  domain::Decision decision;
  decision.on = *decided;
  decision.decided.outcome = code_at<domain::Outcome>(query, column + 1);
  decision.decided.criteria = criteria_at(query, column + 2);
  decision.decided.depth = optional_code_at<domain::Depth>(query, column + 3);
  decision.decided.immediacy = code_at<domain::Immediacy>(query, column + 4);
  decision.sign_off = sign_off_at(query, column + 5);
  return decision;
}

std::optional<domain::DecisionInForce> in_force_at(Statement& query, int column) {
  const auto outcome = optional_code_at<domain::Outcome>(query, column);
  if (!outcome) {
    require_null(query, {column + 1, column + 2, column + 3});
    return std::nullopt;
  }
  return domain::DecisionInForce{.outcome = *outcome,
                                 .criteria = criteria_at(query, column + 1),
                                 .depth = optional_code_at<domain::Depth>(query, column + 2),
                                 .since = partial_date_at(query, column + 3)};
}

domain::Referred referral_at(Statement& query) {
  return {.agency = text_at(query, 7),
          .criteria = criteria_at(query, 8),
          .regime = code_at<domain::Regime>(query, 6),
          .referral_day = code_at<domain::ReferralDay>(query, 9),
          .received_on = optional_date_at(query, 11),
          .event_date = optional_partial_date_at(query, 12)};
}

domain::Standing standing_at(Statement& query) {
  constexpr int first_of_decision = 13;
  constexpr int first_of_in_force = 20;
  constexpr int reported_by = 24;
  const auto series = text_at(query, 2);
  const int number = number_at(query, 3);
  domain::Standing standing;
  standing.reference = text_at(query, 1);
  standing.referral = referral_at(query);
  standing.referred_on = partial_date_at(query, 10);
  standing.decision = decision_at(query, first_of_decision);
  standing.in_force = in_force_at(query, first_of_in_force);
  if (const auto type = optional_code_at<domain::LearningKind>(query, 4)) {
    standing.learning_source = domain::LearningSourceOpened{
        .type = *type,
        .title = text_at(query, 5),
        .series = series,
        .number = number,
        .received_on = std::exchange(standing.referral.received_on, {}),
        .reported_by = text_at(query, reported_by),
        .themes = texts_at(query, reported_by + 1)};
  } else {
    standing.referral.series = series;
    standing.referral.number = number;
  }
  if (standing.referral.agency.empty() != standing.learning_source.has_value()) {
    refuse_column(query, 4);
  }
  return standing;
}

/// Rows of a table that belongs to the cases, read beside them: both are in order of case.
class CaseRows {
 public:
  CaseRows(const Store& store, const char* sql, Date as_of) : query_(prepare(store, sql)) {
    set(query_, ":as_of", as_of);
  }

  void begin(std::int64_t first, std::int64_t last) {
    query_.reset();
    set(query_, ":first", first);
    set(query_, ":last", last);
    more_ = query_.executeStep();
  }

  /// Calls `take` with the statement at each row of the case.
  template <class Take>
  void of(std::int64_t case_id, const Take& take) {
    while (more_ && query_.getColumn(0).getInt64() < case_id)
      more_ = query_.executeStep();
    while (more_ && query_.getColumn(0).getInt64() == case_id) {
      take(query_);
      more_ = query_.executeStep();
    }
  }

 private:
  Statement query_;
  bool more_ = false;
};

constexpr const char* standings_sql = R"sql(
  SELECT c.case_id, c.reference, c.series, c.number, v.learning_source, v.title, v.regime, v.agency,
         v.referral_criteria, v.referral_day, v.referred, v.received_on, v.event_date,
         v.decided, v.outcome, v.criteria, v.depth, v.immediacy, v.signed_off, v.sign_off_outcome,
         v.in_force_outcome, v.in_force_criteria, v.in_force_depth, v.in_force_since, v.reported_by,
         v.themes
  FROM cases AS c
  JOIN case_versions AS v
    ON v.case_id = c.case_id AND v.valid_from <= :as_of AND v.valid_until > :as_of
  WHERE c.case_id BETWEEN :first AND :last
  ORDER BY c.case_id)sql";

constexpr const char* milestones_sql = R"sql(
  SELECT case_id, milestone, reached, post, format, attended FROM milestones
  WHERE valid_from <= :as_of AND valid_until > :as_of AND case_id BETWEEN :first AND :last
  ORDER BY case_id, ordinal)sql";

constexpr const char* pauses_sql = R"sql(
  SELECT case_id, paused_on, resumed_on, reason, authorised_by FROM pauses
  WHERE valid_from <= :as_of AND valid_until > :as_of AND case_id BETWEEN :first AND :last
  ORDER BY case_id, ordinal)sql";

using TakeStanding = std::function<void(const domain::Standing&)>;

/// Reads how cases stood at the end of a day.
class Standings {
 public:
  Standings(const Store& store, Date as_of)
      : query_(prepare(store, standings_sql)),
        milestones_(store, milestones_sql, as_of),
        pauses_(store, pauses_sql, as_of) {
    set(query_, ":as_of", as_of);
  }

  /// Those with an id from `first` to `last`.
  void read(std::int64_t first, std::int64_t last, const TakeStanding& take) {
    query_.reset();
    set(query_, ":first", first);
    set(query_, ":last", last);
    milestones_.begin(first, last);
    pauses_.begin(first, last);
    while (query_.executeStep())
      take(whole(query_.getColumn(0).getInt64()));
  }

 private:
  domain::Standing whole(std::int64_t case_id) {
    auto standing = standing_at(query_);
    milestones_.of(case_id, [&](Statement& row) {
      standing.milestones.push_back({.milestone = code_at<domain::Milestone>(row, 1),
                                     .on = partial_date_at(row, 2),
                                     .post = text_at(row, 3),
                                     .format = optional_code_at<domain::SessionFormat>(row, 4),
                                     .attended = optional_number_at(row, 5)});
    });
    pauses_.of(case_id, [&](Statement& row) {
      standing.pauses.push_back({.from = date_at(row, 1),
                                 .until = optional_date_at(row, 2),
                                 .reason = code_at<domain::PauseReason>(row, 3),
                                 .authorised_by = text_at(row, 4)});
    });
    return standing;
  }

  Statement query_;
  CaseRows milestones_;
  CaseRows pauses_;
};

std::optional<std::int64_t> id_of(const Store& store, const std::string& reference) {
  auto query = prepare(store, "SELECT case_id FROM cases WHERE reference = :reference");
  set(query, ":reference", reference);
  if (!query.executeStep()) return std::nullopt;
  return query.getColumn(0).getInt64();
}

/// What is settled in cases.
struct SettledText {
  std::string text;
  bool may_be_awaited = true;  ///< some time limit, in such a case
};

/// What is settled in the cases as they are now told: each text once. The index holds them in
/// order, so that each costs one step into it, however many cases share it.
std::vector<SettledText> settled_texts(const Store& store, const domain::Policy& policy) {
  auto query = prepare(store, R"sql(
    SELECT settled FROM case_versions WHERE valid_until = '9999-12-31' AND settled > :after
    ORDER BY settled LIMIT 1)sql");
  std::vector<SettledText> texts{{}};
  for (;;) {
    query.reset();
    set(query, ":after", texts.back().text);
    if (!query.executeStep()) return texts;
    auto text = text_at(query, 0);
    const auto settled = domain::parse_settled(text);
    if (!settled) refuse_column(query, 0);
    texts.push_back({std::move(text), domain::may_await(*settled, policy)});
  }
}

constexpr const char* still_true_sql = R"sql(
  SELECT case_id FROM case_versions
  WHERE valid_until = '9999-12-31' AND settled = :settled AND valid_from <= :as_of)sql";

constexpr const char* no_longer_true_sql = R"sql(
  SELECT case_id FROM case_versions
  WHERE valid_until > :as_of AND valid_until < '9999-12-31' AND valid_from <= :as_of)sql";

/// The cases of which a time limit may be awaited on a day. What was true then and is not any more
/// is not asked what was settled in it.
std::vector<std::int64_t> ids_that_may_await(const Store& store, const domain::Policy& policy,
                                             Date as_of) {
  std::vector<std::int64_t> ids;
  const auto take_all = [&](Statement& query) {
    set(query, ":as_of", as_of);
    while (query.executeStep())
      ids.push_back(query.getColumn(0).getInt64());
  };
  for (const auto& [text, may_be_awaited] : settled_texts(store, policy)) {
    if (!may_be_awaited) continue;
    auto query = prepare(store, still_true_sql);
    set(query, ":settled", text);
    take_all(query);
  }
  auto query = prepare(store, no_longer_true_sql);
  take_all(query);
  std::ranges::sort(ids);
  return ids;
}

}  // namespace

void for_each_standing(const Store& store, Date as_of, const std::optional<std::string>& only_case,
                       const TakeStanding& take) {
  require_readable(store, {"cases", "case_versions", "milestones", "pauses"});
  constexpr auto every = std::numeric_limits<std::int64_t>::max();
  if (!only_case) return Standings(store, as_of).read(0, every, take);
  if (const auto id = id_of(store, *only_case)) Standings(store, as_of).read(*id, *id, take);
}

void for_each_standing_that_may_await(const Store& store, const domain::Policy& policy, Date as_of,
                                      const TakeStanding& take) {
  require_readable(store, {"cases", "case_versions", "milestones", "pauses"});
  Standings standings(store, as_of);
  for (const auto id : ids_that_may_await(store, policy, as_of))
    standings.read(id, id, take);
}

}  // namespace susr::storage
