// SPDX-License-Identifier: MIT
// Draws a timeline: a bar for each row from when it began until its limit, what is late in another
// colour and thicker, a diamond where it was reached, the pauses behind, and a line for the day of
// the report.
#include <algorithm>
#include <array>
#include <chrono>
#include <string>

#include <fmt/format.h>

#include "susr/domain/date.hpp"
#include "susr/language/words.hpp"

#include "svg_parts.hpp"
#include "timeline.hpp"

namespace susr::render {

namespace {

using namespace svg;  // NOLINT(google-build-using-namespace)
using domain::Date;

constexpr double thin = 8;  // of a bar that is in time, in height

/// The first day of that month, so many months on.
Date month_after(Date day, int months) {
  using namespace std::chrono;  // NOLINT(google-build-using-namespace)
  const year_month_day date{day};
  return Date{(date.year() / date.month() + std::chrono::months{months}) / 1};
}

class Timeline {
 public:
  Timeline(const TimelineData& data, Language language)
      : data_(data), language_(language), first_(data.day), last_(data.day) {
    constexpr double most_of_label = whole_width / 3;
    for (const auto& row : data.rows) {
      left_ = std::max(left_, width_of(row.label));
      for (const auto& day : {std::optional(row.from), row.until, row.extended, row.reached}) {
        first_ = std::min(first_, day.value_or(first_));
        last_ = std::max(last_, day.value_or(last_));
      }
    }
    left_ = std::min(left_, most_of_label) + gap;
  }

  [[nodiscard]] std::string draw() const {
    auto made = pauses() + months() + key();
    for (std::size_t row = 0; row < data_.rows.size(); ++row)
      made += bar(data_.rows[row], bar_step * static_cast<double>(row + 1));
    return made + line_at(x(data_.day), bar_step - gap, x(data_.day), bottom(), "day");
  }

  [[nodiscard]] double height() const {
    return bottom() + font + 2 * gap;
  }

 private:
  [[nodiscard]] double x(Date day) const {
    const auto all = static_cast<double>(std::max(1, static_cast<int>((last_ - first_).count())));
    const auto room = whole_width - left_ - 2 * gap;
    return left_ + room * static_cast<double>((day - first_).count()) / all;
  }
  [[nodiscard]] double bottom() const {
    return bar_step * static_cast<double>(data_.rows.size() + 1) + gap;
  }

  [[nodiscard]] std::string pauses() const {
    std::string made;
    for (const auto& pause : data_.pauses) {
      const auto begins = std::max(pause.from, first_);
      const auto ends = std::min(pause.until.value_or(data_.day), last_);
      if (begins < ends)
        made += box_at(x(begins), bar_step - gap, x(ends) - x(begins), bottom() - bar_step + gap,
                       "pause");
    }
    return made;
  }

  /// The months under the rows, at most eight of them.
  [[nodiscard]] std::string months() const {
    constexpr std::array<int, 7> steps{1, 2, 3, 6, 12, 24, 60};
    constexpr int days_of_month = 30;
    constexpr int most = 8;
    const auto all = static_cast<int>((last_ - first_).count()) / days_of_month;
    const auto* step = std::ranges::find_if(steps, [&](int each) { return all / each < most; });
    const int months = step == steps.end() ? steps.back() : *step;
    std::string made;
    for (auto day = month_after(first_, 1); day <= last_; day = month_after(day, months)) {
      made += line_at(x(day), bar_step - gap, x(day), bottom(), "axis");
      constexpr std::size_t to_month = 7;
      made += text_at(x(day), bottom() + font, "middle", domain::to_text(day).substr(0, to_month));
    }
    return made;
  }

  [[nodiscard]] std::string key() const {
    std::string made;
    double at = 0;
    const auto add = [&](const char* words, const std::string& sign) {
      const auto text = language::words(language_, words);
      made += sign + text_at(at + font + gap, font, "start", text);
      at += font + width_of(text) + 3 * gap;
    };
    add("chart.timeline.limit", box_at(at, 2, font, font, "f1"));
    if (std::ranges::any_of(data_.rows, [](const auto& row) { return row.extended.has_value(); }))
      add("chart.timeline.extended", box_at(at, 2, font, font, "f3"));
    add("chart.timeline.late", box_at(at, 2, font, font, "late"));
    add("chart.timeline.reached", diamond(at + font / 2, 2 + font / 2));
    if (!data_.pauses.empty()) add("chart.timeline.pause", box_at(at, 2, font, font, "pause"));
    add("chart.timeline.day", line_at(at + font / 2, 2, at + font / 2, 2 + font, "day"));
    return made;
  }

  static std::string diamond(double x, double y) {
    constexpr double half = 7;
    return fmt::format("<path class=\"mark\" d=\"M{:.1f} {:.1f}l{} {}l-{} {}l-{} -{}z\"/>\n", x,
                       y - half, half, half, half, half, half, half);
  }

  [[nodiscard]] std::string stretch(Date from, Date until, double top, double high,
                                    std::string_view name) const {
    if (from >= until) return {};
    return box_at(x(from), top + (bar_height - high) / 2, x(until) - x(from), high, name);
  }

  [[nodiscard]] std::string bar(const TimelineRow& row, double top) const {
    auto made = text_at(left_ - gap, top + bar_height - font / 2, "end", row.label);
    const auto ends = row.reached.value_or(data_.day);
    const auto until = row.until.value_or(ends);
    made += stretch(row.from, until, top, thin, row.until ? "f1" : "open");
    if (row.extended) made += stretch(until, *row.extended, top, thin, "f3");
    if (row.limit) made += stretch(*row.limit, ends, top, bar_height, "late");
    return row.reached ? made + diamond(x(*row.reached), top + bar_height / 2) : made;
  }

  const TimelineData& data_;
  Language language_;
  Date first_;
  Date last_;
  double left_ = 0;
};

}  // namespace

std::string svg_of(const TimelineData& data, const std::string& id, Language language) {
  const Timeline timeline(data, language);
  return svg::picture(id, timeline.height(), data.title, data.description, timeline.draw());
}

}  // namespace susr::render
