// SPDX-License-Identifier: MIT
#include "cell.hpp"

#include <algorithm>
#include <utility>

#include "susr/domain/date_format.hpp"
#include "susr/domain/reference.hpp"
#include "susr/domain/values.hpp"
#include "susr/support/identifier.hpp"
#include "susr/support/text.hpp"

namespace susr::exchange {

namespace {

using domain::PartialDate;
using domain::Precision;

std::string trimmed(const std::string& text) {
  constexpr const char* blank = " \t\r\n";
  const auto first = text.find_first_not_of(blank);
  if (first == std::string::npos) return {};
  return text.substr(first, text.find_last_not_of(blank) - first + 1);
}

/// One of several things that are wrong with a cell.
RowProblem problem(std::string code, std::string why, std::string hint = {}) {
  return {.column = {}, .code = std::move(code), .why = std::move(why), .hint = std::move(hint)};
}

std::optional<RowProblem> unfit(const std::string& text) {
  if (text.find('\0') != std::string::npos) {
    return problem("zero-byte", "it has a zero byte in it", "save the file as 'CSV UTF-8'");
  }
  if (text.size() > support::longest_text) {
    return problem("too-long", "it is longer than the 32,767 bytes that a cell holds");
  }
  if (const auto why = support::unfit_text(text)) {
    const bool is_encoding = why->find("UTF-8") != std::string::npos;
    return problem(is_encoding ? "not-utf-8" : "control-character", *why,
                   is_encoding ? "save the file as 'CSV UTF-8', or give --encoding" : "");
  }
  if (trimmed(text).starts_with('=')) {
    return problem("formula", "it is a formula and not what it comes to",
                   "save the values, or put an apostrophe before a text that begins so");
  }
  return std::nullopt;
}

// The parts of a cell.

std::size_t length_of_number(const std::string& text) {
  std::size_t length = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool digit = text[i] >= '0' && text[i] <= '9';
    if (digit) length = i + 1;
    if (!digit && (text[i] != '.' || length != i)) break;
  }
  return length;
}

std::optional<domain::DateInText> first_date(const std::string& text,
                                             const std::vector<std::string>& formats) {
  const auto is_word = [](char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  };
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (!is_word(text[i]) || (i > 0 && is_word(text[i - 1]))) continue;
    for (const auto& format : formats) {
      if (auto found = domain::date_at(text, i, format)) return found;
    }
  }
  return std::nullopt;
}

/// Without what parts it from its neighbour: spaces, dashes, colons and the like.
std::string without_ends(std::string text) {
  constexpr const char* between = " \t\r\n-:;,.)";
  const auto first = text.find_first_not_of(between);
  if (first == std::string::npos) return {};
  text.erase(0, first);
  while (text.ends_with(' ') || text.ends_with('\n') || text.ends_with('-') || text.ends_with(':'))
    text.pop_back();
  return text;
}

std::string part_of(const std::string& text, config::Part part,
                    const std::vector<std::string>& formats) {
  using config::Part;
  if (part == Part::number) return text.substr(0, length_of_number(text));
  if (part == Part::text_after_number) return without_ends(text.substr(length_of_number(text)));
  const auto date = first_date(text, formats);
  if (part == Part::text_without_date) return date ? std::string{} : text;
  if (!date) return {};
  if (part == Part::date) return domain::to_text(date->date);
  const auto after = without_ends(text.substr(date->begin + date->length));
  return after.empty() ? without_ends(text.substr(0, date->begin)) : after;
}

// What a cell must hold.

std::optional<PartialDate> parse_date(const std::string& text, const config::Mapping& mapping) {
  if (auto date = domain::parse_partial_date(text)) return date;
  for (const auto& format : mapping.date_formats) {
    if (auto date = domain::parse_date_as(text, format)) return date;
  }
  return std::nullopt;
}

