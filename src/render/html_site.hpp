// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "susr/render/site.hpp"

namespace susr::render {

/// Hides the rows that don't have all of the words that are typed, whatever their case and accents.
/// Without it the page has all of its rows, and nothing to type into.
inline constexpr std::string_view site_script = R"js(
(() => {
  const form = document.querySelector('.filter');
  const box = form.querySelector('input');
  const told = form.querySelector('output');
  const plain = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const bodies = [...document.querySelectorAll('tbody')].map((body) => ({
    body,
    rows: [...body.rows].filter((row) => !row.querySelector('[scope=rowgroup]'))
        .map((row) => ({row, text: plain(row.textContent)})),
  }));
  const all = bodies.reduce((sum, each) => sum + each.rows.length, 0);
  const filter = () => {
    const words = plain(box.value).split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const {body, rows} of bodies) {
      const before = shown;
      for (const {row, text} of rows) {
        row.hidden = !words.every((word) => text.includes(word));
        if (!row.hidden) ++shown;
      }
      body.hidden = shown === before;
    }
    told.value = words.length === 0 ? ''
        : told.dataset.words.replace('{shown}', shown).replace('{all}', all);
  };
  if (all < 2) return;
  form.hidden = false;
  box.addEventListener('input', filter);
  filter();
})();
)js";

/// What stands above the main part of the page: a link over the others, for who goes by keyboard,
/// and the links. The page that it is of is marked among them.
std::string site_header(const SitePage& page, Language language);

/// What is typed into to filter, which the script shows.
std::string site_filter(Language language);

/// The address of a path as it stands on the page.
std::string address_from(const SitePage& page, std::string_view path);

/// The part of the page itself that a path leads to, for its `id`; empty if it leads elsewhere.
std::string_view part_of_page(const SitePage& page, std::string_view path);

}  // namespace susr::render
