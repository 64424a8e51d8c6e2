// SPDX-License-Identifier: MIT
#include "learned.hpp"

#include <algorithm>

#include "susr/domain/overdue.hpp"
#include "susr/support/text.hpp"

#include "names.hpp"
#include "property_table.hpp"

namespace susr::report {

std::optional<int> ChallengeIn::days_overdue(domain::Date as_of) const {
  const bool is_late = !answer && challenge.due_on && *challenge.due_on < as_of;
  return is_late ? std::optional(domain::days_overdue(*challenge.due_on, as_of)) : std::nullopt;
}

std::string_view ChallengeIn::status(domain::Date as_of) const {
  if (answer) return "answered";
  return days_overdue(as_of) ? "overdue" : "open";
}

std::vector<std::string> challenge_statuses() {
  return {"open", "overdue", "answered"};
}

Cell challenge_status_cell(std::string_view status) {
  return coded(status, "challenge-status");
}

Cell text_of(const domain::FindingRecorded& finding) {
  return table::InBoth{finding.text, finding.text_cy};
}

Cell id_of(const FoundIn& found) {
  return domain::ItemId{found.case_reference,
                        domain::entry_item(domain::FindingRecorded::letter, found.finding.number)};
}

Cell id_of(const ChallengeIn& challenge) {
  return domain::ItemId{challenge.case_reference,
                        domain::entry_item(domain::Challenged::letter, challenge.challenge.number)};
}

std::string finding_item(std::string_view number) {
  return number.empty() ? std::string{} : domain::FindingRecorded::letter + std::string(number);
}

std::vector<FoundIn> findings_in(const domain::CaseState& state) {
  std::vector<FoundIn> all;
  for (auto& [finding, on] : domain::entries_of<domain::FindingRecorded>(state))
    all.push_back({state.standing.reference, std::move(finding), on});
  return all;
}

std::vector<ChallengeIn> challenges_in(const domain::CaseState& state) {
  std::vector<ChallengeIn> all;
  for (auto& [challenge, on] : domain::entries_of<domain::Challenged>(state))
    all.push_back({state.standing.reference, std::move(challenge), on});
  for (auto& answer : domain::entries_of<domain::ChallengeAnswered>(state)) {
    const auto found = std::ranges::find(
        all, answer.body.number, [](const ChallengeIn& each) { return each.challenge.number; });
    if (found != all.end()) found->answer = std::move(answer);
  }
  return all;
}

Table findings_section(const domain::CaseState& state, const domain::Policy& policy) {
  using Each = const FoundIn&;
  return table_of<FoundIn>(
      "findings",
      {{item_column(), [](Each each) { return id_of(each); }},
       {as_main(date_column("found_on")), &FoundIn::on},
       {as_main(text_column("kind")), [](Each each) { return each.finding.type; }},
       {text_column("themes"),
        [&policy](Each each) { return themes_cell(policy, each.finding.themes); }},
       {text_column("agencies"),
        [](Each each) { return support::join(each.finding.agencies, ", "); }},
       {title_column("text"), [](Each each) { return text_of(each.finding); }}},
      findings_in(state));
}

Table challenges_section(const domain::CaseState& state, domain::Date as_of) {
  using Each = const ChallengeIn&;
  return table_of<ChallengeIn>(
      "challenges",
      {{item_column(), [](Each each) { return id_of(each); }},
       {as_main(date_column("challenged_on")), &ChallengeIn::on},
       {as_main(text_column("addressed_to")), [](Each each) { return each.challenge.to; }},
       {as_main(date_column("due_on")), [](Each each) { return each.challenge.due_on; }},
       {as_main(text_column("status")),
        [as_of](Each each) { return challenge_status_cell(each.status(as_of)); }},
       {date_column("answered_on"),
        [](Each each) { return each.answer ? cell(each.answer->on) : Cell{}; }},
       {title_column("text"), [](Each each) { return each.challenge.text; }},
       {text_column("answer"),
        [](Each each) { return each.answer ? cell(each.answer->body.text) : Cell{}; }}},
      challenges_in(state));
}

Table finding_facts(const FoundIn& found, const domain::Policy& policy) {
  PropertyTable facts;
  const auto& finding = found.finding;
  facts.add("kind", finding.type);
  facts.add("text", finding.text);
  facts.add("text_cy", finding.text_cy);
  facts.add("found_on", found.on);
  facts.add("themes", themes_cell(policy, finding.themes));
  facts.add("agencies", support::join(finding.agencies, ", "));
  return facts.finish("finding");
}

Table challenge_facts(const ChallengeIn& challenge, domain::Date as_of) {
  PropertyTable facts;
  facts.add("status", challenge_status_cell(challenge.status(as_of)));
  facts.add("text", challenge.challenge.text);
  facts.add("addressed_to", challenge.challenge.to);
  facts.add("challenged_on", challenge.on);
  facts.add("due_on", challenge.challenge.due_on);
  facts.add("days_overdue", challenge.days_overdue(as_of));
  if (const auto& answer = challenge.answer) {
    facts.add("answer", answer->body.text);
    facts.add("answered_on", answer->on);
  }
  return facts.finish("challenge");
}

}  // namespace susr::report
