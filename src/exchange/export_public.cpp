// SPDX-License-Identifier: MIT
#include <string>

#include <fmt/format.h>

#include "susr/catalogue/catalogue.hpp"
#include "susr/domain/personal_data.hpp"
#include "susr/exchange/data_package.hpp"
#include "susr/report/breakdown.hpp"
#include "susr/support/error.hpp"
#include "susr/support/output.hpp"

#include "package_folder.hpp"
#include "suppression.hpp"

namespace susr::exchange {

namespace {

using catalogue::say;
using fmt::arg;
using storage::ColumnType;

storage::TableDescription counts_table() {
  return {.name = "counts",
          .columns = {{.name = "section", .type = ColumnType::text, .required = true},
                      {.name = "measure", .type = ColumnType::text, .required = true},
                      {.name = "group", .type = ColumnType::text, .required = true},
                      {.name = "n", .type = ColumnType::integer},
                      {.name = "suppressed", .type = ColumnType::text, .required = true}},
          .primary_key = {"section", "measure", "group"},
          .unique = {},
          .foreign_keys = {}};
}

report::Row row_of(const PublicCount& count) {
  report::Cell n;
  if (count.n) n = *count.n;
  return {count.section, count.measure, count.group, n, std::string(count.n ? "no" : "yes")};
}

void require_no_personal_data(std::string_view key, const std::string& text) {
  const auto found = domain::personal_data_in(text);
  if (found.empty()) return;
  const auto kind = say(fmt::format("personal.{}", domain::code(found.front())));
  support::refuse("export: --public", say("export.personal", arg("key", key), arg("kind", kind)),
                  say("export.personal.hint"));
}

}  // namespace

void require_publishable(const domain::Policy& policy) {
  require_no_personal_data("[board] name", policy.board.name);
  for (const auto& agency : policy.agencies)
    require_no_personal_data("[[agency]] code", agency.code);
}

void export_public(const report::Context& source, const std::filesystem::path& folder,
                   unsigned mode) {
  const auto counts = published(report::breakdowns(source));
  const Descriptor descriptor{.name = "susr-public-counts",
                              .title = source.policy.board.name,
                              .created = {},
                              .release = Release{.as_of = source.as_of,
                                                 .known_on = source.known_on.value_or(source.as_of),
                                                 .rounded_to = rounding_base},
                              .head = {},
                              .resources = {}};
  const auto fill = [&](const std::filesystem::path& staged) {
    PackageFolder package(staged, mode, descriptor);
    package.add(counts_table(), {}, [&](const report::TakeRow& take) {
      for (const auto& count : counts)
        take(row_of(count));
    });
    package.finish();
  };
  support::write_folder_whole(folder, support::folder_mode(mode), fill);
}

}  // namespace susr::exchange
