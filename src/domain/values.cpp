// SPDX-License-Identifier: MIT
#include "susr/domain/values.hpp"

#include <charconv>

#include "susr/catalogue/catalogue.hpp"
#include "susr/domain/date_reading.hpp"
#include "susr/domain/reference.hpp"
#include "susr/support/identifier.hpp"
#include "susr/support/text.hpp"

namespace susr::domain {

using catalogue::say;

namespace {

/// More than anyone types: a file of the wrong kind is longer. A cell of an import holds less.
constexpr std::size_t longest_entry = std::size_t{1} << 20;

// Those of `parse_date`.
constexpr int first_year = 1900;
constexpr int last_year = 2199;

/// Says what is wrong with a text that should be a date: how it is written, or that there is no
/// such day; else what `otherwise` says.
[[noreturn]] void refuse_date(const std::string& text, const BadValue& otherwise) {
  const auto meant = whole_date(text, {});
  if (meant && to_text(meant->date) == text && meant->date.precision != Precision::day) {
    throw BadValue{
        say("value.day-missing"),
        say("value.day-missing.hint", fmt::arg("date", to_text(meant->date.last_day())))};
  }
  if (meant && parse_partial_date(to_text(meant->date))) {
    throw BadValue{say("value.date-form"),
                   say("value.date-form.hint", fmt::arg("date", to_text(meant->date)))};
  }
  // A year out of range is not a day that does not exist.
  const auto year = whole_number(text.substr(0, text.find('-')));
  const bool is_of_another_age = year && (*year < first_year || *year > last_year);
  if (!is_of_another_age && why_no_date(text, {}) == NoDate::no_such_day)
    throw BadValue{say("value.no-such-day"), otherwise.hint};
  throw otherwise;
}

}  // namespace

void refuse_code(const std::string& text, std::span<const std::string> known) {
  throw BadValue{say("value.unknown"), support::known_values_hint(text, known)};
}

void take_value(std::string& target, const std::string& text) {
  const bool blank = text.find_first_not_of(" \t\n") == std::string::npos;
  if (blank) throw BadValue{say("value.empty"), {}, Repeat::nothing};
  if (const auto why = support::unfit_text(text)) throw BadValue{*why, {}, Repeat::nothing};
  if (text.size() > longest_entry) throw BadValue{say("value.too-long"), {}, Repeat::nothing};
  target = text;
}

void take_identifier(std::string& target, const std::string& text) {
  std::string plain;
  take_value(plain, text);
  auto identifier = support::kept_identifier(plain);
  if (identifier.empty()) throw BadValue{say("value.empty"), {}, Repeat::nothing};
  if (const auto why = support::unfit_identifier(text)) {
    throw BadValue{*why, say("value.identifier.hint"), Repeat::nothing};
  }
  target = std::move(identifier);
}

void take_value(std::int64_t& target, const std::string& text) {
  const auto* end = text.data() + text.size();
  const auto [stopped, error] = std::from_chars(text.data(), end, target);
  if (error != std::errc{} || stopped != end) throw BadValue{say("value.whole-number"), {}};
}

void take_value(int& target, const std::string& text) {
  constexpr int most = 1'000'000;
  std::int64_t number = 0;
  take_value(number, text);
  if (number < 0 || number > most) throw BadValue{say("value.number"), {}};
  target = static_cast<int>(number);
}

void take_value(Date& target, const std::string& text) {
  const auto date = parse_date(text);
  if (!date) refuse_date(text, {say("value.day"), say("value.day.hint")});
  target = *date;
}

void take_value(PartialDate& target, const std::string& text) {
  const auto date = parse_partial_date(text);
  if (!date) refuse_date(text, {say("value.date"), say("value.date.hint")});
  target = *date;
}

void take_value(Criteria& target, const std::string& text) {
  const auto parts = support::split(text, ',');
  if (parts.empty()) throw BadValue{say("value.no-criteria"), {}};
  for (const auto& part : parts) {
    const auto criterion = parse_criterion(part);
    if (!criterion) {
      throw BadValue{say("value.criterion"),
                     support::known_values_hint(part, all_codes<Criterion>())};
    }
    target.insert(*criterion);
  }
}

void take_value(Lead& target, const std::string& text) {
  const auto at = text.find('@');
  take_value(target.agency, text.substr(0, at));
  if (at != std::string::npos) take_value(target.area, text.substr(at + 1));
}

}  // namespace susr::domain
