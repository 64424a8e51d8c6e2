// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace susr::render {

/// The text as it stands in HTML and SVG, between tags and in an attribute. All that is not our own
/// goes through here.
inline std::string html_text(std::string_view text) {
  std::string made;
  made.reserve(text.size());
  for (const char c : text) {
    switch (c) {
      case '&':
        made += "&amp;";
        break;
      case '<':
        made += "&lt;";
        break;
      case '>':
        made += "&gt;";
        break;
      case '"':
        made += "&quot;";
        break;
      case '\'':
        made += "&#39;";
        break;
      default:
        made += c;
    }
  }
  return made;
}

}  // namespace susr::render
