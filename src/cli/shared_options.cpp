// SPDX-License-Identifier: MIT
#include <algorithm>
#include <string>
#include <vector>

#include "susr/cli/help.hpp"
#include "susr/commands/options.hpp"
#include "susr/render/render.hpp"

namespace susr::cli {

namespace {

using commands::Access;
using commands::flag;
using commands::option;
using commands::Option;
using commands::SharedOptions;

std::vector<std::string> format_names() {
  std::vector<std::string> names;
  for (const auto& format : render::formats)
    names.emplace_back(format.name);
  return names;
}

Option format_option(SharedOptions& shared) {
  return {
      .name = "--format",
      .value = "F",
      .help = "how it is written: " + support::join(format_names(), ", ") + "; text, if left out",
      .take = [&shared](const std::string& text) {
        const auto names = format_names();
        if (std::ranges::find(names, text) == names.end()) {
          throw commands::BadValue{"there is no such format",
                                   support::known_values_hint(text, names)};
        }
        shared.format = text;
      }};
}

Option columns_option(SharedOptions& shared) {
  return {.name = "--columns",
          .value = "LIST",
          .help = "only these columns, in this order: a,b,c",
          .take = [&shared](const std::string& text) {
            shared.render.columns = support::split(text, ',');
            if (shared.render.columns.empty()) throw commands::BadValue{"it names no column", {}};
          }};
}

std::vector<Option> reading_options(SharedOptions& shared) {
  return {option("--as-of", "DATE", shared.as_of,
                 "the record as it stood at the end of this day; today, if left out"),
          format_option(shared),
          option("--output", "FILE", shared.output,
                 "write to this file, whole or not at all, instead of standard output"),
          columns_option(shared),
          flag("--excel", shared.render.excel,
               "CSV with a byte-order mark and CRLF, for spreadsheets that need them")};
}

std::vector<Option> writing_options(SharedOptions& shared) {
  return {option("--on", "DATE", shared.on, "the day it took effect; today, if left out"),
          flag("--dry-run", shared.dry_run, "make every check and record nothing"),
          option("--by", "POST", shared.by, "on whose behalf: a post, not a name")};
}

std::vector<Option> common_options(SharedOptions& shared) {
  return {option("--config", "FILE", shared.config, "the configuration"),
          option("--store", "FILE", shared.store, "the store"),
          flag("--no-color", shared.no_color, "no colour in messages")};
}

}  // namespace

std::vector<Option> shared_options(SharedOptions& shared, const commands::Command& command) {
  std::vector<Option> all;
  if (command.access == Access::reads) all = reading_options(shared);
  if (command.access == Access::writes) all = writing_options(shared);
  if (command.access == Access::creates) {
    all = {flag("--dry-run", shared.dry_run, "make every check and create nothing")};
  }
  for (auto& each : common_options(shared))
    all.push_back(std::move(each));
  // What a command has under the same name is its own: 'refer --by' is the referring agency.
  std::erase_if(all, [&](const Option& each) {
    return std::ranges::find(command.options, each.name, &Option::name) != command.options.end();
  });
  return all;
}

}  // namespace susr::cli
