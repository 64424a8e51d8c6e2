// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "susr/render/render.hpp"
#include "susr/table/report.hpp"

namespace susr::render {

/// A link to a page. All paths are within the site, such as `cases/CV-2026-001.html`.
struct Link {
  std::string words;
  std::string path;
};

/// A page of HTML among others that lead to each other.
struct SitePage {
  std::string path;
  std::vector<Link> links;  ///< in the order in which they stand on every page
  /// The path of the page that a cell leads to, with `#` and the part of it that is meant if there
  /// is one; empty if it leads nowhere.
  std::function<std::string(const table::Column& column, std::string_view text)> target;
};

/// As `write_html`, with the links, and with a script by which the rows of the page can be filtered
/// in the browser. A heading over rows is what a cell leads to that means that part of the page.
void write_site_page(const table::Report& report, const Options& options, const SitePage& page,
                     support::TextSink& sink);

}  // namespace susr::render
