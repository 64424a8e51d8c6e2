// SPDX-License-Identifier: MIT
// A report as one page of HTML that needs nothing else: no script, and no request to anywhere.
// See docs/decisions/0018-html.md.
#include <array>
#include <cstddef>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "susr/language/words.hpp"
#include "susr/render/render.hpp"
#include "susr/render/site.hpp"
#include "susr/support/sha256.hpp"

#include "chart.hpp"
#include "html_site.hpp"
#include "html_style.hpp"
#include "html_text.hpp"
#include "page.hpp"
#include "paper.hpp"
#include "timeline.hpp"

namespace susr::render {

namespace {

/// From how many columns on a paper is printed across the sheet.
constexpr std::size_t many_columns = 8;

/// The shape that stands beside the name of a colour, for who can't see the colour.
constexpr std::array<std::pair<std::string_view, std::string_view>, 5> shapes{
    {{"red", "■"}, {"amber", "▲"}, {"green", "●"}, {"blue", "◆"}, {"grey", "○"}}};

/// The class of a column's cells, which says how they are set; empty for none.
std::string_view class_of(const PageColumn& column) {
  if (column.is_number()) return "n";
  if (column.column.weight == table::Weight::title) return "w";
  return column.wraps() ? "" : "k";
}

std::string class_attribute(std::string_view name) {
  return name.empty() ? std::string{} : fmt::format(" class=\"{}\"", name);
}

class HtmlPaper : public Paper {
 public:
  /// `site` is null for a page that stands by itself.
  HtmlPaper(const table::Report& report, const Options& options, const SitePage* site,
            support::TextSink& sink)
      : report_(report), options_(options), language_(options.language), site_(site), sink_(sink) {}

  void head(const std::vector<std::string>& lines) override {
    const auto all = titled(report_, lines, options_);
    title_ = all.front();
    begin_page();
    for (std::size_t i = 1; i < all.size(); ++i)
      paragraph(all[i]);
    if (site_ != nullptr) sink_.append(site_filter(language_));
  }

  void table(const Page& page, const std::string& title) override {
    is_empty_ = false;
    for (const auto& each : page.charts())
      write_chart(each, page, title);
    const auto id = fmt::format("table-{}", ++tables_);
    const bool is_wide = page.columns().size() >= many_columns;
    sink_.append(fmt::format(
        "<div class=\"{}\" role=\"region\" tabindex=\"0\" aria-labelledby=\"{}\">\n<table>\n",
        is_wide ? "scroll wide" : "scroll", id));
    sink_.append(title.empty() ? fmt::format("<caption id=\"{}\" class=\"hidden\">{}</caption>\n",
                                             id, html_text(title_))
                               : fmt::format("<caption><h2 id=\"{}\">{}</h2></caption>\n", id,
                                             html_text(title)));
    write_titles(page);
    for (const auto& block : page.blocks())
      write_block(page, block);
    sink_.append("</table>\n</div>\n");
  }

  void foot(const Foot& foot) override {
    is_empty_ = false;
    for (const auto& note : foot.notes)
      paragraph(note);
    if (!foot.closing.empty()) paragraph(foot.closing);
    log_heads_ = foot.log_heads;
  }

  void finish() {
    // An empty page would look like one that has been lost.
    if (is_empty_) paragraph(language::words(language_, "note.nothing"));
    sink_.append("</main>\n");
    if (!log_heads_.empty()) {
      sink_.append("<footer>\n");
      for (const auto& head : log_heads_)
        paragraph(head);
      sink_.append("</footer>\n");
    }
    if (site_ != nullptr) sink_.append(fmt::format("<script>{}</script>\n", site_script));
    sink_.append("</body>\n</html>\n");
  }

 private:
  void begin_page() {
    // A hash is that of the style or the script as it stands in the page.
    static const auto of_style = support::sha256_in_base64(html_style);
    static const auto of_script = support::sha256_in_base64(site_script);
    const auto script =
        site_ == nullptr ? std::string{} : fmt::format("; script-src 'sha256-{}'", of_script);
    sink_.append(
        fmt::format(html_head, domain::code(language_), of_style, script, html_text(title_)));
    sink_.append(html_style);
    sink_.append("</style>\n</head>\n<body>\n");
    if (site_ != nullptr) sink_.append(site_header(*site_, language_));
    sink_.append(fmt::format("<main id=\"main\">\n<h1>{}</h1>\n", html_text(title_)));
  }

  void paragraph(std::string_view text) {
    // An empty line keeps paragraphs apart in text.
    if (!text.empty()) sink_.append(fmt::format("<p>{}</p>\n", html_text(text)));
  }

  /// `beside` is the title of the table, by which charts of two tables can be told apart.
  void write_chart(const table::Chart& chart, const Page& page, const std::string& beside) {
    const auto id = fmt::format("chart-{}", charts_ + 1);
    if (chart.kind == table::ChartKind::timeline) {
      const auto data = timeline_data(chart, page);
      if (data) write_figure(*data, beside, svg_of(*data, id, language_));
      return;
    }
    auto data = chart_data(chart, page);
    if (!data) return;
    const bool is_counted_here = chart.kind == table::ChartKind::bands;
    // A paper can have several tables with such a chart.
    if (is_counted_here) data->title = with_table(data->title, beside);
    const auto picture = svg_of(*data, id) + (is_counted_here ? figures_of(*data) : std::string{});
    write_figure(*data, is_counted_here ? std::string{} : beside, picture);
  }

