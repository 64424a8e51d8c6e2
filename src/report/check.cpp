// SPDX-License-Identifier: MIT
// What is missing from the record or looks like an error. Each rule is one function over the case.

#include <algorithm>
#include <chrono>
#include <iterator>
#include <span>

#include "susr/domain/appointees.hpp"
#include "susr/domain/fold.hpp"
#include "susr/domain/people.hpp"
#include "susr/domain/personal_data.hpp"
#include "susr/domain/reference.hpp"
#include "susr/domain/retention.hpp"
#include "susr/storage/cases.hpp"
#include "susr/storage/entries.hpp"
#include "susr/storage/log.hpp"
#include "susr/support/text.hpp"

#include "boards.hpp"
#include "families.hpp"
#include "learned.hpp"
#include "reports.hpp"

namespace susr::report {

namespace {

using domain::Action;
using domain::CaseState;
using domain::Milestone;

/// What a rule found.
struct CheckFound {
  std::string_view finding;
  std::string case_reference;
  std::string item;  ///< the part of the case; empty for the case itself
  Cell on;           ///< the day that it is about
  Cell detail;       ///< never free text
};

/// Every finding, so that `susr schema` can name them.
std::vector<std::string> findings_of_check() {
  return {"action-without-measure",
          "agency-unknown",
          "agreement-lapses",
          "answer-overdue",
          "appointed-unaccredited",
          "barrier-old",
          "challenge-open",
          "completed-without-evidence",
          "decision-unsigned",
          "due-date-doubtful",
          "not-notified",
          "personal-data",
          "published-family-not-invited",
          "published-not-approved",
          "published-without-action",
          "ratified-by-completer",
          "recommendation-without-action",
          "retention-passed",
          "sample-agencies",
          "susr-without-criteria"};
}

FieldList<CheckFound> fields_of_check() {
  return {{as_main(code_column("finding", findings_of_check())),
           [](const CheckFound& each) { return coded(each.finding, "finding"); }},
          {text_column("case", Shown::in_data_only), &CheckFound::case_reference},
          {item_column(),
           [](const CheckFound& each) -> Cell {
             return domain::ItemId{each.case_reference, each.item};
           }},
          {as_main(partial_date_column("on")), &CheckFound::on},
          {text_column("detail"), &CheckFound::detail}};
}

/// Takes what the rules find of one case.
class Finder {
 public:
  Finder(const CaseState& state, std::span<const domain::Event> events, const Context& context,
         std::span<const domain::Accreditation> accredited, std::vector<CheckFound>& found)
      : state_(state), events_(events), source_(context), accredited_(accredited), found_(found) {}

  void add(std::string_view finding, std::string_view item, const Cell& on,
           const Cell& detail = {}) {
    found_.push_back({.finding = finding,
                      .case_reference = state_.standing.reference,
                      .item = std::string(item),
                      .on = on,
                      .detail = detail});
  }

  void look() {
    look_at_decision();
    look_at_publication();
    look_at_appointments();
    look_at_retention();
    for (const auto& each : challenges_in(state_))
      look_at(each);
    for (const auto& each : state_.recommendations)
      look_at(each);
    for (const auto& each : state_.actions)
      look_at(each);
  }

 private:
  static Cell lead_of(const domain::Leg& leg) {
    return cell(domain::to_text(leg.lead));
  }

  void look_at_decision() {
    const auto& standing = state_.standing;
    require_agency(standing.referral.agency, {});
    if (!standing.decision) return;
    const auto decided_on = cell(standing.decision->on);
    if (!standing.decision->sign_off) add("decision-unsigned", {}, decided_on);
    const auto& in_force = standing.in_force;
    const bool without =
        in_force && in_force->outcome == domain::Outcome::susr && in_force->criteria.empty();
    if (without) add("susr-without-criteria", {}, decided_on);
    for (const auto& deadline : domain::deadlines(standing, source_.policy, source_.as_of)) {
      const bool unnotified = deadline.milestone == Milestone::wg_notification && !deadline.reached;
      if (unnotified) add("not-notified", {}, decided_on);
    }
  }

