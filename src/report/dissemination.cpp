// SPDX-License-Identifier: MIT
// How each agency shared the learning of each review, what that reached, and who has yet to share.

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "susr/storage/disseminations.hpp"
#include "susr/support/text.hpp"

#include "cognisance_facts.hpp"
#include "reports.hpp"

namespace susr::report {

namespace {

enum class Sharing { shared, yet_to_share };

std::string_view code_of(Sharing sharing) {
  return sharing == Sharing::shared ? "shared" : "yet-to-share";
}

/// What sharing reached, where that was said.
struct Reach {
  std::int64_t times = 0;
  domain::PartialDate last_on;
  std::optional<std::int64_t> audience;
  std::optional<std::int64_t> attended;
  // Of the times for which both are known.
  std::int64_t invited_and_counted = 0;
  std::int64_t came = 0;
  std::set<std::string> materials;

  void add(const domain::Dissemination& each) {
    const auto& shared = each.shared;
    ++times;
    if (times == 1 || each.on.last_day() > last_on.last_day()) last_on = each.on;
    if (shared.audience) audience = audience.value_or(0) + *shared.audience;
    if (shared.attended) attended = attended.value_or(0) + *shared.attended;
    if (shared.audience && shared.attended) {
      invited_and_counted += *shared.audience;
      came += *shared.attended;
    }
    if (!shared.material.empty()) materials.insert(shared.material);
  }
};

using ReachByMethod = std::map<domain::Method, Reach>;
using ReachByAgency = std::map<std::string, ReachByMethod>;

/// A way in which an agency shared the learning of a case; without a method it has yet to share it.
struct Shared {
  const std::string& case_reference;
  const std::string& agency;
  std::optional<domain::Method> method;
  Reach reach;

  [[nodiscard]] Sharing sharing() const {
    return method ? Sharing::shared : Sharing::yet_to_share;
  }
};

FieldList<Shared> fields_of_dissemination() {
  using Each = const Shared&;
  return {{as_said_once(as_key(id_column("case"))), [](Each each) { return each.case_reference; }},
          {as_main(text_column("agency")), [](Each each) { return each.agency; }},
          {as_main(code_column("status", {"shared", "yet-to-share"})),
           [](Each each) { return coded(code_of(each.sharing()), "sharing"); }},
          {as_main(code_column<domain::Method>("method")), &Shared::method},
          {unless_zero(number_column("times")), [](Each each) { return each.reach.times; }},
          {partial_date_column("last_shared_on"),
           [](Each each) { return each.method ? cell(each.reach.last_on) : Cell{}; }},
          {number_column("audience"), [](Each each) { return each.reach.audience; }},
          {number_column("attended"), [](Each each) { return each.reach.attended; }},
          {decimal_column("uptake"),
           [](Each each) { return percent(each.reach.came, each.reach.invited_and_counted); }},
          {title_column("material"), [](Each each) { return list_cell(each.reach.materials); }}};
}

std::map<std::string, ReachByAgency> reach_by_case(const Context& context) {
  std::map<std::string, ReachByAgency> all;
  storage::for_each_dissemination(
      context.store, context.as_of,
      [&](const std::string& reference, const domain::Dissemination& each) {
        all[reference][each.shared.agency][each.shared.method].add(each);
      });
  return all;
}

/// The agencies of the policy and the others that shared, by code.
std::vector<std::string> agencies_of(const ReachByAgency& reach, const domain::Policy& policy) {
  auto agencies = domain::agency_codes(policy);
  for (const auto& [agency, methods] : reach) {
    if (domain::find_agency(policy, agency) == nullptr) agencies.push_back(agency);
  }
  std::ranges::sort(agencies);
  return agencies;
}

void take_case(const std::string& reference, const ReachByAgency& reach, const Context& context,
               const Selection& selection, const std::function<void(const Shared&)>& take) {
  const auto wanted = [&](Sharing sharing) {
    return selection.statuses.empty() || selection.statuses.contains(std::string(code_of(sharing)));
  };
  for (const auto& agency : agencies_of(reach, context.policy)) {
    if (selection.agency && agency != *selection.agency) continue;
    const auto found = reach.find(agency);
    if (found == reach.end()) {
      if (wanted(Sharing::yet_to_share)) take({reference, agency, std::nullopt, {}});
      continue;
    }
    if (!wanted(Sharing::shared)) continue;
    for (const auto& [method, reached] : found->second)
      take({reference, agency, method, reached});
  }
}

/// The cases whose learning is out, or was shared before.
void take_all(const Context& context, const Selection& selection,
              const std::function<void(const Shared&)>& take) {
  const auto reach = reach_by_case(context);
  for_each_cognisance(context, selection,
                      [&](const std::string& reference, const domain::CognisanceFacts& facts) {
                        const auto found = reach.find(reference);
                        const bool was_shared = found != reach.end();
                        if (!was_shared && !facts.is_out()) return;
                        take_case(reference, was_shared ? found->second : ReachByAgency{}, context,
                                  selection, take);
                      });
}

Report dissemination(const Context& context, const Selection& selection) {
  auto report = report_of(context,
                          table_of<Shared>("dissemination", fields_of_dissemination(),
                                           [context, selection](const auto& take) {
                                             take_all(context, selection, take);
                                           }),
                          selection.case_reference);
  report.notes = lines({{.key = "note.dissemination"}});
  return report;
}

}  // namespace

void for_each_yet_to_share(const Context& context, const TakeYetToShare& take) {
  const std::string status(code_of(Sharing::yet_to_share));
  take_all(context, {.statuses = {status}},
           [&](const Shared& each) { take(each.case_reference, each.agency); });
}

Entry describe_dissemination() {
  using enum Filter;
  return {.name = "dissemination",
          .choices = {case_reference, agency, criteria, outcome, status},
          .make = dissemination,
          .statuses = {"shared", "yet-to-share"}};
}

}  // namespace susr::report
