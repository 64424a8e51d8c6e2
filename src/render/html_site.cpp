// SPDX-License-Identifier: MIT
#include "html_site.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "susr/language/words.hpp"

#include "html_text.hpp"

namespace susr::render {

std::string site_header(const SitePage& page, Language language) {
  auto header =
      fmt::format("<a class=\"skip\" href=\"#main\">{}</a>\n<nav aria-label=\"{}\">\n<ul>\n",
                  html_text(language::words(language, "site.skip")),
                  html_text(language::words(language, "site.pages")));
  for (const auto& link : page.links) {
    header +=
        fmt::format("<li><a href=\"{}\"{}>{}</a></li>\n", html_text(address_from(page, link.path)),
                    link.path == page.path ? " aria-current=\"page\"" : "", html_text(link.words));
  }
  return header + "</ul>\n</nav>\n";
}

std::string site_filter(Language language) {
  return fmt::format(
      "<p class=\"filter\" hidden><label for=\"filter\">{}</label> "
      "<input id=\"filter\" type=\"search\" autocomplete=\"off\" spellcheck=\"false\"> "
      "<output for=\"filter\" data-words=\"{}\"></output></p>\n",
      html_text(language::words(language, "site.filter")),
      html_text(language::words(language, "site.filtered")));
}

std::string address_from(const SitePage& page, std::string_view path) {
  if (const auto part = part_of_page(page, path); !part.empty()) return fmt::format("#{}", part);
  std::string address;
  for (auto depth = std::ranges::count(page.path, '/'); depth > 0; --depth)
    address += "../";
  return address.append(path);
}

std::string_view part_of_page(const SitePage& page, std::string_view path) {
  const auto ends = path.find('#');
  if (ends == std::string_view::npos || path.substr(0, ends) != page.path) return {};
  return path.substr(ends + 1);
}

}  // namespace susr::render
