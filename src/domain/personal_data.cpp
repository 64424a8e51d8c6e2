// SPDX-License-Identifier: MIT
#include "susr/domain/personal_data.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "susr/domain/date_reading.hpp"
#include "susr/domain/event_fields.hpp"
#include "susr/support/fold_text.hpp"

#include "date_words.hpp"
#include "number_shapes.hpp"
#include "text_cursor.hpp"

namespace susr::domain {

namespace {

/// The words that stand before or after a date of birth.
constexpr std::array birth_words{
    std::string_view("born"),         std::string_view("dob"),
    std::string_view("d.o.b"),        std::string_view("date of birth"),
    std::string_view("ganwyd"),       std::string_view("anwyd"),
    std::string_view("ganed"),        std::string_view("dyddiad geni"),
    std::string_view("ddyddiad geni")};

/// The words that may stand between such a word and its date.
constexpr std::array words_between{std::string_view("on"),   std::string_view("the"),
                                   std::string_view("is"),   std::string_view("was"),
                                   std::string_view("of"),   std::string_view("ar"),
                                   std::string_view("oedd"), std::string_view("yw")};

bool is_one_of(std::string_view word, const auto& words) {
  return std::ranges::find(words, word) != words.end();
}

/// Whether nothing but marks and small words of one sentence stands between a word and its date.
bool is_near(std::string_view between) {
  constexpr std::size_t longest = 24;
  if (between.size() > longest) return false;
  const auto stop = std::min(between.find_first_of(".;!?"), between.size());
  if (std::ranges::any_of(between.substr(stop), is_word_part)) return false;
  while (!between.empty()) {
    const auto end = std::ranges::find_if_not(between, is_word_part) - between.begin();
    const auto word = between.substr(0, static_cast<std::size_t>(end));
    if (!word.empty() && !is_one_of(word, words_between)) return false;
    between.remove_prefix(std::max<std::size_t>(1, word.size()));
  }
  return true;
}

bool has_date_of_birth(std::string_view text) {
  const auto lower = in_lower_case(text);
  std::vector<std::pair<std::size_t, std::size_t>> found;  // where each word begins and ends
  for (const auto word : birth_words) {
    for (auto at = lower.find(word); at != std::string::npos; at = lower.find(word, at + 1)) {
      const auto end = at + word.size();
      const bool is_part = at > 0 && (is_word_part(lower[at - 1]) || lower[at - 1] == '-');
      if (is_part || (end < lower.size() && is_word_part(lower[end]))) continue;
      found.emplace_back(at, end);
    }
  }
  if (found.empty()) return false;
  const auto dates = dates_in(text, {});
  const std::string_view all = lower;
  return std::ranges::any_of(dates, [&](const DateInText& date) {
    const auto end = date.begin + date.length;
    return date.date.precision == Precision::day &&
           std::ranges::any_of(found, [&](const auto& word) {
             if (word.second <= date.begin)
               return is_near(all.substr(word.second, date.begin - word.second));
             if (end > word.first) return false;
             const auto between = all.substr(end, word.first - end);
             return between.find('.') == std::string_view::npos && is_near(between);
           });
  });
}

bool has_email(std::string_view text) {
  const auto is_part = [](char c) { return is_word_part(c) || c == '-' || c == '_'; };
  for (auto at = text.find('@'); at != std::string_view::npos; at = text.find('@', at + 1)) {
    if (at == 0 || !is_part(text[at - 1])) continue;
    auto end = at + 1;
    std::optional<std::size_t> dot;
    while (end < text.size() && (is_part(text[end]) || text[end] == '.')) {
      if (text[end] == '.' && end > at + 1) dot = end;
      const bool is_in_last = dot && end > *dot + 1;  // two letters or more after a dot
      if (is_in_last && is_letter(text[end]) && is_letter(text[end - 1])) return true;
      ++end;
    }
  }
  return false;
}

constexpr std::array titles{std::string_view("Mr"),    std::string_view("Mrs"),
                            std::string_view("Ms"),    std::string_view("Miss"),
                            std::string_view("Mx"),    std::string_view("Dr"),
                            std::string_view("Master")};

/// What may follow a title, or what looks like one, and is nobody's name.
constexpr std::array no_names{
    std::string_view("Action"),      std::string_view("Cadeirydd"),   std::string_view("Chair"),
    std::string_view("Chairman"),    std::string_view("Chairperson"), std::string_view("Class"),
    std::string_view("Copy"),        std::string_view("Coroner"),     std::string_view("Data"),
    std::string_view("Document"),    std::string_view("File"),        std::string_view("Index"),
    std::string_view("Judge"),       std::string_view("Justice"),     std::string_view("List"),
    std::string_view("Minister"),    std::string_view("Plan"),        std::string_view("President"),
    std::string_view("Programme"),   std::string_view("Recorder"),    std::string_view("Record"),
    std::string_view("Register"),    std::string_view("Registrar"),   std::string_view("Reviewer"),
    std::string_view("Schedule"),    std::string_view("Secretary"),   std::string_view("Speaker"),
    std::string_view("Spreadsheet"), std::string_view("Template"),    std::string_view("Version")};

/// The word that begins at the place: letters, and an apostrophe or hyphen within it.
std::string_view word_at(std::string_view text, std::size_t begin) {
  auto end = begin;
  while (end < text.size() &&
         (is_word_part(text[end]) || ((text[end] == '\'' || text[end] == '-') && end > begin &&
                                      end + 1 < text.size() && is_word_part(text[end + 1])))) {
    ++end;
  }
  return text.substr(begin, end - begin);
}

/// Whether a word can be a name: a capital and small letters. "Mr A" and "Mrs BC" name nobody.
bool is_like_a_name(std::string_view word) {
  return !word.empty() && is_capital(word.front()) && !is_one_of(word, no_names) &&
         std::ranges::any_of(word, [](char c) { return is_letter(c) && !is_capital(c); });
}

bool has_name(std::string_view text) {
  for (auto at = text.find_first_of("MD"); at != std::string_view::npos;
       at = text.find_first_of("MD", at + 1)) {
    if (at > 0 && (is_word_part(text[at - 1]) || text[at - 1] == '-')) continue;
    const auto title = word_at(text, at);
    if (!is_one_of(title, titles)) continue;
    auto next = at + title.size();
    if (next < text.size() && text[next] == '.') ++next;
    if (next >= text.size() || text[next] != ' ') continue;
    if (is_like_a_name(word_at(text, next + 1))) return true;
  }
  return false;
}

bool is_ascii(std::string_view text) {
  return std::ranges::none_of(text, [](char c) { return static_cast<unsigned char>(c) > 0x7F; });
}

std::vector<PersonalData> found_in(std::string_view text, std::ptrdiff_t digits) {
  // Most texts have too few digits for most kinds.
  constexpr int fewest_in_date = 5;
  constexpr int fewest_in_postcode = 2;
  constexpr int fewest_in_national_insurance = 6;
  constexpr int fewest_in_phone = 10;
  std::vector<PersonalData> found;
  const auto add = [&](PersonalData kind, bool is_there) {
    if (is_there) found.push_back(kind);
  };
  add(PersonalData::nhs_number, digits >= fewest_in_phone && has_nhs_number(text));
  add(PersonalData::national_insurance_number,
      digits >= fewest_in_national_insurance && has_national_insurance_number(text));
  add(PersonalData::date_of_birth, digits >= fewest_in_date && has_date_of_birth(text));
  add(PersonalData::postcode, digits >= fewest_in_postcode && has_postcode(text));
  add(PersonalData::phone, digits >= fewest_in_phone && has_phone_number(text));
  add(PersonalData::email, has_email(text));
  add(PersonalData::name, has_name(text));
  return found;
}

// The texts that each kind of value has.

template <class Value, class Take>
void take_texts(const Value& /*no_text*/, const Take& /*take*/) {}
template <class Take>
void take_texts(const std::string& text, const Take& take) {
  take(text);
}
template <class Value, class Take>
void take_texts(const std::vector<Value>& values, const Take& take) {
  for (const auto& value : values)
    take_texts(value, take);
}
template <class Value, class Take>
void take_texts(const std::optional<Value>& value, const Take& take) {
  if (value) take_texts(*value, take);
}

/// Adds what the text of a field seems to hold, each once.
void add_found(std::vector<PersonalField>& found, std::string_view field, std::string_view text) {
  for (const auto kind : personal_data_in(text)) {
    const PersonalField each{.field = std::string(field), .kind = kind};
    if (std::ranges::find(found, each) == found.end()) found.push_back(each);
  }
}

}  // namespace

std::vector<PersonalData> personal_data_in(std::string_view text) {
  const auto digits = std::ranges::count_if(text, is_digit);
  const bool has_sign = digits > 0 || text.find_first_of("@MD") != std::string_view::npos;
  if (!has_sign) return {};
  return is_ascii(text) ? found_in(text, digits) : found_in(support::text_key(text), digits);
}

std::vector<PersonalField> personal_data_in(const Event& event) {
  std::vector<PersonalField> found;
  if (std::holds_alternative<PolicyRecorded>(event.body)) return found;
  add_found(found, "on_behalf_of", event.on_behalf_of);
  visit_fields_of(event.body, [&](const auto& field, const auto& value) {
    if (!field.traits.is_free_text) return;
    take_texts(value, [&](const std::string& text) { add_found(found, field.name, text); });
  });
  if (const auto* correction = std::get_if<Corrected>(&event.body)) {
    for (const auto& [field, value] : correction->fields) {
      if (holds_free_text(field)) add_found(found, field, value);
    }
  }
  return found;
}

}  // namespace susr::domain
