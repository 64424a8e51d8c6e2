// SPDX-License-Identifier: MIT
#pragma once

#include <set>
#include <string>
#include <utility>

#include "action_series.hpp"

namespace susr::report {

// The columns board, agency, area and theme of figures that can be told apart by them. Those by
// which they are not are empty.

/// One of them. A person reads that it is the whole region where an area is empty, and that there
/// is no theme.
Cell cell_of_group(const domain::Policy& policy, const std::set<By>& by, const Group& group,
                   By column);
/// The first of those that are asked for; a person reads all of them.
Cell heading_of_group(const domain::Policy& policy, const std::set<By>& by, const Group& group);

/// The four columns; `group` is a member of the item. With `with_heading`, those that are asked for
/// are the heading of its rows.
template <class Item>
FieldList<Item> group_fields(const Context& context, const std::set<By>& by, bool with_heading,
                             Group Item::* group) {
  FieldList<Item> fields;
  for (const auto& each : domain::codes_of<By>) {
    const auto column = each.value;
    const bool is_heading = with_heading && !by.empty() && column == *by.begin();
    const bool is_shown = !with_heading && by.contains(column);
    const auto shown = is_heading ? Shown::as_heading
                       : is_shown ? Shown::everywhere
                                  : Shown::in_data_only;
    auto shown_as = as_key(text_column(std::string(each.code), shown));
    // Said once, a later one would look as if it were missing where only the first is another.
    shown_as.said_once = is_shown && column == *by.begin();
    fields.emplace_back(std::move(shown_as), [=, &policy = context.policy](const Item& item) {
      return is_heading ? heading_of_group(policy, by, item.*group)
                        : cell_of_group(policy, by, item.*group, column);
    });
  }
  return fields;
}

}  // namespace susr::report
