// SPDX-License-Identifier: MIT
#include "susr/language/refusals.hpp"

#include <fmt/args.h>
#include <fmt/format.h>

#include "susr/catalogue/catalogue.hpp"

namespace susr::language {

namespace {

/// The words of that part of a rule's; empty if it has none.
std::string_view words_of(domain::Rule rule, std::string_view part) {
  const auto key = fmt::format("refusal.{}.{}", domain::code(rule), part);
  return catalogue::find(catalogue::spoken(), key).value_or("");
}

}  // namespace

std::string filled_in(std::string_view words, const domain::Facts& facts) {
  fmt::dynamic_format_arg_store<fmt::format_context> arguments;
  for (const auto& fact : facts)
    arguments.push_back(fmt::arg(fact.name, fact.text));
  return fmt::vformat(fmt::string_view(words.data(), words.size()), arguments);
}

Refusal words_for(domain::Rule rule, const domain::Facts& facts, Reader reader) {
  // Where nothing is said for an import, the words for a command serve.
  const auto for_reader = [&](std::string_view part) {
    const auto in_import = reader == Reader::of_an_import
                               ? words_of(rule, fmt::format("import-{}", part))
                               : std::string_view{};
    return filled_in(in_import.empty() ? words_of(rule, part) : in_import, facts);
  };
  return {.why = for_reader("why"), .hint = for_reader("hint")};
}

Refusal words_for(const domain::Refused& refused, Reader reader) {
  return words_for(refused.rule(), refused.facts(), reader);
}

}  // namespace susr::language
