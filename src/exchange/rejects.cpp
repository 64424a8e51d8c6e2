// SPDX-License-Identifier: MIT
#include "rejects.hpp"

#include <algorithm>
#include <utility>

#include "susr/render/render.hpp"
#include "susr/report/report.hpp"
#include "susr/support/output.hpp"

#include "fill_down.hpp"

namespace susr::exchange {

namespace {

constexpr const char* reason_column = "rejected_for";
const std::vector<std::string> no_columns;

std::vector<std::string> header_of(const RowSource& source) {
  std::vector<std::string> header;
  source.for_each_row([&](std::int64_t, std::vector<std::string>& cells) {
    if (header.empty() && !std::ranges::all_of(cells, is_blank)) header = cells;
  });
  return header;
}

/// Hands out the rejected rows, read again from the file.
void give_rows(const RowSource& source, const ImportRequest& request,
               const std::vector<std::string>& header, std::optional<std::size_t> old_reason,
               const RejectedRows& rejected, const report::TakeRow& take) {
  bool is_header = true;
  FillDown fill_down(header, request.mapping ? request.mapping->filled_down : no_columns);
  source.for_each_row([&](std::int64_t row, std::vector<std::string>& cells) {
    if (std::ranges::all_of(cells, is_blank) || std::exchange(is_header, false)) return;
    cells.resize(std::max(cells.size(), header.size()));
    fill_down.fill(cells);
    const auto found = rejected.find(row);
    if (found == rejected.end()) return;
    report::Row written;
    for (std::size_t i = 0; i < header.size(); ++i) {
      auto text = without_formula_guard(std::move(cells[i]));
      if (i != old_reason) written.push_back(text.empty() ? report::Cell{} : std::move(text));
    }
    written.emplace_back(found->second);
    take(written);
  });
}

}  // namespace

void write_rejects(const RowSource& source, const ImportRequest& request,
                   const RejectedRows& rejected, const std::function<void()>& when_whole) {
  const auto header = header_of(source);
  const auto reason = std::ranges::find(header, reason_column);
  const auto old_reason = reason == header.end()
                              ? std::nullopt
                              : std::optional(static_cast<std::size_t>(reason - header.begin()));
  report::Table table{.name = "rejects", .columns = {}, .rows = {}};
  for (std::size_t i = 0; i < header.size(); ++i) {
    if (i != old_reason) table.columns.push_back({.name = header[i]});
  }
  table.columns.push_back({.name = reason_column});
  table.rows = [&](const report::TakeRow& take) {
    give_rows(source, request, header, old_reason, rejected, take);
  };
  const report::Report report{.name = "rejects", .as_of = {}, .tables = {std::move(table)}};
  // The byte-order mark shows that it is UTF-8, whatever the encoding of the original.
  const render::Options options{.excel = !source.is_utf_8()};
  support::write_file_whole(
      *request.rejects, request.rejects_mode,
      [&](support::TextSink& sink) { render::write_csv(report, options, sink); }, when_whole);
}

}  // namespace susr::exchange