  void look_at_publication() {
    const auto& standing = state_.standing;
    const auto published = domain::reached_on(standing, Milestone::published);
    if (!published) return;
    if (state_.actions.empty()) add("published-without-action", {}, cell(*published));
    const auto approved = domain::reached_on(standing, Milestone::report_approved);
    const bool is_susr = standing.referral.regime == domain::Regime::susr;
    if (is_susr && !approved) add("published-not-approved", {}, cell(*published));
    if (is_susr && lacks_invitation()) {
      add("published-family-not-invited", {}, cell(*published));
    }
  }

  void look_at_appointments() {
    if (accredited_.empty()) return;
    for (const auto& reached : state_.standing.milestones) {
      const auto role = domain::role_of(reached.milestone);
      if (!role || reached.post.empty()) continue;
      const bool was_accredited = std::ranges::any_of(accredited_, [&](const auto& entry) {
        return entry.role == *role && support::equal_but_for_case(entry.post, reached.post) &&
               domain::is_accredited(entry, reached.on.last_day());
      });
      if (!was_accredited) add("appointed-unaccredited", {}, cell(reached.on), cell(*role));
    }
  }

  void look_at_retention() {
    const auto passed = domain::passed_retention_on(state_, source_.policy, source_.as_of);
    if (!passed) return;
    const auto ended = domain::ended_on(state_, source_.policy, source_.as_of).value();
    add("retention-passed", {}, cell(ended), Message{"check.since", {argument("day", *passed)}});
  }

  /// Whether neither an invitation to the family is on record nor a reason for none.
  [[nodiscard]] bool lacks_invitation() const {
    const auto& standing = state_.standing;
    if (domain::reached_on(standing, Milestone::family_invited)) return false;
    return !reason_for_no_invitation(events_, source_.as_of);
  }

  void look_at(const ChallengeIn& challenge) {
    if (challenge.answer) return;
    const auto item = domain::entry_item(domain::Challenged::letter, challenge.challenge.number);
    const auto days = challenge.days_overdue(source_.as_of);
    if (!days) return add("challenge-open", item, cell(challenge.on));
    add("answer-overdue", item, cell(challenge.challenge.due_on),
        Message{"check.days-late", {argument("days", Cell{table::Days{*days}})}});
  }

  void look_at(const domain::Recommendation& recommendation) {
    if (domain::status_of(recommendation, state_) != domain::RecommendationStatus::without_action) {
      return;
    }
    add("recommendation-without-action", domain::recommendation_item(recommendation.made.number),
        cell(recommendation.made_on));
  }

  void look_at(const Action& action) {
    const auto item = domain::action_item(action.assigned.number);
    if (action.stepped_down) return;
    if (action.assigned.measure.empty())
      add("action-without-measure", item, cell(action.assigned_on));
    look_at_due_date(action, item);
    look_at_barrier(action, item);
    look_at_ratification(action, item);
    for (const auto& leg : action.legs) {
      require_agency(leg.lead.agency, item);
      const bool unproved = leg.status == domain::LegStatus::completed && leg.evidence.empty();
      if (unproved) {
        add("completed-without-evidence", item, cell(leg.completed_on), lead_of(leg));
      }
    }
  }

  void look_at_due_date(const Action& action, const std::string& item) {
    const domain::Length most{.count = source_.policy.doubtful_due_years,
                              .unit = domain::Unit::years};
    if (action.due_on > domain::add(action.assigned_on, most, {})) {
      add("due-date-doubtful", item, cell(action.due_on));
    }
  }

  void look_at_ratification(const Action& action, const std::string& item) {
    if (source_.policy.two_person == domain::TwoPerson::off) return;
    for (const auto& leg : action.legs) {
      if (!domain::is_by_one_account(action, leg)) continue;
      add("ratified-by-completer", item, cell(action.ratified->on), lead_of(leg));
    }
  }

  void look_at_barrier(const Action& action, const std::string& item) {
    if (!action.barrier) return;
    const auto days = domain::days_overdue(action.barrier->since, source_.as_of);
    if (days <= source_.policy.old_barrier_days) return;
    add("barrier-old", item, cell(action.barrier->since),
        Message{"check.days", {argument("days", Cell{table::Days{days}})}});
  }

