// SPDX-License-Identifier: MIT
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "susr/render/render.hpp"

#include "layout.hpp"
#include "page.hpp"
#include "paper.hpp"

namespace susr::render {

namespace {

/// Writes a report in lines, with an empty one between its parts.
class TextPaper : public Paper {
 public:
  TextPaper(const Options& options, support::TextSink& sink) : options_(options), sink_(sink) {}

  void head(const std::vector<std::string>& lines) override {
    if (lines.empty()) return;
    begin_part();
    write_lines(lines);
  }

  void table(const Page& page, const std::string& title) override {
    begin_part();
    if (!title.empty()) write_wrapped(sink_, title, width());
    Layout(page, options_).write(sink_);
  }

  void foot(const Foot& foot) override {
    if (foot.notes.empty() && foot.log_heads.empty() && foot.closing.empty()) return;
    begin_part();
    write_lines(foot.notes);
    for (const auto& head : foot.log_heads)
      sink_.append(head + "\n");
    if (!foot.closing.empty()) write_wrapped(sink_, foot.closing, width());
  }

 private:
  void write_lines(const std::vector<std::string>& lines) {
    for (const auto& line : lines)
      write_wrapped(sink_, line, width());
  }

  void begin_part() {
    if (!std::exchange(first_, false)) sink_.append('\n');
  }

  [[nodiscard]] std::size_t width() const {
    return static_cast<std::size_t>(options_.width);
  }

  const Options& options_;
  support::TextSink& sink_;
  bool first_ = true;
};

}  // namespace

void write_text(const table::Report& report, const Options& options, support::TextSink& sink) {
  TextPaper paper(options, sink);
  write_paper(report, options, paper);
}

Format describe_text() {
  return {.name = "text", .file_ending = "txt", .write = write_text};
}

}  // namespace susr::render
