// SPDX-License-Identifier: MIT
#include "check_policy.hpp"

#include <set>
#include <utility>

#include <fmt/format.h>

#include "susr/domain/reference.hpp"
#include "susr/support/identifier.hpp"
#include "susr/support/text.hpp"

namespace susr::config {

namespace {

class Checker {
 public:
  Checker(domain::Policy& policy, Lines& lines, Mistakes& mistakes)
      : policy_(policy), lines_(lines), mistakes_(mistakes) {}

  void check() {
    check_board();
    check_agencies();
    for (const auto& timescale : policy_.timescales)
      check_timescale(timescale);
  }

 private:
  void check_board() {
    const auto& board = policy_.board;
    if (!board.prefix.empty() && !board.reference_pattern.empty()) {
      if (const auto why = domain::unfit_pattern(board)) {
        add("'reference' in [board]", fmt::format("the pattern can't be used: {}", *why),
            "a pattern is like {prefix}-{year}-{number:03}");
      }
    }
    for (const auto& area : board.areas) {
      if (area.find_first_of("@,") != std::string::npos) {
        add("'areas' in [board]", fmt::format("the area '{}' has one of @ , in it", area));
      }
    }
  }

  void check_agencies() {
    const auto& board_areas = policy_.board.areas;
    const std::set<std::string> areas(board_areas.begin(), board_areas.end());
    for (auto& agency : policy_.agencies) {
      const auto what = fmt::format("agency '{}'", agency.code);
      check_code(agency.code, what);
      for (auto& area : agency.areas) {
        if (areas.contains(area)) continue;
        constexpr std::size_t most_to_search = 1000;
        const bool searched = board_areas.size() <= most_to_search;
        const auto meant =
            searched ? support::meant_by(area, board_areas) : std::vector<std::string>{};
        if (meant.size() == 1) {
          area = meant.front();
          continue;
        }
        add_about(what, fmt::format("the board has no area '{}'", area),
                  searched ? support::known_values_hint(area, board_areas) : std::string{});
      }
    }
  }

  void check_code(const std::string& code, const std::string& what) {
    if (code.find_first_of("@, /") != std::string::npos) {
      add_about(what, "its code has a space or one of @ , / in it");
    } else if (!code.empty() &&
               std::string_view(".=+-'\"").find(code.front()) != std::string_view::npos) {
      add_about(what, "its code does not begin with a letter or a digit");
    }
  }

  void check_timescale(const domain::Timescale& timescale) {
    const bool counts_working_days =
        timescale.length && timescale.length->unit == domain::Unit::working_days;
    if (counts_working_days && policy_.bank_holidays.empty()) {
      add_about(fmt::format("timescale '{}'", timescale.id),
                "it is in working days, and no bank holidays are listed",
                "list them under bank-holidays in [policy]");
    }
  }

  void add(const std::string& what, std::string why, std::string hint = {}) {
    mistakes_.add(lines_[what], what, std::move(why), std::move(hint));
  }

  /// Adds a mistake about one of several sections of a name, such as `agency 'SWP'`.
  void add_about(const std::string& what, std::string why, std::string hint = {}) {
    mistakes_.add(lines_[what], "the " + what, std::move(why), std::move(hint));
  }

  domain::Policy& policy_;
  Lines& lines_;
  Mistakes& mistakes_;
};

}  // namespace

void check_policy(domain::Policy& policy, Lines& lines, Mistakes& mistakes) {
  Checker(policy, lines, mistakes).check();
}

}  // namespace susr::config
