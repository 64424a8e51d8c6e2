// SPDX-License-Identifier: MIT
// Who has access to the record, as what and until when (Learning and Improvement Framework: access
// once permissions have been granted).

#include "susr/domain/people.hpp"

#include <algorithm>
#include <functional>
#include <optional>
#include <set>
#include <vector>

#include "susr/storage/entries.hpp"
#include "susr/support/ssh_key.hpp"

#include "reports.hpp"

namespace susr::report {

namespace {

/// A person in one of their posts; somebody whose access was revoked has none.
struct Admitted {
  domain::Person person;
  std::optional<domain::PersonGranted> grant;
};

PersonStatus status_of_admitted(const Admitted& each, domain::Date day) {
  if (!each.grant) return PersonStatus::revoked;
  if (day < each.grant->from) return PersonStatus::to_come;
  if (each.grant->until && *each.grant->until < day) return PersonStatus::ended;
  return each.person.lapsed_by(day) == nullptr ? PersonStatus::current : PersonStatus::lapsed;
}

std::vector<Admitted> all_admitted(const Context& context) {
  std::vector<Admitted> all;
  for (const auto& person :
       domain::people_of(storage::board_record(context.store, context.as_of))) {
    for (const auto& grant : person.grants)
      all.push_back({person, grant});
    if (person.grants.empty()) all.push_back({person, std::nullopt});
  }
  return all;
}

/// The day after which the first of a person's agreements lapses.
std::optional<domain::Date> agreed_until(const Admitted& each) {
  const auto& agreements = each.person.agreements;
  const auto first = std::ranges::min_element(agreements, {}, &domain::Agreement::until);
  return first == agreements.end() ? std::nullopt : std::optional(first->until);
}

std::vector<std::string> fingerprints_of(const domain::Person& person) {
  std::vector<std::string> fingerprints;
  for (const auto& key : person.keys)
    fingerprints.push_back(support::ssh_fingerprint(key));
  return fingerprints;
}

/// A value of the grant.
template <class Get>
auto of_grant(Get get) {
  return [get](const Admitted& each) {
    return each.grant ? cell(std::invoke(get, *each.grant)) : Cell{};
  };
}

FieldList<Admitted> fields_of_people(domain::Date day) {
  using domain::PersonGranted;
  using Each = const Admitted&;
  return {{as_key(id_column("person")), [](Each each) { return each.person.id; }},
          {as_main(code_column<domain::AccessPost>("post")), of_grant(&PersonGranted::post)},
          {as_main(text_column("agency")), of_grant(&PersonGranted::agency)},
          {as_main(date_column("valid_from")), of_grant(&PersonGranted::from)},
          {as_main(date_column("valid_until")), of_grant(&PersonGranted::until)},
          {as_main(code_column("status", domain::all_codes<PersonStatus>())),
           [day](Each each) {
             return coded(domain::code(status_of_admitted(each, day)), "person-status");
           }},
          {text_column("authorised_by"), of_grant(&PersonGranted::authorised_by)},
          {text_column("accounts"), [](Each each) { return list_cell(each.person.accounts); }},
          {date_column("agreed_until"), agreed_until},
          {text_column("keys"), [](Each each) { return list_cell(fingerprints_of(each.person)); }}};
}

}  // namespace

Report people(const Context& context, const std::set<PersonStatus>& statuses) {
  return {.name = "people",
          .as_of = domain::to_text(context.as_of),
          .tables = {table_of<Admitted>("people", fields_of_people(context.as_of),
                                        [context, statuses](const auto& take) {
                                          for (const auto& each : all_admitted(context)) {
                                            const auto status =
                                                status_of_admitted(each, context.as_of);
                                            if (statuses.empty() || statuses.contains(status))
                                              take(each);
                                          }
                                        })},
          .notes = no_lines};
}

}  // namespace susr::report
