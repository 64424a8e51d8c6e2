// SPDX-License-Identifier: MIT
#include "susr/language/words.hpp"

#include <algorithm>
#include <chrono>

#include <fmt/args.h>
#include <fmt/format.h>

#include "susr/language/cells.hpp"
#include "susr/support/text.hpp"

namespace susr::language {

namespace {

using catalogue::find;

/// How many things the message counts: its argument `n`.
std::int64_t count_of(const table::Message& message) {
  const auto n = std::ranges::find(message.arguments, "n", &table::Argument::name);
  if (n == message.arguments.end()) return 1;
  const auto* number = std::get_if<std::int64_t>(&n->value);
  return number == nullptr ? 1 : *number;
}

/// 22 November 2026; November 2026 or 2026 where no more is known.
std::string in_words(const domain::PartialDate& date, Language language) {
  const std::chrono::year_month_day day(date.first_day);
  const auto year = static_cast<int>(day.year());
  if (date.precision == domain::Precision::year) return fmt::format("{}", year);
  table::Message message{.key = "date.month", .arguments = {}};
  if (date.precision == domain::Precision::day) {
    message = {.key = "date.day",
               .arguments = {table::argument("day", static_cast<unsigned>(day.day()))}};
  }
  const auto month =
      words_for(language, "month", fmt::format("{}", static_cast<unsigned>(day.month())));
  message.arguments.push_back(table::argument("month", month));
  message.arguments.push_back(table::argument("year", year));
  return text(language, message);
}

std::string argument_text(const table::Cell& value, Language language, Dates dates) {
  if (dates == Dates::iso) return shown(value, language);
  if (const auto* date = std::get_if<domain::Date>(&value))
    return in_words(domain::on_day(*date), language);
  if (const auto* date = std::get_if<domain::PartialDate>(&value)) return in_words(*date, language);
  return shown(value, language);
}

}  // namespace

std::string words(Language language, std::string_view key) {
  return std::string(find(language, key).value_or(key));
}

bool has_words(Language language, std::string_view key) {
  return find(language, key).has_value();
}

std::string words_for(Language language, std::string_view group, std::string_view code) {
  return std::string(find(language, fmt::format("{}.{}", group, code)).value_or(code));
}

std::string description(Language language, std::string_view report, std::string_view column) {
  auto found = find(language, fmt::format("about.{}.{}", report, column));
  if (!found) found = find(language, fmt::format("about.{}", column));
  return std::string(found.value_or(""));
}

std::string text(Language language, const table::Message& message, Dates dates) {
  const auto pattern = find(language, message.key, count_of(message)).value_or(message.key);
  if (message.arguments.empty()) return std::string(pattern);
  fmt::dynamic_format_arg_store<fmt::format_context> arguments;
  for (const auto& [name, value] : message.arguments)
    arguments.push_back(fmt::arg(std::string(name).c_str(), argument_text(value, language, dates)));
  return fmt::vformat(fmt::string_view(pattern.data(), pattern.size()), arguments);
}

std::string text(Language language, const table::Line& line) {
  std::vector<std::string> sentences;
  for (const auto& sentence : line)
    sentences.push_back(text(language, sentence));
  return support::join(sentences, " ");
}

}  // namespace susr::language
