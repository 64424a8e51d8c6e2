// SPDX-License-Identifier: MIT
#include "susr/commands/shared_options.hpp"

#include <algorithm>
#include <string>

#include "susr/catalogue/catalogue.hpp"
#include "susr/language/words.hpp"
#include "susr/render/render.hpp"

#include "options.hpp"

namespace susr::commands {

namespace {

using catalogue::say;

std::vector<std::string> format_names() {
  std::vector<std::string> names;
  for (const auto& format : render::formats())
    names.emplace_back(format.name);
  return names;
}

Option format_option(SharedOptions& shared) {
  return choice({.name = "--format", .value = "F"}, format_names(), "value.unknown",
                [&shared](const std::string& name) { shared.format = name; });
}

Option output_option(SharedOptions& shared) {
  return of_kind(ValueKind::file, option("--output", "FILE", shared.output));
}

Option names_option(std::string name, std::vector<std::string>& names) {
  return {.name = std::move(name), .value = "LIST", .take = [&names](const std::string& text) {
            names = support::split(text, ',');
            if (names.empty()) throw BadValue{say("value.no-columns"), {}};
          }};
}

Option width_option(SharedOptions& shared) {
  return {.name = "--width", .value = "N", .take = [&shared](const std::string& text) {
            constexpr int least = 40;
            constexpr int most = 1000;
            int width = 0;
            take_value(width, text);
            if (width != 0 && (width < least || width > most)) {
              throw BadValue{say("value.width"), {}};
            }
            shared.render.width = width;
          }};
}

std::vector<Option> printing_options(SharedOptions& shared) {
  return {format_option(shared),
          output_option(shared),
          names_option("--columns", shared.render.columns),
          names_option("--sort", shared.render.sort),
          width_option(shared),
          flag("--no-pager", shared.no_pager),
          flag("--excel", shared.render.excel)};
}

std::vector<Option> reading_options(SharedOptions& shared) {
  return {option("--as-of", "DATE", shared.as_of), option("--known-on", "DATE", shared.known_on),
          flag("--verify", shared.verify)};
}

std::vector<Option> recording_options(SharedOptions& shared) {
  return {option("--on", "DATE", shared.on), flag("--dry-run", shared.dry_run),
          flag("--quiet", shared.quiet), identifier_option("--by", "POST", shared.by)};
}

Option store_option(SharedOptions& shared, Stores stores) {
  if (stores == Stores::several) {
    return {.name = "--store",
            .value = "[NAME=]FILE",
            .arity = Arity::repeated,
            .take = [&shared](const std::string& text) {
              shared.stores.push_back(chosen_store(text));
            }};
  }
  return {.name = "--store", .value = "FILE", .take = [&shared](const std::string& text) {
            shared.stores = {the_store(text)};
          }};
}

std::vector<Option> common_options(SharedOptions& shared, Stores stores) {
  return {of_kind(ValueKind::file, option("--config", "FILE", shared.config)),
          of_kind(ValueKind::file, store_option(shared, stores)), language_option(shared),
          flag("--no-color", shared.no_color)};
}

/// The codes of the languages that people read.
std::vector<std::string> language_codes() {
  auto codes = domain::all_codes<catalogue::Language>();
  std::erase(codes, domain::code(catalogue::Language::pseudo));
  return codes;
}

void take_language(SharedOptions& shared, const std::string& code) {
  const auto language = domain::from_code<catalogue::Language>(code);
  if (!language || !catalogue::has(*language)) domain::refuse_code(code, language_codes());
  shared.language = language;
  shared.render.language = *language;
  catalogue::speak(*language);
}

void append(std::vector<Option>& all, std::vector<Option> more) {
  for (auto& each : more)
    all.push_back(std::move(each));
}

/// The option of that name, from whichever group has it.
Option option_named(const std::string& name, SharedOptions& shared) {
  std::vector<Option> all{
      identifier_option("--as", "PERSON", shared.serve_as),
      of_kind(ValueKind::file, option("--key", "FILE", shared.redact_key, Arity::required)),
      option("--purpose", "P", shared.redact_purpose, Arity::required),
      {.name = "WORD",
       .value = "WORD",
       .arity = Arity::repeated,
       .take = [&shared](const std::string& word) { shared.words.push_back(word); }}};
  for (const auto group : {OptionGroup::reading, OptionGroup::printing, OptionGroup::recording})
    append(all, options_of(group, shared));
  return *std::ranges::find(all, name, &Option::name);
}

}  // namespace

Option language_option(SharedOptions& shared) {
  return {.name = "--language",
          .value = "LANGUAGE",
          .take = [&shared](const std::string& code) { take_language(shared, code); },
          .kind = ValueKind::code,
          .values = language_codes()};
}

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
      return {flag("--dry-run", shared.dry_run)};
  }
  return {};
}

std::vector<Option> own_options(SharedOptions& shared, const Command& command) {
  auto all = command.options;
  for (auto& each : all) {
    if (each.take) continue;
    each = option_named(each.name, shared);
  }
  return all;
}

std::vector<Option> shared_options(SharedOptions& shared, const Command& command) {
  std::vector<Option> all;
  for (const auto group : command.groups)
    append(all, options_of(group, shared));
  append(all, common_options(shared, command.stores));
  // A command's own option hides a shared one of that name: 'refer --by' is the referring agency.
  std::erase_if(all, [&](const Option& each) {
    return std::ranges::find(command.options, each.name, &Option::name) != command.options.end();
  });
  return all;
}

}  // namespace susr::commands
