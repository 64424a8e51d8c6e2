// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace susr::report {

/// The words that a person reads for a key, such as `milestone.first-panel` or `column.due_on`;
/// the key itself if there are none. Everything that a report shows comes through here, so that
/// another language is another table. The words are whole: they are never put together.
std::string label(std::string_view key);

/// Whether there are words for the key.
bool has_label(std::string_view key);

/// The label of `family` and `code` with a dot between: what a column's `wording` calls.
std::string wording(std::string_view family, std::string_view code);

}  // namespace susr::report
