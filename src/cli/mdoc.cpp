// SPDX-License-Identifier: MIT
#include "mdoc.hpp"

#include <algorithm>
#include <array>
#include <chrono>

#include <fmt/format.h>

#include "susr/support/text.hpp"

namespace susr::cli {

namespace {

/// No longer than mandoc wants a line to be.
constexpr std::size_t longest_source_line = 79;

/// A macro has two or three letters, and so may a word.
constexpr std::size_t longest_macro = 3;

/// mandoc reads a date of mdoc in English only.
constexpr std::array months{"January", "February", "March",     "April",   "May",      "June",
                            "July",    "August",   "September", "October", "November", "December"};

std::string date_line(domain::Date date) {
  const std::chrono::year_month_day day(date);
  return fmt::format(".Dd {} {}, {}\n", months.at(static_cast<unsigned>(day.month()) - 1),
                     static_cast<unsigned>(day.day()), static_cast<int>(day.year()));
}

/// A hyphen is one that can be copied into a command, and never a typographic one.
std::string escaped(std::string_view text) {
  std::string source;
  for (const char c : text) {
    if (c == '\\') {
      source += "\\e";
    } else if (c == '-') {
      source += "\\-";
    } else {
      source += c;
    }
  }
  return source;
}

/// How long source is to mandoc, which first writes each character that is not ASCII as `\[u0175]`.
std::size_t source_length(std::string_view source) {
  constexpr std::size_t of_other_character = 8;
  std::size_t length = 0;
  for (const char c : source) {
    const auto byte = static_cast<unsigned char>(c);
    const bool continues = (byte & 0xc0U) == 0x80U;
    if (!continues) length += byte < 0x80U ? 1 : of_other_character;
  }
  return length;
}

/// Text at the beginning of a line.
std::string escaped_line(std::string_view text) {
  const bool is_control = text.starts_with('.') || text.starts_with('\'');
  return (is_control ? "\\&" : "") + escaped(text);
}

bool ends_in_mark(std::string_view word) {
  constexpr std::string_view marks = ".,:;)]?!";
  return !word.empty() && marks.find(word.back()) != std::string_view::npos;
}

bool ends_sentence(std::string_view word) {
  return word.ends_with('.') || word.ends_with('?') || word.ends_with('!');
}

}  // namespace

std::string mdoc_word(std::string_view word) {
  auto source = escaped(word);
  std::size_t at = 0;
  while ((at = source.find('"', at)) != std::string::npos)
    source.replace(at, 1, "\\(dq");
  // A mark at the end is the word's own, and no punctuation after it.
  if (ends_in_mark(word)) source += "\\&";
  if (word.size() <= longest_macro) return "\\&" + source;
  return source.find(' ') == std::string::npos ? source : '"' + source + '"';
}

MdocPage::MdocPage(const PageTitle& title) {
  std::string upper = title.name;
  std::ranges::transform(upper, upper.begin(), [](char c) {
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
  });
  source_ = ".\\\" SPDX-License-Identifier: MIT\n" + date_line(title.date);
  line(fmt::format("Dt {} {}", mdoc_word(upper), title.section));
  line("Os");
}

void MdocPage::line(std::string_view macros) {
  source_ += fmt::format(".{}\n", macros);
}

void MdocPage::line(std::string_view macros, std::string_view word) {
  source_ += fmt::format(".{} {}\n", macros, mdoc_word(word));
}

void MdocPage::paragraphs(std::string_view text) {
  std::size_t begin = 0;
  while (begin < text.size()) {
    const auto end = std::min(text.find("\n\n", begin), text.size());
    if (begin > 0) line("Pp");
    filled(text.substr(begin, end - begin));
    begin = end + 2;
  }
}

/// Each sentence begins a line.
void MdocPage::filled(std::string_view text) {
  std::string all(text);
  std::ranges::replace(all, '\n', ' ');
  std::string current;
  const auto finish_line = [&] {
    if (!current.empty()) source_ += current + '\n';
    current.clear();
  };
  for (const auto& word : support::split(all, ' ')) {
    if (word.empty()) continue;
    const auto source = escaped(word);
    if (source_length(current) + 1 + source_length(source) > longest_source_line) finish_line();
    current = current.empty() ? escaped_line(word) : current + ' ' + source;
    if (ends_sentence(word)) finish_line();
  }
  finish_line();
}

void MdocPage::verbatim(std::string_view text) {
  source_ += escaped_line(text) + '\n';
}

const std::string& MdocPage::source() const {
  return source_;
}

}  // namespace susr::cli
