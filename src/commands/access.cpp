// SPDX-License-Identifier: MIT
// Who may do what: the table of commands and posts, and the check before each command
// (docs/access.md).
#include "susr/commands/access.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

#include <fmt/format.h>

#include "susr/catalogue/catalogue.hpp"
#include "susr/commands/session.hpp"
#include "susr/domain/access_rights.hpp"
#include "susr/storage/entries.hpp"
#include "susr/storage/log.hpp"
#include "susr/storage/store.hpp"
#include "susr/storage/withheld.hpp"
#include "susr/support/error.hpp"
#include "susr/support/text.hpp"

namespace susr::commands {

namespace {

using catalogue::say;
using domain::AccessPost;
using fmt::arg;

using enum domain::AccessPost;

/// What is about no record, or makes or mends the file; and `keys`, for sshd asks for public keys
/// before anybody is in; and `redact`, which runs another command.
constexpr std::array<std::string_view, 7> for_everybody{"init",    "config", "schema", "serve",
                                                        "migrate", "keys",   "redact"};

/// What nobody is served: it makes files on the machine that has the record. What is for
/// everybody is not served either.
constexpr std::array<std::string_view, 4> not_served{"backup", "export", "rebuild", "dashboard"};

constexpr std::array<std::string_view, 6> own_reports{"actions",    "updates",       "agencies",
                                                      "cognisance", "dissemination", "board"};
/// Of these, the one that is the same for everybody.
constexpr std::string_view paper = "board";

[[noreturn]] void refuse_entry(std::string_view command, std::string why, std::string hint) {
  throw support::Error(support::ErrorKind::not_permitted,
                       {.what = say("access.cannot-use", arg("command", command)),
                        .why = std::move(why),
                        .hint = std::move(hint)});
}

/// The agencies to which somebody is limited whom only these grants let in: of agency leads; none
/// if another post is among them.
std::vector<std::string> only_agencies_of(std::span<const domain::PersonGranted> grants) {
  std::vector<std::string> agencies;
  for (const auto& grant : grants) {
    if (grant.post != agency_lead) return {};
    agencies.push_back(grant.agency);
  }
  return agencies;
}

/// Who may do what by the policy on record: a configuration of one's own gives no rights.
domain::Policy policy_of_door(const storage::Store& store) {
  const auto recorded = storage::last_policy(store);
  return recorded ? storage::policy_in(*recorded).policy : domain::Policy{};
}

/// The cases whose free text a person doesn't read. Who administers the machine reads the file, and
/// a verification shows none of it.
std::set<std::string> withheld_from(const domain::Person& person, bool may_admit,
                                    std::string_view command, const storage::Store& store,
                                    domain::Date today) {
  if (may_admit || command == "verify") return {};
  auto cases = storage::cases_withheld_from(store, person.id, today);
  if (command == "export" && !cases.empty()) {
    refuse_entry(command, say("access.withheld", arg("n", cases.size())),
                 say("access.withheld-export.hint"));
  }
  return cases;
}

/// What a person was granted, of which something holds.
std::vector<domain::PersonGranted> grants_of(const domain::Person& person, domain::Date today,
                                             std::string_view command) {
  if (const auto* lapsed = person.lapsed_by(today)) {
    refuse_entry(command,
                 say("access.lapsed", arg("person", person.id), arg("document", lapsed->document),
                     arg("until", domain::to_text(lapsed->until))),
                 say("access.lapsed.hint"));
  }
  auto grants = person.grants_on(today);
  if (grants.empty()) {
    refuse_entry(command, say("access.none-now", arg("person", person.id)),
                 say("access.grant.hint"));
  }
  return grants;
}

bool is_administrator(std::span<const domain::PersonGranted> grants) {
  return std::ranges::find(grants, administrator, &domain::PersonGranted::post) != grants.end();
}

std::vector<AccessPost> posts_of(std::span<const domain::PersonGranted> grants) {
  std::vector<AccessPost> posts;
  for (const auto& grant : grants)
    posts.push_back(grant.post);
  return posts;
}

void enter(Session& session, const domain::Person& person, std::string_view command,
           const storage::Store& store) {
  const auto today = session.today();
  const auto policy = policy_of_door(store);
  auto grants = grants_of(person, today, command);
  const bool may_admit = is_administrator(grants);
  const auto posts = domain::posts_allowed(command, policy);
  // What another post allows is no reason to use this command.
  std::erase_if(grants, [&](const domain::PersonGranted& grant) {
    return std::ranges::find(posts, grant.post) == posts.end();
  });
  if (grants.empty()) {
    std::vector<std::string> codes;
    for (const auto post : posts)
      codes.emplace_back(domain::code(post));
    refuse_entry(command, say("access.not-allowed", arg("person", person.id)),
                 say("access.allowed.hint", arg("posts", support::join(codes, ", "))));
  }
  auto agencies = only_agencies_of(grants);
  if (!agencies.empty() && session.has_several_boards()) {
    refuse_entry(command, say("access.one-board", arg("agencies", support::join(agencies, ", "))),
                 say("access.one-board.hint"));
  }
  auto withheld = withheld_from(person, may_admit, command, store, today);
  session.set_entrant({.person = person.id,
                       .posts = posts_of(grants),
                       .only_agencies = std::move(agencies),
                       .may_admit = may_admit,
                       .withheld = std::move(withheld)});
}

/// Throws `not_permitted` unless the record of the store lets whoever uses it use that command.
void let_in(Session& session, const storage::Store& store, std::string_view command) {
  const auto people = domain::people_of(storage::board_record(store, session.today()));
  // While nobody is an administrator, whoever can write the file can make themselves one.
  const bool is_open =
      people.empty() || (command == "grant" && !has_administrator(people, session.today()));
  const auto& served = session.served();
  if (is_open && !served) return;
  const bool is_named = served && served->person;
  const auto account = served ? served->account : session.environment().account();
  const auto* person = is_named ? domain::find_person(people, *served->person)
                                : domain::find_person_with_account(people, account);
  if (person == nullptr && is_named) {
    refuse_entry(command, say("person.unknown"), say("access.grant.hint"));
  }
  if (person == nullptr) {
    refuse_entry(command, say("access.unknown-account", arg("account", account)),
                 say("access.unknown-account.hint"));
  }
  enter(session, *person, command, store);
}

bool is_agency(const storage::Store& store, const std::string& code) {
  const auto agencies = policy_of_door(store).agencies;
  const auto on_record = storage::agencies_on_record(store);
  return std::ranges::find(agencies, code, &domain::Agency::code) != agencies.end() ||
         std::ranges::find(on_record, code) != on_record.end();
}

/// Whoever reads by what was granted to them.
Entrant reader_with(std::span<const domain::PersonGranted> grants, std::string person,
                    const storage::Store& store, domain::Date today) {
  const bool may_admit = is_administrator(grants);
  auto withheld =
      may_admit ? std::set<std::string>{} : storage::cases_withheld_from(store, person, today);
  return {.person = std::move(person),
          .posts = posts_of(grants),
          .only_agencies = only_agencies_of(grants),
          .may_admit = may_admit,
          .withheld = std::move(withheld)};
}

/// For whom the answer is: see `require_access_for`.
Entrant reader_named(const std::string& reader, const storage::Store& store, domain::Date today,
                     std::string_view command) {
  const auto people = domain::people_of(storage::board_record(store, today));
  if (const auto* person = domain::find_person(people, reader); person != nullptr)
    return reader_with(grants_of(*person, today, command), person->id, store, today);
  const auto post = domain::from_code<AccessPost>(reader);
  if (post && *post != agency_lead) {
    const std::array grant{domain::PersonGranted{.post = *post}};
    return reader_with(grant, {}, store, today);
  }
  if (is_agency(store, reader)) {
    const std::array grant{domain::PersonGranted{.post = agency_lead, .agency = reader}};
    return reader_with(grant, {}, store, today);
  }
  support::refuse(say("reader.unknown"), say("reader.unknown.why"), say("reader.unknown.hint"));
}

}  // namespace

bool is_for_everybody(std::string_view command) {
  return std::ranges::find(for_everybody, command) != for_everybody.end();
}

std::span<const std::string_view> reports_of_agency_leads() {
  return own_reports;
}

void require_access(Session& session, std::string_view command) {
  const bool is_open = is_for_everybody(command);
  const bool is_served = std::ranges::find(not_served, command) == not_served.end() && !is_open;
  if (session.served() && !is_served) {
    refuse_entry(command, say("access.not-served"), say("access.not-served.hint"));
  }
  if (is_open) return;
  session.set_door([&session, command](const storage::Store& store) {
    try {
      let_in(session, store, command);
    } catch (const support::Error& error) {
      // What can't be read is what a verification is to find.
      if (command != "verify" || error.kind() != support::ErrorKind::store) throw;
    }
  });
}

void require_access_for(Session& session, std::string_view command, const std::string& reader) {
  require_access(session, command);
  auto door = session.door();
  session.set_door([&session, command, reader, door](const storage::Store& store) {
    door(store);
    auto entrant = reader_named(reader, store, session.today(), command);
    const auto& asker = session.entrant();
    entrant.posts_of_asker = asker.posts;
    entrant.withheld.insert(asker.withheld.begin(), asker.withheld.end());
    session.set_entrant(std::move(entrant));
  });
}

bool may_use(Session& session, std::string_view command) {
  const auto allowed = domain::posts_allowed(command, policy_of_door(session.store_to_read()));
  const auto is_open_to = [&](const std::vector<AccessPost>& posts) {
    return posts.empty() || std::ranges::any_of(posts, [&](AccessPost post) {
             return std::ranges::find(allowed, post) != allowed.end();
           });
  };
  const auto& entrant = session.entrant();
  return is_open_to(entrant.posts) && is_open_to(entrant.posts_of_asker);
}

bool may_print(Session& session, std::string_view report) {
  return may_use(session, "report") &&
         (session.entrant().only_agencies.empty() ||
          std::ranges::find(own_reports, report) != own_reports.end());
}

std::vector<domain::Person> people_on_record(Session& session) {
  return domain::people_of(storage::board_record(session.store_to_read(), session.as_of()));
}

bool has_administrator(std::span<const domain::Person> people, domain::Date day) {
  return std::ranges::any_of(people, [&](const domain::Person& person) {
    if (person.accounts.empty() || person.lapsed_by(day) != nullptr) return false;
    const auto grants = person.grants_on(day);
    return std::ranges::find(grants, administrator, &domain::PersonGranted::post) != grants.end();
  });
}

void limit_to_own(Session& session, std::optional<std::string>& agency, std::string_view command) {
  const auto& own = session.entrant().only_agencies;
  if (own.empty()) return;
  if (!agency && own.size() == 1) agency = own.front();
  if (!agency || std::ranges::find(own, *agency) == own.end()) {
    refuse_entry(command, say("access.not-own", arg("agencies", support::join(own, ", "))),
                 say("access.own-agency.hint"));
  }
  session.note(say("access.limited", arg("agency", *agency)));
}

void take_own_leg(const Session& session, std::optional<domain::Lead>& leg) {
  const auto& own = session.entrant().only_agencies;
  if (!leg && own.size() == 1) leg = domain::Lead{.agency = own.front(), .area = {}};
}

void limit_report(Session& session, std::optional<std::string>& agency, std::string_view report) {
  const auto& own = session.entrant().only_agencies;
  if (own.empty() || report == paper) return;
  if (std::ranges::find(own_reports, report) == own_reports.end()) {
    refuse_entry("report", say("access.other-report", arg("agencies", support::join(own, ", "))),
                 say("access.other-report.hint", arg("reports", fmt::join(own_reports, ", "))));
  }
  limit_to_own(session, agency, "report");
}

}  // namespace susr::commands
