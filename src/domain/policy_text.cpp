// SPDX-License-Identifier: MIT
#include "susr/domain/policy_text.hpp"

#include <algorithm>
#include <concepts>
#include <optional>
#include <type_traits>
#include <utility>

#include <fmt/format.h>

#include "susr/catalogue/catalogue.hpp"
#include "susr/support/sha256.hpp"

#include "policy_values.hpp"

namespace susr::domain {

using catalogue::say;

namespace {

constexpr std::string_view between_key_and_value = " = ";
/// The section of the Welsh names of areas and themes, each of which is a key.
constexpr const char* welsh_names = "names-cy";
/// The section of who can use which command, each of which is a key.
constexpr const char* access_section = "access";

/// A section of that kind, to read or to write.
template <class Section, class Kind>
concept Either = std::same_as<std::remove_const_t<Section>, Kind>;

// The keys of each section, to write and to read: `visit` is called with each key and its value.

template <Either<Board> Section, class Visit>
void keys(Section& board, const Visit& visit) {
  visit("name", board.name);
  visit("name-cy", board.name_cy);
  visit("prefix", board.prefix);
  visit("reference", board.reference_pattern);
  visit("areas", board.areas);
}
template <Either<Agency> Section, class Visit>
void keys(Section& agency, const Visit& visit) {
  visit("name", agency.name);
  visit("name-cy", agency.name_cy);
  visit("areas", agency.areas);
}
template <Either<Appointee> Section, class Visit>
void keys(Section& appointee, const Visit& visit) {
  visit("roles", appointee.roles);
}
template <Either<Policy> Section, class Visit>
void keys(Section& policy, const Visit& visit) {
  visit("due-soon-days", policy.due_soon_days);
  visit("no-update-days", policy.no_update_days);
  visit("judged-date", policy.judged_date);
  visit("two-person", policy.two_person);
  visit("ratification-evidence", policy.ratification_evidence);
  visit("mapf-actions", policy.mapf_actions);
  visit("old-barrier-days", policy.old_barrier_days);
  visit("doubtful-due-years", policy.doubtful_due_years);
  visit("retention-years", policy.retention_years);
  visit("escalation-rungs", policy.escalation_rungs);
  visit("themes", policy.themes);
  visit("susr-began", policy.susr_began);
  visit("bank-holidays", policy.bank_holidays);
}
template <Either<LearningLimits> Section, class Visit>
void keys(Section& learning, const Visit& visit) {
  visit("acknowledge-within", learning.acknowledge_within);
  visit("impact-review", learning.impact_review);
}
template <Either<Timescale> Section, class Visit>
void keys(Section& timescale, const Visit& visit) {
  visit("name", timescale.name);
  visit("name-cy", timescale.name_cy);
  visit("applies-to", timescale.applies_to);
  visit("criterion", timescale.criterion);
  visit("immediacy", timescale.immediacy);
  visit("regimes", timescale.regimes);
  visit("runs-from", timescale.runs_from);
  visit("strength", timescale.strength);
  visit("reached-by", timescale.reached_by);
  visit("source", timescale.source);
}

class Writer {
 public:
  template <class Section>
  void add(const std::string& prefix, const Section& section) {
    keys(section, [&](std::string_view key, const auto& value) { add(prefix, key, value); });
  }

  template <class Value>
  void add(const std::string& prefix, std::string_view key, const Value& value) {
    text_ += fmt::format("{}.{}{}{}\n", prefix, key, between_key_and_value, text_of(value));
  }
  /// What is not there has no line.
  template <class Value>
  void add(const std::string& prefix, std::string_view key, const std::optional<Value>& value) {
    if (value) add(prefix, key, *value);
  }

  std::string finish() {
    return std::move(text_);
  }

