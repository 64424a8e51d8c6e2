// SPDX-License-Identifier: MIT
#include "group_columns.hpp"

#include <memory>
#include <utility>
#include <vector>

#include "names.hpp"

namespace susr::report {

namespace {

/// Empty in data; a person reads the words of the key.
Cell empty_but_for(const char* key) {
  return table::Worded{std::string{}, std::make_shared<const Message>(Message{key, {}})};
}

/// What is known of a group by the name, or the words of the key where it is empty.
Cell named_or(const domain::Policy& policy, const std::string& name, const char* key) {
  return name.empty() ? empty_but_for(key) : area_or_theme(policy, name);
}

}  // namespace

Cell cell_of_group(const domain::Policy& policy, const std::set<By>& by, const Group& group,
                   By column) {
  if (!by.contains(column)) return {};
  switch (column) {
    case By::board:
      return cell(group.board);
    case By::agency:
      return named_agency(policy, group.agency);
    case By::area:
      return named_or(policy, group.area, "group.whole-region");
    case By::theme:
      break;
  }
  return named_or(policy, group.theme, "group.no-theme");
}

Cell heading_of_group(const domain::Policy& policy, const std::set<By>& by, const Group& group) {
  const auto first = cell_of_group(policy, by, group, *by.begin());
  if (by.size() == 1) return first;
  std::vector<Cell> all;
  for (const auto column : by)
    all.push_back(cell_of_group(policy, by, group, column));
  const auto& value = by.contains(By::board)    ? group.board
                      : by.contains(By::agency) ? group.agency
                                                : group.area;
  Message words{"group.heading", {{"groups", list_cell(all)}}};
  return table::Worded{value, std::make_shared<const Message>(std::move(words))};
}

}  // namespace susr::report
