// SPDX-License-Identifier: MIT
// Draws charts. Lines differ in colour, in dashes and by the words at their ends; the parts of bars
// in colour, in the order of the key, and by the numbers in them.
#include <algorithm>
#include <array>
#include <cstddef>
#include <functional>
#include <numeric>
#include <ranges>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "chart.hpp"
#include "svg_parts.hpp"

namespace susr::render {

namespace {

using namespace svg;  // NOLINT(google-build-using-namespace)

constexpr double plot_height = 220;
constexpr std::size_t most_labels = 8;
constexpr std::size_t kinds = 5;  // of colours in the style

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
      made += line_at(left_, y(value), right_, y(value), "axis");
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
    const auto names = places_of_names();
    for (std::size_t i = 0; i < data_.series.size(); ++i) {
      const auto& series = data_.series[i];
      std::string points;
      for (std::size_t row = 0; row < series.values.size(); ++row)
        points += fmt::format("{:.1f},{:.1f} ", x(row), y(series.values[row]));
      points.pop_back();
      made += fmt::format("<polyline class=\"line s{}\" points=\"{}\"/>\n", i % kinds + 1, points);
      made +=
          text_at(right_ + gap, names[i], "start", series.name, fmt::format("t{}", i % kinds + 1));
    }
    return made;
  }

  /// How far down each line's name stands: at its end, and below the name above it where lines end
  /// close to each other.
  [[nodiscard]] std::vector<double> places_of_names() const {
    constexpr double step = font + 2;
    std::vector<std::size_t> from_above(data_.series.size());
    std::iota(from_above.begin(), from_above.end(), 0U);
    std::ranges::stable_sort(from_above, std::greater{},
                             [this](std::size_t i) { return data_.series[i].values.back(); });
    std::vector<double> places(data_.series.size());
    double above = -step;
    for (const auto i : from_above) {
      places[i] = std::max(y(data_.series[i].values.back()) + font / 3, above + step);
      above = places[i];
    }
    // Names that would stand below the plot push those above them up.
    double below = gap + plot_height + font / 3 + step;
    for (const auto i : std::views::reverse(from_above)) {
      places[i] = std::min(places[i], below - step);
      below = places[i];
    }
    return places;
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
    auto made = has_parts() ? key() : std::string{};
    for (std::size_t row = 0; row < data_.labels.size(); ++row)
      made += bar(row);
    return made;
  }
  [[nodiscard]] double height() const {
    return top_of(data_.labels.size()) + gap;
  }

 private:
  [[nodiscard]] bool has_parts() const {
    return data_.series.size() > 1;
  }
  /// Under the key, if it has one.
  [[nodiscard]] double top_of(std::size_t row) const {
    return bar_step * static_cast<double>(has_parts() ? row + 1 : row);
  }
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
      made += box_at(x, 2, font, font, fmt::format("f{}", i % kinds + 1));
      made += text_at(x + font + gap, font, "start", name);
      x += font + width_of(name) + 3 * gap;
    }
    return made;
  }

  [[nodiscard]] std::string bar(std::size_t row) const {
    const auto top = top_of(row);
    const auto line = top + bar_height - font / 2;
    const auto sum = sum_of(row);
    const auto room = whole_width - left_ - gap - width_of(fmt::format("{}", most_));
    auto made = text_at(left_ - gap, line, "end", data_.labels[row]);
    double x = left_;
    for (std::size_t i = 0; i < data_.series.size(); ++i) {
      const auto value = data_.series[i].values[row];
      if (value == 0) continue;
      const auto width = room * static_cast<double>(value) / static_cast<double>(most_);
      made += box_at(x, top, width, bar_height, fmt::format("f{}", i % kinds + 1));
      const auto number = fmt::format("{}", value);
      if (has_parts() && width_of(number) + gap < width)
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
  return picture(id, height, data.title, data.description,
                 is_lines ? LinePlot(data).draw() : BarPlot(data).draw());
}

}  // namespace susr::render
