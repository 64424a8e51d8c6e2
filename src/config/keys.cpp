// SPDX-License-Identifier: MIT
#include "keys.hpp"

#include <algorithm>
#include <charconv>
#include <limits>
#include <set>

#include <fmt/format.h>

#include "susr/domain/reference.hpp"
#include "susr/support/identifier.hpp"
#include "susr/support/text.hpp"

namespace susr::config {

namespace {

using Why = std::optional<std::string>;  // why a value can't be taken; nothing if it was

const std::string* text_in(const Value& value) {
  return std::get_if<std::string>(&value.content);
}

/// Why a text can't stand in the configuration: all of them are names, or go on one line.
Why unfit_line(const std::string& text) {
  if (text.find_first_not_of(' ') == std::string::npos) return "it is empty";
  if (auto why = support::unfit_text(text)) return why;
  if (text.find_first_of("\n\t") != std::string::npos) {
    return "it holds a line break or a tab";
  }
  return {};
}

template <class Target>
Key<Target> text(std::string_view name, Need need, std::string Target::* field,
                 std::string_view meaning) {
  return {.name = name,
          .need = need,
          .takes = "a text",
          .meaning = meaning,
          .take = [field](Target& target, const Value& value) -> Why {
            const auto* given = text_in(value);
            if (given == nullptr) return "it must be a text in quotes";
            if (auto why = unfit_line(*given)) return why;
            target.*field = *given;
            return {};
          }};
}

template <class Target>
Key<Target> texts(std::string_view name, std::vector<std::string> Target::* field,
                  std::string_view meaning) {
  return {.name = name,
          .takes = "a list of texts",
          .meaning = meaning,
          .take = [field](Target& target, const Value& value) -> Why {
            const auto* given = std::get_if<std::vector<std::string>>(&value.content);
            if (given == nullptr) return "it must be a list of texts, such as [\"A\", \"B\"]";
            for (const auto& each : *given) {
              if (auto why = unfit_line(each)) return "of a text in it: " + *why;
            }
            target.*field = *given;
            return {};
          }};
}

/// What something is known by: see support/identifier.hpp.
template <class Target>
Key<Target> identifier(std::string_view name, Need need, std::string Target::* field,
                       std::string_view meaning) {
  auto key = text(name, need, field, meaning);
  key.take = [plain = key.take, field](Target& target, const Value& value) -> Why {
    const auto* given = text_in(value);
    if (given != nullptr) {
      if (auto why = support::unfit_identifier(*given)) return why;
    }
    if (auto why = plain(target, value)) return why;
    target.*field = support::kept_identifier(target.*field);
    return {};
  };
  return key;
}

/// A list of them, each of which stands in it once, however it is spelled.
template <class Target>
Key<Target> identifiers(std::string_view name, std::vector<std::string> Target::* field,
                        std::string_view meaning) {
  auto key = texts(name, field, meaning);
  key.take = [plain = key.take, field](Target& target, const Value& value) -> Why {
    if (auto why = plain(target, value)) return why;
    std::set<std::string> seen;
    for (auto& each : target.*field) {
      if (auto why = support::unfit_identifier(each)) return why;
      each = support::kept_identifier(each);
      if (seen.insert(support::folded(each)).second) continue;
      return fmt::format("it has '{}' in it twice, or in two spellings", each);
    }
    return {};
  };
  return key;
}

Why take_number(const Value& value, int least, int& target) {
  constexpr int most = 100'000;
  const auto* given = std::get_if<std::int64_t>(&value.content);
  if (given == nullptr || *given < least || *given > most) {
    return fmt::format("it must be a whole number from {} to {}", least, most);
  }
  target = static_cast<int>(*given);
  return {};
}

template <class Target>
Key<Target> number(std::string_view name, int Target::* field, std::string_view meaning) {
  return {.name = name,
          .takes = "a whole number",
          .meaning = meaning,
          .take = [field](Target& target, const Value& value) {
            return take_number(value, 0, target.*field);
          }};
}

template <class Enumeration>
Why take_code(const std::string* given, Enumeration& target) {
  const auto codes = domain::all_codes<Enumeration>();
  const auto found = given == nullptr ? std::nullopt : domain::from_code<Enumeration>(*given);
  if (!found) {
    return fmt::format("it must be one of {}{}", support::join(codes, ", "),
                       given == nullptr ? "" : fmt::format(", not '{}'", *given));
  }
  target = *found;
  return {};
}

template <class Enumeration>
std::string codes_text() {
  return "one of " + support::join(domain::all_codes<Enumeration>(), ", ");
}

template <class Target, class Enumeration>
Key<Target> one_of(std::string_view name, Need need, Enumeration Target::* field,
                   std::string_view meaning) {
  return {.name = name,
          .need = need,
          .takes = codes_text<Enumeration>(),
          .meaning = meaning,
          .take = [field](Target& target, const Value& value) {
            return take_code(text_in(value), target.*field);
          }};
}

/// A list of codes. `put` is called with each.
template <class Target, class Enumeration>
Key<Target> some_of(std::string_view name, Need need,
                    std::function<void(Target&, const std::vector<Enumeration>&)> put,
                    std::string_view meaning) {
  return {.name = name,
          .need = need,
          .takes = "a list of " + support::join(domain::all_codes<Enumeration>(), ", "),
          .meaning = meaning,
          .take = [put = std::move(put)](Target& target, const Value& value) -> Why {
            const auto* given = std::get_if<std::vector<std::string>>(&value.content);
            if (given == nullptr || given->empty()) return "it must be a list of at least one";
            std::vector<Enumeration> found;
            for (const auto& each : *given) {
              if (auto why = take_code(&each, found.emplace_back())) return why;
            }
            put(target, found);
            return {};
          }};
}

Key<domain::Timescale> length(domain::Unit unit) {
  return {.name = domain::code(unit),
          .takes = "a whole number",
          .meaning = "how long it is, in this unit; one unit at the most",
          .take = [unit](domain::Timescale& timescale, const Value& value) -> Why {
            if (timescale.length) return "it has a length in another unit already";
            domain::Length length{.unit = unit};
            if (auto why = take_number(value, 1, length.count)) return why;
            timescale.length = length;
            return {};
          }};
}

Key<domain::Timescale> criterion_key() {
  return {.name = "criterion",
          .takes = codes_text<domain::Criterion>(),
          .meaning = "only for a case that meets this criterion",
          .take = [](domain::Timescale& timescale, const Value& value) {
            return take_code(text_in(value), timescale.criterion.emplace());
          }};
}

Key<domain::Policy> themes_key() {
  auto key =
      identifiers("themes", &domain::Policy::themes,
                  "the themes by which recommendations are coded; any, if the list is empty");
  key.take = [plain = key.take](domain::Policy& policy, const Value& value) -> Why {
    if (auto why = plain(policy, value)) return why;
    for (const auto& theme : policy.themes) {
      if (theme.find(',') != std::string::npos) return fmt::format("'{}' has a comma in it", theme);
    }
    return {};
  };
  return key;
}

Key<domain::Policy> bank_holidays_key() {
  return {.name = "bank-holidays",
          .takes = "a list of days",
          .meaning = "days that are not working days, besides Saturdays and Sundays",
          .take = [](domain::Policy& policy, const Value& value) -> Why {
            const auto* given = std::get_if<std::vector<std::string>>(&value.content);
            if (given == nullptr) return "it must be a list of days";
            policy.bank_holidays.clear();
            for (const auto& each : *given) {
              const auto day = domain::parse_date(each);
              if (!day) return fmt::format("'{}' is not a day such as 2026-12-25", each);
              policy.bank_holidays.push_back(*day);
            }
            std::ranges::sort(policy.bank_holidays);
            return {};
          }};
}

Key<domain::Policy> susr_began_key() {
  return {.name = "susr-began",
          .takes = "a day",
          .meaning =
              "a case referred before it may belong to the older arrangements: 'refer' says "
              "so where --regime is left out",
          .take = [](domain::Policy& policy, const Value& value) -> Why {
            const auto* given = text_in(value);
            const auto day = given == nullptr ? std::nullopt : domain::parse_date(*given);
            if (!day) return "it must be a day such as 2024-10-01";
            policy.susr_began = *day;
            return {};
          }};
}

/// `14 review-manager`.
Why take_rung(const std::string& text, domain::Rung& rung) {
  const auto parts = support::split(text, ' ');
  const auto days = parts.size() == 2 ? domain::whole_number(parts.front()) : std::nullopt;
  if (!days) return fmt::format("'{}' is not like \"14 review-manager\"", text);
  rung.days_late = *days;
  return take_code(&parts.back(), rung.level);
}

Key<domain::Policy> escalation_rungs_key() {
  return {.name = "escalation-rungs",
          .takes = "a list of days late and a level, such as \"14 review-manager\"",
          .meaning = "how late an action is when 'overdue --escalate' puts it before whom",
          .take = [](domain::Policy& policy, const Value& value) -> Why {
            const auto* given = std::get_if<std::vector<std::string>>(&value.content);
            if (given == nullptr) return "it must be a list such as [\"14 review-manager\"]";
            policy.escalation_rungs.clear();
            for (const auto& each : *given) {
              domain::Rung rung;
              if (auto why = take_rung(each, rung)) return why;
              const auto& rungs = policy.escalation_rungs;
              const bool higher = rungs.empty() || (rungs.back().days_late < rung.days_late &&
                                                    rungs.back().level < rung.level);
              if (!higher) return fmt::format("'{}' is not above the rung before it", each);
              policy.escalation_rungs.push_back(rung);
            }
            return {};
          }};
}

/// Permissions as `chmod` takes them: the owner may always read and write, and nobody else more
/// than a file with personal data can bear.
Key<OutputSection> mode_key() {
  return {
      .name = "mode",
      .takes = "permissions such as \"0640\"",
      .meaning =
          "who may read the files that --output, --rejects, --split-dir and 'export' make; a "
          "file that is there keeps its own, and a backup is always for its owner only",
      .take = [](OutputSection& output, const Value& value) -> Why {
        constexpr int octal = 8;
        constexpr unsigned always = 0600;
        constexpr unsigned allowed = 0664;
        const auto* given = text_in(value);
        unsigned mode = 0;
        const bool is_octal =
            given != nullptr && given->size() == 4 &&
            std::from_chars(given->data(), given->data() + 4, mode, octal).ptr == given->data() + 4;
        if (!is_octal || (mode & always) != always || (mode & ~allowed) != 0) {
          return "it must be four octal digits in quotes, such as \"0640\", with which the owner "
                 "may read and write, not everybody may write, and nobody may run it";
        }
        output.mode = mode;
        return {};
      }};
}

/// An option of a report that is kept in the configuration: what it takes is for the report to say.
Key<SavedReport> report_option(std::string_view name, std::string_view meaning) {
  return {.name = name,
          .takes = "what --" + std::string(name) + " takes; a list, if it is several",
          .meaning = meaning,
          .take = [name](SavedReport& report, const Value& value) -> Why {
            std::vector<std::string> values;
            if (const auto* text = text_in(value)) values = {*text};
            if (const auto* given = std::get_if<std::int64_t>(&value.content)) {
              values = {std::to_string(*given)};
            }
            if (const auto* list = std::get_if<std::vector<std::string>>(&value.content)) {
              values = *list;
            }
            const auto* flag = std::get_if<bool>(&value.content);
            if (flag != nullptr && !*flag) return {};
            if (flag != nullptr) values = {""};
            if (values.empty()) return "it is empty";
            report.options.emplace_back(name, std::move(values));
            return {};
          }};
}

std::vector<Key<domain::Timescale>> make_timescale_keys() {
  using domain::Milestone;
  using domain::Regime;
  using domain::Timescale;
  return {
      identifier("id", Need::required, &Timescale::id, "the rule's name, in every report"),
      one_of("applies-to", Need::required, &Timescale::applies_to,
             "the cases it is for: those with that decision in force, or every decision"),
      criterion_key(),
      some_of<Timescale, Regime>(
          "regimes", Need::optional,
          [](Timescale& timescale, const std::vector<Regime>& regimes) {
            timescale.regimes = {regimes.begin(), regimes.end()};
          },
          "the arrangements it is for; susr only, if left out"),
      one_of("runs-from", Need::required, &Timescale::runs_from,
             "the milestone that starts the clock"),
      length(domain::Unit::days),
      length(domain::Unit::weeks),
      length(domain::Unit::months),
      length(domain::Unit::years),
      length(domain::Unit::working_days),
      one_of("strength", Need::required, &Timescale::strength, "how strongly the source puts it"),
      some_of<Timescale, Milestone>(
          "reached-by", Need::required,
          [](Timescale& timescale, const std::vector<Milestone>& milestones) {
            timescale.reached_by = milestones;
          },
          "the milestones that end it, whichever is recorded first"),
      text("source", Need::required, &Timescale::source, "where the rule is written down")};
}

}  // namespace

const std::vector<Key<domain::Board>>& board_keys() {
  using domain::Board;
  static const std::vector<Key<Board>> keys{
      text("name", Need::required, &Board::name, "the board's name, in the heading of its papers"),
      identifier("prefix", Need::required, &Board::prefix,
                 "what the board's references begin with"),
      text("reference", Need::optional, &Board::reference_pattern,
           "the pattern of new references, with {prefix}, {year} and {number}; {number:03} fills "
           "up with zeros"),
      identifiers("areas", &Board::areas, "the areas of the region, as actions name them")};
  return keys;
}

const std::vector<Key<StoreSection>>& store_keys() {
  static const std::vector<Key<StoreSection>> keys{
      text("path", Need::optional, &StoreSection::path,
           "the store's file, from the folder of this one"),
      number("busy-timeout-seconds", &StoreSection::busy_timeout_seconds,
             "how long to wait while another process writes")};
  return keys;
}

const std::vector<Key<OutputSection>>& output_keys() {
  static const std::vector<Key<OutputSection>> keys{mode_key()};
  return keys;
}

const std::vector<Key<domain::Agency>>& agency_keys() {
  using domain::Agency;
  static const std::vector<Key<Agency>> keys{
      identifier("code", Need::required, &Agency::code, "how commands and reports call the agency"),
      text("name", Need::required, &Agency::name, "its full name"),
      identifiers("areas", &Agency::areas, "the areas it works in; the whole region, if left out")};
  return keys;
}

const std::vector<Key<domain::Appointee>>& appointee_keys() {
  using domain::Appointee;
  using domain::Role;
  static const std::vector<Key<Appointee>> keys{
      identifier("post", Need::required, &Appointee::post,
                 "the post or initials of somebody on the approved list: no name"),
      some_of<Appointee, Role>(
          "roles", Need::required,
          [](Appointee& appointee, const std::vector<Role>& roles) { appointee.roles = roles; },
          "what they may be appointed to")};
  return keys;
}

const std::vector<Key<domain::Policy>>& policy_keys() {
  using domain::Policy;
  static const std::vector<Key<Policy>> keys{
      number("due-soon-days", &Policy::due_soon_days,
             "an open action or milestone is amber from so many days before it is due"),
      number("no-update-days", &Policy::no_update_days,
             "an open action is amber when nothing but an escalation was recorded of it for so "
             "many days"),
      one_of("judged-date", Need::optional, &Policy::judged_date,
             "which due date counts where a review was paused"),
      one_of("two-person", Need::optional, &Policy::two_person,
             "who may not both complete and ratify an action: the same post, the same account of "
             "the operating system, or off"),
      one_of("ratification-evidence", Need::optional, &Policy::ratification_evidence,
             "whether an action can be ratified without evidence of each completed leg"),
      number("mapf-actions", &Policy::mapf_actions,
             "'assign-action' warns when a MAPF has more actions"),
      number("old-barrier-days", &Policy::old_barrier_days,
             "'check' finds a barrier that has been open for more days"),
      number("doubtful-due-years", &Policy::doubtful_due_years,
             "'check' finds a due date more years after the action was assigned"),
      escalation_rungs_key(),
      themes_key(),
      susr_began_key(),
      bank_holidays_key()};
  return keys;
}

const std::vector<Key<SavedReport>>& saved_report_keys() {
  static const std::vector<Key<SavedReport>> keys{
      text("base", Need::required, &SavedReport::base, "the report that it is"),
      report_option("case", "only this case"),
      report_option("agency", "only what this agency leads"),
      report_option("area", "only this area"),
      report_option("criteria", "only cases that meet one of these"),
      report_option("outcome", "only cases with this decision in force"),
      report_option("status", "only what stands so"),
      report_option("rag", "only this colour"),
      report_option("theme", "only this theme"),
      report_option("from", "only what falls on this day or later"),
      report_option("to", "only what falls on this day or earlier"),
      report_option("since", "from when movement is told"),
      report_option("detail", "true for the ids behind each figure"),
      report_option("every", "how long a period is"),
      report_option("format", "how it is written"),
      report_option("columns", "only these columns, in this order"),
      report_option("sort", "in the order of these columns"),
      report_option("width", "how wide a line of text is"),
      report_option("excel", "true for what spreadsheets need")};
  return keys;
}

const std::vector<Key<domain::Timescale>>& timescale_keys() {
  static const auto keys = make_timescale_keys();
  return keys;
}

}  // namespace susr::config
