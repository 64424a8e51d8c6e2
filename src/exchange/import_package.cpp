// SPDX-License-Identifier: MIT
#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "susr/exchange/csv_reader.hpp"
#include "susr/exchange/data_package.hpp"
#include "susr/storage/sealed_log.hpp"
#include "susr/storage/tables.hpp"
#include "susr/storage/verification.hpp"
#include "susr/support/error.hpp"
#include "susr/support/input.hpp"
#include "susr/support/sha256.hpp"
#include "susr/support/text.hpp"

#include "descriptor.hpp"

namespace susr::exchange {

namespace {

using Cells = std::vector<std::string>;

constexpr const char* next_step =
    "nothing was imported; export the package again, or fetch it again";

[[noreturn]] void refuse_package(const std::filesystem::path& folder, std::string why) {
  support::refuse(fmt::format("cannot import the package {}", folder.string()), std::move(why),
                  next_step);
}

/// The columns of the log in this program's schema.
storage::TableDescription events_table(const storage::Store& store) {
  const auto tables = storage::describe_tables(store);
  return *std::ranges::find(tables, "events", &storage::TableDescription::name);
}

FileMark mark_of(const std::filesystem::path& file) {
  FileMark mark;
  support::Sha256 hash;
  support::read_blocks(file, [&](std::string_view block) {
    mark.bytes += static_cast<std::int64_t>(block.size());
    hash.add(block);
    return true;
  });
  mark.sha256 = hash.finish();
  return mark;
}

/// Puts the rows of a package's log into the store.
class LogReader {
 public:
  LogReader(storage::Store& store, const std::filesystem::path& folder, const PackagedLog& packaged)
      : folder_(folder), packaged_(packaged), events_(events_table(store)), log_(store) {}

  storage::Head read() {
    const auto fault = read_csv(folder_ / packaged_.path, {}, [&](std::int64_t row, Cells& cells) {
      last_row_ = row;
      row == 1 ? require_header(cells) : add(row, cells);
    });
    if (fault) refuse_row(fault->row, fault->why);
    if (last_row_ == 0) refuse_row(1, "the names of the columns are missing");
    require_head();
    require_same_file();
    return log_.head();
  }

 private:
  [[noreturn]] void refuse_row(std::int64_t row, std::string_view why) const {
    refuse_package(folder_, fmt::format("{}, row {}: {}", packaged_.path, row, why));
  }

  void require_header(const Cells& cells) const {
    const bool same =
        std::ranges::equal(cells, events_.columns, {}, {}, &storage::TableColumn::name);
    if (same) return;
    Cells names;
    std::ranges::transform(events_.columns, std::back_inserter(names), &storage::TableColumn::name);
    refuse_row(1, fmt::format("the columns are not {}", support::join(names, ",")));
  }

  void add(std::int64_t row, Cells& cells) {
    if (cells.size() != events_.columns.size()) {
      refuse_row(row,
                 fmt::format("it has {} cells and not {}", cells.size(), events_.columns.size()));
    }
    for (std::size_t i = 0; i < cells.size(); ++i) {
      if (const auto unfit = support::unfit_text(cells[i])) {
        refuse_row(row, fmt::format("column {}: {}", events_.columns[i].name, *unfit));
      }
      if (events_.columns[i].type != storage::ColumnType::text) continue;
      cells[i] = without_formula_guard(std::move(cells[i]));
    }
    if (const auto fault = log_.add(cells)) refuse_row(row, *fault);
  }

  void require_head() const {
    const auto& head = packaged_.head;
    if (log_.head().events != head.events) {
      refuse_row(last_row_ + (log_.head().events < head.events ? 1 : 0),
                 fmt::format("{} says that there are {} events, and there are {}", descriptor_name,
                             head.events, log_.head().events));
    }
    if (log_.head().hash != head.hash) {
      refuse_row(last_row_,
                 fmt::format("the last event is not the head that {} names", descriptor_name));
    }
  }

  /// What is left: the same events in other bytes.
  void require_same_file() const {
    const auto mark = mark_of(folder_ / packaged_.path);
    if (mark.bytes == packaged_.mark.bytes && mark.sha256 == packaged_.mark.sha256) return;
    refuse_package(folder_,
                   fmt::format("{} is not the file that {} describes: it has {} bytes, and should "
                               "have {}, of another SHA-256",
                               packaged_.path, descriptor_name, mark.bytes, packaged_.mark.bytes));
  }

  const std::filesystem::path& folder_;
  const PackagedLog& packaged_;
  storage::TableDescription events_;
  storage::SealedLog log_;
  std::int64_t last_row_ = 0;
};

/// A package that some other program sealed may say what can't have happened.
void make_tables(storage::Store& store, const std::filesystem::path& folder) {
  try {
    storage::remake_tables(store);
  } catch (const support::Error& error) {
    if (error.kind() != support::ErrorKind::store) throw;
    refuse_package(folder, error.problems().front().why);
  }
}

}  // namespace

storage::Head import_package(storage::Store& store, const std::filesystem::path& folder,
                             workflow::Mode mode) {
  const auto packaged = read_packaged_log(folder);
  if (packaged.schema > storage::schema_version()) {
    support::refuse(fmt::format("cannot import the package {}", folder.string()),
                    fmt::format("it is of schema {} and this program knows {} at most",
                                packaged.schema, storage::schema_version()),
                    "use the newer susr that wrote it");
  }
  storage::WriteTransaction transaction(store);
  const auto head = LogReader(store, folder, packaged).read();
  make_tables(store, folder);
  if (mode == workflow::Mode::record) transaction.commit();
  return head;
}

}  // namespace susr::exchange
