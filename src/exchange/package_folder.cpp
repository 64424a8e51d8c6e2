// SPDX-License-Identifier: MIT
#include "package_folder.hpp"

#include "susr/render/render.hpp"
#include "susr/support/output.hpp"
#include "susr/support/sha256.hpp"

namespace susr::exchange {

namespace {

using report::CellType;
using storage::ColumnType;

CellType cell_type(ColumnType type) {
  switch (type) {
    case ColumnType::integer:
      return CellType::integer;
    case ColumnType::date:
      return CellType::date;
    case ColumnType::partial_date:
      return CellType::partial_date;
    case ColumnType::text:
      break;
  }
  return CellType::text;
}

/// The table as the writer of CSV takes it.
report::Report report_of(const storage::TableDescription& table,
                         const std::function<void(const report::TakeRow&)>& rows) {
  report::Table as_report{.name = table.name, .columns = {}, .rows = rows};
  for (const auto& column : table.columns)
    as_report.columns.push_back({.name = column.name, .type = cell_type(column.type)});
  return {.name = table.name, .as_of = {}, .tables = {std::move(as_report)}};
}

/// Writes the report as CSV, and returns the file's size and hash.
FileMark write_marked(const std::filesystem::path& file, unsigned mode,
                      const report::Report& report, const std::string& missing) {
  FileMark mark;
  support::Sha256 hash;
  support::write_file_whole(file, mode, [&](support::TextSink& sink) {
    support::TextSink marking([&](std::string_view block) {
      mark.bytes += static_cast<std::int64_t>(block.size());
      hash.add(block);
      sink.append(block);
    });
    render::write_csv(report, {.empty_cell = missing}, marking);
    marking.flush();
  });
  mark.sha256 = hash.finish();
  return mark;
}

}  // namespace

void PackageFolder::add(const storage::TableDescription& table, const std::string& missing,
                        const std::function<void(const report::TakeRow&)>& rows) {
  const auto path = table.name + ".csv";
  const auto mark = write_marked(folder_ / path, mode_, report_of(table, rows), missing);
  descriptor_.resources.push_back({.table = table, .path = path, .missing = missing, .mark = mark});
}

void PackageFolder::finish() const {
  support::write_file_whole(folder_ / descriptor_name, mode_,
                            [&](support::TextSink& sink) { sink.append(to_json(descriptor_)); });
}

}  // namespace susr::exchange
