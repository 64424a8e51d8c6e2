// SPDX-License-Identifier: MIT
// The tables that are made from the log, written case by case.

#include <map>
#include <string>
#include <tuple>
#include <vector>

#include "susr/domain/fold.hpp"
#include "susr/domain/overdue.hpp"
#include "susr/storage/log.hpp"

#include "connection.hpp"
#include "event_payload.hpp"

namespace susr::storage {

namespace {

using domain::code;
using domain::Date;

/// The day of a version that is still true.
constexpr const char* no_end = "9999-12-31";

/// Something that was true from a day on, until another took its place.
template <class Value>
struct Version {
  Date from;
  std::string until = no_end;
  Value value;
};

/// The versions of one thing, in order. A value that is the same as the one before adds nothing.
template <class Value>
class Versions {
 public:
  void add(Date from, const Value& value) {
    if (!versions_.empty()) {
      if (versions_.back().value == value) return;
      versions_.back().until = domain::to_text(from);
    }
    versions_.push_back({.from = from, .value = value});
  }

  [[nodiscard]] auto begin() const {
    return versions_.begin();
  }
  [[nodiscard]] auto end() const {
    return versions_.end();
  }

 private:
  std::vector<Version<Value>> versions_;
};

/// What `case_versions` holds of a standing.
struct DecisionVersion {
  std::optional<domain::Decision> decision;
  std::optional<domain::DecisionInForce> in_force;
  bool operator==(const DecisionVersion&) const = default;
};

/// What `leg_versions` holds of a leg.
struct LegVersion {
  domain::Lead lead;
  domain::LegClock clock;
  std::optional<Date> completed_on;
  bool operator==(const LegVersion&) const = default;
};

/// An action's number and a leg's place in it.
using LegKey = std::pair<int, int>;

/// Everything that the tables hold of one case.
struct CaseTables {
  domain::CaseState latest;
  Versions<DecisionVersion> decisions;
  std::map<LegKey, Versions<LegVersion>> legs;
};

void add_legs(CaseTables& tables, Date day, const domain::Action& action) {
  for (int place = 0; const auto& leg : action.legs) {
    tables.legs[{action.assigned.number, place++}].add(day, {.lead = leg.lead,
                                                             .clock = domain::clock_of(action, leg),
                                                             .completed_on = leg.completed_on});
  }
}

CaseTables tables_from(const std::vector<domain::Event>& events) {
  CaseTables tables;
  domain::replay(events, [&](Date day, const domain::CaseState& state) {
    tables.decisions.add(
        day, {.decision = state.standing.decision, .in_force = state.standing.in_force});
    for (const auto& action : state.actions)
      add_legs(tables, day, action);
    tables.latest = state;
  });
  return tables;
}

/// Writes the tables of one case. What was there of it is removed first.
class CaseWriter {
 public:
  explicit CaseWriter(Store& store, std::int64_t case_id) : store_(store), case_id_(case_id) {}

  void replace(const CaseTables& tables) {
    for (const char* sql : {"DELETE FROM leg_versions WHERE case_id = :case_id",
                            "DELETE FROM actions WHERE case_id = :case_id",
                            "DELETE FROM recommendations WHERE case_id = :case_id",
                            "DELETE FROM pauses WHERE case_id = :case_id",
                            "DELETE FROM milestones WHERE case_id = :case_id",
                            "DELETE FROM case_versions WHERE case_id = :case_id",
                            "DELETE FROM cases WHERE case_id = :case_id"}) {
      row(sql).exec();
    }
    write_case(tables.latest.standing);
    for (const auto& version : tables.decisions)
      write_decision(version);
    write_milestones(tables.latest.standing);
    write_pauses(tables.latest.standing);
    for (const auto& each : tables.latest.recommendations)
      write_recommendation(each);
    for (const auto& action : tables.latest.actions)
      write_action(action);
    for (const auto& [key, versions] : tables.legs) {
      for (const auto& version : versions)
        write_leg(key, version);
    }
  }

 private:
  /// A statement with the case's id bound.
  SQLite::Statement row(const char* sql) {
    auto statement = prepare(store_, sql);
    set(statement, ":case_id", case_id_);
    return statement;
  }

  void write_case(const domain::Standing& standing) {
    const auto& referral = standing.referral;
    auto insert = row(R"sql(
      INSERT INTO cases (case_id, reference, regime, agency, criteria, referral_day, referred,
                         referred_on, received_on, event_date, series, number)
      VALUES (:case_id, :reference, :regime, :agency, :criteria, :referral_day, :referred,
              :referred_on, :received_on, :event_date, :series, :number))sql");
    set(insert, ":reference", standing.reference);
    set(insert, ":regime", code(referral.regime));
    set(insert, ":agency", referral.agency);
    set(insert, ":criteria", domain::to_text(referral.criteria));
    set(insert, ":referral_day", code(referral.referral_day));
    set(insert, ":referred", standing.referred_on);
    set(insert, ":referred_on", standing.referred_on.last_day());
    set(insert, ":received_on", referral.received_on);
    set(insert, ":event_date", referral.event_date);
    set(insert, ":series", referral.series);
    set(insert, ":number", referral.number);
    insert.exec();
  }

