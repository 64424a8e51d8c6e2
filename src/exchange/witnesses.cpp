// SPDX-License-Identifier: MIT
#include "susr/exchange/witnesses.hpp"

#include <algorithm>
#include <charconv>
#include <map>
#include <optional>
#include <regex>
#include <string>
#include <vector>

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

/// How a language writes a log head in text: the words that it begins with, and its whole form with
/// the names of what is in its groups.
struct Form {
  std::string begins;
  std::regex form;
  std::vector<std::string> names;
};

/// The form of a message of the catalogue.
Form form_of(std::string_view message) {
  const std::map<std::string, std::string> places{{"board", "(.+?)"},
                                                  {"record", "([0-9a-z]+)"},
                                                  {"sequence", "([0-9]{1,18})"},
                                                  {"hash", "([0-9a-f]{16})"}};
  Form made{.begins = std::string(message.substr(0, message.find_first_of("{:"))),
            .form = {},
            .names = {}};
  std::string pattern = "^";
  for (std::size_t i = 0; i < message.size(); ++i) {
    if (message[i] == '{') {
      const auto end = message.find('}', i);
      made.names.emplace_back(message.substr(i + 1, end - i - 1));
      pattern += places.at(made.names.back());
      i = end;
    } else {
      if (std::string_view("().").find(message[i]) != std::string_view::npos) pattern += '\\';
      pattern += message[i];
    }
  }
  made.form.assign(pattern);
  return made;
}

/// Those of every language, whichever is spoken: papers are kept for years.
const std::vector<Form>& forms() {
  static const auto all = [] {
    std::vector<Form> made;
    for (const auto language : {catalogue::Language::english, catalogue::Language::welsh}) {
      for (const auto* key :
           {"note.log-head", "note.log-head-of-board", "note.log-head-without-events",
            "note.log-head-of-board-without-events"}) {
        made.push_back(form_of(catalogue::find(language, key).value()));
      }
    }
    return made;
  }();
  return all;
}

/// A log head at the start of `rest`, as printed in text.
std::optional<LogHead> in_text(const std::string& rest, const Form& form) {
  std::smatch found;
  if (!std::regex_search(rest, found, form.form)) return std::nullopt;
  std::map<std::string, std::string> said;
  for (std::size_t i = 0; i < form.names.size(); ++i)
    said[form.names[i]] = found[i + 1];
  auto head = log_head(said["board"], said["record"], said["sequence"], said["hash"]);
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
  std::map<std::size_t, LogHead> by_place;
  for (const auto& form : forms()) {
    for (auto place = line.find(form.begins); place != std::string::npos;
         place = line.find(form.begins, place + 1)) {
      if (auto head = in_text(line.substr(place, longest), form))
        by_place.insert_or_assign(place, std::move(*head));
    }
  }
  std::vector<LogHead> heads;
  for (auto& [place, head] : by_place)
    heads.push_back(std::move(head));
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
