// SPDX-License-Identifier: MIT
// The board's priorities for audit and training, and the learning that each rests on (Learning and
// Improvement Framework: learning is to inform future audit and training priorities).

#include <algorithm>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "susr/storage/entries.hpp"
#include "susr/support/identifier.hpp"
#include "susr/support/text.hpp"

#include "reports.hpp"
#include "theme_uses.hpp"

namespace susr::report {

namespace {

using domain::ThemePrioritised;

struct Priority {
  ThemePrioritised set;
  domain::PartialDate set_on;
  ThemeUse rests_on;
};

std::string_view status_of(const Priority& priority, domain::Date day) {
  if (day < priority.set.from) return "to-come";
  return priority.set.until && *priority.set.until < day ? "ended" : "current";
}

/// The last one for each theme and use, in order of the day from which they count.
std::vector<Priority> priorities_in(const Context& context) {
  std::map<std::pair<std::string, domain::PriorityFor>, Priority> last;
  storage::for_each_of_board<ThemePrioritised>(
      context.store, context.as_of, [&](const ThemePrioritised& set, const auto& on) {
        last[{support::folded(set.theme), set.priority_for}] = {
            .set = set, .set_on = on, .rests_on = {}};
      });
  const auto uses = theme_uses(context, {});
  std::vector<Priority> all;
  for (auto& [key, priority] : last) {
    const auto found = uses.find(key.first);
    if (found != uses.end()) priority.rests_on = found->second;
    all.push_back(std::move(priority));
  }
  std::ranges::stable_sort(all, {}, [](const Priority& each) { return each.set.from; });
  return all;
}

bool is_wanted(const Priority& priority, const Selection& selection, domain::Date day) {
  const auto& statuses = selection.statuses;
  if (!statuses.empty() && !statuses.contains(std::string(status_of(priority, day)))) return false;
  return !selection.theme || support::equal_but_for_case(priority.set.theme, *selection.theme);
}

FieldList<Priority> fields_of_priorities(const Context& context) {
  using Each = const Priority&;
  return {
      {as_main(text_column("theme")),
       [&policy = context.policy](Each each) { return themes_cell(policy, {each.set.theme}); }},
      {as_main(code_column<domain::PriorityFor>("priority_for")),
       [](Each each) { return each.set.priority_for; }},
      {as_main(date_column("valid_from")), [](Each each) { return each.set.from; }},
      {as_main(date_column("valid_until")), [](Each each) { return each.set.until; }},
      {as_main(code_column("status", {"to-come", "current", "ended"})),
       [day = context.as_of](Each each) { return coded(status_of(each, day), "priority-status"); }},
      {text_column("reason"), [](Each each) { return each.set.reason; }},
      {partial_date_column("set_on"), &Priority::set_on},
      {number_column("recommendations"), [](Each each) { return each.rests_on.recommendations; }},
      {number_column("findings"), [](Each each) { return each.rests_on.findings; }},
      {number_column("actions"), [](Each each) { return std::ssize(each.rests_on.actions); }},
      {text_column("cases"), [](Each each) { return list_cell(each.rests_on.cases); }}};
}

Report priorities(const Context& context, const Selection& selection) {
  return report_of(context,
                   table_of<Priority>("priorities", fields_of_priorities(context),
                                      [context, selection](const auto& take) {
                                        for (const auto& priority : priorities_in(context)) {
                                          if (is_wanted(priority, selection, context.as_of))
                                            take(priority);
                                        }
                                      }));
}

}  // namespace

Entry describe_priorities() {
  using enum Filter;
  return {.name = "priorities",
          .choices = {status, theme},
          .make = priorities,
          .statuses = {"to-come", "current", "ended"},
          .over = Over::one_board};
}

}  // namespace susr::report
