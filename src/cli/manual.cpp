// SPDX-License-Identifier: MIT
#include "manual.hpp"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "susr/catalogue/catalogue.hpp"
#include "susr/commands/shared_options.hpp"
#include "susr/config/configuration.hpp"
#include "susr/support/error.hpp"
#include "susr/support/output.hpp"

#include "given_text.hpp"
#include "help.hpp"
#include "mdoc.hpp"

namespace susr::cli {

namespace {

using catalogue::say;
using commands::Command;
using commands::Option;
using fmt::arg;

constexpr unsigned for_everyone_to_read = 0644;
constexpr std::string_view program_page = "susr";
constexpr std::string_view configuration_page = "susr.toml";

std::string page_of(std::string_view command) {
  return fmt::format("susr-{}", command);
}

MdocPage page_begun(std::string name, int section, domain::Date date, const std::string& summary) {
  MdocPage page({.name = name, .section = section, .date = date});
  // This heading stays English in every language: by it `apropos` and `whatis` find the summary.
  page.line("Sh NAME");
  page.line("Nm", name);
  page.line("Nd", summary);
  return page;
}

void begin_section(MdocPage& page, std::string_view key) {
  page.line("Sh", say(key));
}

/// An option and its value, or an argument, in the place of a macro's words.
void write_item(MdocPage& page, std::string_view macros, const std::string& name,
                const std::string& value) {
  if (!name.starts_with("--")) return page.line(fmt::format("{}Ar", macros), name);
  const auto spelled = fmt::format("{}Fl Fl {}", macros, mdoc_word(name.substr(2)));
  if (value.empty()) return page.line(spelled);
  page.line(spelled + " Ar", value);
}

void write_synopsis(MdocPage& page, std::string_view command, const std::vector<Option>& options) {
  begin_section(page, "manual.synopsis");
  page.line("Nm", program_page);
  page.line("Cm", command);
  const auto write_part = [&](const Option& option) {
    write_item(page, option.is_required() ? "" : "Op ", option.name,
               option.is_argument() ? std::string{} : option.value);
    if (option.may_repeat()) page.line("No", "...");
  };
  for (const auto& option : options) {
    if (option.is_argument()) write_part(option);
  }
  for (const auto& option : options) {
    if (!option.is_argument()) write_part(option);
  }
  page.line("Op Ar", say("manual.shared"));
}

void write_option(MdocPage& page, const Command& command, const Option& option) {
  write_item(page, "It ", option.name, option.is_argument() ? std::string{} : option.value);
  page.paragraphs(option_help(command, option));
  if (const auto twin = option.file_option(); !twin.empty()) {
    write_item(page, "It ", twin, file_value(option));
    page.paragraphs(say("help.from-file"));
  }
}

void write_options(MdocPage& page, std::string_view heading, const Command& command,
                   const std::vector<Option>& options) {
  if (options.empty()) return;
  begin_section(page, heading);
  page.line("Bl -tag -width Ds");
  for (const auto& option : options)
    write_option(page, command, option);
  page.line("El");
}

void write_examples(MdocPage& page, const Command& command) {
  begin_section(page, "manual.examples");
  for (std::size_t i = 0; i < command.examples.size(); ++i) {
    if (i > 0) page.line("Pp");
    page.paragraphs(say(fmt::format("command.{}.example-{}", command.name, i + 1)) + ":");
    page.line("Bd -literal -offset indent");
    page.verbatim(command.examples[i]);
    page.line("Ed");
  }
}

/// A page and its section.
using PageName = std::pair<std::string, int>;

void write_see_also(MdocPage& page, std::vector<PageName> names) {
  begin_section(page, "manual.see-also");
  std::ranges::sort(names, {},
                    [](const PageName& each) { return std::pair(each.second, each.first); });
  for (const auto& name : names) {
    const bool is_last = name == names.back();
    page.line(fmt::format("Xr {} {}{}", name.first, name.second, is_last ? "" : " ,"));
  }
}

std::string command_page(const Command& command, domain::Date date) {
  commands::SharedOptions shared;
  const auto own = commands::own_options(shared, command);
  auto others = commands::shared_options(shared, command);
  others.push_back({.name = "--help"});
  auto page = page_begun(page_of(command.name), 1, date, summary_of(command.name));
  write_synopsis(page, command.name, own);
  begin_section(page, "manual.description");
  page.paragraphs(command_about(command));
  write_options(page, "manual.options", command, own);
  write_options(page, "manual.shared-options", command, others);
  write_examples(page, command);
  write_see_also(page, {{std::string(program_page), 1}, {std::string(configuration_page), 5}});
  return page.source();
}

void write_commands(MdocPage& page) {
  begin_section(page, "manual.commands");
  std::map<commands::CommandGroup, std::vector<std::string_view>> groups;
  for (const auto& entry : commands::all_commands())
    groups[entry.make().listed_under].push_back(entry.name);
  for (const auto& [group, names] : groups) {
    auto heading = say(fmt::format("help.group.{}", domain::code(group)));
    if (heading.ends_with(':')) heading.pop_back();
    page.line("Ss", heading);
    page.line("Bl -tag -width Ds");
    for (const auto name : names) {
      page.line(fmt::format("It Xr {} 1", page_of(name)));
      page.paragraphs(summary_of(name));
    }
    page.line("El");
  }
}

/// What the help of the program says around its list of commands, by paragraphs.
std::vector<std::string> paragraphs_of_help() {
  std::vector<std::string> all;
  const auto text = say("help.program", arg("commands", ""));
  std::size_t begin = 0;
  while (begin < text.size()) {
    const auto end = std::min(text.find("\n\n", begin), text.size());
    all.push_back(text.substr(begin, end - begin));
    begin = text.find_first_not_of('\n', end);
  }
  return all;
}

/// The help of the program: what it is for, how it is used, more, and its exit codes at the end.
std::string program_manual(domain::Date date) {
  auto page = page_begun(std::string(program_page), 1, date, say("manual.program"));
  begin_section(page, "manual.synopsis");
  page.line("Nm", program_page);
  page.line("Ar", say("manual.command"));
  page.line("Op Ar", say("manual.some-options"));
  const auto help = paragraphs_of_help();
  begin_section(page, "manual.description");
  page.paragraphs(help.front());
  for (std::size_t i = 2; i + 1 < help.size(); ++i) {
    page.line("Pp");
    page.paragraphs(help[i]);
  }
  write_commands(page);
  begin_section(page, "manual.exit-status");
  page.paragraphs(help.back());
  std::vector<PageName> others{{std::string(configuration_page), 5}};
  for (const auto& entry : commands::all_commands())
    others.emplace_back(page_of(entry.name), 1);
  write_see_also(page, std::move(others));
  return page.source();
}

/// What a key takes, and what counts where it is left out.
std::string values_of_key(const config::KeyDescription& key) {
  const auto takes = arg("takes", key.takes);
  if (key.default_value.empty()) return say("manual.key", takes);
  if (key.default_value == say("config-takes.required")) return say("manual.key-required", takes);
  return say("manual.key-with-default", takes, arg("default", key.default_value));
}

void write_key(MdocPage& page, const config::KeyDescription& key) {
  page.line("It Ic", key.name);
  page.paragraphs(key.meaning);
  page.line("Pp");
  page.paragraphs(values_of_key(key));
}

std::string configuration_manual(domain::Date date) {
  auto page = page_begun(std::string(configuration_page), 5, date, say("manual.configuration"));
  begin_section(page, "manual.description");
  page.paragraphs(say("manual.configuration.about"));
  begin_section(page, "manual.keys");
  std::string section;
  for (const auto& key : config::describe_keys()) {
    if (key.section != section) {
      if (!section.empty()) page.line("El");
      section = key.section;
      page.line("Ss", section);
      page.line("Bl -tag -width Ds");
    }
    write_key(page, key);
  }
  page.line("El");
  write_see_also(page,
                 {{std::string(program_page), 1}, {page_of("config"), 1}, {page_of("init"), 1}});
  return page.source();
}

/// The day on which what is packaged was changed, which makes the same pages of the same sources
/// (reproducible-builds.org); nothing if the build does not say.
std::optional<domain::Date> source_date(const support::Environment& environment) {
  const auto text = environment.variable("SOURCE_DATE_EPOCH");
  if (!text) return std::nullopt;
  std::int64_t seconds = 0;
  const auto* const end = text->data() + text->size();
  const auto [last, error] = std::from_chars(text->data(), end, seconds);
  if (error != std::errc{} || last != end) return std::nullopt;
  return domain::london_day(std::chrono::sys_seconds(std::chrono::seconds(seconds)));
}

void write_page(const std::filesystem::path& folder, std::string_view name, int section,
                std::string_view source) {
  const auto inner = folder / fmt::format("man{}", section);
  std::error_code error;
  std::filesystem::create_directories(inner, error);
  if (error) support::refuse(inner.string(), error.message(), {});
  support::write_file_whole(inner / fmt::format("{}.{}", name, section), for_everyone_to_read,
                            [&](support::TextSink& sink) { sink.append(source); });
}

void write_pages(const std::filesystem::path& folder, domain::Date date) {
  write_page(folder, program_page, 1, program_manual(date));
  write_page(folder, configuration_page, 5, configuration_manual(date));
  for (const auto& entry : commands::all_commands())
    write_page(folder, page_of(entry.name), 1, command_page(entry.make(), date));
}

}  // namespace

void write_manual(const std::filesystem::path& folder, const support::Environment& environment) {
  const auto date = source_date(environment).value_or(domain::london_day(environment.now));
  using catalogue::Language;
  catalogue::speak(Language::english);
  write_pages(folder, date);
  catalogue::speak(Language::welsh);
  write_pages(folder / "cy", date);
}

}  // namespace susr::cli
