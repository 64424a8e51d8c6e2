// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include <fmt/format.h>

#include "susr/support/text.hpp"

#include "html_text.hpp"

/// What all charts are drawn with. All is in the units of the picture, which is scaled to the page.
namespace susr::render::svg {

inline constexpr double whole_width = 760;
inline constexpr double font = 13;     // of a letter, in height
inline constexpr double letter = 7.8;  // in width, about
inline constexpr double gap = 8;
inline constexpr double bar_height = 20;
inline constexpr double bar_step = 30;

inline double width_of(std::string_view text) {
  return letter * static_cast<double>(support::display_width(text));
}

inline std::string text_at(double x, double y, std::string_view anchor, std::string_view text,
                           std::string_view name = {}) {
  return fmt::format("<text x=\"{:.1f}\" y=\"{:.1f}\" text-anchor=\"{}\"{}>{}</text>\n", x, y,
                     anchor, name.empty() ? "" : fmt::format(" class=\"{}\"", name),
                     html_text(text));
}

inline std::string line_at(double x1, double y1, double x2, double y2, std::string_view name) {
  return fmt::format(
      "<line class=\"{}\" x1=\"{:.1f}\" y1=\"{:.1f}\" x2=\"{:.1f}\" y2=\"{:.1f}\"/>\n", name, x1,
      y1, x2, y2);
}

inline std::string box_at(double x, double y, double width, double height, std::string_view name) {
  return fmt::format(
      "<rect class=\"{}\" x=\"{:.1f}\" y=\"{:.1f}\" width=\"{:.1f}\" height=\"{:.1f}\"/>\n", name,
      x, y, width, height);
}

/// The whole picture: what is drawn, with its title and a description for who can't see it.
inline std::string picture(const std::string& id, double height, std::string_view title,
                           std::string_view description, std::string_view drawn) {
  return fmt::format(
      "<svg role=\"img\" aria-labelledby=\"{0}-title {0}-words\" viewBox=\"0 0 {1} {2:.0f}\" "
      "width=\"{1}\" height=\"{2:.0f}\">\n<title id=\"{0}-title\">{3}</title>\n"
      "<desc id=\"{0}-words\">{4}</desc>\n{5}</svg>\n",
      id, whole_width, height, html_text(title), html_text(description), drawn);
}

}  // namespace susr::render::svg
