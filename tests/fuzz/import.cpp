// SPDX-License-Identifier: MIT
// A CSV file that is imported, with a mapping or without. The first line says what it holds and how
// ("actions windows-1252 rejects mapping"); with "mapping" there follow the mapping and a line
// "---". What is taken leaves a record that is whole, and is left as it is at the second time.
#include "susr/exchange/import.hpp"

#include <algorithm>

#include "susr/config/mapping.hpp"
#include "susr/storage/verification.hpp"
#include "susr/support/text.hpp"

#include "board.hpp"

namespace {

using namespace susr;  // NOLINT(google-build-using-namespace)
using support::ErrorKind;

/// The bytes of the store that is imported into.
const std::string& board() {
  static const auto bytes = [] {
    const auto path = fuzz::scratch() / "board.db";
    fuzz::make_board(path);
    return test::content_of(path);
  }();
  return bytes;
}

/// What the input asks for; nothing if its mapping is refused. Cuts off all before the CSV.
std::optional<exchange::ImportRequest> request_of(std::string& text) {
  const auto words = support::split(fuzz::cut(text, "\n"), ' ');
  const auto has = [&](std::string_view word) {
    return std::ranges::find(words, word) != words.end();
  };
  exchange::ImportRequest request{.file = fuzz::scratch() / "rows.csv",
                                  .mapping = {},
                                  .rejects = {},
                                  .on = domain::on_day(test::day("2026-11-22")),
                                  .has_on = true,
                                  .progress = {}};
  if (!words.empty()) {
    const auto kind = domain::from_code<exchange::ImportKind>(words.front());
    request.kind = kind.value_or(exchange::ImportKind::actions);
    request.return_code = domain::parse_return_code("SWP/2026-11-22/14/0123456789ab/0123456789ab");
  }
  if (has("windows-1252")) request.reading.encoding = exchange::Encoding::windows_1252;
  if (has("rejects")) request.rejects = fuzz::scratch() / "rejects.csv";
  if (!has("mapping")) return request;
  const auto file = fuzz::scratch() / "mapping.toml";
  test::put_content(file, fuzz::cut(text, "---\n"));
  const bool is_fit = fuzz::is_done({ErrorKind::configuration}, [&] {
    request.mapping = config::load_mapping(file, exchange::import_columns(request.kind));
  });
  if (!is_fit) return std::nullopt;
  return request;
}

void require_whole(const storage::Store& store) {
  storage::verify(store, std::nullopt, [](const storage::Finding& finding) {
    fuzz::require(false, "a record is whole after an import: " + finding.place + finding.detail);
  });
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  auto text = fuzz::text_of(data, size);
  const auto request = request_of(text);
  if (!request) return 0;
  test::put_content(request->file, text);
  const auto path = fuzz::scratch() / "store.db";
  test::put_content(path, board());
  auto store = storage::Store::open_for_writing(path, 0);
  const auto import = [&] {
    return exchange::import_csv(store, fuzz::configuration().policy, fuzz::author(),
                                workflow::Mode::record, *request);
  };
  if (!fuzz::is_done({ErrorKind::refused}, import)) return 0;
  require_whole(store);
  fuzz::is_done({ErrorKind::refused}, [&] {
    const auto again = import();
    fuzz::require(again.added == 0 && again.events == 0, "what was imported is left as it is");
  });
  return 0;
}
