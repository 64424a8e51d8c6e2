// SPDX-License-Identifier: MIT
// Draws charts. Lines differ in colour, in dashes and by the words at their ends; the parts of bars
// in colour, in the order of the key, and by the numbers in them.
#include <algorithm>
#include <array>
#include <cstddef>
#include <numeric>
#include <string>

#include <fmt/format.h>

#include "susr/support/text.hpp"

#include "chart.hpp"
#include "html_text.hpp"

namespace susr::render {

namespace {

// All in the units of the picture, which is scaled to the page.
constexpr double whole_width = 760;
constexpr double font = 13;     // of a letter, in height
constexpr double letter = 7.8;  // in width, about
constexpr double gap = 8;
constexpr double plot_height = 220;
constexpr double bar_height = 20;
constexpr double bar_step = 30;
constexpr std::size_t most_labels = 8;
constexpr std::size_t kinds = 5;  // of colours in the style

double width_of(std::string_view text) {
  return letter * static_cast<double>(support::display_width(text));
}

std::string text_at(double x, double y, std::string_view anchor, std::string_view text,
                    std::string_view name = {}) {
  return fmt::format("<text x=\"{:.1f}\" y=\"{:.1f}\" text-anchor=\"{}\"{}>{}</text>\n", x, y,
                     anchor, name.empty() ? "" : fmt::format(" class=\"{}\"", name),
                     html_text(text));
}

/// A round number at or above `most`: 1, 2, 5, 10, 20, 50 …, times four, so that a quarter of it is
/// whole.
std::int64_t scale_for(std::int64_t most) {
  constexpr std::array<std::int64_t, 3> steps{1, 2, 5};
  constexpr std::int64_t quarters = 4;
  constexpr std::int64_t ten = 10;
  for (std::int64_t power = 1;; power *= ten) {
    for (const auto step : steps) {
      if (quarters * step * power >= most) return quarters * step * power;
    }
  }
}

std::int64_t most_in(const ChartSeries& series) {
  return std::ranges::max(series.values);
}

/// The plot of a chart of lines: where a value of a row stands.
class LinePlot {
 public:
  explicit LinePlot(const ChartData& data) : data_(data) {
    std::int64_t most = 1;
    double longest_name = 0;
    for (const auto& series : data.series) {
      most = std::max(most, most_in(series));
      longest_name = std::max(longest_name, width_of(series.name));
    }
    scale_ = scale_for(most);
    left_ =
        std::max(width_of(fmt::format("{}", scale_)) + 2 * gap, width_of(data.labels.front()) / 2);
    right_ = whole_width - longest_name - 2 * gap;
  }

  [[nodiscard]] std::string draw() const {
    return axis() + labels() + lines();
  }
  [[nodiscard]] static double height() {
    return plot_height + 4 * gap;
  }

 private:
  [[nodiscard]] double x(std::size_t row) const {
    const auto last = static_cast<double>(data_.labels.size() - 1);
    return left_ + (right_ - left_) * static_cast<double>(row) / last;
  }
  [[nodiscard]] double y(std::int64_t value) const {
    const auto share = static_cast<double>(value) / static_cast<double>(scale_);
    return gap + plot_height * (1 - share);
  }

  [[nodiscard]] std::string axis() const {
    constexpr int quarters = 4;
    std::string made;
    for (int i = 0; i <= quarters; ++i) {
      const auto value = scale_ * i / quarters;
      made += fmt::format(
          "<line class=\"axis\" x1=\"{:.1f}\" y1=\"{:.1f}\" x2=\"{:.1f}\" y2=\"{:.1f}\"/>\n", left_,
          y(value), right_, y(value));
      made += text_at(left_ - gap, y(value) + font / 3, "end", fmt::format("{}", value));
    }
    return made;
  }

  [[nodiscard]] std::string labels() const {
    const auto count = data_.labels.size();
    const auto step = (count + most_labels - 1) / most_labels;
    std::string made;
    for (std::size_t row = 0; row < count; row += step) {
      made += text_at(x(row), gap + plot_height + font + gap, "middle", data_.labels[row]);
    }
    return made;
  }

