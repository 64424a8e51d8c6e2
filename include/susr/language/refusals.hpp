// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "susr/domain/refused.hpp"

namespace susr::language {

/// Who reads a refusal: somebody who typed a command, and knows its options, or who imports a file,
/// and knows its columns.
enum class Reader { of_a_command, of_an_import };

/// Why a step was refused, and what can be done; the hint is empty where nothing can.
struct Refusal {
  std::string why;
  std::string hint;
};

/// The words with each fact in the place of its {name}.
std::string filled_in(std::string_view words, const domain::Facts& facts);

/// A refusal in English.
Refusal words_for(const domain::Refused& refused, Reader reader = Reader::of_a_command);

/// The same for a rule and the facts that it has: those of `domain::facts_of(rule)`.
Refusal words_for(domain::Rule rule, const domain::Facts& facts, Reader reader);

}  // namespace susr::language
