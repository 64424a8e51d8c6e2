// SPDX-License-Identifier: MIT
#pragma once

// The kinds of keys that several sections have. Each puts its value into `field`.

#include <cstdint>
#include <functional>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "susr/catalogue/catalogue.hpp"
#include "susr/domain/codes.hpp"
#include "susr/support/identifier.hpp"
#include "susr/support/text.hpp"

#include "keys.hpp"

namespace susr::config {

using catalogue::say;

/// Why a value can't be taken; nothing if it was.
using Why = std::optional<std::string>;

/// The text that the value is, or null.
const std::string* text_in(const Value& value);

/// The texts that the value is a list of, or null.
const std::vector<std::string>* texts_in(const Value& value);

/// Why a text can't be in the configuration: each is a name, or fits on one line.
Why unfit_line(const std::string& text);

/// Why a value that must be one of the codes can't be taken; `given` is its text, or null.
Why not_one_of(std::span<const std::string> codes, const std::string* given);

/// Takes a whole number that is not less than `least`.
Why take_number(const Value& value, int least, int& target);

/// `Field` is a `std::string`, or an optional one.
template <class Target, class Field>
Key<Target> text(std::string_view name, Need need, Field Target::* field) {
  return {.name = name,
          .need = need,
          .takes = Takes{"text"},
          .take = [field](Target& target, const Value& value) -> Why {
            const auto* given = text_in(value);
            if (given == nullptr) return say("config.not-text");
            if (auto why = unfit_line(*given)) return why;
            target.*field = *given;
            return {};
          }};
}

template <class Target>
Key<Target> texts(std::string_view name, std::vector<std::string> Target::* field) {
  return {.name = name,
          .takes = Takes{"texts"},
          .take = [field](Target& target, const Value& value) -> Why {
            const auto* given = texts_in(value);
            if (given == nullptr) return say("config.not-texts");
            for (const auto& each : *given) {
              if (auto why = unfit_line(each))
                return say("config.text-in-list", fmt::arg("why", *why));
            }
            target.*field = *given;
            return {};
          }};
}

/// What something is known by: see support/identifier.hpp.
template <class Target>
Key<Target> identifier(std::string_view name, Need need, std::string Target::* field) {
  auto key = text(name, need, field);
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

/// A list of them, each once, however it is spelled.
template <class Target>
Key<Target> identifiers(std::string_view name, std::vector<std::string> Target::* field) {
  auto key = texts(name, field);
  key.take = [plain = key.take, field](Target& target, const Value& value) -> Why {
    if (auto why = plain(target, value)) return why;
    std::set<std::string> seen;
    for (auto& each : target.*field) {
      if (auto why = support::unfit_identifier(each)) return why;
      each = support::kept_identifier(each);
      if (seen.insert(support::folded(each)).second) continue;
      return say("config.listed-twice", fmt::arg("value", each));
    }
    return {};
  };
  return key;
}

template <class Target>
Key<Target> number(std::string_view name, int Target::* field) {
  return {
      .name = name, .takes = Takes{"number"}, .take = [field](Target& target, const Value& value) {
        return take_number(value, 0, target.*field);
      }};
}

template <class Enumeration>
Why take_code(const std::string* given, Enumeration& target) {
  const auto found = given == nullptr ? std::nullopt : domain::from_code<Enumeration>(*given);
  if (!found) return not_one_of(domain::all_codes<Enumeration>(), given);
  target = *found;
  return {};
}

template <class Enumeration>
Takes one_code_of() {
  return {"one-of", domain::all_codes<Enumeration>()};
}

template <class Enumeration>
Takes some_codes_of() {
  return {"some-of", domain::all_codes<Enumeration>()};
}

template <class Target, class Enumeration>
Key<Target> one_of(std::string_view name, Need need, Enumeration Target::* field) {
  return {.name = name,
          .need = need,
          .takes = one_code_of<Enumeration>(),
          .take = [field](Target& target, const Value& value) {
            return take_code(text_in(value), target.*field);
          }};
}

/// A list of codes. `put` is called with each.
template <class Target, class Enumeration>
Key<Target> some_of(std::string_view name, Need need,
                    std::function<void(Target&, const std::vector<Enumeration>&)> put) {
  return {.name = name,
          .need = need,
          .takes = some_codes_of<Enumeration>(),
          .take = [put = std::move(put)](Target& target, const Value& value) -> Why {
            const auto* given = texts_in(value);
            if (given == nullptr || given->empty()) return say("config.empty-list");
            std::vector<Enumeration> found;
            for (const auto& each : *given) {
              if (auto why = take_code(&each, found.emplace_back())) return why;
            }
            put(target, found);
            return {};
          }};
}

}  // namespace susr::config
