// SPDX-License-Identifier: MIT
#include "check_policy.hpp"

#include <set>
#include <utility>

#include <fmt/format.h>

#include "susr/catalogue/catalogue.hpp"
#include "susr/domain/reference.hpp"
#include "susr/support/identifier.hpp"
#include "susr/support/text.hpp"

namespace susr::config {

using catalogue::say;
using fmt::arg;

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
    check_learning();
  }

 private:
  void check_board() {
    const auto& board = policy_.board;
    if (!board.prefix.empty() && !board.reference_pattern.empty()) {
      if (const auto why = domain::unfit_pattern(board)) {
        add("board", "reference", say("config.pattern", arg("why", *why)),
            say("config.pattern.hint"));
      }
    }
    for (const auto& area : board.areas) {
      const bool is_unfit = area.find_first_of("@,") != std::string::npos;
      if (is_unfit) add("board", "areas", say("config.area-characters", arg("area", area)));
    }
  }

  void check_agencies() {
    const auto& board_areas = policy_.board.areas;
    const std::set<std::string> areas(board_areas.begin(), board_areas.end());
    for (auto& agency : policy_.agencies) {
      check_code(agency.code);
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
        add_about("agency", agency.code, say("config.unknown-area", arg("area", area)),
                  searched ? support::known_values_hint(area, board_areas) : std::string{});
      }
    }
  }

  void check_code(const std::string& code) {
    if (code.find_first_of("@, /") != std::string::npos) {
      add_about("agency", code, say("config.code-characters"));
    } else if (!code.empty() &&
               std::string_view(".=+-'\"").find(code.front()) != std::string_view::npos) {
      add_about("agency", code, say("config.code-beginning"));
    }
  }

  [[nodiscard]] bool lacks_bank_holidays(const std::optional<domain::Length>& length) const {
    return length && length->unit == domain::Unit::working_days && policy_.bank_holidays.empty();
  }

  void check_learning() {
    const auto check = [&](std::string_view key, const std::optional<domain::Length>& length) {
      if (!lacks_bank_holidays(length)) return;
      add("learning", key, say("config.no-bank-holidays"), say("config.no-bank-holidays.hint"));
    };
    check("acknowledge-within", policy_.learning.acknowledge_within);
    check("impact-review", policy_.learning.impact_review);
  }

  void check_timescale(const domain::Timescale& timescale) {
    if (lacks_bank_holidays(timescale.length)) {
      add_about("timescale", timescale.id, say("config.no-bank-holidays"),
                say("config.no-bank-holidays.hint"));
    }
    if (timescale.immediacy && timescale.applies_to != domain::AppliesTo::decision) {
      add_about("timescale", timescale.id, say("config.immediacy-of-other"),
                say("config.immediacy-of-other.hint"));
    }
  }

  /// Adds a mistake about a key of a section, such as the board's.
  void add(std::string_view section, std::string_view key, std::string why, std::string hint = {}) {
    mistakes_.add(lines_[line_name(section, key)], place_of_key(key, section), std::move(why),
                  std::move(hint));
  }

  /// Adds a mistake about one of several sections, such as the agency SWP.
  void add_about(std::string_view section, const std::string& name, std::string why,
                 std::string hint = {}) {
    mistakes_.add(lines_[line_name(section, name)], place_of_entry(section, name), std::move(why),
                  std::move(hint));
  }

  domain::Policy& policy_;
  Lines& lines_;
  Mistakes& mistakes_;
};

}  // namespace

std::string line_name(std::string_view section, std::string_view name) {
  return fmt::format("{} {}", section, name);
}

void check_policy(domain::Policy& policy, Lines& lines, Mistakes& mistakes) {
  Checker(policy, lines, mistakes).check();
}

}  // namespace susr::config
