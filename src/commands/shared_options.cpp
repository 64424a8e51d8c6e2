// SPDX-License-Identifier: MIT
#include "susr/commands/shared_options.hpp"

#include <algorithm>
#include <string>

#include "susr/render/render.hpp"

#include "options.hpp"

namespace susr::commands {

namespace {

std::vector<std::string> format_names() {
  std::vector<std::string> names;
  for (const auto& format : render::formats())
    names.emplace_back(format.name);
  return names;
}

Option format_option(SharedOptions& shared) {
  return choice(
      {.name = "--format", .value = "F", .help = "how it is written: {values}; text, if left out"},
      format_names(), "there is no such format",
      [&shared](const std::string& name) { shared.format = name; });
}

Option output_option(SharedOptions& shared) {
  return of_kind(ValueKind::file,
                 option("--output", "FILE", shared.output,
                        "write to this file, whole or not at all, instead of standard output"));
}

Option names_option(std::string name, std::vector<std::string>& names, std::string help) {
  return {.name = std::move(name),
          .value = "LIST",
          .help = std::move(help),
          .take = [&names](const std::string& text) {
            names = support::split(text, ',');
            if (names.empty()) throw BadValue{"it names no column", {}};
          }};
}

Option width_option(SharedOptions& shared) {
  return {
      .name = "--width",
      .value = "N",
      .help = "how wide a line of text is at the most: 40 to 1000, or 0 for any; 100, if left out",
      .take = [&shared](const std::string& text) {
        constexpr int least = 40;
        constexpr int most = 1000;
        int width = 0;
        take_value(width, text);
        if (width != 0 && (width < least || width > most)) {
          throw BadValue{"a line is 40 to 1000 columns wide, or 0 for any", {}};
        }
        shared.render.width = width;
      }};
}

std::vector<Option> printing_options(SharedOptions& shared) {
  return {
      format_option(shared),
      output_option(shared),
      names_option("--columns", shared.render.columns, "only these columns, in this order: a,b,c"),
      names_option("--sort", shared.render.sort,
                   "in the order of these columns, the largest first with a dash: -a,b"),
      width_option(shared),
      flag("--excel", shared.render.excel,
           "CSV for spreadsheets: a byte-order mark, CRLF, and whole ids of recommendations")};
}

std::vector<Option> reading_options(SharedOptions& shared) {
  return {
      option("--as-of", "DATE", shared.as_of,
             "the record as it stood at the end of this day; today, if left out"),
      option(
          "--known-on", "DATE", shared.known_on,
          "only what had been recorded by the end of this day; also the day of --as-of, if that is "
          "left out"),
      flag("--verify", shared.verify,
           "verify the record first, as 'verify' does, and end with 8 if it is not sound")};
}

std::vector<Option> recording_options(SharedOptions& shared) {
  return {option("--on", "DATE", shared.on, "the day it took effect; today, if left out"),
          flag("--dry-run", shared.dry_run, "make every check and record nothing"),
          flag("--quiet", shared.quiet, "print no receipt of what was recorded"),
          identifier_option("--by", "POST", shared.by, "on whose behalf: a post, not a name")};
}

Option store_option(SharedOptions& shared, Stores stores) {
  if (stores == Stores::several) {
    return {.name = "--store",
            .value = "[NAME=]FILE",
            .help = "the store; those of several boards to report on all of them",
            .arity = Arity::repeated,
            .take = [&shared](const std::string& text) {
              shared.stores.push_back(chosen_store(text));
            }};
  }
  return {.name = "--store",
          .value = "FILE",
          .help = "the store",
          .take = [&shared](const std::string& text) { shared.stores = {the_store(text)}; },
          .why_once =
              "--store is given more than once, and this command takes one store; overdue, "
              "report, list, show, explain and check take several"};
}

std::vector<Option> common_options(SharedOptions& shared, Stores stores) {
  return {of_kind(ValueKind::file, option("--config", "FILE", shared.config, "the configuration")),
          of_kind(ValueKind::file, store_option(shared, stores)),
          flag("--no-color", shared.no_color, "no colour in messages")};
}

void append(std::vector<Option>& all, std::vector<Option> more) {
  for (auto& each : more)
    all.push_back(std::move(each));
}

/// The option of that name in one of the groups.
Option option_named(const std::string& name, SharedOptions& shared) {
  std::vector<Option> all;
  for (const auto group : {OptionGroup::reading, OptionGroup::printing, OptionGroup::recording})
    append(all, options_of(group, shared));
  return *std::ranges::find(all, name, &Option::name);
}

}  // namespace

std::vector<Option> options_of(OptionGroup group, SharedOptions& shared) {
  switch (group) {
    case OptionGroup::reading:
      return reading_options(shared);
    case OptionGroup::printing:
      return printing_options(shared);
    case OptionGroup::output:
      return {output_option(shared)};
    case OptionGroup::recording:
      return recording_options(shared);
    case OptionGroup::dry_run:
      return {flag("--dry-run", shared.dry_run, "make every check and create nothing")};
  }
  return {};
}

std::vector<Option> own_options(SharedOptions& shared, const Command& command) {
  auto all = command.options;
  for (auto& each : all) {
    if (each.take) continue;
    auto found = option_named(each.name, shared);
    if (!each.help.empty()) found.help = each.help;
    each = std::move(found);
  }
  return all;
}

std::vector<Option> shared_options(SharedOptions& shared, const Command& command) {
  std::vector<Option> all;
  for (const auto group : command.groups)
    append(all, options_of(group, shared));
  append(all, common_options(shared, command.stores));
  // What a command has under the same name is its own: 'refer --by' is the referring agency.
  std::erase_if(all, [&](const Option& each) {
    return std::ranges::find(command.options, each.name, &Option::name) != command.options.end();
  });
  return all;
}

}  // namespace susr::commands