 private:
  std::string text_;
};

std::string prefix_of(std::string_view section, std::string_view name) {
  return fmt::format("{}.{}", section, escaped(name, "="));
}

/// The element of that name, which is added if there is none.
template <class Element>
Element& named(std::vector<Element>& elements, std::string Element::* name,
               const std::string& wanted) {
  const auto found = std::ranges::find(elements, wanted, name);
  if (found != elements.end()) return *found;
  auto& added = elements.emplace_back();
  added.*name = wanted;
  return added;
}

/// Whether the section has the key; then its value is put there.
template <class Section>
bool take(Section& section, std::string_view key, const std::string& value) {
  bool found = false;
  keys(section, [&](std::string_view each, auto& target) {
    if (each != key) return;
    put(target, value);
    found = true;
  });
  return found;
}

bool take_limit(Timescale& timescale, std::string_view key, const std::string& value) {
  const auto unit = from_code<Unit>(key);
  if (!unit) return take(timescale, key, value);
  Length length{.count = 0, .unit = *unit};
  take_value(length.count, value);
  timescale.length = length;
  return true;
}

/// Takes one line; gives whether its key is known.
bool take_line(Policy& policy, std::string_view key, const std::string& value) {
  const auto dot = key.find('.');
  const auto last_dot = key.rfind('.');
  if (dot == std::string_view::npos) return false;
  const auto section = key.substr(0, dot);
  const auto rest = key.substr(last_dot + 1);
  if (section == "board") return take(policy.board, rest, value);
  if (section == "policy") return take(policy, rest, value);
  if (section == "learning") return take(policy.learning, rest, value);
  if (section == welsh_names) {
    put(policy.names_cy[unescaped(key.substr(dot + 1))], value);
    return true;
  }
  if (section == access_section) {
    put(policy.access[std::string(rest)], value);
    return true;
  }
  if (dot == last_dot) return false;
  const auto name = unescaped(key.substr(dot + 1, last_dot - dot - 1));
  if (section == "agency") return take(named(policy.agencies, &Agency::code, name), rest, value);
  if (section == "appointee") {
    return take(named(policy.register_of_appointees, &Appointee::post, name), rest, value);
  }
  if (section != "timescale") return false;
  return take_limit(named(policy.timescales, &Timescale::id, name), rest, value);
}

std::string digest_of(std::string_view text) {
  support::Sha256 hash;
  hash.add(text);
  return hash.finish();
}

}  // namespace

std::string policy_text(const Policy& policy) {
  Writer writer;
  writer.add("board", policy.board);
  writer.add("policy", policy);
  writer.add("learning", policy.learning);
  for (const auto& [name, name_cy] : policy.names_cy)
    writer.add(welsh_names, escaped(name, "="), name_cy);
  for (const auto& [command, posts] : policy.access)
    writer.add(access_section, command, posts);
  auto agencies = policy.agencies;
  std::ranges::sort(agencies, {}, &Agency::code);
  for (const auto& agency : agencies)
    writer.add(prefix_of("agency", agency.code), agency);
  auto appointees = policy.register_of_appointees;
  std::ranges::sort(appointees, {}, &Appointee::post);
  for (const auto& appointee : appointees)
    writer.add(prefix_of("appointee", appointee.post), appointee);
  for (const auto& timescale : policy.timescales) {
    const auto prefix = prefix_of("timescale", timescale.id);
    writer.add(prefix, timescale);
    if (timescale.length) writer.add(prefix, code(timescale.length->unit), timescale.length->count);
  }
  return writer.finish();
}

std::vector<FieldValue> policy_lines(std::string_view text) {
  if (!text.ends_with('\n')) throw BadValue{say("policy-text.cut-short"), {}};
  text.remove_suffix(1);
  std::vector<FieldValue> lines;
  for (const auto& line : split_exactly(text, "\n")) {
    const auto end = line.find(between_key_and_value);
    if (end == std::string::npos) {
      throw BadValue{say("policy-text.no-value", fmt::arg("line", lines.size() + 1)), {}};
    }
    lines.push_back(
        {.field = line.substr(0, end), .value = line.substr(end + between_key_and_value.size())});
  }
  return lines;
}

PolicyInText read_policy(std::string_view text) {
  PolicyInText read;
  int number = 0;
  for (const auto& [key, value] : policy_lines(text)) {
    ++number;
    try {
      if (!take_line(read.policy, key, value)) read.unknown_keys.push_back(key);
    } catch (const BadValue& bad) {
      throw BadValue{say("policy-text.line", fmt::arg("line", number), fmt::arg("why", bad.why)),
                     {}};
    }
  }
  return read;
}

PolicyRecorded recorded_policy(const Policy& policy) {
  auto text = policy_text(policy);
  auto digest = digest_of(text);
  return {.text = std::move(text), .digest = std::move(digest)};
}

PolicyInText policy_of(const PolicyRecorded& recorded) {
  if (digest_of(recorded.text) != recorded.digest) {
    throw BadValue{say("policy-text.digest"), {}};
  }
  return read_policy(recorded.text);
}

}  // namespace susr::domain
