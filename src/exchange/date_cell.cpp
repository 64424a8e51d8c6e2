// SPDX-License-Identifier: MIT
#include "date_cell.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include <fmt/format.h>

#include "susr/catalogue/catalogue.hpp"
#include "susr/support/fold_text.hpp"
#include "susr/support/identifier.hpp"

namespace susr::exchange {

namespace {

using catalogue::say;
using config::Part;
using domain::DateInText;
using domain::NoDate;
using domain::Precision;
using fmt::arg;

CellValue bad_date(std::string why, std::string hint = {}) {
  return {.value = {},
          .problem = RowProblem{
              .column = {}, .code = "bad-date", .why = std::move(why), .hint = std::move(hint)}};
}

/// Why a cell can't be read as a date, and what to do: keys of messages.
struct Reason {
  NoDate why;
  std::string_view says;
  std::string_view hint;
};
constexpr std::array reasons{
    Reason{NoDate::several, "bad-date.several", "bad-date.several.hint"},
    Reason{NoDate::beside_text, "bad-date.beside-text", "bad-date.beside-text.hint"},
    Reason{NoDate::open_ended, "bad-date.open-ended", "bad-date.open-ended.hint"},
    Reason{NoDate::finished, "bad-date.finished", "bad-date.stands-for.hint"},
    Reason{NoDate::relative, "bad-date.relative", "bad-date.stands-for.hint"},
    Reason{NoDate::without_year, "bad-date.without-year", "bad-date.without-year.hint"},
    Reason{NoDate::unclear_quarter, "bad-date.unclear-quarter", "bad-date.unclear-quarter.hint"},
    Reason{NoDate::season, "bad-date.season", "bad-date.stands-for.hint"},
    Reason{NoDate::serial, "bad-date.serial", "bad-date.serial.hint"},
    Reason{NoDate::unknown, "bad-date.unknown", "bad-date.unknown.hint"}};

CellValue no_such_day(const CellReading& reading) {
  const bool is_day_first = date_style_of(reading.mapping).order == domain::DayOrder::day_first;
  return bad_date(say(is_day_first ? "bad-date.no-such-day" : "bad-date.no-such-month"),
                  say("bad-date.no-such-day.hint"));
}

CellValue no_date(NoDate why, const CellReading& reading, const ImportColumn& column) {
  const bool may_be_of_other_format = why == NoDate::no_such_day || why == NoDate::without_year ||
                                      why == NoDate::unclear_quarter || why == NoDate::unknown;
  if (may_be_of_other_format && !reading.mapping.date_formats.empty()) {
    return bad_date(say("bad-date.other-format"), say("bad-date.other-format.hint"));
  }
  if (why == NoDate::no_such_day) return no_such_day(reading);
  if (why == NoDate::finished && column.content == CellContent::due_day) {
    return bad_date(say("bad-date.finished-not-due"),
                    say("bad-date.stands-for.hint", arg("column", column.name)));
  }
  const auto* reason = std::ranges::find(reasons, why, &Reason::why);
  if (reason == reasons.end()) reason = &reasons.back();
  return bad_date(say(reason->says), say(reason->hint, arg("column", column.name)));
}

/// The date, or the problem if the column can't hold it.
CellValue fitting(const DateInText& found, const CellReading& reading, CellContent content) {
  const auto& date = found.date;
  if (found.is_quarter && content != CellContent::due_day) {
    return bad_date(say("bad-date.quarter"), say("bad-date.quarter.hint"));
  }
  const auto problem = [](std::string code, std::string why, std::string hint = {}) {
    return CellValue{
        .value = {},
        .problem = RowProblem{
            .column = {}, .code = std::move(code), .why = std::move(why), .hint = std::move(hint)}};
  };
  if (content == CellContent::past_day && date.precision != Precision::day) {
    return problem("bad-date", say("bad-date.not-a-day"));
  }
  if (content != CellContent::due_day && date.first_day > reading.today) {
    return problem("future-date", say("future-date.day"));
  }
  const bool until_today = content == CellContent::past_day || content == CellContent::past_date;
  if (until_today && date.last_day() > reading.today) {
    return problem("future-date", say("future-date.month"), say("future-date.month.hint"));
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

/// Which of the dates in the cell is meant.
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
    return bad_date(say("bad-date.unclear-completion"), say("bad-date.unclear-completion.hint"));
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
  const bool is_done = why == NoDate::finished && column.content == CellContent::due_day;
  if (why == NoDate::relative || is_done) return no_date(why, reading, column);
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
