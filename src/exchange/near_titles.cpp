// SPDX-License-Identifier: MIT
#include "near_titles.hpp"

#include <algorithm>
#include <string>
#include <string_view>

#include <fmt/format.h>

#include "susr/catalogue/catalogue.hpp"
#include "susr/domain/reference.hpp"
#include "susr/support/fold_text.hpp"
#include "susr/support/identifier.hpp"

namespace susr::exchange {

namespace {

using catalogue::say;
using fmt::arg;

/// More than any case has, and few enough to compare every pair.
constexpr std::size_t most_titles = 300;

struct Titled {
  std::string key;
  std::string item;
};

/// Whether the titles differ in one place only, by at most three letters or a tenth.
bool is_near(std::string_view one, std::string_view other) {
  if (one == other) return false;
  const auto most = std::max(std::size_t{3}, one.size() / 10);
  const auto begin = std::ranges::mismatch(one, other);
  one.remove_prefix(static_cast<std::size_t>(begin.in1 - one.begin()));
  other.remove_prefix(static_cast<std::size_t>(begin.in2 - other.begin()));
  while (!one.empty() && !other.empty() && one.back() == other.back()) {
    one.remove_suffix(1);
    other.remove_suffix(1);
  }
  return std::max(one.size(), other.size()) <= most;
}

}  // namespace

std::string title_key(std::string_view title) {
  auto key = support::folded(title);
  const auto last = key.find_last_not_of(" .;,:");
  if (last != std::string::npos) key.resize(last + 1);
  return key;
}

void note_near_titles(const ExistingCase& existing, std::span<const std::vector<Row>> actions,
                      std::span<ImportItem> items) {
  std::vector<Titled> known;
  if (existing.state) {
    for (const auto& action : existing.state->actions) {
      known.push_back(
          {title_key(action.assigned.title), domain::action_item(action.assigned.number)});
    }
  }
  for (std::size_t i = 0; i < items.size() && known.size() < most_titles; ++i) {
    auto& item = items[i];
    if (!item.is_new || item.problem) continue;
    auto key = title_key(actions[i].front().values["title"]);
    for (const auto& each : known) {
      if (is_near(key, each.key)) {
        item.note = say("import.near-title", arg("action", each.item));
      }
    }
    known.push_back({std::move(key), domain::parse_item_id(item.id).item});
  }
}

}  // namespace susr::exchange
