// SPDX-License-Identifier: MIT
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "susr/exchange/data_package.hpp"
#include "susr/storage/tables.hpp"
#include "susr/support/output.hpp"
#include "susr/support/text.hpp"

#include "package_folder.hpp"

namespace susr::exchange {

namespace {

using report::Cell;
using storage::ColumnType;
using storage::ColumnValue;

Cell cell_of(ColumnValue value) {
  if (auto* text = std::get_if<std::string>(&value)) return std::move(*text);
  if (const auto* number = std::get_if<std::int64_t>(&value)) return *number;
  return {};
}

/// How many of the rows of all tables have been written.
class Written {
 public:
  Written(const storage::Store& store, const support::TellProgress& progress)
      : progress_(progress) {
    if (!progress_) return;
    for (const auto& table : storage::describe_tables(store))
      of_ += storage::count_rows(store, table);
  }

  void add_row() {
    if (progress_) progress_(++rows_, of_);
  }

 private:
  const support::TellProgress& progress_;
  std::int64_t rows_ = 0;
  std::int64_t of_ = 0;
};

/// Hands out the rows of a table of the store.
void rows_of(const storage::Store& store, const storage::TableDescription& table, Written& written,
             const report::TakeRow& take) {
  report::Row row(table.columns.size());
  storage::for_each_row(store, table, [&](std::vector<ColumnValue>& values) {
    for (std::size_t i = 0; i < values.size(); ++i)
      row[i] = cell_of(std::move(values[i]));
    take(row);
    written.add_row();
  });
}

storage::TableDescription agencies_table() {
  return {.name = "agencies",
          .columns = {{.name = "code", .type = ColumnType::text, .required = true},
                      {.name = "name", .type = ColumnType::text},
                      {.name = "areas", .type = ColumnType::text}},
          .primary_key = {"code"},
          .unique = {},
          .foreign_keys = {}};
}

/// Agencies in the policy have their names and areas; those only in the record have neither.
void agency_rows(const storage::Store& store, const domain::Policy& policy,
                 const report::TakeRow& take) {
  std::map<std::string, std::optional<domain::Agency>> agencies;
  for (const auto& agency : policy.agencies)
    agencies[agency.code] = agency;
  for (const auto* column : {"agency", "barrier_agency"}) {
    for (const auto& code : storage::texts_in_columns(store, column))
      agencies.try_emplace(code);
  }
  for (const auto& [code, agency] : agencies) {
    report::Row row{code, {}, {}};
    if (agency) {
      row[1] = agency->name;
      row[2] = support::join(agency->areas, "; ");
    }
    take(row);
  }
}

/// The time of the last event, not of the export, so that the same store gives the same package.
std::string moment_of(const storage::Store& store, const storage::Head& head) {
  const auto last = storage::find_event(store, head.events);
  return last ? last->recorded_at : std::string{};
}

}  // namespace

storage::Head export_package(const storage::Store& store, const domain::Policy& policy,
                             const std::filesystem::path& folder, unsigned mode,
                             const support::TellProgress& progress) {
  const auto head = storage::head_of(store);
  const Descriptor descriptor{.name = record_name,
                              .title = policy.board.name,
                              .created = moment_of(store, head),
                              .release = {},
                              .head = head,
                              .resources = {}};
  const auto fill = [&](const std::filesystem::path& staged) {
    PackageFolder package(staged, mode, descriptor);
    Written written(store, progress);
    for (const auto& table : storage::describe_tables(store)) {
      package.add(table, no_value,
                  [&](const report::TakeRow& take) { rows_of(store, table, written, take); });
    }
    package.add(agencies_table(), no_value,
                [&](const report::TakeRow& take) { agency_rows(store, policy, take); });
    package.finish();
  };
  support::write_folder_whole(folder, support::folder_mode(mode), fill);
  return head;
}

}  // namespace susr::exchange
