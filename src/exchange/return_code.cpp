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

/// The first text in the column `code`; nothing if there is none.
std::optional<std::string> first_code(const RowSource& source) {
  std::optional<std::size_t> place;
  std::optional<std::string> found;
  source.for_each_row([&](std::int64_t row, std::vector<std::string>& cells) {
    if (row == source.header_row()) {
      const auto heading = std::ranges::find_if(cells, [](const std::string& cell) {
        return support::folded(cell) == code_column_of_return;
      });
      if (heading != cells.end()) place = static_cast<std::size_t>(heading - cells.begin());
    } else if (place && !found && *place < cells.size()) {
      auto text = support::tidied(cells[*place]);
      if (!text.empty()) found = std::move(text);
    }
  });
  return found;
}

[[noreturn]] void refuse_return(const ImportRequest& request, const std::string& key) {
  support::refuse(say("import.file-unreadable", fmt::arg("file", name_of(request))), say(key),
                  say(key + ".hint"));
}

}  // namespace

domain::ReturnCode code_in_return(const storage::Store& store, const ImportRequest& request) {
  const auto text = first_code(RowSource(request, import_columns(ImportKind::returns).known));
  if (!text) refuse_return(request, "return.no-code");
  auto code = domain::parse_return_code(*text);
  if (!code) refuse_return(request, "return.bad-code");
  const bool is_ours = storage::first_hash(store).starts_with(code->record);
  if (!is_ours) refuse_return(request, "return.other-record");
  const auto hash = storage::hash_of_event(store, code->sequence);
  if (!hash || !hash->starts_with(code->hash)) refuse_return(request, "return.other-log");
  return *code;
}

}  // namespace susr::exchange
