// SPDX-License-Identifier: MIT
#include "accreditation.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "susr/catalogue/catalogue.hpp"
#include "susr/domain/appointees.hpp"
#include "susr/storage/entries.hpp"
#include "susr/support/error.hpp"
#include "susr/support/identifier.hpp"
#include "susr/support/text.hpp"

namespace susr::workflow {

namespace {

using catalogue::say;
using domain::Accreditation;
using fmt::arg;

/// The entry that the post means. Throws `refused` if it means none.
const Accreditation& entry_of(const std::vector<Accreditation>& entries, const std::string& post,
                              std::string_view what, domain::Role role) {
  std::vector<std::string> posts;
  for (const auto& entry : entries)
    posts.push_back(entry.post);
  const auto meant = support::meant_by(post, posts);
  if (meant.size() == 1) return *std::ranges::find(entries, meant.front(), &Accreditation::post);
  support::refuse(std::string(what), say(fmt::format("register.no-such-{}", domain::code(role))),
                  support::known_values_hint(post, posts));
}

}  // namespace

void require_accredited(const storage::Store& store, const domain::Policy& policy,
                        domain::Event& event, std::string_view what) {
  auto* recorded = std::get_if<domain::MilestoneRecorded>(&event.body);
  if (recorded == nullptr || recorded->post.empty()) return;
  const auto role = domain::role_of(recorded->milestone);
  if (!role) return;
  auto entries = domain::register_of(policy, storage::board_record(store, domain::Date::max()));
  if (entries.empty()) return;
  std::erase_if(entries, [&](const Accreditation& entry) { return entry.role != *role; });
  const auto& entry = entry_of(entries, recorded->post, what, *role);
  recorded->post = entry.post;
  if (domain::is_accredited(entry, event.effective_on()) || !recorded->note.empty()) return;
  support::refuse(std::string(what),
                  say("register.not-accredited", arg("on", domain::to_text(event.effective))),
                  say("register.not-accredited.hint"));
}

}  // namespace susr::workflow
