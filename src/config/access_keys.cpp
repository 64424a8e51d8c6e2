// SPDX-License-Identifier: MIT
// The keys of [access]: the commands.
#include <algorithm>

#include "susr/domain/access_rights.hpp"

#include "key_kinds.hpp"

namespace susr::config {

namespace {

/// The posts that can use a command. `name` must live as long as the key.
Key<AccessSection> posts_of(std::string_view name) {
  using domain::AccessPost;
  auto key = some_of<AccessSection, AccessPost>(
      name, Need::optional, [name](AccessSection& section, const std::vector<AccessPost>& posts) {
        section[std::string(name)] = posts;
      });
  key.take = [plain = key.take, name](AccessSection& section, const Value& value) -> Why {
    if (auto why = plain(section, value)) return why;
    const auto& posts = section[std::string(name)];
    const bool has_leads = std::ranges::find(posts, AccessPost::agency_lead) != posts.end();
    if (has_leads && !domain::fits_agency_leads(name)) return say("config.not-for-agency-leads");
    return {};
  };
  return key;
}

}  // namespace

const std::vector<Key<AccessSection>>& access_keys() {
  static const std::vector<std::string> names = domain::commands_with_rights();
  static const std::vector<Key<AccessSection>> keys = [] {
    std::vector<Key<AccessSection>> made;
    for (const auto& name : names)
      made.push_back(posts_of(name));
    return made;
  }();
  return keys;
}

}  // namespace susr::config
