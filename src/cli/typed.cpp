// SPDX-License-Identifier: MIT
#include "typed.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "susr/domain/values.hpp"

namespace susr::cli {

namespace {

using commands::Option;

/// The options of which the answer depends.
constexpr std::array<std::string_view, 3> heeded{"--config", "--store", "--language"};

void heed(const Option& option, const std::string& value) {
  if (std::ranges::find(heeded, option.name) == heeded.end()) return;
  try {
    option.take(value);
  } catch (const domain::BadValue&) {
    return;  // told when the command runs
  }
}

}  // namespace

Typed look_through(std::span<const std::string> words, std::span<const Option> options) {
  Typed typed;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const auto& word = words[i];
    if (typed.only_arguments) typed.after_dashes.push_back(word);
    if (typed.only_arguments || !word.starts_with('-')) {
      ++typed.arguments;
      continue;
    }
    if (word == "--") {
      typed.only_arguments = true;
      continue;
    }
    const auto equals = word.find('=');
    const auto name = word.substr(0, equals);
    typed.given.insert(name);
    const auto found = std::ranges::find_if(options, [&](const Option& option) {
      return option.name == name || option.file_option() == name;
    });
    if (found == options.end() || found->is_flag()) continue;
    const bool is_twin = found->name != name;
    if (equals != std::string::npos) {
      if (!is_twin) heed(*found, word.substr(equals + 1));
    } else if (i + 1 == words.size()) {
      typed.awaiting = &*found;
      typed.awaits_file = is_twin;
    } else {
      ++i;
      if (!is_twin) heed(*found, words[i]);
    }
  }
  return typed;
}

}  // namespace susr::cli
