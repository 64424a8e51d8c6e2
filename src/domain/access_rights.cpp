// SPDX-License-Identifier: MIT
// Who may do what (docs/access.md).
#include "susr/domain/access_rights.hpp"

#include <algorithm>
#include <array>
#include <span>

namespace susr::domain {

namespace {

using enum AccessPost;

constexpr std::array everyone{
    administrator, review_manager, chair,   board_member, delivery_group_member,
    crg_member,    agency_lead,    analyst, auditor};
constexpr std::array all_but_agency_leads{
    administrator,         review_manager, chair,   board_member,
    delivery_group_member, crg_member,     analyst, auditor};
constexpr std::array office{administrator, review_manager};
constexpr std::array office_and_chair{administrator, review_manager, chair};
constexpr std::array office_and_crg{administrator, review_manager, crg_member};
constexpr std::array office_and_agencies{administrator, review_manager, agency_lead};
constexpr std::array office_and_auditor{administrator, review_manager, auditor};
constexpr std::array takes_it_away{administrator, analyst, auditor};
constexpr std::array administrator_alone{administrator};

/// A command, and who can use it.
struct Right {
  std::string_view command;
  std::span<const AccessPost> posts;
};

constexpr std::array rights{Right{"list", everyone},
                            Right{"status", everyone},
                            Right{"overdue", everyone},
                            Right{"mine", everyone},
                            Right{"report", everyone},
                            Right{"dashboard", office},
                            Right{"show", all_but_agency_leads},
                            Right{"explain", all_but_agency_leads},
                            Right{"check", office_and_auditor},
                            Right{"log", office_and_auditor},
                            Right{"people", office_and_auditor},
                            Right{"verify", office_and_auditor},
                            Right{"export", takes_it_away},
                            Right{"refer", office_and_crg},
                            Right{"challenge", office_and_crg},
                            Right{"decide", office},
                            Right{"sign-off", office_and_chair},
                            Right{"record", office},
                            Right{"pause", office},
                            Right{"resume", office},
                            Right{"escalate", office},
                            Right{"raise-risk", office},
                            Right{"close-risk", office},
                            Right{"answer-challenge", office},
                            Right{"recommend", office},
                            Right{"assign-action", office},
                            Right{"update-action", office_and_agencies},
                            Right{"complete-action", office_and_agencies},
                            Right{"ratify-action", office},
                            Right{"extend-action", office},
                            Right{"escalate-action", office},
                            Right{"step-down-action", office},
                            Right{"reopen-action", office},
                            Right{"record-finding", office},
                            Right{"learning-source", office},
                            Right{"consider", office},
                            Right{"prioritise", office},
                            Right{"circulate", office},
                            Right{"acknowledge", office_and_agencies},
                            Right{"disseminate", office_and_agencies},
                            Right{"record-contribution", office},
                            Right{"assess-impact", office},
                            Right{"register-appointee", office},
                            Right{"import", office},
                            Right{"import-return", office_and_agencies},
                            Right{"return", office_and_agencies},
                            Right{"remind", office},
                            Right{"correct", office},
                            Right{"grant", administrator_alone},
                            Right{"revoke", administrator_alone},
                            Right{"bind", administrator_alone},
                            Right{"agree", administrator_alone},
                            Right{"restrict", office},
                            Right{"backup", administrator_alone},
                            Right{"rebuild", administrator_alone}};

std::span<const AccessPost> posts_by_default(std::string_view command) {
  const auto found = std::ranges::find(rights, command, &Right::command);
  return found == rights.end() ? std::span<const AccessPost>(administrator_alone) : found->posts;
}

}  // namespace

std::vector<std::string> commands_with_rights() {
  std::vector<std::string> names;
  for (const auto& right : rights)
    names.emplace_back(right.command);
  return names;
}

std::vector<AccessPost> posts_allowed(std::string_view command, const Policy& policy) {
  const auto adjusted = policy.access.find(std::string(command));
  if (adjusted == policy.access.end()) {
    const auto posts = posts_by_default(command);
    return {posts.begin(), posts.end()};
  }
  std::vector<AccessPost> posts{administrator};
  for (const auto post : adjusted->second) {
    if (post != administrator) posts.push_back(post);
  }
  return posts;
}

bool fits_agency_leads(std::string_view command) {
  return std::ranges::find(posts_by_default(command), agency_lead) !=
         posts_by_default(command).end();
}

}  // namespace susr::domain
