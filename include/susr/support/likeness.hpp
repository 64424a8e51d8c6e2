// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <string_view>
#include <vector>

namespace susr::support {

// How alike two texts are: twice the trigrams that both have, divided by the trigrams of each
// (Dice's coefficient). 1 is the same, 0 has nothing in common. It is the same both ways round.

/// The likeness from which two texts count as nearly the same, and the least that can be asked for:
/// below it, texts have little in common but the words that any text has.
inline constexpr double usual_likeness = 0.8;
inline constexpr double least_likeness = 0.5;

/// Three characters in a row, as one number. Case, punctuation, and the kind and number of spaces
/// make no difference.
using Trigram = std::uint64_t;

/// The trigrams of a text, each once, in order. The space before and after a word counts as one of
/// the three.
using Trigrams = std::vector<Trigram>;
Trigrams trigrams_of(std::string_view text);

/// 1 for two texts without a letter or digit.
double likeness(const Trigrams& one, const Trigrams& other);

/// Two of several texts, by their places.
struct AlikePair {
  std::size_t earlier = 0;
  std::size_t later = 0;
  double likeness = 0;
};

/// Calls `take` with every two texts that are at least so alike, by the later one, then the
/// earlier. Texts without a letter or digit are like no other. What it costs grows with the
/// texts that share rare trigrams, not with all pairs.
void for_each_alike(std::span<const Trigrams> texts, double least,
                    const std::function<void(const AlikePair&)>& take);

}  // namespace susr::support
