// SPDX-License-Identifier: MIT
// Dates, references and the other short texts that people type. The first line is a date format,
// the rest a text that may be any of these. What is taken and printed again is the same.
#include "susr/domain/date.hpp"
#include "susr/domain/date_format.hpp"
#include "susr/domain/date_reading.hpp"
#include "susr/domain/reference.hpp"
#include "susr/domain/values.hpp"
#include "susr/domain/vocabulary.hpp"
#include "susr/support/environment.hpp"
#include "susr/support/text.hpp"

#include "target.hpp"

namespace {

using namespace susr;  // NOLINT(google-build-using-namespace)
using fuzz::require;

void try_dates(const std::string& text) {
  if (const auto day = domain::parse_date(text)) {
    require(domain::to_text(*day) == text, "a day is printed as it was typed");
    require(domain::london_day(domain::start_of_london_day(*day)) == *day,
            "a day begins on that day");
  }
  if (const auto date = domain::parse_partial_date(text)) {
    require(domain::to_text(*date) == text, "a date is printed as it was typed");
    require(date->first_day <= date->last_day(), "a date begins before it ends");
  }
  if (const auto moment = support::parse_moment(text)) {
    require(support::to_text(*moment) == text, "a moment is printed as it was typed");
  }
}

void try_format(const std::string& text, const std::string& format) {
  if (domain::unfit_date_format(format)) return;
  for (std::size_t begin = 0; begin <= text.size(); ++begin) {
    const auto found = domain::date_at(text, begin, format);
    if (!found) continue;
    require(found->begin == begin && found->length <= text.size() - begin,
            "a date stands within its text");
    require(domain::parse_partial_date(domain::to_text(found->date)) == found->date,
            "a date of any format is one that susr writes");
  }
}

void try_reading(const std::string& text, const std::string& format) {
  domain::DateStyle style;
  if (!domain::unfit_date_format(format)) style.formats.push_back(format);
  for (const auto& found : domain::dates_in(text, style)) {
    require(found.length > 0 && found.begin + found.length <= text.size(),
            "a date stands within its text");
  }
  const auto due = domain::due_date(text, style);
  if (const auto whole = domain::whole_date(text, style)) {
    require(due && due->date == whole->date, "a date is one as a due date too");
  } else if (!due) {
    domain::why_no_date(text, style);
  }
  const auto completion = domain::completion_in(text, style);
  require(!completion.date || !completion.is_unclear, "a completion is clear or has no date");
}

void try_references(const std::string& text) {
  if (!domain::unfit_reference(text)) {
    const auto id = domain::parse_item_id(domain::item_id(text, "A5"));
    require(id.case_reference == text && id.item == "A5", "an id has its case and its item");
  }
  const auto id = domain::parse_item_id(text);
  if (const auto number = domain::action_number(id.item)) {
    require(domain::action_item(*number) == id.item, "an action is called as it was typed");
  }
  if (const auto number = domain::whole_number(text)) {
    require(*number >= 1 && std::to_string(*number) == text, "a count is printed as it was typed");
  }
}

void try_pattern(const std::string& text) {
  const domain::Board board{
      .name = "Board", .prefix = "CV", .reference_pattern = text, .areas = {}};
  if (domain::unfit_pattern(board)) return;
  constexpr int year = 2026;
  require(!domain::unfit_reference(domain::reference_from(board, year, 1)),
          "a pattern that is fit makes references that are");
}

/// Reads the text as a value; if that can be done, `print` prints what is the same value again.
template <class Value>
void try_value(const std::string& text, std::string (*print)(const Value&)) {
  try {
    Value value{};
    domain::take_value(value, text);
    Value again{};
    domain::take_value(again, print(value));
    require(again == value, "a value is printed so that it is read as the same");
  } catch (const domain::BadValue& bad) {
    require(!bad.why.empty(), "what is wrong with a value is said");
  }
}

void try_values(const std::string& text) {
  try_value<int>(text, [](const int& number) { return std::to_string(number); });
  try_value<domain::Date>(text, [](const domain::Date& day) { return domain::to_text(day); });
  try_value<domain::PartialDate>(
      text, [](const domain::PartialDate& date) { return domain::to_text(date); });
  try_value<domain::Lead>(text, [](const domain::Lead& lead) { return domain::to_text(lead); });
  try_value<domain::Criteria>(
      text, [](const domain::Criteria& criteria) { return domain::to_text(criteria); });
}

void try_texts(const std::string& text, const std::string& other) {
  for (const auto& part : support::split(text, ';'))
    require(part.find(';') == std::string::npos, "a part has no separator in it");
  const std::vector<std::string> candidates{other, "SWP", "Cardiff"};
  support::nearest(text, candidates);
  if (!support::unfit_text(text)) support::display_width(text);
  require(support::equal_but_for_case(text, text), "a text is equal to itself");
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  auto text = fuzz::text_of(data, size);
  const auto format = fuzz::cut(text, "\n");
  try_dates(text);
  try_format(text, format);
  try_reading(text, format);
  try_references(text);
  try_pattern(text);
  try_values(text);
  try_texts(text, format);
  return 0;
}
