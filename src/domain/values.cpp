// SPDX-License-Identifier: MIT
#include "susr/domain/values.hpp"

#include <charconv>

#include "susr/support/identifier.hpp"

namespace susr::domain {

namespace {

/// More than anyone types: a file of the wrong kind is longer. A cell of an import holds less.
constexpr std::size_t longest_entry = std::size_t{1} << 20;

}  // namespace

void take_value(std::string& target, const std::string& text) {
  const bool blank = text.find_first_not_of(" \t\n") == std::string::npos;
  if (blank) throw BadValue{"it is empty", {}, Repeat::nothing};
  if (const auto why = support::unfit_text(text)) throw BadValue{*why, {}, Repeat::nothing};
  if (text.size() > longest_entry) throw BadValue{"it is longer than 1 MiB", {}, Repeat::nothing};
  target = text;
}

void take_identifier(std::string& target, const std::string& text) {
  std::string plain;
  take_value(plain, text);
  auto identifier = support::kept_identifier(plain);
  if (identifier.empty()) throw BadValue{"it is empty", {}, Repeat::nothing};
  if (const auto why = support::unfit_identifier(text)) {
    throw BadValue{*why, "type it again, in Latin letters", Repeat::nothing};
  }
  target = std::move(identifier);
}

void take_value(std::int64_t& target, const std::string& text) {
  const auto* end = text.data() + text.size();
  const auto [stopped, error] = std::from_chars(text.data(), end, target);
  if (error != std::errc{} || stopped != end) throw BadValue{"it is not a whole number", {}};
}

void take_value(int& target, const std::string& text) {
  constexpr int most = 1'000'000;
  std::int64_t number = 0;
  take_value(number, text);
  if (number < 0 || number > most) throw BadValue{"it is not a number from 0 to 1,000,000", {}};
  target = static_cast<int>(number);
}

void take_value(Date& target, const std::string& text) {
  const auto date = parse_date(text);
  if (!date)
    throw BadValue{"there is no such day", "a day is like 2026-03-31, of the years 1900 to 2199"};
  target = *date;
}

void take_value(PartialDate& target, const std::string& text) {
  const auto date = parse_partial_date(text);
  if (!date) {
    throw BadValue{"there is no such date",
                   "a date is like 2026-03-31; 2026-03 or 2026 if only that is known"};
  }
  target = *date;
}

void take_value(Criteria& target, const std::string& text) {
  const auto parts = support::split(text, ',');
  if (parts.empty()) throw BadValue{"it names no criterion", {}};
  for (const auto& part : parts) {
    const auto criterion = parse_criterion(part);
    if (!criterion) {
      throw BadValue{"there is no such criterion",
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
