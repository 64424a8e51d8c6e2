// SPDX-License-Identifier: MIT
// A message as RFC 5322 and MIME have it (docs/decisions/0017-messages.md).
#include "mail_message.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "susr/catalogue/catalogue.hpp"
#include "susr/support/base64.hpp"
#include "susr/support/error.hpp"
#include "susr/support/sha256.hpp"

namespace susr::exchange {

namespace {

constexpr std::size_t line_of_base64 = 76;
/// An encoded word has at most 75 characters: 45 bytes make 60 of them, and its frame has 12.
constexpr std::size_t bytes_of_word = 45;

bool is_printable_ascii(std::string_view text) {
  return std::ranges::all_of(text, [](char c) { return c >= ' ' && c <= '~'; });
}

bool is_within_character(char c) {
  constexpr unsigned marks = 0xC0;
  constexpr unsigned within = 0x80;
  return (static_cast<unsigned char>(c) & marks) == within;
}

/// The text as encoded words (RFC 2047), each of whole characters and on a line of its own.
std::string encoded_words(std::string_view text) {
  std::string words;
  while (!text.empty()) {
    auto length = std::min(text.size(), bytes_of_word);
    while (length > 0 && length < text.size() && is_within_character(text[length]))
      --length;
    if (!words.empty()) words += "\n ";
    words += fmt::format("=?UTF-8?B?{}?=", support::base64_of(text.substr(0, length)));
    text.remove_prefix(length);
  }
  return words;
}

/// Plain text as it is, folded at spaces; anything else as encoded words.
std::string header_text(std::string_view text) {
  return is_printable_ascii(text) ? std::string(text) : encoded_words(text);
}

[[noreturn]] void refuse_address() {
  support::refuse(catalogue::say("mail.address"), catalogue::say("mail.address.why"),
                  catalogue::say("mail.address.hint"));
}

/// One address, with what is not ASCII in the name before it encoded.
std::string mailbox(std::string_view text) {
  const auto first = text.find_first_not_of(" \t");
  if (first == std::string_view::npos) refuse_address();
  text = text.substr(first, text.find_last_not_of(" \t\r") - first + 1);
  const auto bracket = text.rfind('<');
  const auto address = bracket == std::string_view::npos ? text : text.substr(bracket);
  const bool is_sound = is_printable_ascii(address) && address.find('@') != address.npos;
  const bool has_control =
      std::ranges::any_of(text, [](char c) { return static_cast<unsigned char>(c) < ' '; });
  if (!is_sound || has_control) refuse_address();
  if (is_printable_ascii(text)) return std::string(text);
  auto name = text.substr(0, bracket);
  while (!name.empty() && (name.back() == ' ' || name.back() == '"'))
    name.remove_suffix(1);
  while (!name.empty() && name.front() == '"')
    name.remove_prefix(1);
  return fmt::format("{} {}", encoded_words(name), address);
}

/// Several addresses with commas between, a line for each. A comma in quotes belongs to a name.
std::string mailboxes(std::string_view text) {
  std::string all;
  bool is_quoted = false;
  std::size_t begin = 0;
  for (std::size_t i = 0; i <= text.size(); ++i) {
    if (i < text.size() && text[i] == '"') is_quoted = !is_quoted;
    if (i < text.size() && (text[i] != ',' || is_quoted)) continue;
    if (!all.empty()) all += ",\n ";
    all += mailbox(text.substr(begin, i - begin));
    begin = i + 1;
  }
  return all;
}

std::string date_line(std::chrono::sys_seconds moment) {
  constexpr std::array<std::string_view, 7> days{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
  constexpr std::array<std::string_view, 12> months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                    "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  const auto midnight = std::chrono::floor<std::chrono::days>(moment);
  const std::chrono::year_month_day day{midnight};
  const std::chrono::hh_mm_ss time{moment - midnight};
  return fmt::format(
      "{}, {} {} {} {:02}:{:02}:{:02} +0000", days.at(std::chrono::weekday{midnight}.c_encoding()),
      static_cast<unsigned>(day.day()), months.at(static_cast<unsigned>(day.month()) - 1),
      static_cast<int>(day.year()), time.hours().count(), time.minutes().count(),
      time.seconds().count());
}

std::string in_lines(const std::string& base64) {
  std::string lines;
  for (std::size_t at = 0; at < base64.size(); at += line_of_base64)
    lines += base64.substr(at, line_of_base64) + '\n';
  return lines;
}

}  // namespace

std::string mail_text(const MailMessage& message) {
  // No line of base64 holds a "=_", so the boundary can't be in a part.
  const auto boundary = fmt::format("=_{}", support::sha256_of(message.id).substr(0, 32));
  std::string text;
  const auto line = [&](std::string_view name, std::string_view value) {
    text += fmt::format("{}: {}\n", name, value);
  };
  line("From", mailbox(message.from));
  if (!message.to.empty()) line("To", mailboxes(message.to));
  line("Subject", header_text(message.subject));
  line("Date", date_line(message.date));
  line("Message-ID", fmt::format("<{}>", message.id));
  line("Auto-Submitted", "auto-generated");
  line("MIME-Version", "1.0");
  line("Content-Type", fmt::format("multipart/mixed; boundary=\"{}\"", boundary));
  text += fmt::format("\n--{}\n", boundary);
  line("Content-Type", "text/plain; charset=UTF-8");
  line("Content-Transfer-Encoding", "base64");
  text += '\n' + in_lines(support::base64_of(message.text));
  text += fmt::format("--{}\n", boundary);
  line("Content-Type", message.attachment_type);
  line("Content-Transfer-Encoding", "base64");
  line("Content-Disposition", fmt::format("attachment; filename=\"{}\"", message.attachment_name));
  text += '\n' + in_lines(support::base64_of(message.attachment));
  text += fmt::format("--{}--\n", boundary);
  return text;
}

}  // namespace susr::exchange
