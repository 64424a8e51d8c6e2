// SPDX-License-Identifier: MIT
// A data package that is imported. The input is its datapackage.json, a line "---", and its log,
// events.csv; or a line "sealed" and a log that is sealed here, as one does who knows how. A
// package that is taken leaves a record that is whole, and that can be exported and imported again.
#include <span>

#include <fmt/format.h>

#include "susr/exchange/csv_reader.hpp"
#include "susr/exchange/data_package.hpp"
#include "susr/storage/verification.hpp"
#include "susr/support/output.hpp"
#include "susr/support/sha256.hpp"
#include "susr/support/text.hpp"

#include "board.hpp"

namespace {

using namespace susr;  // NOLINT(google-build-using-namespace)
using Cells = std::vector<std::string>;

constexpr std::size_t sealed_columns = 12;
const storage::Resealer by{.account = "tester", .moment = {}};

std::string hash_of(std::string_view bytes) {
  support::Sha256 hash;
  hash.add(bytes);
  return hash.finish();
}

std::string written(const Cells& cells) {
  std::string line;
  for (const auto& cell : cells) {
    line += line.empty() ? "\"" : ",\"";
    if (support::needs_formula_guard(cell)) line += '\'';
    for (const char c : cell)
      line.append(c == '"' ? 2 : 1, c);
    line += '"';
  }
  return line + "\n";
}

/// Writes a log whose rows are sealed one after the other, and what describes it.
void write_sealed(const std::filesystem::path& folder, const std::string& log) {
  const auto file = folder / "events.csv";
  test::put_content(file, log);
  std::string sealed;
  std::string head;
  std::int64_t events = -1;
  exchange::read_csv(file, {}, [&](std::int64_t /*row*/, Cells& cells) {
    if (++events > 0) {
      cells.resize(sealed_columns);
      for (auto& cell : cells)
        cell = exchange::without_formula_guard(std::move(cell));
      cells.front() = std::to_string(events);
      cells.back() = head;
      std::string text;
      for (const auto& cell : cells)
        text += fmt::format("{}:{},", cell.size(), cell);
      head = hash_of(text);
      cells.push_back(head);
    }
    sealed += written(cells);
  });
  test::put_content(file, sealed);
  test::put_content(
      folder / "datapackage.json",
      fmt::format(
          R"({{"name":"susr-record","susr":{{"schema":1,"events":{},"head":"{}"}},)"
          R"("resources":[{{"name":"events","path":"events.csv","bytes":{},"hash":"{}"}}]}})",
          events, head, sealed.size(), hash_of(sealed)));
}

void write_package(const std::filesystem::path& folder, std::string text) {
  std::filesystem::remove_all(folder);
  std::filesystem::create_directory(folder);
  if (text.starts_with("sealed\n")) {
    fuzz::cut(text, "\n");
    return write_sealed(folder, text);
  }
  test::put_content(folder / "datapackage.json", fuzz::cut(text, "---\n"));
  test::put_content(folder / "events.csv", text);
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto folder = fuzz::scratch() / "package";
  write_package(folder, fuzz::text_of(data, size));
  auto store = storage::Store::in_memory();
  storage::Head head;
  const bool is_taken = fuzz::is_done({support::ErrorKind::refused}, [&] {
    head = exchange::import_package(store, folder, workflow::Mode::record, by);
  });
  if (!is_taken) {
    fuzz::require(storage::head_of(store).events == 0, "of what is refused nothing is recorded");
    return 0;
  }
  storage::verify(store, std::nullopt, [](const storage::Finding& finding) {
    fuzz::require(false, "a record is whole after an import: " + finding.place + finding.detail);
  });
  const auto again = fuzz::scratch() / "again";
  std::filesystem::remove_all(again);
  exchange::export_package(store, fuzz::configuration().policy, again, susr::support::owner_only);
  auto same = storage::Store::in_memory();
  fuzz::require(exchange::import_package(same, again, workflow::Mode::record, by).hash == head.hash,
                "what is exported is imported as it was");
  return 0;
}
