// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <set>
#include <string>
#include <string_view>

#include "susr/domain/codes.hpp"

namespace susr::domain {

/// The arrangements that a review comes under. SUSR began on 1 October 2024; an older case keeps
/// its own type, which its criteria name.
enum class Regime { susr, legacy };
template <>
inline constexpr std::array codes_of<Regime>{Code{Regime::susr, "susr"},
                                             Code{Regime::legacy, "legacy"}};

/// The reviews that the Single Unified Safeguarding Review brings together. A case meets one or
/// more of them.
enum class Criterion { apr, cpr, dhr, mhhr, owhr };
template <>
inline constexpr std::array codes_of<Criterion>{
    Code{Criterion::apr, "apr"}, Code{Criterion::cpr, "cpr"}, Code{Criterion::dhr, "dhr"},
    Code{Criterion::mhhr, "mhhr"}, Code{Criterion::owhr, "owhr"}};

using Criteria = std::set<Criterion>;

/// `dhr,mhhr`; an empty set gives an empty text.
std::string to_text(const Criteria& criteria);

/// The criterion that `text` names: a code, or `dardr`, the name that a Domestic Homicide Review
/// has since been given.
std::optional<Criterion> parse_criterion(std::string_view text);

/// What the Case Review Group decided.
enum class Outcome { susr, mapf, no_review };
template <>
inline constexpr std::array codes_of<Outcome>{Code{Outcome::susr, "susr"},
                                              Code{Outcome::mapf, "mapf"},
                                              Code{Outcome::no_review, "no-review"}};

/// An Adult or Child Practice Review is one or the other.
enum class Depth { concise, extended };
template <>
inline constexpr std::array codes_of<Depth>{Code{Depth::concise, "concise"},
                                            Code{Depth::extended, "extended"}};

/// How soon the learning is needed.
enum class Immediacy { routine, urgent };
template <>
inline constexpr std::array codes_of<Immediacy>{Code{Immediacy::routine, "routine"},
                                                Code{Immediacy::urgent, "urgent"}};

/// The Chair's sign-off of a decision.
enum class SignOffOutcome { agreed, referred_back, overturned };
template <>
inline constexpr std::array codes_of<SignOffOutcome>{
    Code{SignOffOutcome::agreed, "agreed"}, Code{SignOffOutcome::referred_back, "referred-back"},
    Code{SignOffOutcome::overturned, "overturned"}};

/// Why a review is paused.
enum class PauseReason {
  criminal_proceedings,
  inquest,
  family_request,
  parallel_review,
  capacity,
  other
};
template <>
inline constexpr std::array codes_of<PauseReason>{
    Code{PauseReason::criminal_proceedings, "criminal-proceedings"},
    Code{PauseReason::inquest, "inquest"},
    Code{PauseReason::family_request, "family-request"},
    Code{PauseReason::parallel_review, "parallel-review"},
    Code{PauseReason::capacity, "capacity"},
    Code{PauseReason::other, "other"}};

/// Who a recommendation is for.
enum class Level { local, regional, national, uk };
template <>
inline constexpr std::array codes_of<Level>{
    Code{Level::local, "local"}, Code{Level::regional, "regional"},
    Code{Level::national, "national"}, Code{Level::uk, "uk"}};

/// An agency's progress on its leg of an action.
enum class LegStatus { open, in_progress, completed, not_relevant };
template <>
inline constexpr std::array codes_of<LegStatus>{
    Code{LegStatus::open, "open"}, Code{LegStatus::in_progress, "in-progress"},
    Code{LegStatus::completed, "completed"}, Code{LegStatus::not_relevant, "not-relevant"}};

/// The progress of a whole action.
enum class ActionStatus { open, in_progress, completed, ratified, stepped_down };
template <>
inline constexpr std::array codes_of<ActionStatus>{
    Code{ActionStatus::open, "open"}, Code{ActionStatus::in_progress, "in-progress"},
    Code{ActionStatus::completed, "completed"}, Code{ActionStatus::ratified, "ratified"},
    Code{ActionStatus::stepped_down, "stepped-down"}};

/// Whether the Delivery Group must ratify an action's completion.
enum class Ratification { required, not_required };
template <>
inline constexpr std::array codes_of<Ratification>{
    Code{Ratification::required, "required"}, Code{Ratification::not_required, "not-required"}};

/// A recommendation is closed when each of its actions is ratified, completed without need of
/// ratification, stepped down, or not relevant to any agency.
enum class RecommendationStatus { without_action, open, closed };
template <>
inline constexpr std::array codes_of<RecommendationStatus>{
    Code{RecommendationStatus::without_action, "without-action"},
    Code{RecommendationStatus::open, "open"}, Code{RecommendationStatus::closed, "closed"}};

/// The levels of escalation, the lowest first.
enum class EscalationLevel { review_manager, delivery_group, board, national };
template <>
inline constexpr std::array codes_of<EscalationLevel>{
    Code{EscalationLevel::review_manager, "review-manager"},
    Code{EscalationLevel::delivery_group, "delivery-group"}, Code{EscalationLevel::board, "board"},
    Code{EscalationLevel::national, "national"}};

/// What an update does to an action's barrier.
enum class BarrierChange { none, raised, cleared };
template <>
inline constexpr std::array codes_of<BarrierChange>{Code{BarrierChange::none, "none"},
                                                    Code{BarrierChange::raised, "raised"},
                                                    Code{BarrierChange::cleared, "cleared"}};

/// The direction in which an extension can move a due date.
enum class Direction { later, either };
template <>
inline constexpr std::array codes_of<Direction>{Code{Direction::later, "later"},
                                                Code{Direction::either, "either"}};

/// What produces actions without a referral (Learning and Improvement Framework: other learning
/// streams).
enum class LearningKind { audit, inspection, self_assessment, other };
template <>
inline constexpr std::array codes_of<LearningKind>{
    Code{LearningKind::audit, "audit"}, Code{LearningKind::inspection, "inspection"},
    Code{LearningKind::self_assessment, "self-assessment"}, Code{LearningKind::other, "other"}};

/// How learning is shared (Learning and Improvement Framework: dissemination).
enum class Method {
  case_study,
  seven_minute_briefing,
  lunch_and_learn,
  workshop,
  multimedia,
  training,
  other
};
template <>
inline constexpr std::array codes_of<Method>{
    Code{Method::case_study, "case-study"},
    Code{Method::seven_minute_briefing, "seven-minute-briefing"},
    Code{Method::lunch_and_learn, "lunch-and-learn"},
    Code{Method::workshop, "workshop"},
    Code{Method::multimedia, "multimedia"},
    Code{Method::training, "training"},
    Code{Method::other, "other"}};

/// What kind of learning a finding is.
enum class FindingType { learning, good_practice, immediate_learning };
template <>
inline constexpr std::array codes_of<FindingType>{
    Code{FindingType::learning, "learning"}, Code{FindingType::good_practice, "good-practice"},
    Code{FindingType::immediate_learning, "immediate-learning"}};

/// What is circulated to partners.
enum class CirculatedItem { plan, report, learning_template };
template <>
inline constexpr std::array codes_of<CirculatedItem>{
    Code{CirculatedItem::plan, "plan"}, Code{CirculatedItem::report, "report"},
    Code{CirculatedItem::learning_template, "template"}};

/// What the Delivery Group made of a learning source.
enum class PriorityFor { audit, training };
template <>
inline constexpr std::array codes_of<PriorityFor>{Code{PriorityFor::audit, "audit"},
                                                  Code{PriorityFor::training, "training"}};

/// What someone on the list of accredited chairs and reviewers can be appointed as.
enum class Role { panel_chair, reviewer };
template <>
inline constexpr std::array codes_of<Role>{Code{Role::panel_chair, "panel-chair"},
                                           Code{Role::reviewer, "reviewer"}};

/// As what a person works with the record. What they may do and read depends on it.
enum class AccessPost {
  administrator,
  review_manager,
  chair,
  board_member,
  delivery_group_member,
  crg_member,
  agency_lead,
  analyst,
  auditor
};
template <>
inline constexpr std::array codes_of<AccessPost>{
    Code{AccessPost::administrator, "administrator"},
    Code{AccessPost::review_manager, "review-manager"},
    Code{AccessPost::chair, "chair"},
    Code{AccessPost::board_member, "board-member"},
    Code{AccessPost::delivery_group_member, "delivery-group-member"},
    Code{AccessPost::crg_member, "crg-member"},
    Code{AccessPost::agency_lead, "agency-lead"},
    Code{AccessPost::analyst, "analyst"},
    Code{AccessPost::auditor, "auditor"}};

/// Whether an account belongs to a person from then on, or no longer does.
enum class Binding { bound, released };
template <>
inline constexpr std::array codes_of<Binding>{Code{Binding::bound, "bound"},
                                              Code{Binding::released, "released"}};

enum class Restriction { restricted, lifted };
template <>
inline constexpr std::array codes_of<Restriction>{Code{Restriction::restricted, "restricted"},
                                                  Code{Restriction::lifted, "lifted"}};

enum class ConsiderationOutcome { actions, noted, no_further_action };
template <>
inline constexpr std::array codes_of<ConsiderationOutcome>{
    Code{ConsiderationOutcome::actions, "actions"}, Code{ConsiderationOutcome::noted, "noted"},
    Code{ConsiderationOutcome::no_further_action, "no-further-action"}};

/// How likely a risk is.
enum class Likelihood { low, medium, high };
template <>
inline constexpr std::array codes_of<Likelihood>{Code{Likelihood::low, "low"},
                                                 Code{Likelihood::medium, "medium"},
                                                 Code{Likelihood::high, "high"}};

/// Whether what was learned has changed practice, and for how long.
enum class ImpactJudgement { sustained, partly, not_yet, no_longer };
template <>
inline constexpr std::array codes_of<ImpactJudgement>{
    Code{ImpactJudgement::sustained, "sustained"}, Code{ImpactJudgement::partly, "partly"},
    Code{ImpactJudgement::not_yet, "not-yet"}, Code{ImpactJudgement::no_longer, "no-longer"}};

/// How the impact was assessed.
enum class ImpactMethod { audit, evaluation, data, feedback };
template <>
inline constexpr std::array codes_of<ImpactMethod>{
    Code{ImpactMethod::audit, "audit"}, Code{ImpactMethod::evaluation, "evaluation"},
    Code{ImpactMethod::data, "data"}, Code{ImpactMethod::feedback, "feedback"}};

/// Who contributed to a review.
enum class Contributor { family, adult, child, representative };
template <>
inline constexpr std::array codes_of<Contributor>{
    Code{Contributor::family, "family"}, Code{Contributor::adult, "adult"},
    Code{Contributor::child, "child"}, Code{Contributor::representative, "representative"}};

/// How a Multi-Agency Professional Forum was held: a day with practitioners, or a desktop review.
enum class SessionFormat { day, desktop };
template <>
inline constexpr std::array codes_of<SessionFormat>{Code{SessionFormat::day, "day"},
                                                    Code{SessionFormat::desktop, "desktop"}};

/// Where a case stands. The first three say what it waits for. In follow-up it is published or
/// complete, and its progress report is not made. A learning source has one stage only.
enum class Stage {
  decision,
  sign_off,
  review,
  mapf,
  follow_up,
  closed,
  no_review,
  learning_source
};
template <>
inline constexpr std::array codes_of<Stage>{
    Code{Stage::decision, "decision"},   Code{Stage::sign_off, "sign-off"},
    Code{Stage::review, "review"},       Code{Stage::mapf, "mapf"},
    Code{Stage::follow_up, "follow-up"}, Code{Stage::closed, "closed"},
    Code{Stage::no_review, "no-review"}, Code{Stage::learning_source, "learning-source"}};

/// Red, amber, green; blue for what is finished, grey for what no longer counts. Computed, never
/// typed.
enum class Rag { red, amber, green, blue, grey };
template <>
inline constexpr std::array codes_of<Rag>{Code{Rag::red, "red"}, Code{Rag::amber, "amber"},
                                          Code{Rag::green, "green"}, Code{Rag::blue, "blue"},
                                          Code{Rag::grey, "grey"}};

}  // namespace susr::domain
