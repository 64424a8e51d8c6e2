// SPDX-License-Identifier: MIT
#pragma once

// The kinds of keys that several sections have. Each puts what a value says into `field`.

#include <cstdint>
#include <functional>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "susr/domain/codes.hpp"
#include "susr/support/identifier.hpp"
#include "susr/support/text.hpp"

#include "keys.hpp"

namespace susr::config {

/// Why a value can't be taken; nothing if it was.
using Why = std::optional<std::string>;

/// The text that the value is, or null.
const std::string* text_in(const Value& value);

/// The texts that the value is a list of, or null.
const std::vector<std::string>* texts_in(const Value& value);

/// Why a text can't stand in the configuration: all of them are names, or go on one line.
Why unfit_line(const std::string& text);

/// Takes a whole number that is not less than `least`.
Why take_number(const Value& value, int least, int& target);

template <class Target>
Key<Target> text(std::string_view name, Need need, std::string Target::* field,
                 std::string_view meaning) {
  return {.name = name,
          .need = need,
          .takes = "a text",
          .meaning = meaning,
          .take = [field](Target& target, const Value& value) -> Why {
            const auto* given = text_in(value);
            if (given == nullptr) return "it must be a text in quotes";
            if (auto why = unfit_line(*given)) return why;
            target.*field = *given;
            return {};
          }};
}

template <class Target>
Key<Target> texts(std::string_view name, std::vector<std::string> Target::* field,
                  std::string_view meaning) {
  return {.name = name,
          .takes = "a list of texts",
          .meaning = meaning,
          .take = [field](Target& target, const Value& value) -> Why {
            const auto* given = texts_in(value);
            if (given == nullptr) return "it must be a list of texts, such as [\"A\", \"B\"]";
            for (const auto& each : *given) {
              if (auto why = unfit_line(each)) return "of a text in it: " + *why;
            }
            target.*field = *given;
            return {};
          }};
}

/// What something is known by: see support/identifier.hpp.
template <class Target>
Key<Target> identifier(std::string_view name, Need need, std::string Target::* field,
                       std::string_view meaning) {
  auto key = text(name, need, field, meaning);
  key.take = [plain = key.take, field](Target& target, const Value& value) -> Why {
    const auto* given = text_in(value);
    if (given != nullptr) {
      if (auto why = support::unfit_identifier(*given)) return why;
    }
    if (auto why = plain(target, value)) return why;
    target.*field = support::kept_identifier(target.*field);
    return {};
  };
  return key;
}

/// A list of them, each of which stands in it once, however it is spelled.
template <class Target>
Key<Target> identifiers(std::string_view name, std::vector<std::string> Target::* field,
                        std::string_view meaning) {
  auto key = texts(name, field, meaning);
  key.take = [plain = key.take, field](Target& target, const Value& value) -> Why {
    if (auto why = plain(target, value)) return why;
    std::set<std::string> seen;
    for (auto& each : target.*field) {
      if (auto why = support::unfit_identifier(each)) return why;
      each = support::kept_identifier(each);
      if (seen.insert(support::folded(each)).second) continue;
      return fmt::format("it has '{}' in it twice, or in two spellings", each);
    }
    return {};
  };
  return key;
}

template <class Target>
Key<Target> number(std::string_view name, int Target::* field, std::string_view meaning) {
  return {.name = name,
          .takes = "a whole number",
          .meaning = meaning,
          .take = [field](Target& target, const Value& value) {
            return take_number(value, 0, target.*field);
          }};
}

template <class Enumeration>
Why take_code(const std::string* given, Enumeration& target) {
  const auto codes = domain::all_codes<Enumeration>();
  const auto found = given == nullptr ? std::nullopt : domain::from_code<Enumeration>(*given);
  if (!found) {
    return fmt::format("it must be one of {}{}", support::join(codes, ", "),
                       given == nullptr ? "" : fmt::format(", not '{}'", *given));
  }
  target = *found;
  return {};
}

template <class Enumeration>
std::string codes_text() {
  return "one of " + support::join(domain::all_codes<Enumeration>(), ", ");
}

template <class Target, class Enumeration>
Key<Target> one_of(std::string_view name, Need need, Enumeration Target::* field,
                   std::string_view meaning) {
  return {.name = name,
          .need = need,
          .takes = codes_text<Enumeration>(),
          .meaning = meaning,
          .take = [field](Target& target, const Value& value) {
            return take_code(text_in(value), target.*field);
          }};
}

/// A list of codes. `put` is called with each.
template <class Target, class Enumeration>
Key<Target> some_of(std::string_view name, Need need,
                    std::function<void(Target&, const std::vector<Enumeration>&)> put,
                    std::string_view meaning) {
  return {.name = name,
          .need = need,
          .takes = "a list of " + support::join(domain::all_codes<Enumeration>(), ", "),
          .meaning = meaning,
          .take = [put = std::move(put)](Target& target, const Value& value) -> Why {
            const auto* given = texts_in(value);
            if (given == nullptr || given->empty()) return "it must be a list of at least one";
            std::vector<Enumeration> found;
            for (const auto& each : *given) {
              if (auto why = take_code(&each, found.emplace_back())) return why;
            }
            put(target, found);
            return {};
          }};
}

}  // namespace susr::config
