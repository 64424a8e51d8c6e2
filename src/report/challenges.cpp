// SPDX-License-Identifier: MIT
// What the Case Review Group challenged, and how it was answered (Learning and Improvement
// Framework: advice, support and challenge).

#include <map>
#include <utility>

#include "susr/storage/entries.hpp"

#include "learned.hpp"
#include "reports.hpp"

namespace susr::report {

namespace {

FieldList<ChallengeIn> fields_of_challenges(const Context& context) {
  using Each = const ChallengeIn&;
  return {{id_column("case", Shown::in_data_only), &ChallengeIn::case_reference},
          {item_column(), [](Each each) { return id_of(each); }},
          {title_column("text"), [](Each each) { return each.challenge.text; }},
          {as_main(text_column("addressed_to")), [](Each each) { return each.challenge.to; }},
          {partial_date_column("challenged_on"), &ChallengeIn::on},
          {as_main(date_column("due_on")), [](Each each) { return each.challenge.due_on; }},
          {as_main(code_column("status", challenge_statuses())),
           [context](Each each) { return challenge_status_cell(each.status(context.as_of)); }},
          {as_main(number_column("days_overdue")),
           [context](Each each) { return each.days_overdue(context.as_of); }},
          {partial_date_column("answered_on"),
           [](Each each) { return each.answer ? cell(each.answer->on) : Cell{}; }},
          {text_column("answer"),
           [](Each each) { return each.answer ? cell(each.answer->body.text) : Cell{}; }}};
}

/// The answers by case and challenge.
std::map<std::pair<std::string, int>, domain::EntryOf<domain::ChallengeAnswered>> answers(
    const Context& context) {
  std::map<std::pair<std::string, int>, domain::EntryOf<domain::ChallengeAnswered>> all;
  storage::for_each_entry<domain::ChallengeAnswered>(
      context.store, context.as_of,
      [&](const std::string& reference, const domain::ChallengeAnswered& answer,
          const domain::PartialDate& on) {
        all.insert_or_assign({reference, answer.number},
                             domain::EntryOf<domain::ChallengeAnswered>{answer, on});
      });
  return all;
}

template <class Take>
void for_each_selected_challenge(const Context& context, const Selection& selection,
                                 const Take& take) {
  const Selected selected(context, {.case_reference = selection.case_reference,
                                    .criteria = selection.criteria,
                                    .outcomes = selection.outcomes});
  const auto answered = answers(context);
  storage::for_each_entry<domain::Challenged>(
      context.store, context.as_of,
      [&](const std::string& reference, const domain::Challenged& challenge,
          const domain::PartialDate& on) {
        if (!selected.holds_case(reference) || !is_between(selection, on)) return;
        ChallengeIn found{reference, challenge, on};
        const auto answer = answered.find({reference, challenge.number});
        if (answer != answered.end()) found.answer = answer->second;
        const std::string status(found.status(context.as_of));
        if (selection.statuses.empty() || selection.statuses.contains(status)) take(found);
      });
}

Report challenges(const Context& context, const Selection& selection) {
  return report_of(context,
                   table_of<ChallengeIn>("challenges", fields_of_challenges(context),
                                         [context, selection](const auto& take) {
                                           for_each_selected_challenge(context, selection, take);
                                         }),
                   selection.case_reference);
}

}  // namespace

Entry describe_challenges() {
  using enum Filter;
  return {.name = "challenges",
          .choices = {case_reference, criteria, outcome, status, from, to},
          .make = challenges,
          .statuses = challenge_statuses()};
}

}  // namespace susr::report