  void write_decision(const Version<DecisionVersion>& version) {
    auto insert = row(R"sql(
      INSERT INTO case_versions (case_id, valid_from, valid_until, decided, outcome, criteria,
                                 depth, immediacy, signed_off, sign_off_outcome, in_force_outcome,
                                 in_force_criteria, in_force_depth, in_force_since)
      VALUES (:case_id, :valid_from, :valid_until, :decided, :outcome, :criteria,
              :depth, :immediacy, :signed_off, :sign_off_outcome, :in_force_outcome,
              :in_force_criteria, :in_force_depth, :in_force_since))sql");
    set(insert, ":valid_from", version.from);
    set(insert, ":valid_until", std::string_view(version.until));
    if (const auto& decision = version.value.decision) {
      set(insert, ":decided", decision->on);
      set(insert, ":outcome", code(decision->decided.outcome));
      set(insert, ":criteria", domain::to_text(decision->decided.criteria));
      if (decision->decided.depth) set(insert, ":depth", code(*decision->decided.depth));
      set(insert, ":immediacy", code(decision->decided.immediacy));
      if (const auto& sign_off = decision->sign_off) {
        set(insert, ":signed_off", sign_off->on);
        set(insert, ":sign_off_outcome", code(sign_off->outcome));
      }
    }
    if (const auto& in_force = version.value.in_force) {
      set(insert, ":in_force_outcome", code(in_force->outcome));
      set(insert, ":in_force_criteria", domain::to_text(in_force->criteria));
      if (in_force->depth) set(insert, ":in_force_depth", code(*in_force->depth));
      set(insert, ":in_force_since", in_force->since);
    }
    insert.exec();
  }

  void write_milestones(const domain::Standing& standing) {
    for (int ordinal = 0; const auto& reached : standing.milestones) {
      auto insert = row(R"sql(
        INSERT INTO milestones (case_id, ordinal, milestone, reached, reached_on)
        VALUES (:case_id, :ordinal, :milestone, :reached, :reached_on))sql");
      set(insert, ":ordinal", ordinal++);
      set(insert, ":milestone", code(reached.milestone));
      set(insert, ":reached", reached.on);
      set(insert, ":reached_on", reached.on.last_day());
      insert.exec();
    }
  }

  void write_pauses(const domain::Standing& standing) {
    for (int ordinal = 0; const auto& pause : standing.pauses) {
      auto insert = row(R"sql(
        INSERT INTO pauses (case_id, ordinal, paused_on, resumed_on, reason, authorised_by)
        VALUES (:case_id, :ordinal, :paused_on, :resumed_on, :reason, :authorised_by))sql");
      set(insert, ":ordinal", ordinal++);
      set(insert, ":paused_on", pause.from);
      set(insert, ":resumed_on", pause.until);
      set(insert, ":reason", code(pause.reason));
      set(insert, ":authorised_by", pause.authorised_by);
      insert.exec();
    }
  }

  void write_recommendation(const domain::Recommendation& recommendation) {
    auto insert = row(R"sql(
      INSERT INTO recommendations (case_id, number, made_on, text, level, themes)
      VALUES (:case_id, :number, :made_on, :text, :level, :themes))sql");
    set(insert, ":number", recommendation.made.number);
    set(insert, ":made_on", recommendation.made_on);
    set(insert, ":text", recommendation.made.text);
    set(insert, ":level", code(recommendation.made.level));
    set(insert, ":themes", array_of(recommendation.made.themes));
    insert.exec();
  }

  void write_action(const domain::Action& action) {
    const auto& assigned = action.assigned;
    auto insert = row(R"sql(
      INSERT INTO actions (case_id, number, assigned_on, title, recommendation, measure, lead_post,
                           ratification, original_due_on)
      VALUES (:case_id, :number, :assigned_on, :title, :recommendation, :measure, :lead_post,
              :ratification, :original_due_on))sql");
    set(insert, ":number", assigned.number);
    set(insert, ":assigned_on", action.assigned_on);
    set(insert, ":title", assigned.title);
    if (!assigned.recommendation.empty()) set(insert, ":recommendation", assigned.recommendation);
    set(insert, ":measure", assigned.measure);
    set(insert, ":lead_post", assigned.lead_post);
    set(insert, ":ratification", code(assigned.ratification));
    set(insert, ":original_due_on", assigned.due_on);
    insert.exec();
  }

  void write_leg(LegKey key, const Version<LegVersion>& version) {
    auto insert = row(R"sql(
      INSERT INTO leg_versions (case_id, number, leg, valid_from, valid_until, agency, area,
                                leg_status, action_status, due_on, times_extended, updated_on,
                                completed_on, is_open)
      VALUES (:case_id, :number, :leg, :valid_from, :valid_until, :agency, :area, :leg_status,
              :action_status, :due_on, :times_extended, :updated_on, :completed_on, :is_open))sql");
    const auto& leg = version.value;
    set(insert, ":number", key.first);
    set(insert, ":leg", key.second);
    set(insert, ":valid_from", version.from);
    set(insert, ":valid_until", std::string_view(version.until));
    set(insert, ":agency", leg.lead.agency);
    set(insert, ":area", leg.lead.area);
    set(insert, ":leg_status", code(leg.clock.leg_status));
    set(insert, ":action_status", code(leg.clock.action_status));
    set(insert, ":due_on", leg.clock.due_on);
    set(insert, ":times_extended", leg.clock.times_extended);
    set(insert, ":updated_on", leg.clock.updated_on);
    set(insert, ":completed_on", leg.completed_on);
    set(insert, ":is_open", domain::is_open(leg.clock) ? 1 : 0);
    insert.exec();
  }

  Store& store_;
  std::int64_t case_id_;
};

}  // namespace

void refresh_case(Store& store, const std::vector<domain::Event>& events) {
  const auto tables = tables_from(events);
  // A case is known by the event that referred it, which the fold has put first.
  CaseWriter(store, events.front().sequence).replace(tables);
}

}  // namespace susr::storage