  void require_agency(const std::string& code, std::string_view item) {
    const auto& agencies = source_.policy.agencies;
    const bool known = std::ranges::find(agencies, code, &domain::Agency::code) != agencies.end();
    if (!known && !code.empty()) add("agency-unknown", item, Cell{}, cell(code));
  }

  const CaseState& state_;
  std::span<const domain::Event> events_;
  const Context& source_;
  std::span<const domain::Accreditation> accredited_;
  std::vector<CheckFound>& found_;
};

/// Adds agreements that end soon or did already, of those who have access otherwise.
void look_at_agreements(std::span<const domain::Person> people, const Context& context,
                        std::vector<CheckFound>& found) {
  constexpr std::chrono::days soon{28};
  for (const auto& person : people) {
    if (person.grants_on(context.as_of).empty()) continue;
    for (const auto& agreement : person.agreements) {
      if (agreement.until > context.as_of + soon) continue;
      found.push_back({.finding = "agreement-lapses",
                       .case_reference = {},
                       .item = {},
                       .on = cell(agreement.until),
                       .detail = Message{"check.agreement",
                                         {argument("person", person.id),
                                          argument("document", agreement.document)}}});
    }
  }
}

/// Whom all boards let in, and their registers.
struct OfBoards {
  std::vector<domain::Person> people;
  std::vector<domain::Accreditation> accredited;
};

OfBoards read_boards(const Context& context) {
  OfBoards all;
  for (const auto& board : boards_of(context)) {
    const auto of_board = storage::board_record(*board.store, context.as_of);
    std::ranges::move(domain::people_of(of_board), std::back_inserter(all.people));
    std::ranges::move(domain::register_of(context.policy, of_board),
                      std::back_inserter(all.accredited));
  }
  return all;
}

/// Adds the events by the day of which the free text seems to hold personal data. What was
/// corrected or voided is still in the log, and so among them.
void look_for_personal_data(std::span<const domain::Event> events, const Context& context,
                            std::vector<CheckFound>& found) {
  for (const auto& event : events) {
    if (event.effective_on() > context.as_of) continue;
    for (const auto& [field, kind] : domain::personal_data_in(event)) {
      found.push_back(
          {.finding = "personal-data",
           .case_reference = event.case_reference,
           .item = domain::subject_of(event.body),
           .on = cell(event.effective),
           .detail = Message{"check.personal",
                             {argument("event", event.sequence), argument("field", field),
                              argument("kind", coded(domain::code(kind), "personal"))}}});
    }
  }
}

}  // namespace

Findings check(const Context& context, const std::optional<std::string>& only_case,
               const std::vector<std::string_view>& of_configuration) {
  std::vector<CheckFound> found;
  for (const auto finding : of_configuration)
    found.push_back({.finding = finding, .case_reference = {}, .item = {}, .on = {}, .detail = {}});
  const auto [people, accredited] = read_boards(context);
  if (!only_case) {
    look_at_agreements(people, context, found);
    for (const auto& board : boards_of(context))
      look_for_personal_data(storage::events_of(*board.store, {}), context, found);
  }
  const auto references =
      only_case ? std::vector{*only_case} : storage::case_references(context.store);
  for (const auto& reference : references) {
    const auto events = events_of(context, reference);
    const auto state = domain::fold(events, context.as_of);
    if (state) Finder(*state, events, context, accredited, found).look();
    look_for_personal_data(events, context, found);
  }
  const auto findings = std::ssize(found);
  return {.report = {.name = "check",
                     .as_of = domain::to_text(context.as_of),
                     .tables = {table_of<CheckFound>("check", fields_of_check(), std::move(found))},
                     .notes =
                         [context, findings, anybody = people.empty()] {
                           auto lines = findings == 0 ? std::vector<Line>{} : boards_line(context);
                           if (anybody) lines.push_back({Message{"note.no-people"}});
                           return lines;
                         },
                     .if_empty = {}},
          .findings = findings};
}

}  // namespace susr::report
