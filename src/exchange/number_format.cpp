// SPDX-License-Identifier: MIT
#include "number_format.hpp"

#include <algorithm>
#include <chrono>
#include <cmath>

#include <fmt/format.h>

#include "susr/domain/date.hpp"

namespace susr::exchange {

namespace {

using Shows = NumberFormat::Shows;

/// The first section of a format in lower case, without literal text: text in quotes, colours and
/// conditions in brackets, and escaped characters.
std::string bare(std::string_view code) {
  std::string bare;
  char end = '\0';
  for (std::size_t i = 0; i < code.size(); ++i) {
    const char c = code[i];
    if (end != '\0') {
      if (c == end) end = '\0';
    } else if (c == '"') {
      end = '"';
    } else if (c == '[') {
      end = ']';
    } else if (c == '\\' || c == '_' || c == '*') {
      ++i;
    } else if (c == ';') {
      break;
    } else {
      bare += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
  }
  return bare;
}

std::string decimal(double number, int decimals) {
  return decimals < 0 ? fmt::format("{}", number) : fmt::format("{:.{}f}", number, decimals);
}

/// A number that is no date, as the format shows it.
std::string plain(double number, const NumberFormat& format) {
  constexpr double hundred = 100;
  if (format.shows == Shows::percent)
    return decimal(number * hundred, std::max(0, format.decimals)) + '%';
  const bool is_padded = format.digits > 1 && number >= 0 && number == std::floor(number);
  if (is_padded) return fmt::format("{:0{}.0f}", number, format.digits);
  return decimal(number, format.shows == Shows::number ? format.decimals : -1);
}

}  // namespace

NumberFormat format_of(std::string_view code) {
  if (code == "General" || code == "@") return {};
  const auto text = bare(code);
  const auto has = [&](char c) { return text.find(c) != std::string::npos; };
  const bool is_time = has('h') || has('s');
  if (has('d')) return {.shows = Shows::day};
  if (has('y')) return {.shows = has('m') ? Shows::month : Shows::year};
  if (is_time) return {.shows = Shows::time};
  const auto shows = text.ends_with('%') ? Shows::percent : Shows::number;
  const auto figures = text.substr(0, text.find('%'));
  const auto dot = figures.find('.');
  const bool is_plain = figures.find_first_not_of("0#,.") == std::string::npos;
  if (is_plain && !figures.empty() && figures.find_first_not_of('0') == std::string::npos)
    return {.shows = shows, .digits = static_cast<int>(figures.size())};
  if (!is_plain || dot == std::string::npos) return {.shows = shows};
  const auto places = figures.substr(dot + 1);
  const bool is_fixed = !places.empty() && places.find_first_not_of('0') == std::string::npos;
  return {.shows = shows, .decimals = is_fixed ? static_cast<int>(places.size()) : -1};
}

NumberFormat numbered_format(int number) {
  switch (number) {
    case 2:
    case 4:
      return {.shows = Shows::number, .decimals = 2};
    case 9:
      return {.shows = Shows::percent};
    case 10:
      return {.shows = Shows::percent, .decimals = 2};
    case 14:
    case 15:
    case 16:
    case 22:
      return {.shows = Shows::day};
    case 17:
      return {.shows = Shows::month};
    case 18:
    case 19:
    case 20:
    case 21:
    case 45:
    case 46:
    case 47:
      return {.shows = Shows::time};
    default:
      break;
  }
  constexpr int first_local_date = 27;
  constexpr int last_local_date = 36;
  constexpr int first_other_date = 50;
  constexpr int last_other_date = 58;
  const bool is_date = (number >= first_local_date && number <= last_local_date) ||
                       (number >= first_other_date && number <= last_other_date);
  return {.shows = is_date ? Shows::day : Shows::number};
}

std::string shown(double number, const NumberFormat& format, Epoch epoch) {
  using std::chrono::days;
  using std::chrono::month;
  using std::chrono::year;
  constexpr double last_serial = 110'000;  // in the year 2201
  const bool is_date =
      format.shows == Shows::day || format.shows == Shows::month || format.shows == Shows::year;
  const bool is_day = number >= 1 && number < last_serial;
  if (!is_date || !is_day) return plain(number, format);
  auto serial = static_cast<int>(std::floor(number));
  const domain::Date zero_1900{year{1899} / month{12} / 30};
  const domain::Date zero_1904{year{1904} / month{1} / 1};
  // There was no 29 February 1900, which spreadsheets count as day 60.
  constexpr int no_day = 60;
  if (epoch == Epoch::from_1900 && serial < no_day) ++serial;
  const auto date = (epoch == Epoch::from_1900 ? zero_1900 : zero_1904) + days{serial};
  auto text = domain::to_text(date);
  constexpr std::size_t month_length = 7;
  constexpr std::size_t year_length = 4;
  if (format.shows == Shows::month) text.resize(month_length);
  if (format.shows == Shows::year) text.resize(year_length);
  return text;
}

}  // namespace susr::exchange