  [[nodiscard]] std::string lines() const {
    std::string made;
    double last_y = -font;
    for (std::size_t i = 0; i < data_.series.size(); ++i) {
      const auto& series = data_.series[i];
      std::string points;
      for (std::size_t row = 0; row < series.values.size(); ++row)
        points += fmt::format("{:.1f},{:.1f} ", x(row), y(series.values[row]));
      points.pop_back();
      made += fmt::format("<polyline class=\"line s{}\" points=\"{}\"/>\n", i % kinds + 1, points);
      // The names of lines that end close to each other do not stand on each other.
      auto at = y(series.values.back()) + font / 3;
      if (i > 0 && at - last_y < font + 2 && last_y - at < font + 2) at = last_y + font + 2;
      last_y = at;
      made += text_at(right_ + gap, at, "start", series.name, fmt::format("t{}", i % kinds + 1));
    }
    return made;
  }

  const ChartData& data_;
  std::int64_t scale_ = 1;
  double left_ = 0;
  double right_ = 0;
};

/// The plot of a chart of bars, one below the other, under the key of their parts.
class BarPlot {
 public:
  explicit BarPlot(const ChartData& data) : data_(data) {
    constexpr double most_of_label = whole_width / 3;
    for (const auto& label : data.labels)
      left_ = std::max(left_, width_of(label));
    left_ = std::min(left_, most_of_label) + gap;
    for (std::size_t row = 0; row < data.labels.size(); ++row)
      most_ = std::max(most_, sum_of(row));
  }

  [[nodiscard]] std::string draw() const {
    auto made = key();
    for (std::size_t row = 0; row < data_.labels.size(); ++row)
      made += bar(row);
    return made;
  }
  [[nodiscard]] double height() const {
    return bar_step * static_cast<double>(data_.labels.size() + 1) + gap;
  }

 private:
  [[nodiscard]] std::int64_t sum_of(std::size_t row) const {
    std::int64_t sum = 0;
    for (const auto& series : data_.series)
      sum += series.values[row];
    return sum;
  }

  [[nodiscard]] std::string key() const {
    std::string made;
    double x = 0;
    for (std::size_t i = 0; i < data_.series.size(); ++i) {
      const auto& name = data_.series[i].name;
      made += fmt::format("<rect class=\"f{}\" x=\"{:.1f}\" y=\"2\" width=\"{}\" height=\"{}\"/>\n",
                          i % kinds + 1, x, font, font);
      made += text_at(x + font + gap, font, "start", name);
      x += font + width_of(name) + 3 * gap;
    }
    return made;
  }

  [[nodiscard]] std::string bar(std::size_t row) const {
    const auto top = bar_step * static_cast<double>(row + 1);
    const auto line = top + bar_height - font / 2;
    const auto sum = sum_of(row);
    const auto room = whole_width - left_ - gap - width_of(fmt::format("{}", most_));
    auto made = text_at(left_ - gap, line, "end", data_.labels[row]);
    double x = left_;
    for (std::size_t i = 0; i < data_.series.size(); ++i) {
      const auto value = data_.series[i].values[row];
      if (value == 0) continue;
      const auto width = room * static_cast<double>(value) / static_cast<double>(most_);
      made += fmt::format(
          "<rect class=\"f{}\" x=\"{:.1f}\" y=\"{:.1f}\" width=\"{:.1f}\" height=\"{}\"/>\n",
          i % kinds + 1, x, top, width, bar_height);
      const auto number = fmt::format("{}", value);
      if (width_of(number) + gap < width)
        made += text_at(x + width / 2, line, "middle", number, "in");
      x += width;
    }
    return made + text_at(x + gap / 2, line, "start", fmt::format("{}", sum), "sum");
  }

  const ChartData& data_;
  double left_ = 0;
  std::int64_t most_ = 1;
};

}  // namespace

std::string svg_of(const ChartData& data, const std::string& id) {
  const bool is_lines = data.kind == table::ChartKind::lines;
  const auto height = is_lines ? LinePlot::height() : BarPlot(data).height();
  return fmt::format(
      "<svg role=\"img\" aria-labelledby=\"{0}-title {0}-words\" viewBox=\"0 0 {1} {2:.0f}\" "
      "width=\"{1}\" height=\"{2:.0f}\">\n<title id=\"{0}-title\">{3}</title>\n"
      "<desc id=\"{0}-words\">{4}</desc>\n{5}</svg>\n",
      id, whole_width, height, html_text(data.title), html_text(data.description),
      is_lines ? LinePlot(data).draw() : BarPlot(data).draw());
}

}  // namespace susr::render
