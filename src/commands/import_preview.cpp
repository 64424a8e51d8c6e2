// SPDX-License-Identifier: MIT
#include "import_preview.hpp"

#include "susr/domain/date.hpp"
#include "susr/report/report.hpp"

namespace susr::commands {

namespace {

report::Cell filled(const std::string& text) {
  return text.empty() ? report::Cell{} : report::Cell{text};
}

void give_columns(const exchange::Preview& preview, const report::TakeRow& take) {
  for (const auto& column : preview.columns) {
    report::Row row{filled(column.heading), filled(column.column), filled(column.part)};
    for (std::size_t i = 0; i < exchange::previewed_rows; ++i)
      row.push_back(i < column.values.size() ? filled(column.values[i]) : report::Cell{});
    take(row);
  }
}

}  // namespace

report::Report preview_report(const exchange::Preview& preview, domain::Date today) {
  return {.name = "preview",
          .as_of = domain::to_text(today),
          .tables = {
              {.name = "preview",
               .columns = {{.name = "heading"},
                           {.name = "column", .wraps = false},
                           {.name = "part"},
                           {.name = "first"},
                           {.name = "second"},
                           {.name = "third"}},
               .rows = [&preview](const report::TakeRow& take) { give_columns(preview, take); }}}};
}

report::Report outcome_report(const exchange::ImportOutcome& outcome, domain::Date today) {
  return {.name = "import",
          .as_of = domain::to_text(today),
          .tables = {{.name = "import",
                      .columns = {report::as_key(report::number_column("row")),
                                  report::as_main(report::id_column("item")),
                                  report::as_main(report::text_column("result")),
                                  report::title_column("detail")},
                      .rows = [&outcome](const report::TakeRow& take) {
                        outcome.items->for_each_result([&](const storage::StagedResult& each) {
                          take({each.row, filled(each.item), table::coded(each.result, "import"),
                                filled(each.detail)});
                        });
                      }}}};
}

}  // namespace susr::commands
