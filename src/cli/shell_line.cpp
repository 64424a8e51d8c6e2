// SPDX-License-Identifier: MIT
#include "shell_line.hpp"

#include <algorithm>

namespace susr::cli {

namespace {

constexpr std::string_view blanks = " \t\n";
constexpr std::string_view redirections = "<>";

/// Breaks that belong to the word after them: bash would complete a variable or a host.
constexpr std::string_view prefixes = "$@";

bool is_one_of(std::string_view characters, char c) {
  return characters.find(c) != std::string_view::npos;
}

/// Reads a line character by character.
class LineReader {
 public:
  explicit LineReader(std::string_view breaks) : breaks_(breaks) {}

  ShellLine read(std::string_view text) {
    for (const char c : text)
      take(c);
    // A cursor after a blank is at the beginning of a word.
    line_.words.push_back(word_);
    line_.is_redirection = is_target_;
    return line_;
  }

 private:
  void take(char c) {
    if (is_escaped_) return take_escaped(c);
    if (line_.quote != '\0') return take_quoted(c);
    if (c == '\\') {
      is_escaped_ = true;
      is_begun_ = true;
    } else if (c == '"' || c == '\'') {
      line_.quote = c;
      is_begun_ = true;
      line_.kept = word_.size();
    } else if (is_one_of(blanks, c)) {
      finish_word();
    } else if (is_one_of(redirections, c)) {
      finish_word();
      is_target_ = true;
    } else {
      add(c);
      if (is_one_of(breaks_, c)) line_.kept = word_.size() - (is_one_of(prefixes, c) ? 1 : 0);
    }
  }

  void take_escaped(char c) {
    constexpr std::string_view escapable = "$`\"\\";
    is_escaped_ = false;
    if (line_.quote == '"' && !is_one_of(escapable, c)) add('\\');
    add(c);
  }

  void take_quoted(char c) {
    if (c == line_.quote) {
      line_.quote = '\0';
    } else if (c == '\\' && line_.quote == '"') {
      is_escaped_ = true;
    } else {
      add(c);
    }
  }

  void add(char c) {
    word_ += c;
    is_begun_ = true;
  }

  void finish_word() {
    if (!is_begun_) return;
    // Where output goes is no word of the command.
    if (!is_target_) line_.words.push_back(word_);
    word_.clear();
    is_begun_ = false;
    is_target_ = false;
    line_.kept = 0;
  }

  std::string_view breaks_;
  ShellLine line_;
  std::string word_;
  bool is_begun_ = false;
  bool is_escaped_ = false;
  bool is_target_ = false;
};

bool is_plain(char c) {
  constexpr std::string_view marks = "_./@%+,:=-";
  const bool is_ascii = static_cast<unsigned char>(c) < 0x80;
  const bool is_letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  return !is_ascii || is_letter || (c >= '0' && c <= '9') || is_one_of(marks, c);
}

std::string with_backslashes(std::string_view text) {
  std::string quoted;
  for (const char c : text) {
    if (!is_plain(c)) quoted += '\\';
    quoted += c;
  }
  return quoted;
}

}  // namespace

ShellLine read_shell_line(std::string_view line, std::string_view breaks) {
  return LineReader(breaks).read(line);
}

std::optional<std::string> ending_for_bash(const ShellLine& line, std::string_view word) {
  // An exclamation mark is taken for a word of the history, also in double quotes.
  constexpr std::string_view not_in_double_quotes = "\"$`\\!";
  const auto ending = word.substr(std::min(line.kept, word.size()));
  if (line.quote == '\0') return with_backslashes(ending);
  const auto unfit = line.quote == '"' ? not_in_double_quotes : std::string_view("'");
  if (ending.find_first_of(unfit) != std::string_view::npos) return std::nullopt;
  return std::string(ending);
}

}  // namespace susr::cli
