// SPDX-License-Identifier: MIT
#include "date_cell.hpp"

#include <algorithm>
#include <array>
#include <string_view>
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

/// Why a cell is no date that can be read, and what to do: `{column}` is the column's name, and
/// `{like}` says how its words are given a day.
struct Reason {
  NoDate why;
  std::string_view says;
  std::string_view hint;
};
constexpr std::string_view usual_forms =
    "a date is like 2026-03-31, 31/03/2026, 31 March 2026 or March 2026; ";
constexpr std::array reasons{
    Reason{NoDate::several, "it has more than one date",
           "say which is meant, under [parts]: {column} = \"first-date\" or \"last-date\""},
    Reason{NoDate::beside_text, "it has more in it than a date",
           "if the date alone is meant, say so under [parts]: {column} = \"date\""},
    Reason{NoDate::open_ended, "it has a word in the place of a date",
           "list the word under [dates] none, and give a day under [default] if the column needs "
           "one"},
    Reason{NoDate::finished, "it says that something is done, and not on which day", "{like}"},
    Reason{NoDate::relative, "it counts from another date", "{like}"},
    Reason{NoDate::without_year, "it has no year, or can be read with another one",
           "write the year in four digits"},
    Reason{NoDate::unclear_quarter,
           "the quarter can be one of the calendar year or of the financial year",
           "write it as Q3 2025/26, or {like}"},
    Reason{NoDate::season, "it names no day, month or quarter", "{like}"},
    Reason{NoDate::serial, "it is a number, which a spreadsheet may show as a date",
           "format the column as a date, and save the file again"}};

CellValue no_such_day(const CellReading& reading) {
  return bad_date(
      date_style_of(reading.mapping).order == domain::DayOrder::day_first
          ? "there is no such date; the day comes before the month"
          : "there is no such date; the month comes before the day",
      fmt::format("{}the mapping says under [dates] if the month comes first", usual_forms));
}

CellValue no_date(NoDate why, const CellReading& reading, const ImportColumn& column) {
  const bool may_be_of_other_format = why == NoDate::no_such_day || why == NoDate::without_year ||
                                      why == NoDate::unclear_quarter || why == NoDate::unknown;
  if (may_be_of_other_format && !reading.mapping.date_formats.empty()) {
    return bad_date("it is in none of the formats that the mapping lists",
                    "add its format under [dates], or leave 'formats' out: then the usual ways of "
                    "writing a date are read");
  }
  if (why == NoDate::no_such_day) return no_such_day(reading);
  const auto like = value_hint(column);
  const auto reason = std::ranges::find(reasons, why, &Reason::why);
  if (reason == reasons.end()) {
    return bad_date("it is not a date that can be read for certain",
                    fmt::format("{}{}", usual_forms, like));
  }
  return bad_date(std::string(reason->says),
                  fmt::format(fmt::runtime(reason->hint), fmt::arg("column", column.name),
                              fmt::arg("like", like)));
}

/// What the column may hold.
CellValue fitting(const DateInText& found, const CellReading& reading, CellContent content) {
  const auto& date = found.date;
  if (found.is_quarter && content != CellContent::due_day) {
    return bad_date("a quarter says only when something is due", "give the day or the month");
  }
  const auto problem = [](std::string code, std::string why, std::string hint = {}) {
    return CellValue{
        .value = {},
        .problem = RowProblem{
            .column = {}, .code = std::move(code), .why = std::move(why), .hint = std::move(hint)}};
  };
  if (content == CellContent::past_day && date.precision != Precision::day) {
    return problem("bad-date", "the day must be known, not only the month or the year");
  }
  if (content != CellContent::due_day && date.first_day > reading.today) {
    return problem("future-date", "it is in the future");
  }
  const bool until_today = content == CellContent::past_day || content == CellContent::past_date;
  if (until_today && date.last_day() > reading.today) {
    return problem("future-date", "that month or year is not over", "give the day");
  }
  const bool is_due = content == CellContent::due_day;
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

CellValue read_completion(const CellReading& reading, const std::string& text,
                          CellContent content) {
  const auto completion = domain::completion_in(text, date_style_of(reading.mapping));
  if (completion.is_unclear) {
    return bad_date("it says that something is done, and not clearly on which day",
                    "begin the cell with the day");
  }
  return completion.date ? fitting(*completion.date, reading, content) : CellValue{};
}

}  // namespace

bool is_date(CellContent content) {
  return content == CellContent::past_day || content == CellContent::past_date ||
         content == CellContent::event_date || content == CellContent::due_day;
}

domain::DateStyle date_style_of(const config::Mapping& mapping) {
  return {.order = mapping.day_order.value_or(domain::DayOrder::day_first),
          .formats = mapping.date_formats};
}

CellValue read_date_cell(const CellReading& reading, const ImportColumn& column,
                         const std::string& text) {
  if (text.empty() || stands_for_none(reading.mapping, text)) return {};
  if (const auto day = domain::parse_date(text)) {
    return fitting({.date = domain::on_day(*day), .length = text.size()}, reading, column.content);
  }
  const auto style = date_style_of(reading.mapping);
  const auto part = reading.mapping.parts.find(std::string(column.name));
  const auto whole = column.content == CellContent::due_day ? domain::due_date(text, style)
                                                            : domain::whole_date(text, style);
  if (whole) return fitting(*whole, reading, column.content);
  const auto why = domain::why_no_date(text, style);
  if (part == reading.mapping.parts.end()) return no_date(why, reading, column);
  if (part->second == Part::date && tells_completion(reading.mapping, column))
    return read_completion(reading, text, column.content);
  if (why == NoDate::relative) return no_date(why, reading, column);
  const auto found = chosen(domain::dates_in(text, style), part->second);
  return found ? fitting(*found, reading, column.content) : no_date(why, reading, column);
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
