// SPDX-License-Identifier: MIT
#include <algorithm>
#include <optional>
#include <string>

#include <fmt/format.h>

#include "susr/catalogue/catalogue.hpp"
#include "susr/exchange/agency_return.hpp"
#include "susr/storage/log.hpp"
#include "susr/support/error.hpp"
#include "susr/support/fold_text.hpp"
#include "susr/support/identifier.hpp"
#include "susr/support/text.hpp"

#include "plan_kind.hpp"
#include "row_source.hpp"

namespace susr::exchange {

namespace {

using catalogue::say;

constexpr const char* code_column_of_return = "code";

/// What a file has in its column `code`.
struct CodeColumn {
  bool is_there = false;
  bool has_rows = false;  ///< whether anything stands below the headings
  std::optional<std::string> first = {};
};

CodeColumn code_column_in(const RowSource& source) {
  CodeColumn column;
  std::size_t place = 0;
  source.for_each_row([&](std::int64_t row, std::vector<std::string>& cells) {
    if (row == source.header_row()) {
      const auto heading = std::ranges::find_if(cells, [](const std::string& cell) {
        return support::folded(cell) == code_column_of_return;
      });
      column.is_there = heading != cells.end();
      place = static_cast<std::size_t>(heading - cells.begin());
      return;
    }
    column.has_rows = true;
    if (!column.is_there || column.first || place >= cells.size()) return;
    auto text = support::tidied(cells[place]);
    if (!text.empty()) column.first = std::move(text);
  });
  return column;
}

[[noreturn]] void refuse_return(const ImportRequest& request, const std::string& key) {
  support::refuse(say("import.file-unreadable", fmt::arg("file", name_of(request))), say(key),
                  say(key + ".hint"));
}

}  // namespace

domain::ReturnCode code_in_return(const storage::Store& store, const ImportRequest& request) {
  const auto column = code_column_in(RowSource(request, import_columns(ImportKind::returns).known));
  if (column.is_there && !column.has_rows) refuse_return(request, "return.no-rows");
  if (!column.first) refuse_return(request, "return.no-code");
  auto code = domain::parse_return_code(*column.first);
  if (!code) refuse_return(request, "return.bad-code");
  const bool is_ours = storage::first_hash(store).starts_with(code->record);
  if (!is_ours) refuse_return(request, "return.other-record");
  const auto hash = storage::hash_of_event(store, code->sequence);
  if (!hash || !hash->starts_with(code->hash)) refuse_return(request, "return.other-log");
  return *code;
}

}  // namespace susr::exchange