  static std::string with_table(const std::string& title, const std::string& table) {
    return table.empty() ? title : fmt::format("{}: {}", title, table);
  }

  template <class Data>
  void write_figure(const Data& data, const std::string& beside, const std::string& picture) {
    ++charts_;
    sink_.append(
        fmt::format("<figure>\n<figcaption><strong>{}</strong> {}</figcaption>\n"
                    "<div class=\"scroll\" role=\"region\" tabindex=\"0\" "
                    "aria-label=\"{}\">\n{}</div>\n</figure>\n",
                    html_text(data.title), html_text(data.description),
                    html_text(with_table(data.title, beside)), picture));
  }

  /// The figures of a chart which no table has.
  static std::string figures_of(const ChartData& data) {
    auto made = fmt::format("<table>\n<thead>\n<tr><th scope=\"col\">{}</th>", html_text(data.by));
    for (const auto& series : data.series)
      made += fmt::format("<th scope=\"col\" class=\"n\">{}</th>", html_text(series.name));
    made += "</tr>\n</thead>\n<tbody>\n";
    for (std::size_t row = 0; row < data.labels.size(); ++row) {
      made += fmt::format("<tr><th scope=\"row\">{}</th>", html_text(data.labels[row]));
      for (const auto& series : data.series)
        made += fmt::format("<td class=\"n\">{}</td>", series.values[row]);
      made += "</tr>\n";
    }
    return made + "</tbody>\n</table>\n";
  }

  void write_titles(const Page& page) {
    sink_.append("<thead>\n<tr>");
    for (const auto& column : page.columns())
      sink_.append(fmt::format("<th scope=\"col\"{}>{}</th>", class_attribute(class_of(column)),
                               html_text(column.title)));
    sink_.append("</tr>\n</thead>\n");
  }

  void write_block(const Page& page, const Block& block) {
    sink_.append("<tbody>\n");
    if (!block.heading.empty()) {
      sink_.append(fmt::format("<tr><th scope=\"rowgroup\" colspan=\"{}\"{}>{}</th></tr>\n",
                               page.columns().size(), part_attribute(page, block.heading),
                               html_text(block.heading)));
    }
    for (const auto& row : block.rows)
      write_row(page, row);
    sink_.append("</tbody>\n");
  }

  void write_row(const Page& page, const PageRow& row) {
    const auto texts = page.shown_texts(row);
    const auto in_english = page.shown_in_english(row);
    sink_.append("<tr>");
    for (std::size_t i = 0; i < texts.size(); ++i) {
      const auto& column = page.columns()[i];
      // An empty head would say nothing of the row.
      const bool is_head = i == 0 && !texts[i].empty();
      const std::string_view tag = is_head ? "th" : "td";
      sink_.append(fmt::format("<{}{}{}{}>{}</{}>", tag, is_head ? " scope=\"row\"" : "",
                               class_attribute(class_of(column)),
                               in_english[i] ? " lang=\"en\"" : "",
                               content(column.column, texts[i]), tag));
    }
    sink_.append("</tr>\n");
  }

  /// A cell's text, or the link that it is on a site.
  [[nodiscard]] std::string content(const table::Column& column, std::string_view text) const {
    if (column.are_colours) return colour(column, text);
    if (site_ == nullptr || text.empty()) return html_text(text);
    const auto path = site_->target(column, text);
    if (path.empty() || path == site_->path) return html_text(text);
    return fmt::format("<a href=\"{}\">{}</a>", html_text(address_from(*site_, path)),
                       html_text(text));
  }

  /// The `id` of a heading that cells lead to.
  [[nodiscard]] std::string part_attribute(const Page& page, const std::string& heading) {
    if (site_ == nullptr) return {};
    const auto path = site_->target(page.heading_column(), heading);
    const auto part = part_of_page(*site_, path);
    if (part.empty() || !parts_.insert(std::string(part)).second) return {};
    return fmt::format(" id=\"{}\"", html_text(part));
  }

  /// The name of a colour, in it and beside its shape.
  [[nodiscard]] std::string colour(const table::Column& column, std::string_view text) const {
    for (const auto& [code, shape] : shapes) {
      if (language::words_for(language_, column.name, code) != text) continue;
      return fmt::format("<span class=\"rag {}\"><span aria-hidden=\"true\">{}</span> {}</span>",
                         code, shape, html_text(text));
    }
    return html_text(text);
  }

  const table::Report& report_;
  const Options& options_;
  Language language_;
  const SitePage* site_;
  support::TextSink& sink_;
  std::string title_;
  std::vector<std::string> log_heads_;
  std::set<std::string> parts_;  // that have an `id`
  int tables_ = 0;
  int charts_ = 0;
  bool is_empty_ = true;
};

}  // namespace

void write_html(const table::Report& report, const Options& options, support::TextSink& sink) {
  HtmlPaper paper(report, options, nullptr, sink);
  write_paper(report, options, paper);
  paper.finish();
}

void write_site_page(const table::Report& report, const Options& options, const SitePage& page,
                     support::TextSink& sink) {
  HtmlPaper paper(report, options, &page, sink);
  write_paper(report, options, paper);
  paper.finish();
}

Format describe_html() {
  return {.name = "html", .file_ending = "html", .write = write_html, .can_be_empty = false};
}

}  // namespace susr::render
