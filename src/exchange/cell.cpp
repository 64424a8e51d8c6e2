// SPDX-License-Identifier: MIT
#include "cell.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include <fmt/format.h>

#include "susr/catalogue/catalogue.hpp"
#include "susr/domain/entries.hpp"
#include "susr/domain/reference.hpp"
#include "susr/domain/values.hpp"
#include "susr/support/fold_text.hpp"
#include "susr/support/identifier.hpp"
#include "susr/support/text.hpp"

#include "date_cell.hpp"
#include "id_cell.hpp"
#include "lead_cell.hpp"
#include "published_number.hpp"

namespace susr::exchange {

namespace {

using catalogue::say;

/// What a spreadsheet shows instead of a value that it can't work out. "#N/A" can be typed; a
/// workbook tells the two apart, and its errors begin with "=".
bool is_error(std::string_view text) {
  constexpr std::string_view letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ_/0123456789";
  const bool is_marked = text.size() > 2 && text.front() == '#' &&  // #REF!, #NAME?, #SPILL!
                         (text.back() == '!' || text.back() == '?') &&
                         text.substr(1, text.size() - 2).find_first_not_of(letters) == text.npos;
  const bool is_numbered = text.size() > 4 && text.starts_with("Err:") &&
                           text.find_first_not_of("0123456789", 4) == text.npos;
  return text.starts_with("=#") || is_marked || is_numbered ||
         (text.size() > 2 && text.find_first_not_of('#') == text.npos);
}

RowProblem problem(std::string code, std::string why, std::string hint = {}) {
  return {.column = {}, .code = std::move(code), .why = std::move(why), .hint = std::move(hint)};
}

std::optional<RowProblem> unfit(const std::string& text) {
  if (text.find('\0') != std::string::npos) {
    return problem("zero-byte", say("import.zero-byte"), say("import.save-as-csv-utf-8"));
  }
  if (text.size() > support::longest_text) {
    return problem("too-long", say("import.too-long"));
  }
  if (const auto why = support::unfit_text(text)) {
    // The reason names UTF-8 in any language.
    const bool is_encoding = why->find("UTF-8") != std::string::npos;
    return problem(is_encoding ? "not-utf-8" : "control-character", *why,
                   is_encoding ? say("import.not-utf-8.hint") : std::string{});
  }
  if (is_error(text)) {
    return problem("formula", say("import.spreadsheet-error"),
                   say("import.spreadsheet-error.hint"));
  }
  if (text.starts_with('=')) {
    return problem("formula", say("import.formula"), say("import.formula.hint"));
  }
  return std::nullopt;
}

/// The text without invisible characters. Identifiers keep them, so that new ones follow the same
/// rule as those typed by hand.
std::string as_read(const ImportColumn& column, std::string_view text) {
  constexpr std::array identifiers{CellContent::reference,        CellContent::item,
                                   CellContent::finding_id,       CellContent::finding,
                                   CellContent::published_number, CellContent::identifier,
                                   CellContent::appointee,        CellContent::themes};
  auto tidied = support::tidied(text);
  const bool is_identifier = std::ranges::find(identifiers, column.content) != identifiers.end();
  return is_identifier && !tidied.empty() ? support::kept_identifier(text) : tidied;
}

/// The part of a cell that is meant; a date is read elsewhere.
std::string part_of(const CellReading& reading, const ImportColumn& column, const std::string& text,
                    config::Part part) {
  using config::Part;
  if (part == Part::number) return published_number(text).number;
  if (part == Part::text_after_number)
    return without_ends(text.substr(published_number(text).length));
  return text_by_date(reading, column, text, part);
}

// What a cell must hold.

/// The known value that the text means, apart from case and hyphens.
std::optional<std::string> known_code(std::span<const std::string> known, std::string_view text) {
  if (std::ranges::find(known, text) != known.end()) return std::string(text);
  const auto key = support::code_key(text);
  const auto found = std::ranges::find_if(
      known, [&](const std::string& each) { return support::code_key(each) == key; });
  return found == known.end() ? std::nullopt : std::optional(*found);
}

/// The area as the configuration writes it. Whether it is the agency's is checked with the row.
std::string known_area(const domain::Policy& policy, const std::string& text) {
  auto meant = support::meant_by(text, policy.board.areas);
  for (auto agency = policy.agencies.begin(); agency != policy.agencies.end() && meant.empty();
       ++agency)
    meant = support::meant_by(text, agency->areas);
  return meant.size() == 1 ? meant.front() : text;
}

CellValue read_identifier(const std::string& text) {
  if (const auto why = support::unfit_identifier(text)) return wrong_cell("bad-identifier", *why);
  return {support::kept_identifier(text), std::nullopt};
}

CellValue read_appointee(const domain::Policy& policy, const std::string& text) {
  std::vector<std::string> posts;
  for (const auto& entry : policy.register_of_appointees)
    posts.push_back(entry.post);
  const auto meant = support::meant_by(text, posts);
  return meant.size() == 1 ? CellValue{meant.front(), std::nullopt} : read_identifier(text);
}

bool is_colour(std::string_view text) {
  constexpr std::array<std::string_view, 15> colours{"red",  "amber", "green", "blue",   "grey",
                                                     "gray", "r",     "a",     "g",      "b",
                                                     "coch", "ambr",  "oren",  "gwyrdd", "glas"};
  return std::ranges::find(colours, support::code_key(text)) != colours.end();
}

CellValue read_code(const ImportColumn& column, const std::string& text) {
  if (auto code = known_code(column.codes, text)) return {std::move(*code), std::nullopt};
  if (is_colour(text)) {
    return wrong_cell("bad-value", say("import.colour"), say("import.colour.hint"));
  }
  return wrong_cell("bad-value", say("import.unknown-value"),
                    support::known_values_hint(text, column.codes));
}

CellValue read_number(const std::string& text) {
  int number = 0;
  try {
    domain::take_value(number, text);
  } catch (const domain::BadValue& bad) {
    return wrong_cell("bad-number", bad.why);
  }
  return {std::to_string(number), std::nullopt};
}

CellValue several_numbers() {
  return wrong_cell("bad-number", say("import.several-recommendations"),
                    say("import.several-recommendations.hint"));
}

/// The number of a recommendation. A spreadsheet makes a date of "3-1" and "1/2".
CellValue read_published_number(const std::string& text) {
  const bool has_letter = std::ranges::any_of(text, [](char c) { return c >= 'A' && c <= 'z'; });
  const bool is_long = text.size() >= std::string_view("2026-03").size();
  const bool is_day = has_letter && domain::why_no_date(text, {}) == domain::NoDate::without_year;
  if (is_day || ((has_letter || is_long) && domain::whole_date(text, {}))) {
    return wrong_cell("bad-number", say("import.date-for-number"),
                      say("import.date-for-number.hint"));
  }
  if (has_several_numbers(text)) return several_numbers();
  const auto found = published_number(text);
  const bool is_whole = !found.number.empty() && found.length == text.size();
  return read_identifier(is_whole ? found.number : text);
}

CellValue read_themes(const domain::Policy& policy, const std::string& text) {
  std::vector<std::string> themes;
  for (const auto& theme : support::split(text, ',')) {
    auto known = known_code(policy.themes, theme);
    if (!known && !policy.themes.empty()) {
      return wrong_cell("unknown-theme", say("import.unknown-theme"),
                        support::known_values_hint(theme, policy.themes));
    }
    auto read = known ? CellValue{std::move(*known), std::nullopt} : read_identifier(theme);
    if (read.problem) return read;
    themes.push_back(std::move(read.value));
  }
  return {support::join(themes, ", "), std::nullopt};
}

CellValue read_criteria(std::string text) {
  domain::Criteria criteria;
  std::ranges::replace_if(
      text, [](char c) { return std::string_view("/;&+\n").find(c) != std::string_view::npos; },
      ',');
  for (const auto& part : support::split(text, ',')) {
    const auto criterion = domain::parse_criterion(support::code_key(part));
    if (!criterion) {
      return wrong_cell("bad-value", say("import.unknown-criterion"),
                        support::known_values_hint(part, domain::all_codes<domain::Criterion>()));
    }
    criteria.insert(*criterion);
  }
  return {domain::to_text(criteria), std::nullopt};
}

/// A cell for one agency. If it names several, the problem says where they belong.
CellValue read_one_agency(const CellReading& reading, const std::string& text) {
  auto agency = read_agency(reading.policy, text);
  if (!agency.problem) return agency;
  const auto leads = read_leads(reading, text);
  if (!leads.problem && leads.value.find(';') != std::string::npos)
    agency.problem->hint = say("import.several-agencies.hint");
  return agency;
}

CellValue read_agencies(const domain::Policy& policy, const std::string& text) {
  std::vector<std::string> agencies;
  for (const auto& name : support::split(text, ',')) {
    auto read = read_agency(policy, name);
    if (read.problem) return read;
    agencies.push_back(std::move(read.value));
  }
  return {support::join(agencies, ", "), std::nullopt};
}

CellValue read(const CellReading& reading, const ImportColumn& column, const std::string& text) {
  switch (column.content) {
    case CellContent::text:
    case CellContent::past_day:
    case CellContent::past_date:
    case CellContent::event_date:
    case CellContent::due_day:
      break;
    case CellContent::reference:
      if (const auto why = domain::unfit_reference(text)) return wrong_cell("bad-reference", *why);
      break;
    case CellContent::item:
      return read_item(text);
    case CellContent::finding:
      return read_finding(text);
    case CellContent::finding_id:
      return read_finding_id(text);
    case CellContent::agencies:
      return read_agencies(reading.policy, text);
    case CellContent::published_number:
      return read_published_number(text);
    case CellContent::code:
      return read_code(column, text);
    case CellContent::identifier:
      return read_identifier(text);
    case CellContent::appointee:
      return read_appointee(reading.policy, text);
    case CellContent::agency:
      return read_one_agency(reading, text);
    case CellContent::area:
      return {known_area(reading.policy, text), std::nullopt};
    case CellContent::leads:
      return read_leads(reading, text);
    case CellContent::criteria:
      return read_criteria(text);
    case CellContent::themes:
      return read_themes(reading.policy, text);
    case CellContent::number:
      return read_number(text);
  }
  return {text, std::nullopt};
}

/// A cell that is not a date: the part that is meant, and what it stands for.
CellValue read_text_cell(const CellReading& reading, const ImportColumn& column, std::string text) {
  const auto& mapping = reading.mapping;
  const auto part = mapping.parts.find(std::string(column.name));
  if (part != mapping.parts.end()) {
    const bool said_something = !text.empty();
    if (part->second == config::Part::number && has_several_numbers(text)) return several_numbers();
    text = part_of(reading, column, text, part->second);
    const bool may_lack = column.need == Need::key_of_the_new && !reading.needs_numbers;
    const bool is_lost = said_something && text.empty() && !may_lack;
    if (is_lost && part->second == config::Part::number) {
      return wrong_cell("bad-number", say("import.no-number"), say("import.no-number.hint"));
    }
  }
  if (auto value = mapped_value(mapping, column.name, text)) text = std::move(*value);
  return {std::move(text), std::nullopt};
}

}  // namespace

CellValue wrong_cell(std::string code, std::string why, std::string hint) {
  return {.value = {}, .problem = problem(std::move(code), std::move(why), std::move(hint))};
}

std::string without_ends(std::string text) {
  constexpr const char* between = " \t\n-:;,.)";
  const auto first = text.find_first_not_of(between);
  if (first == std::string::npos) return {};
  text.erase(0, first);
  constexpr std::string_view dangling = " \n-:(";
  while (!text.empty() && dangling.find(text.back()) != std::string_view::npos)
    text.pop_back();
  return text;
}

std::optional<std::string> mapped_value(const config::Mapping& mapping, std::string_view column,
                                        std::string_view text) {
  const auto values = mapping.values.find(std::string(column));
  if (values == mapping.values.end()) return std::nullopt;
  const auto key = support::folded(text);
  for (const auto& [theirs, ours] : values->second) {
    if (support::folded(theirs) == key) return ours;
  }
  return std::nullopt;
}

CellValue read_cell(const CellReading& reading, const ImportColumn& column, std::string text) {
  text = as_read(column, text);
  if (auto wrong = unfit(text)) return {.value = {}, .problem = std::move(wrong)};
  text = without_formula_guard(std::move(text));
  // A meaning given for the whole cell takes precedence over its parts.
  if (auto value = mapped_value(reading.mapping, column.name, text)) {
    text = std::move(*value);
    if (is_date(column.content)) text = support::tidied(text);
  } else if (!is_date(column.content)) {
    auto read = read_text_cell(reading, column, std::move(text));
    if (read.problem) return read;
    text = std::move(read.value);
  }
  auto cell = is_date(column.content) ? read_date_cell(reading, column, text)
                                      : CellValue{std::move(text), std::nullopt};
  if (cell.problem) return cell;
  const auto other = reading.mapping.defaults.find(std::string(column.name));
  if (cell.value.empty() && other != reading.mapping.defaults.end()) {
    cell.value = other->second;
    if (is_date(column.content)) return read_date_cell(reading, column, cell.value);
  }
  if (cell.value.empty()) return {};
  return read(reading, column, cell.value);
}

}  // namespace susr::exchange
