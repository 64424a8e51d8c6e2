// SPDX-License-Identifier: MIT
// The register of accredited chairs and reviewers, and the reviews that each is on (Key Competency
// Framework and accredited chairs list).

#include "susr/domain/appointees.hpp"

#include <set>
#include <string>
#include <utility>
#include <vector>

#include "susr/storage/entries.hpp"
#include "susr/storage/standings.hpp"
#include "susr/support/text.hpp"

#include "reports.hpp"

namespace susr::report {

namespace {

using domain::Accreditation;

struct Appointee {
  Accreditation entry;
  std::set<std::string> now;  ///< the reviews that they are on
  int all = 0;                ///< the reviews that they were ever on
};

std::string_view status_of(const Accreditation& entry, domain::Date day) {
  if (domain::is_accredited(entry, day)) return "accredited";
  return entry.from && day < *entry.from ? "to-come" : "lapsed";
}

/// Counts the case for the appointee, if they were appointed to it in their role.
void count(Appointee& appointee, const domain::Standing& standing) {
  bool was_appointed = false;
  bool is_last = false;
  for (const auto& reached : standing.milestones) {
    if (domain::role_of(reached.milestone) != appointee.entry.role) continue;
    is_last = support::equal_but_for_case(reached.post, appointee.entry.post);
    was_appointed = was_appointed || is_last;
  }
  if (was_appointed) ++appointee.all;
  if (is_last && is_live(standing)) appointee.now.insert(standing.reference);
}

std::vector<Appointee> appointees_in(const Context& context) {
  std::vector<Appointee> all;
  const auto of_board = storage::board_record(context.store, context.as_of);
  for (auto& entry : domain::register_of(context.policy, of_board))
    all.push_back({.entry = std::move(entry), .now = {}});
  storage::for_each_standing(context.store, context.as_of, std::nullopt,
                             [&](const domain::Standing& standing) {
                               for (auto& appointee : all)
                                 count(appointee, standing);
                             });
  return all;
}

FieldList<Appointee> fields_of_appointees(const Context& context) {
  using Each = const Appointee&;
  return {
      {as_key(id_column("post")), [](Each each) { return each.entry.post; }},
      {as_main(code_column<domain::Role>("role")), [](Each each) { return each.entry.role; }},
      {as_main(date_column("accredited_on")), [](Each each) { return each.entry.from; }},
      {as_main(date_column("accredited_until")), [](Each each) { return each.entry.until; }},
      {as_main(code_column("status", {"accredited", "to-come", "lapsed"})),
       [day = context.as_of](Each each) {
         return coded(status_of(each.entry, day), "accreditation");
       }},
      {text_column("competencies"), [](Each each) { return list_cell(each.entry.competencies); }},
      {number_column("reviews_now"), [](Each each) { return std::ssize(each.now); }},
      {number_column("reviews"), &Appointee::all},
      {text_column("cases"), [](Each each) { return list_cell(each.now); }}};
}

Report appointees(const Context& context, const Selection& selection) {
  return report_of(
      context,
      table_of<Appointee>("appointees", fields_of_appointees(context),
                          [context, selection](const auto& take) {
                            for (const auto& appointee : appointees_in(context)) {
                              const std::string status(status_of(appointee.entry, context.as_of));
                              if (selection.statuses.empty() || selection.statuses.contains(status))
                                take(appointee);
                            }
                          }));
}

}  // namespace

Entry describe_appointees() {
  using enum Filter;
  return {.name = "appointees",
          .choices = {status},
          .make = appointees,
          .statuses = {"accredited", "to-come", "lapsed"},
          .over = Over::one_board};
}

}  // namespace susr::report
