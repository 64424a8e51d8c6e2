// SPDX-License-Identifier: MIT
#include "id_cell.hpp"

#include <fmt/format.h>

#include "susr/catalogue/catalogue.hpp"
#include "susr/domain/entries.hpp"
#include "susr/domain/reference.hpp"

namespace susr::exchange {

namespace {

using catalogue::say;

CellValue no_finding() {
  const auto example = domain::entry_item(domain::FindingRecorded::letter, 1);
  return wrong_cell("bad-id", say("value.entry-id", fmt::arg("entry", example)),
                    say("value.entry-id.hint", fmt::arg("entry", example)));
}

}  // namespace

CellValue read_item(const std::string& text) {
  const auto id = domain::parse_item_id(text);
  const bool fits = !domain::unfit_reference(id.case_reference) && domain::action_number(id.item);
  if (fits) return {text, std::nullopt};
  return wrong_cell("bad-id", say("value.action-id"), say("value.action-id.hint"));
}

CellValue read_finding_id(const std::string& text) {
  const auto id = domain::parse_item_id(text);
  if (domain::entry_number(domain::FindingRecorded::letter, id.item)) return {text, std::nullopt};
  return no_finding();
}

CellValue read_finding(const std::string& text) {
  const auto parts = domain::parse_item_id(text);
  const auto& item = parts.item.empty() ? parts.case_reference : parts.item;
  constexpr auto letter = domain::FindingRecorded::letter;
  auto number = domain::entry_number(letter, item);
  if (!number) number = domain::whole_number(item);
  if (number) return {std::to_string(*number), std::nullopt};
  return no_finding();
}

}  // namespace susr::exchange
