// SPDX-License-Identifier: MIT
#include "served_words.hpp"

#include <optional>
#include <utility>

#include "susr/catalogue/catalogue.hpp"
#include "susr/support/error.hpp"

namespace susr::cli {

namespace {

using catalogue::say;

constexpr std::size_t longest_line = 65'536;
constexpr std::size_t most_words = 1'000;

/// What a shell does not take for a part of a word, outside quotes and inside double quotes.
constexpr std::string_view not_for_us = "$`;&|<>(){}*?[]~#!\r\n";
constexpr std::string_view not_quoted = "$`";

[[noreturn]] void refuse_served(std::string_view key) {
  throw support::Error(
      support::ErrorKind::usage,
      {.what = say("serve.what"), .why = say(key), .hint = say("serve.words.hint")});
}

/// Reads words character by character.
class Splitter {
 public:
  std::vector<std::string> split(std::string_view line) {
    for (const char c : line)
      take(c);
    if (quote_ != '\0' || is_escaped_) refuse_served("serve.open-quote");
    finish_word();
    return std::move(words_);
  }

 private:
  void take(char c) {
    if (is_escaped_) return take_escaped(c);
    if (quote_ == '\'' && c != '\'') return add(c);
    if (c == '\\') {
      is_escaped_ = true;
      return;
    }
    if (quote_ != '\0') return c == quote_ ? end_quote() : take_in_double_quotes(c);
    if (c == '\'' || c == '"') return begin_quote(c);
    if (c == ' ' || c == '\t') return finish_word();
    if (not_for_us.find(c) != std::string_view::npos) refuse_served("serve.not-a-word");
    add(c);
  }

  /// In double quotes a backslash stays one before most characters.
  void take_escaped(char c) {
    constexpr std::string_view escapable = "$`\"\\";
    is_escaped_ = false;
    if (quote_ == '"' && escapable.find(c) == std::string_view::npos) add('\\');
    add(c);
  }

  void take_in_double_quotes(char c) {
    if (not_quoted.find(c) != std::string_view::npos) refuse_served("serve.not-a-word");
    add(c);
  }

  void begin_quote(char c) {
    quote_ = c;
    if (!word_) word_.emplace();
  }

  void end_quote() {
    quote_ = '\0';
  }

  void add(char c) {
    if (!word_) word_.emplace();
    *word_ += c;
  }

  void finish_word() {
    if (!word_) return;
    if (words_.size() == most_words) refuse_served("serve.too-long");
    words_.push_back(std::exchange(word_, std::nullopt).value());
  }

  std::vector<std::string> words_;
  std::optional<std::string> word_;
  char quote_ = '\0';
  bool is_escaped_ = false;
};

}  // namespace

std::vector<std::string> served_words(std::string_view line) {
  if (line.size() > longest_line) refuse_served("serve.too-long");
  return Splitter().split(line);
}

}  // namespace susr::cli
