// SPDX-License-Identifier: MIT
#include "rejects.hpp"

#include <algorithm>
#include <utility>

#include "susr/render/render.hpp"
#include "susr/report/report.hpp"
#include "susr/support/output.hpp"

namespace susr::exchange {

namespace {

constexpr const char* reason_column = "rejected_for";

std::vector<std::string> header_of(const ImportRequest& request) {
  std::vector<std::string> header;
  read_csv(request.file, request.encoding, [&](std::int64_t, std::vector<std::string>& cells) {
    if (header.empty()) header = cells;
  });
  return header;
}

/// The rows that were rejected, read again from the file.
void give_rows(const ImportRequest& request, std::size_t columns,
               std::optional<std::size_t> old_reason, const RejectedRows& rejected,
               const report::TakeRow& take) {
  read_csv(request.file, request.encoding, [&](std::int64_t row, std::vector<std::string>& cells) {
    const auto found = rejected.find(row);
    if (found == rejected.end()) return;
    report::Row written;
    for (std::size_t i = 0; i < std::max(columns, cells.size()); ++i) {
      if (i == old_reason) continue;
      written.emplace_back(i < cells.size() ? without_formula_guard(std::move(cells[i]))
                                            : std::string{});
    }
    written.resize(old_reason ? columns - 1 : columns);
    written.emplace_back(found->second);
    take(written);
  });
}

}  // namespace

void write_rejects(const ImportRequest& request, const RejectedRows& rejected) {
  const auto header = header_of(request);
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
    give_rows(request, header.size(), old_reason, rejected, take);
  };
  const report::Report report{.name = "rejects", .as_of = {}, .tables = {std::move(table)}};
  support::write_file_whole(*request.rejects,
                            [&](support::TextSink& sink) { render::write_csv(report, {}, sink); });
}

}  // namespace susr::exchange