std::optional<RowProblem> read_date(const CellReading& reading, Holds holds, std::string& text) {
  const auto date = parse_date(text, reading.mapping);
  if (!date) {
    return problem("bad-date", "there is no such date, or it is written in another format",
                   reading.mapping.date_formats.empty()
                       ? "a date is like 2026-03-31; other formats go into a mapping"
                       : "the mapping lists the formats under [dates]");
  }
  if (holds == Holds::past_day && date->precision != Precision::day) {
    return problem("bad-date", "the day must be known, not only the month or the year");
  }
  if (holds != Holds::due_day && date->first_day > reading.today) {
    return problem("future-date", "it is in the future");
  }
  const bool until_today = holds == Holds::past_day || holds == Holds::past_date;
  if (until_today && date->last_day() > reading.today) {
    return problem("future-date", "that month or year is not over", "give the day");
  }
  text = holds == Holds::due_day ? domain::to_text(date->last_day()) : domain::to_text(*date);
  return std::nullopt;
}

// A name that is known is spelled as the policy spells it.

/// Whether it is one of the names; then it is spelled as that is.
bool is_one_of(const std::vector<std::string>& names, std::string& name) {
  const auto meant = support::meant_by(name, names);
  if (meant.size() == 1) name = meant.front();
  return meant.size() == 1;
}

std::optional<RowProblem> read_identifier(std::string& text) {
  if (const auto why = support::unfit_identifier(text)) return problem("bad-identifier", *why);
  text = support::kept_identifier(text);
  return std::nullopt;
}

std::optional<RowProblem> read_appointee(const domain::Policy& policy, std::string& text) {
  std::vector<std::string> posts;
  for (const auto& entry : policy.register_of_appointees)
    posts.push_back(entry.post);
  return is_one_of(posts, text) ? std::nullopt : read_identifier(text);
}

std::optional<RowProblem> read_agency(const domain::Policy& policy, std::string& code) {
  if (const auto* agency = domain::find_agency(policy, code)) {
    code = agency->code;
    return std::nullopt;
  }
  return problem("unknown-agency", "the configuration knows no such agency",
                 support::known_values_hint(code, domain::agency_codes(policy)));
}

std::optional<RowProblem> read_area(const domain::Policy& policy, domain::Lead& lead) {
  const auto& areas = domain::areas_of(policy, *domain::find_agency(policy, lead.agency));
  if (lead.area.empty() || is_one_of(areas, lead.area)) return std::nullopt;
  return problem("unknown-area", "the agency has no such area",
                 areas.empty() ? "the configuration names no areas"
                               : support::known_values_hint(lead.area, areas));
}

std::optional<RowProblem> read_leads(const domain::Policy& policy, std::string& text) {
  std::vector<std::string> leads;
  for (const auto& part : support::split(text, ';')) {
    domain::Lead lead;
    try {
      domain::take_value(lead, part);
    } catch (const domain::BadValue& bad) {
      return problem("bad-value", bad.why, "leads are like SWP; SS@Cardiff");
    }
    if (auto wrong = read_agency(policy, lead.agency)) return wrong;
    if (auto wrong = read_area(policy, lead)) return wrong;
    leads.push_back(domain::to_text(lead));
  }
  text = support::join(leads, "; ");
  return std::nullopt;
}

std::optional<RowProblem> read_themes(const domain::Policy& policy, std::string& text) {
  auto themes = support::split(text, ',');
  for (auto& theme : themes) {
    if (is_one_of(policy.themes, theme)) continue;
    if (!policy.themes.empty()) {
      return problem("unknown-theme", "the configuration knows no such theme",
                     support::known_values_hint(theme, policy.themes));
    }
    if (auto wrong = read_identifier(theme)) return wrong;
  }
  text = support::join(themes, ", ");
  return std::nullopt;
}

