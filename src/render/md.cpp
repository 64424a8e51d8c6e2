// SPDX-License-Identifier: MIT
// A report in Markdown with tables as GitHub has them, to paste into a wiki or, by pandoc, into
// Word.
#include <algorithm>
#include <cctype>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "susr/language/words.hpp"
#include "susr/render/render.hpp"

#include "page.hpp"
#include "paper.hpp"

namespace susr::render {

namespace {

/// The text with a backslash before what would set it otherwise than as it stands.
std::string unset(std::string_view text) {
  constexpr std::string_view special = "\\`*_[]<>|&~";
  std::string made;
  for (const char c : text) {
    if (special.find(c) != std::string_view::npos) made += '\\';
    made += c;
  }
  return made;
}

/// The same at the beginning of a line, where a number or a dash would begin a list.
std::string unset_line(std::string_view text) {
  auto made = unset(text);
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  const auto after_number =
      static_cast<std::size_t>(std::ranges::find_if_not(made, is_digit) - made.begin());
  const bool begins_list = after_number > 0 && after_number < made.size() &&
                           (made[after_number] == '.' || made[after_number] == ')');
  if (begins_list) made.insert(after_number, 1, '\\');
  if (!made.empty() && std::string_view("#-+=").find(made.front()) != std::string_view::npos)
    made.insert(0, 1, '\\');
  return made;
}

class MarkdownPaper : public Paper {
 public:
  MarkdownPaper(const table::Report& report, const Options& options, support::TextSink& sink)
      : report_(report), options_(options), language_(options.language), sink_(sink) {}

  void head(const std::vector<std::string>& lines) override {
    const auto all = titled(report_, lines, options_);
    part(fmt::format("# {}", unset(all.front())));
    for (std::size_t i = 1; i < all.size(); ++i)
      paragraph(all[i]);
  }

  void table(const Page& page, const std::string& title) override {
    is_empty_ = false;
    if (!title.empty()) part(fmt::format("## {}", unset(title)));
    for (const auto& block : page.blocks()) {
      if (!block.heading.empty())
        part(fmt::format("{} {}", title.empty() ? "##" : "###", unset(block.heading)));
      part(titles_of(page));
      for (const auto& row : block.rows)
        sink_.append(line_of(page.shown_texts(row)));
    }
  }

  void foot(const Foot& foot) override {
    is_empty_ = false;
    for (const auto& note : foot.notes)
      paragraph(note);
    for (const auto& head : foot.log_heads)
      paragraph(head);
    if (!foot.closing.empty()) paragraph(foot.closing);
  }

  void finish() {
    // An empty page would look like one that has been lost.
    if (is_empty_) paragraph(language::words(language_, "note.nothing"));
  }

 private:
  static std::string line_of(const Page::Texts& texts) {
    std::string line = "|";
    for (const auto text : texts)
      line += fmt::format(" {} |", unset(text));
    return line + "\n";
  }

  /// The heads of the columns, and the line below them, without the line feed.
  static std::string titles_of(const Page& page) {
    auto lines = line_of(page.titles()) + "|";
    for (const auto& column : page.columns())
      lines += column.is_number() ? " ---: |" : " --- |";
    return lines;
  }

  /// Begins with an empty line, unless it is the first.
  void part(std::string_view text) {
    if (!std::exchange(is_first_, false)) sink_.append('\n');
    sink_.append(text);
    sink_.append('\n');
  }

  void paragraph(std::string_view text) {
    if (!text.empty()) part(unset_line(text));
  }

  const table::Report& report_;
  const Options& options_;
  Language language_;
  support::TextSink& sink_;
  bool is_first_ = true;
  bool is_empty_ = true;
};

}  // namespace

void write_markdown(const table::Report& report, const Options& options, support::TextSink& sink) {
  MarkdownPaper paper(report, options, sink);
  write_paper(report, options, paper);
  paper.finish();
}

Format describe_md() {
  return {.name = "md", .file_ending = "md", .write = write_markdown};
}

}  // namespace susr::render
