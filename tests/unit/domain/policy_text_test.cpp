// SPDX-License-Identifier: MIT
// The policy as it stands in the record.
#include "susr/domain/policy_text.hpp"

#include <algorithm>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "susr/domain/policy_changes.hpp"
#include "susr/domain/values.hpp"

#include "catch.hpp"
#include "policies.hpp"
#include "properties.hpp"

namespace {

using namespace susr::domain;  // NOLINT(google-build-using-namespace)
using susr::test::bank_holidays;
using susr::test::check_property;
using susr::test::day;
using susr::test::shipped_policy;
using susr::test::timescale_of;

/// What has few parts: a policy has lists of lists.
template <class Value>
rc::Gen<Value> few(rc::Gen<Value> generator) {
  constexpr int most = 5;
  return rc::gen::resize(most, std::move(generator));
}

/// A text that a careless writer would spoil.
rc::Gen<std::string> any_text() {
  const auto piece = rc::gen::element<std::string>("a", " ", ", ", ",", " = ", "=", ".", "\\", "\n",
                                                   "\\n", "\\c", "ŵ", "timescale.x.months = 3\n");
  return rc::gen::map(few(rc::gen::nonEmpty(rc::gen::container<std::vector<std::string>>(piece))),
                      [](const std::vector<std::string>& pieces) {
                        std::string text;
                        for (const auto& each : pieces)
                          text += each;
                        return text;
                      });
}

/// Some of the codes of an enumeration, at least one.
template <class Enumeration>
rc::Gen<std::vector<Enumeration>> some_of() {
  const auto one =
      rc::gen::map(rc::gen::inRange<std::size_t>(0, codes_of<Enumeration>.size()),
                   [](std::size_t place) { return codes_of<Enumeration>.at(place).value; });
  return few(rc::gen::nonEmpty(rc::gen::container<std::vector<Enumeration>>(one)));
}

template <class Enumeration>
Enumeration any_of() {
  return (*some_of<Enumeration>()).front();
}

std::vector<std::string> any_texts() {
  return *few(rc::gen::container<std::vector<std::string>>(any_text()));
}

/// Names of which none stands twice, sorted.
std::vector<std::string> any_names() {
  auto names = any_texts();
  std::ranges::sort(names);
  const auto [first, last] = std::ranges::unique(names);
  names.erase(first, last);
  return names;
}

int any_number() {
  return *rc::gen::inRange(0, 1000);
}

Timescale any_limit(std::string id) {
  const auto regimes = *some_of<Regime>();
  Timescale limit{.id = std::move(id),
                  .applies_to = any_of<AppliesTo>(),
                  .regimes = {regimes.begin(), regimes.end()},
                  .runs_from = any_of<Milestone>(),
                  .strength = any_of<Strength>(),
                  .reached_by = *some_of<Milestone>(),
                  .source = *any_text()};
  if (*rc::gen::arbitrary<bool>()) limit.name = *any_text();
  if (*rc::gen::arbitrary<bool>()) limit.name_cy = *any_text();
  if (*rc::gen::arbitrary<bool>()) limit.criterion = any_of<Criterion>();
  if (*rc::gen::arbitrary<bool>()) limit.immediacy = any_of<Immediacy>();
  if (*rc::gen::arbitrary<bool>()) {
    limit.length = Length{.count = any_number() + 1, .unit = any_of<Unit>()};
  }
  return limit;
}

Policy any_policy() {
  Policy policy{.board = {.name = *any_text(),
                          .prefix = *any_text(),
                          .reference_pattern = *any_text(),
                          .areas = any_texts()},
                .bank_holidays = bank_holidays(),
                .judged_date = any_of<JudgedDate>(),
                .due_soon_days = any_number(),
                .no_update_days = any_number(),
                .two_person = any_of<TwoPerson>(),
                .ratification_evidence = any_of<Evidence>(),
                .themes = any_texts(),
                .mapf_actions = any_number(),
                .old_barrier_days = any_number(),
                .doubtful_due_years = any_number(),
                .susr_began = day("2024-10-01")};
  for (auto& code : any_names())
    policy.agencies.push_back({.code = std::move(code), .name = *any_text(), .areas = any_texts()});
  if (*rc::gen::arbitrary<bool>()) policy.board.name_cy = *any_text();
  if (*rc::gen::arbitrary<bool>()) policy.retention_years = any_number() + 1;
  if (*rc::gen::arbitrary<bool>()) {
    policy.learning.impact_review =
        Length{.count = *rc::gen::inRange(1, 100'000), .unit = any_of<Unit>()};
  }
  for (auto& agency : policy.agencies) {
    if (*rc::gen::arbitrary<bool>()) agency.name_cy = *any_text();
  }
  for (auto& name : any_names())
    policy.names_cy.emplace(std::move(name), *any_text());
  for (auto& post : any_names())
    policy.register_of_appointees.push_back({.post = std::move(post), .roles = *some_of<Role>()});
  for (auto& id : any_names())
    policy.timescales.push_back(any_limit(std::move(id)));
  if (*rc::gen::arbitrary<bool>()) {
    policy.learning.acknowledge_within = Length{.count = any_number() + 1, .unit = any_of<Unit>()};
  }
  for (const auto& level : codes_of<EscalationLevel>)
    policy.escalation_rungs.push_back({.days_late = any_number(), .level = level.value});
  return policy;
}

// Whether two policies are the same in all that judges.
auto as_values(const Board& board) {
  return std::tie(board.name, board.name_cy, board.prefix, board.reference_pattern, board.areas);
}
auto as_values(const Agency& agency) {
  return std::tie(agency.code, agency.name, agency.name_cy, agency.areas);
}
auto as_values(const Appointee& appointee) {
  return std::tie(appointee.post, appointee.roles);
}
auto as_values(const Timescale& limit) {
  return std::tie(limit.id, limit.name, limit.name_cy, limit.applies_to, limit.criterion,
                  limit.immediacy, limit.regimes, limit.runs_from, limit.length, limit.strength,
                  limit.reached_by, limit.source);
}
auto as_values(const Rung& rung) {
  return std::tie(rung.days_late, rung.level);
}
template <class Value>
bool are_equal(const std::vector<Value>& some, const std::vector<Value>& others) {
  return std::ranges::equal(some, others, [](const Value& one, const Value& other) {
    return as_values(one) == as_values(other);
  });
}
bool are_equal(const Policy& one, const Policy& other) {
  const auto scalars = [](const Policy& policy) {
    return std::tie(policy.bank_holidays, policy.judged_date, policy.due_soon_days,
                    policy.no_update_days, policy.two_person, policy.ratification_evidence,
                    policy.themes, policy.names_cy, policy.mapf_actions, policy.old_barrier_days,
                    policy.doubtful_due_years, policy.retention_years, policy.susr_began,
                    policy.learning.acknowledge_within, policy.learning.impact_review);
  };
  return as_values(one.board) == as_values(other.board) && scalars(one) == scalars(other) &&
         are_equal(one.agencies, other.agencies) &&
         are_equal(one.register_of_appointees, other.register_of_appointees) &&
         are_equal(one.timescales, other.timescales) &&
         are_equal(one.escalation_rungs, other.escalation_rungs);
}

std::vector<std::string> keys_of(const std::vector<Change>& changes) {
  std::vector<std::string> keys;
  for (const auto& change : changes)
    keys.push_back(change.field);
  return keys;
}

std::string why_not(const PolicyRecorded& recorded) {
  try {
    policy_of(recorded);
    return {};
  } catch (const BadValue& bad) {
    return bad.why;
  }
}

}  // namespace

TEST_CASE("a policy that was written as text judges as before when it is read") {
  check_property("policies with names of all kinds", [] {
    const auto policy = any_policy();
    const auto read = read_policy(policy_text(policy));
    RC_ASSERT(read.unknown_keys.empty());
    RC_ASSERT(are_equal(read.policy, policy));
    RC_ASSERT(policy_changes_since(recorded_policy(policy), policy).empty());
  });
}

TEST_CASE("each time limit has a line a key, as 'config show' calls it") {
  const auto text = policy_text(shipped_policy());
  CHECK(text.find("\ntimescale.first-panel.months = 2\n") != std::string::npos);
  CHECK(text.find("\ntimescale.chair-sign-off.months") == std::string::npos);
  CHECK(text.find("\nagency.HOU.areas = Cardiff\n") != std::string::npos);
  CHECK(text.find("\npolicy.due-soon-days = 28\n") != std::string::npos);
}

TEST_CASE("what changed in a policy is named key by key, with the old value and the new") {
  auto policy = shipped_policy();
  const auto recorded = recorded_policy(policy);
  timescale_of(policy, "first-panel").length = Length{.count = 6, .unit = Unit::weeks};
  policy.due_soon_days = 14;
  policy.agencies.push_back({.code = "WAST", .name = "Welsh Ambulance Services"});
  CHECK(policy_changes_since(recorded, policy) ==
        std::vector<Change>{{"policy.due-soon-days", "28", "14"},
                            {"timescale.first-panel.months", "2", ""},
                            {"agency.WAST.name", "", "Welsh Ambulance Services"},
                            {"timescale.first-panel.weeks", "", "6"}});
}

TEST_CASE("a Welsh name is recorded as the English one is, and has no line where there is none") {
  auto policy = shipped_policy();
  const auto recorded = recorded_policy(policy);
  CHECK(recorded.text.find("-cy") == std::string::npos);
  policy.board.name_cy = "Bwrdd";
  policy.agencies.front().name_cy = "Heddlu De Cymru";
  policy.timescales.front().name_cy = "Cymeradwyo";
  policy.names_cy = {{"Cardiff", "Caerdydd"}};
  CHECK(keys_of(policy_changes_since(recorded, policy)) ==
        std::vector<std::string>{"board.name-cy", "names-cy.Cardiff",
                                 "agency." + policy.agencies.front().code + ".name-cy",
                                 "timescale." + policy.timescales.front().id + ".name-cy"});
}

TEST_CASE("the order of agencies decides nothing, that of time limits the order of rows") {
  auto policy = shipped_policy();
  const auto recorded = recorded_policy(policy);
  std::ranges::reverse(policy.agencies);
  CHECK(policy_changes_since(recorded, policy).empty());
  std::swap(policy.timescales[0], policy.timescales[1]);
  CHECK(keys_of(policy_changes_since(recorded, policy)) == std::vector<std::string>{"timescale"});
}

TEST_CASE("a key that a newer program wrote is named and makes no difference") {
  const auto policy = shipped_policy();
  const auto read = read_policy(policy_text(policy) + "policy.leap-seconds = 3\nother.key = x\n");
  CHECK(read.unknown_keys == std::vector<std::string>{"policy.leap-seconds", "other.key"});
  CHECK(are_equal(read.policy, read_policy(policy_text(policy)).policy));
}

TEST_CASE("a key that an older program did not write has its default") {
  Policy policy;
  policy.two_person = TwoPerson::post;
  auto text = policy_text(policy);
  const std::string line = "policy.two-person = post\n";
  text.erase(text.find(line), line.size());
  CHECK(policy_differences(policy_text(read_policy(text).policy), policy_text(policy)).empty());
}

TEST_CASE("a policy whose digest is not that of its text, or that is none, is not read") {
  const auto sound = recorded_policy(shipped_policy());
  CHECK(why_not(sound).empty());
  auto changed = sound;
  changed.text += "policy.due-soon-days = 1\n";
  CHECK(why_not(changed) == "the policy's digest doesn't match its text");
  const auto why_not_text = [](std::string_view text) {
    try {
      read_policy(text);
      return std::string{};
    } catch (const BadValue& bad) {
      return bad.why;
    }
  };
  CHECK(why_not_text("") == "the last line of the policy is incomplete");
  CHECK(why_not_text("policy.due-soon-days = 1") == "the last line of the policy is incomplete");
  CHECK(why_not_text("policy.due-soon-days 1\n") == "line 1 of the policy is not 'key = value'");
  CHECK(why_not_text("board.name = B\npolicy.due-soon-days = many\n") ==
        "line 2 of the policy: not a whole number");
  CHECK(why_not_text("policy.judged-date = both\n").starts_with("line 1 of the policy: "));
  CHECK(why_not_text("policy.escalation-rungs = 14\n").starts_with("line 1 of the policy: "));
  CHECK(why_not_text("board.name = a\\x\n") ==
        "line 1 of the policy: it contains a backslash that has no meaning");
}

TEST_CASE("a note names the first few keys that differ") {
  CHECK(differing_keys({{"a", "", ""}, {"b", "", ""}}) == "a, b");
  CHECK(differing_keys(std::vector<Change>(11, {"k", "", ""})) ==
        "k, k, k, k, k, k, k, k and 3 more");
}
