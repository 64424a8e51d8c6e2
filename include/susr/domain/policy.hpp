// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "susr/domain/event.hpp"
#include "susr/domain/timescale.hpp"

namespace susr::domain {

/// The regional safeguarding board that keeps the record.
struct Board {
  std::string name;
  std::optional<std::string> name_cy;  ///< in Welsh
  std::string prefix;                  ///< what its references begin with
  std::string reference_pattern;       ///< see `reference.hpp`
  std::vector<std::string> areas;
};

/// A partner agency.
struct Agency {
  std::string code;
  std::string name;
  std::optional<std::string> name_cy;  ///< in Welsh
  std::vector<std::string> areas;      ///< where it works; empty: the whole region
  bool operator==(const Agency&) const = default;
};

/// Which due date counts if a review was paused. No source says that a pause stops the clock.
enum class JudgedDate { unadjusted, adjusted };
template <>
inline constexpr std::array codes_of<JudgedDate>{Code{JudgedDate::unadjusted, "unadjusted"},
                                                 Code{JudgedDate::adjusted, "adjusted"}};

/// Who can't both complete and ratify an action: the same post (for ratification the Delivery
/// Group, unless another is given), the same operating system account, or no check at all.
enum class TwoPerson { post, account, off };
template <>
inline constexpr std::array codes_of<TwoPerson>{Code{TwoPerson::post, "post"},
                                                Code{TwoPerson::account, "account"},
                                                Code{TwoPerson::off, "off"}};

/// Whether every completed leg needs evidence before the action can be ratified.
enum class Evidence { required, optional };
template <>
inline constexpr std::array codes_of<Evidence>{Code{Evidence::required, "required"},
                                               Code{Evidence::optional, "optional"}};

/// An entry of the board's register of chairs and reviewers: a post or initials, not a name.
struct Appointee {
  std::string post;
  std::vector<Role> roles;
};

/// A rung of the escalation ladder for overdue actions.
struct Rung {
  int days_late = 0;  ///< this many or more
  EscalationLevel level = EscalationLevel::review_manager;
};

/// By when what was learned is followed up. What is not set has no limit.
struct LearningLimits {
  std::optional<Length> impact_review;       ///< from an action's ratification to its assessment
  std::optional<Length> acknowledge_within;  ///< from publication or circulation
};

/// The board's rules, from its configuration. They change how the record is judged and what may be
/// entered, never what was entered.
struct Policy {
  Board board;
  std::vector<Agency> agencies;
  std::vector<Timescale> timescales;
  std::vector<Date> bank_holidays;  ///< sorted
  JudgedDate judged_date = JudgedDate::unadjusted;
  int due_soon_days = 0;   ///< amber this many days before the due day
  int no_update_days = 0;  ///< amber after this many days without an update
  TwoPerson two_person = TwoPerson::post;
  Evidence ratification_evidence = Evidence::required;
  std::vector<std::string> themes;                ///< of recommendations; empty: any
  std::map<std::string, std::string> names_cy;    ///< of areas and themes, in Welsh
  std::vector<Appointee> register_of_appointees;  ///< empty: anybody
  int mapf_actions = 0;                           ///< the preferred maximum for a MAPF
  int old_barrier_days = 0;                       ///< `check` lists barriers open for longer
  int doubtful_due_years = 0;                     ///< and due dates further from the assignment
  std::optional<int> retention_years;  ///< and cases that ended longer ago; none: no limit
  std::vector<Rung> escalation_rungs;  ///< the days and the levels rise; empty: no ladder
  LearningLimits learning;
  /// Who can use a command, where the board says so (see access_rights.hpp).
  std::map<std::string, std::vector<AccessPost>> access;
  Date susr_began;  ///< earlier referrals come under older arrangements
};

/// The agency with that code, however it is spelled; null if the policy has none.
const Agency* find_agency(const Policy& policy, std::string_view code);

/// The code of every agency.
std::vector<std::string> agency_codes(const Policy& policy);

/// The role that the milestone appoints someone to; nothing if it appoints no one.
std::optional<Role> role_of(Milestone milestone);

/// The posts on the register that the milestone can appoint; nothing if the board keeps no register
/// or the milestone appoints no one.
std::optional<std::vector<std::string>> appointable_posts(const Policy& policy,
                                                          Milestone milestone);

/// The areas in which an agency works: its own, or all of the board's.
const std::vector<std::string>& areas_of(const Policy& policy, const Agency& agency);

/// The lead with its area filled in if the agency works in only one.
Lead with_only_area(const Policy& policy, Lead lead);

}  // namespace susr::domain
