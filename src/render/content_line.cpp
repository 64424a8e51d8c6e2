// SPDX-License-Identifier: MIT
#include "content_line.hpp"

#include <cstddef>

namespace susr::render {

namespace {

constexpr std::size_t longest_line = 75;  // in octets, without CRLF

bool is_within_character(char octet) {
  constexpr unsigned leading_bits = 0xC0;
  constexpr unsigned of_continuation = 0x80;
  return (static_cast<unsigned char>(octet) & leading_bits) == of_continuation;
}

/// Where the line is cut: no more than `room` octets, and whole characters if it is UTF-8.
std::size_t cut_of(std::string_view line, std::size_t room) {
  constexpr std::size_t longest_character = 4;
  auto cut = room;
  while (cut > room - longest_character && is_within_character(line[cut]))
    --cut;
  return is_within_character(line[cut]) ? room : cut;
}

}  // namespace

std::string escaped(std::string_view text) {
  constexpr unsigned char first_printable = 0x20;
  constexpr char rubout = 0x7F;
  std::string value;
  for (const char octet : text) {
    if (octet == '\n') {
      value += "\\n";
      continue;
    }
    const bool is_control = static_cast<unsigned char>(octet) < first_printable || octet == rubout;
    if (is_control && octet != '\t') continue;
    if (octet == '\\' || octet == ';' || octet == ',') value += '\\';
    value += octet;
  }
  return value;
}

void append_folded(support::TextSink& sink, std::string_view line) {
  auto room = longest_line;
  while (line.size() > room) {
    const auto cut = cut_of(line, room);
    sink.append(line.substr(0, cut));
    sink.append("\r\n ");
    line.remove_prefix(cut);
    room = longest_line - 1;  // after the space
  }
  sink.append(line);
  sink.append("\r\n");
}

}  // namespace susr::render
