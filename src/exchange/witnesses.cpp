// SPDX-License-Identifier: MIT
#include "susr/exchange/witnesses.hpp"

#include <algorithm>
#include <charconv>
#include <optional>
#include <regex>

#include <fmt/format.h>

#include "susr/catalogue/catalogue.hpp"
#include "susr/support/error.hpp"
#include "susr/support/input.hpp"

namespace susr::exchange {

namespace {

using catalogue::say;
using fmt::arg;
using report::LogHead;

/// The text as one line with single spaces, without quote marks at the start of lines and without
/// the '=' at which mail programs break long lines.
std::string in_one_line(std::string_view text) {
  constexpr std::string_view gap = " \t\r\n";
  std::string line;
  bool at_begin = true;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    const auto next = text.substr(i + 1, 2);
    if (c == '=' && (next.starts_with("\n") || next == "\r\n")) {
      i += next.starts_with("\n") ? std::size_t{1} : std::size_t{2};
      continue;
    }
    if (gap.find(c) != std::string_view::npos) {
      if (!line.empty() && line.back() != ' ') line += ' ';
      at_begin = at_begin || c == '\n';
    } else if (!at_begin || (c != '>' && c != '|')) {
      line += c;
      at_begin = false;
    }
  }
  return line;
}

/// Longer than any log head.
constexpr std::size_t longest = 300;

LogHead log_head(const std::string& board, const std::string& record, const std::string& sequence,
                 const std::string& hash) {
  LogHead head{.board = board, .record = record, .sequence = 0, .hash = hash};
  std::from_chars(sequence.data(), sequence.data() + sequence.size(), head.sequence);
  return head;
}

/// A log head at the start of `rest`, as printed in text.
std::optional<LogHead> in_text(const std::string& rest) {
  static const std::regex form(
      R"re(^Log head(?: of (.+?) \(record ([0-9a-z]+)\))?: ([0-9]{1,18})(?: ([0-9a-f]{16}))?\.)re");
  std::smatch found;
  if (!std::regex_search(rest, found, form)) return std::nullopt;
  auto head = log_head(found[1], found[2], found[3], found[4]);
  if ((head.sequence == 0) != head.hash.empty()) return std::nullopt;
  return head;
}

/// The quoted text or the digits under a name in a JSON object; empty if there is none.
std::string value_in(const std::string& object, const std::string& name) {
  const std::regex form("\"" + name + R"re(" ?: ?(?:"([^"]*)"|([0-9]{1,18})))re");
  std::smatch found;
  if (!std::regex_search(object, found, form)) return {};
  return found[1].matched ? found[1] : found[2];
}

std::optional<LogHead> in_object(const std::string& object) {
  const auto sequence = value_in(object, "sequence");
  if (sequence.empty() || sequence.find_first_not_of("0123456789") != std::string::npos) {
    return std::nullopt;
  }
  auto head = log_head(value_in(object, "board"), value_in(object, "record"), sequence,
                       value_in(object, "hash"));
  if ((head.sequence == 0) != head.hash.empty()) return std::nullopt;
  return head;
}

/// Log heads as printed in JSON: an object or a list of objects after the name at `place`.
void add_from_json(std::vector<LogHead>& heads, std::string_view line, std::size_t place) {
  static const std::regex begins(R"re(^"log_heads?" ?: ?(?:\[ ?)?)re");
  std::match_results<std::string_view::const_iterator> found;
  const auto name = line.substr(place, longest);
  if (!std::regex_search(name.begin(), name.end(), found, begins)) return;
  place += static_cast<std::size_t>(found.length());
  while (place < line.size() && line[place] == '{') {
    const auto end = line.find('}', place);
    const auto object = std::string(line.substr(place, std::min(end - place, longest)));
    if (auto head = in_object(object)) heads.push_back(std::move(*head));
    if (end == std::string_view::npos) return;
    place = line.find_first_not_of(" ,", end + 1);
  }
}

}  // namespace

std::vector<LogHead> log_heads_in(std::string_view text) {
  const auto line = in_one_line(text);
  std::vector<LogHead> heads;
  for (auto place = line.find("Log head"); place != std::string::npos;
       place = line.find("Log head", place + 1)) {
    if (auto head = in_text(line.substr(place, longest))) heads.push_back(std::move(*head));
  }
  for (auto place = line.find("\"log_head"); place != std::string::npos;
       place = line.find("\"log_head", place + 1)) {
    add_from_json(heads, line, place);
  }
  std::vector<LogHead> once;
  for (auto& head : heads) {
    if (std::ranges::find(once, head) == once.end()) once.push_back(std::move(head));
  }
  return once;
}

std::vector<LogHead> log_heads_of_file(const std::string& path) {
  const bool is_input = path == "-";
  std::string text;
  support::read_blocks(is_input ? "/dev/stdin" : path, [&](std::string_view block) {
    text += block;
    return true;
  });
  auto heads = log_heads_in(text);
  if (heads.empty()) {
    support::refuse(is_input ? say("witness.input-unverified")
                             : say("witness.file-unverified", arg("file", path)),
                    say("witness.no-log-head"), say("witness.no-log-head.hint"));
  }
  return heads;
}

}  // namespace susr::exchange
