// SPDX-License-Identifier: MIT
#include "date_cell.hpp"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "susr/support/fold_text.hpp"
#include "susr/support/identifier.hpp"

namespace susr::exchange {

namespace {

using config::Part;
using domain::DateInText;
using domain::NoDate;
using domain::Precision;

CellValue bad_date(std::string why, std::string hint = {}) {
  return {.value = {},
          .problem = RowProblem{
              .column = {}, .code = "bad-date", .why = std::move(why), .hint = std::move(hint)}};
}

/// What to do where the words of a cell have to be given a day.
std::string value_hint(const ImportColumn& column) {
  return fmt::format("give the day that it stands for in the mapping, under [values.{}]",
                     column.name);
}

CellValue no_date(NoDate why, const CellReading& reading, const ImportColumn& column) {
  const auto hint = value_hint(column);
  const bool may_be_of_other_format = why == NoDate::no_such_day || why == NoDate::without_year ||
                                      why == NoDate::unclear_quarter || why == NoDate::unknown;
  if (may_be_of_other_format && !reading.mapping.date_formats.empty()) {
    return bad_date("it is in none of the formats that the mapping lists",
                    "add its format under [dates], or leave 'formats' out: then the usual ways of "
                    "writing a date are read");
  }
  switch (why) {
    case NoDate::several:
      return bad_date("it has more than one date",
                      fmt::format("say which is meant, under [parts]: {} = \"first-date\" or "
                                  "\"last-date\"",
                                  column.name));
    case NoDate::beside_text:
      return bad_date("it has more in it than a date",
                      fmt::format("if the date alone is meant, say so under [parts]: {} = \"date\"",
                                  column.name));
    case NoDate::open_ended:
      return bad_date("it has a word in the place of a date",
                      "list the word under [dates] none, and give a day under [default] if the "
                      "column needs one");
    case NoDate::finished:
      return bad_date("it says that something is done, and not on which day", hint);
    case NoDate::relative:
      return bad_date("it counts from another date", hint);
    case NoDate::without_year:
      return bad_date("it has no year, or can be read with another one",
                      "write the year in four digits");
    case NoDate::unclear_quarter:
      return bad_date("the quarter can be one of the calendar year or of the financial year",
                      "write it as Q3 2025/26, or " + hint);
    case NoDate::season:
      return bad_date("it names no day, month or quarter", hint);
    case NoDate::serial:
      return bad_date("it is a number, which a spreadsheet may show as a date",
                      "format the column as a date, and save the file again");
    case NoDate::no_such_day:
      return bad_date(
          date_style_of(reading.mapping).order == domain::DayOrder::day_first
              ? "there is no such date; the day comes before the month"
              : "there is no such date; the month comes before the day",
          "a date is like 2026-03-31, 31/03/2026, 31 March 2026 or March 2026; the mapping "
          "says under [dates] if the month comes first");
    case NoDate::unknown:
      break;
  }
  return bad_date("it is not a date that can be read for certain",
                  "a date is like 2026-03-31, 31/03/2026, 31 March 2026 or March 2026; " + hint);
}

/// What the column may hold.
CellValue fitting(const DateInText& found, const CellReading& reading, Holds holds) {
  const auto& date = found.date;
  if (found.is_quarter && holds != Holds::due_day) {
    return bad_date("a quarter says only when something is due", "give the day or the month");
  }
  const auto problem = [](std::string code, std::string why, std::string hint = {}) {
    return CellValue{
        .value = {},
        .problem = RowProblem{
            .column = {}, .code = std::move(code), .why = std::move(why), .hint = std::move(hint)}};
  };
  if (holds == Holds::past_day && date.precision != Precision::day) {
    return problem("bad-date", "the day must be known, not only the month or the year");
  }
  if (holds != Holds::due_day && date.first_day > reading.today) {
    return problem("future-date", "it is in the future");
  }
  const bool until_today = holds == Holds::past_day || holds == Holds::past_date;
  if (until_today && date.last_day() > reading.today) {
    return problem("future-date", "that month or year is not over", "give the day");
  }
  const bool is_due = holds == Holds::due_day;
  return {.value = is_due ? domain::to_text(date.last_day()) : domain::to_text(date),
          .problem = std::nullopt};
}

bool stands_for_none(const config::Mapping& mapping, const std::string& text) {
  const auto key = support::folded(text);
  return std::ranges::any_of(mapping.no_date,
                             [&](const std::string& each) { return support::folded(each) == key; });
}

/// The date that is meant of those in the cell.
std::optional<DateInText> chosen(const std::vector<DateInText>& dates, Part part) {
  if (dates.empty() || std::ranges::any_of(dates, &DateInText::is_unclear)) return std::nullopt;
  if (part == Part::last_date) return dates.back();
  const bool is_one = std::ranges::all_of(
      dates, [&](const DateInText& each) { return each.date == dates.front().date; });
  return is_one || part == Part::first_date ? std::optional(dates.front()) : std::nullopt;
}

/// Whether a part of the cell says when something was completed.
bool tells_completion(const config::Mapping& mapping, const ImportColumn& column) {
  const auto name_of = [&](std::string_view each) {
    const auto found = mapping.columns.find(std::string(each));
    return found == mapping.columns.end() ? std::string{} : support::folded(found->second);
  };
  return column.name == "completed_on" ||
         (!name_of(column.name).empty() && name_of(column.name) == name_of("completed_on"));
}

CellValue read_completion(const CellReading& reading, const std::string& text, Holds holds) {
  const auto completion = domain::completion_in(text, date_style_of(reading.mapping));
  if (completion.is_unclear) {
    return bad_date("it says that something is done, and not clearly on which day",
                    "begin the cell with the day");
  }
  return completion.date ? fitting(*completion.date, reading, holds) : CellValue{};
}

}  // namespace

bool is_date(Holds holds) {
  return holds == Holds::past_day || holds == Holds::past_date || holds == Holds::event_date ||
         holds == Holds::due_day;
}

domain::DateStyle date_style_of(const config::Mapping& mapping) {
  return {.order = mapping.day_order.value_or(domain::DayOrder::day_first),
          .formats = mapping.date_formats};
}

CellValue read_date_cell(const CellReading& reading, const ImportColumn& column,
                         const std::string& text) {
  if (text.empty() || stands_for_none(reading.mapping, text)) return {};
  if (const auto day = domain::parse_date(text)) {
    return fitting({.date = domain::on_day(*day), .length = text.size()}, reading, column.holds);
  }
  const auto style = date_style_of(reading.mapping);
  const auto part = reading.mapping.parts.find(std::string(column.name));
  const auto whole = column.holds == Holds::due_day ? domain::due_date(text, style)
                                                    : domain::whole_date(text, style);
  if (whole) return fitting(*whole, reading, column.holds);
  const auto why = domain::why_no_date(text, style);
  if (part == reading.mapping.parts.end()) return no_date(why, reading, column);
  if (part->second == Part::date && tells_completion(reading.mapping, column))
    return read_completion(reading, text, column.holds);
  if (why == NoDate::relative) return no_date(why, reading, column);
  const auto found = chosen(domain::dates_in(text, style), part->second);
  return found ? fitting(*found, reading, column.holds) : no_date(why, reading, column);
}

std::string text_by_date(const CellReading& reading, const ImportColumn& column,
                         const std::string& text, Part part) {
  if (stands_for_none(reading.mapping, text)) return {};
  const auto style = date_style_of(reading.mapping);
  const auto date = tells_completion(reading.mapping, column)
                        ? domain::completion_in(text, style).date
                        : chosen(domain::dates_in(text, style), Part::first_date);
  if (part == Part::text_without_date) return date ? std::string{} : text;
  if (!date) return {};
  const auto after = without_ends(text.substr(date->begin + date->length));
  return after.empty() ? without_ends(text.substr(0, date->begin)) : after;
}

}  // namespace susr::exchange
