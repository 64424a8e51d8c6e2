// SPDX-License-Identifier: MIT
#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "susr/catalogue/catalogue.hpp"
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
using catalogue::say;
using fmt::arg;

[[noreturn]] void refuse_package(const std::filesystem::path& folder, std::string why) {
  support::refuse(say("package.refused", arg("folder", folder.string())), std::move(why),
                  say("package.refused.hint"));
}

/// The first schema in which free texts have salts.
constexpr int sealed_over_digests = 7;

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
      : folder_(folder), packaged_(packaged), events_(events_table(store)), log_(store) {
    if (packaged.schema >= sealed_over_digests) return;
    std::erase_if(events_.columns, [](const auto& column) { return column.name == "former_hash"; });
  }

  /// Whether the log has to be sealed again.
  [[nodiscard]] bool is_older() const {
    return packaged_.schema < sealed_over_digests || log_.has_plain_text();
  }

  storage::Head read(const support::TellProgress& progress) {
    const auto fault = read_csv(folder_ / packaged_.path, {}, [&](std::int64_t row, Cells& cells) {
      last_row_ = row;
      row == 1 ? require_header(cells) : add(row, cells);
      if (progress) progress(log_.head().events, packaged_.head.events);
    });
    if (fault) refuse_row(fault->row, fault->why);
    if (last_row_ == 0) refuse_row(1, say("package.no-header"));
    require_head();
    require_same_file();
    return log_.head();
  }

 private:
  [[noreturn]] void refuse_row(std::int64_t row, std::string_view why) const {
    refuse_package(
        folder_, say("package.row", arg("file", packaged_.path), arg("row", row), arg("why", why)));
  }

  void require_header(const Cells& cells) const {
    const bool same =
        std::ranges::equal(cells, events_.columns, {}, {}, &storage::TableColumn::name);
    if (same) return;
    Cells names;
    std::ranges::transform(events_.columns, std::back_inserter(names), &storage::TableColumn::name);
    refuse_row(1, say("package.other-columns", arg("columns", support::join(names, ","))));
  }

  void add(std::int64_t row, Cells& cells) {
    if (cells.size() != events_.columns.size()) {
      refuse_row(row, say("package.other-cells", arg("n", cells.size()),
                          arg("expected", events_.columns.size())));
    }
    for (std::size_t i = 0; i < cells.size(); ++i) {
      if (const auto unfit = support::unfit_text(cells[i])) {
        refuse_row(row, say("import.note-of-column", arg("column", events_.columns[i].name),
                            arg("why", *unfit)));
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
                 say("package.other-number", arg("file", descriptor_name),
                     arg("expected", head.events), arg("found", log_.head().events)));
    }
    if (log_.head().hash != head.hash) {
      refuse_row(last_row_, say("package.other-head", arg("file", descriptor_name)));
    }
  }

  /// The last check: the same events could be written in other bytes.
  void require_same_file() const {
    const auto mark = mark_of(folder_ / packaged_.path);
    if (mark.bytes == packaged_.mark.bytes && mark.sha256 == packaged_.mark.sha256) return;
    refuse_package(folder_, say("package.other-file", arg("file", packaged_.path),
                                arg("descriptor", descriptor_name), arg("bytes", mark.bytes),
                                arg("expected", packaged_.mark.bytes)));
  }

  const std::filesystem::path& folder_;
  const PackagedLog& packaged_;
  storage::TableDescription events_;
  storage::SealedLog log_;
  std::int64_t last_row_ = 0;
};

/// A package sealed by some other program may hold events that can't have happened.
template <class Prepare>
void make_tables(storage::Store& store, const std::filesystem::path& folder,
                 const support::TellProgress& progress, const Prepare& prepare) {
  try {
    prepare();
    storage::rebuild_tables(store, progress);
  } catch (const support::Error& error) {
    if (error.kind() != support::ErrorKind::store) throw;
    refuse_package(folder, error.problems().front().why);
  }
}

}  // namespace

storage::Head import_package(storage::Store& store, const std::filesystem::path& folder,
                             workflow::Mode mode, const storage::Resealer& by,
                             const PackageProgress& progress) {
  const auto packaged = read_packaged_log(folder);
  if (packaged.schema > storage::schema_version()) {
    support::refuse(say("package.refused", arg("folder", folder.string())),
                    say("package.newer", arg("schema", packaged.schema),
                        arg("known", storage::schema_version())),
                    say("package.newer.hint"));
  }
  storage::WriteTransaction transaction(store);
  LogReader log(store, folder, packaged);
  auto head = log.read(progress.events);
  make_tables(store, folder, progress.cases, [&] {
    if (log.is_older()) head = storage::reseal(store, by);
  });
  if (mode == workflow::Mode::record) transaction.commit();
  return head;
}

}  // namespace susr::exchange
