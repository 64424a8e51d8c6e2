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
};

/// Which date is judged where a review was paused. No source says that a pause stops the clock.
enum class JudgedDate { unadjusted, adjusted };
template <>
inline constexpr std::array codes_of<JudgedDate>{Code{JudgedDate::unadjusted, "unadjusted"},
                                                 Code{JudgedDate::adjusted, "adjusted"}};

/// Who may not both complete and ratify an action: the same post (ratification's is the Delivery
/// Group, unless another is said), the same account of the operating system, or nobody is kept from
/// it.
enum class TwoPerson { post, account, off };
template <>
inline constexpr std::array codes_of<TwoPerson>{Code{TwoPerson::post, "post"},
                                                Code{TwoPerson::account, "account"},
                                                Code{TwoPerson::off, "off"}};

/// Whether an action can be ratified of which a completed leg has no evidence.
enum class Evidence { required, optional };
template <>
inline constexpr std::array codes_of<Evidence>{Code{Evidence::required, "required"},
                                               Code{Evidence::optional, "optional"}};

/// What somebody of the approved list may be appointed to.
enum class Role { panel_chair, reviewer };
template <>
inline constexpr std::array codes_of<Role>{Code{Role::panel_chair, "panel-chair"},
                                           Code{Role::reviewer, "reviewer"}};

/// An entry of the board's register of chairs and reviewers: a post or initials, not a name.
struct Appointee {
  std::string post;
  std::vector<Role> roles;
};

/// A rung of the ladder by which what is overdue is escalated.
struct Rung {
  int days_late = 0;  ///< from so many on
  EscalationLevel level = EscalationLevel::review_manager;
};

/// The board's rules, from its configuration. They change how the record is judged and what may be
/// entered, never what was entered.
struct Policy {
  Board board;
  std::vector<Agency> agencies;
  std::vector<Timescale> timescales;
  std::vector<Date> bank_holidays;  ///< sorted
  JudgedDate judged_date = JudgedDate::unadjusted;
  int due_soon_days = 0;   ///< amber from so many days before the due day
  int no_update_days = 0;  ///< amber when nothing was recorded for so many days
  TwoPerson two_person = TwoPerson::post;
  Evidence ratification_evidence = Evidence::required;
  std::vector<std::string> themes;              ///< by which recommendations are coded; empty: any
  std::map<std::string, std::string> names_cy;  ///< of areas and themes, in Welsh
  std::vector<Appointee> register_of_appointees;  ///< empty: anybody
  int mapf_actions = 0;                ///< so many actions of a MAPF are preferred at most
  int old_barrier_days = 0;            ///< a barrier open for longer is found by `check`
  int doubtful_due_years = 0;          ///< so is a due date more years after the assignment
  std::vector<Rung> escalation_rungs;  ///< the days and the levels rise; empty: no ladder
  Date susr_began;                     ///< a referral before it was made under older arrangements
};

/// The agency of that code, however it is spelled; null if the policy knows none.
const Agency* find_agency(const Policy& policy, std::string_view code);

/// The code of every agency.
std::vector<std::string> agency_codes(const Policy& policy);

/// What somebody is appointed to when the milestone is reached; nothing if nobody is.
std::optional<Role> role_of(Milestone milestone);

/// The posts of the register that may be appointed when the milestone is reached; nothing if the
/// board keeps no register, or the milestone appoints nobody.
std::optional<std::vector<std::string>> appointable_posts(const Policy& policy,
                                                          Milestone milestone);

/// The areas in which an agency works: its own, or all of the board's.
const std::vector<std::string>& areas_of(const Policy& policy, const Agency& agency);

/// The lead with its area filled in where the agency works in one only.
Lead with_only_area(const Policy& policy, Lead lead);

}  // namespace susr::domain
