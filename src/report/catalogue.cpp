// SPDX-License-Identifier: MIT
#include "susr/report/catalogue.hpp"

#include <array>

#include <fmt/format.h>

#include "susr/domain/reference.hpp"

#include "cells.hpp"
#include "reports.hpp"

namespace susr::report {

namespace {

constexpr std::array by_leg{Filter::case_reference, Filter::agency, Filter::area};
constexpr std::array by_case{Filter::case_reference};

constexpr std::array entries{Entry{.name = "board", .filters = {}, .make = board},
                             Entry{.name = "referrals", .filters = by_case, .make = referrals},
                             Entry{.name = "reviews", .filters = by_case, .make = reviews},
                             Entry{.name = "actions", .filters = by_leg, .make = actions}};

}  // namespace

std::span<const Entry> catalogue() {
  return entries;
}

std::vector<std::string> title_block(const Source& source, std::string_view title) {
  return {fmt::format("{}: {}", source.policy.board.name, title),
          fmt::format("As at {} (susr {}, schema {})", domain::to_text(source.as_of), SUSR_VERSION,
                      storage::schema_version())};
}

std::string rag_rule(const domain::Policy& policy) {
  return fmt::format(fmt::runtime(label("note.rag-rule")),
                     fmt::arg("due_soon", policy.due_soon_days),
                     fmt::arg("no_update", policy.no_update_days));
}

Column item_column() {
  return {.name = "item", .wording = [](const std::string& id, const Row& /*row*/) {
            const auto parts = domain::parse_item_id(id);
            return parts.item.empty() ? id : parts.item;
          }};
}

bool is_live(const domain::Standing& standing) {
  using domain::Stage;
  const auto stage = domain::stage_of(standing);
  return stage == Stage::review || stage == Stage::mapf || stage == Stage::follow_up;
}

}  // namespace susr::report