std::optional<RowProblem> read_criteria(std::string& text) {
  domain::Criteria criteria;
  for (const auto& part : support::split(text, ',')) {
    const auto criterion = domain::parse_criterion(part);
    if (!criterion) {
      return problem("bad-value", "there is no such criterion",
                     support::known_values_hint(part, domain::all_codes<domain::Criterion>()));
    }
    criteria.insert(*criterion);
  }
  text = domain::to_text(criteria);
  return std::nullopt;
}

std::optional<RowProblem> check_item(const std::string& text) {
  const auto id = domain::parse_item_id(text);
  const bool fits = !domain::unfit_reference(id.case_reference) && domain::action_number(id.item);
  if (fits) return std::nullopt;
  return problem("bad-id", "it is not the id of an action", "an id is like CV-2026-003/A5");
}

std::optional<RowProblem> read(const CellReading& reading, const ImportColumn& column,
                               std::string& text) {
  switch (column.holds) {
    case Holds::text:
      return std::nullopt;
    case Holds::reference:
      if (const auto why = domain::unfit_reference(text)) return problem("bad-reference", *why);
      return std::nullopt;
    case Holds::item:
      return check_item(text);
    case Holds::past_day:
    case Holds::past_date:
    case Holds::event_date:
    case Holds::due_day:
      return read_date(reading, column.holds, text);
    case Holds::code:
      if (std::ranges::find(column.codes, text) != column.codes.end()) return std::nullopt;
      return problem("bad-value", "it is not one of the values that are known",
                     support::known_values_hint(text, column.codes));
    case Holds::identifier:
      return read_identifier(text);
    case Holds::appointee:
      return read_appointee(reading.policy, text);
    case Holds::agency:
      return read_agency(reading.policy, text);
    case Holds::area:
      is_one_of(reading.policy.board.areas, text);
      return std::nullopt;
    case Holds::leads:
      return read_leads(reading.policy, text);
    case Holds::criteria:
      return read_criteria(text);
    case Holds::themes:
      return read_themes(reading.policy, text);
    case Holds::number: {
      int number = 0;
      try {
        domain::take_value(number, text);
      } catch (const domain::BadValue& bad) {
        return problem("bad-number", bad.why);
      }
      return std::nullopt;
    }
  }
  return std::nullopt;
}

bool is_date(Holds holds) {
  return holds == Holds::past_day || holds == Holds::past_date || holds == Holds::event_date ||
         holds == Holds::due_day;
}

/// What the file's value stands for, where the mapping says so.
std::string mapped(const config::Mapping& mapping, const ImportColumn& column, std::string text) {
  if (is_date(column.holds)) {
    const bool none = std::ranges::any_of(mapping.no_date, [&](const std::string& each) {
      return support::equal_but_for_case(each, text);
    });
    return none ? std::string{} : text;
  }
  const auto values = mapping.values.find(std::string(column.name));
  if (values == mapping.values.end()) return text;
  for (const auto& [theirs, ours] : values->second) {
    if (support::equal_but_for_case(theirs, text)) return ours;
  }
  return text;
}

}  // namespace

CellValue read_cell(const CellReading& reading, const ImportColumn& column, std::string text) {
  const auto& mapping = reading.mapping;
  if (auto wrong = unfit(text)) return {.value = {}, .problem = std::move(wrong)};
  text = without_formula_guard(std::move(text));
  const auto name = std::string(column.name);
  // A text is kept as it is; spaces around anything else mean nothing.
  if (column.holds != Holds::text || trimmed(text).empty()) text = trimmed(text);
  const auto part = mapping.parts.find(name);
  if (part != mapping.parts.end()) {
    text = part_of(trimmed(text), part->second, mapping.date_formats);
  }
  text = mapped(mapping, column, std::move(text));
  const auto other = mapping.defaults.find(name);
  if (text.empty() && other != mapping.defaults.end()) text = other->second;
  if (text.empty()) return {};
  auto wrong = read(reading, column, text);
  return {.value = std::move(text), .problem = std::move(wrong)};
}

}  // namespace susr::exchange
