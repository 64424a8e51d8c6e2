// SPDX-License-Identifier: MIT
#include "susr/support/likeness.hpp"

#include <algorithm>
#include <bitset>
#include <cmath>
#include <unordered_map>

#include "susr/support/identifier.hpp"

#include "unicode.hpp"

namespace susr::support {

namespace {

constexpr unsigned bits_of_character = 21;
constexpr Trigram last_three = (Trigram{1} << (3 * bits_of_character)) - 1;

/// The words of a text with a space before, between and after them.
std::u32string words_of(std::string_view text) {
  const auto plain = folded(text);
  std::u32string words = U" ";
  for (std::string_view rest = plain; !rest.empty();) {
    const auto character = first_character(rest);
    const auto code = character.code;
    const bool counts = is_letter(code) || is_digit(code) || is_mark(code);
    if (counts) words += code;
    if (!counts && words.back() != U' ') words += U' ';
    remove_character(rest, character);
  }
  if (words.back() != U' ') words += U' ';
  return words;
}

std::size_t count_common(const Trigrams& one, const Trigrams& other) {
  std::size_t common = 0;
  auto place = other.begin();
  for (const auto trigram : one) {
    while (place != other.end() && *place < trigram)
      ++place;
    if (place == other.end()) break;
    if (*place == trigram) ++common;
  }
  return common;
}

/// A few bits for all the trigrams of a text: a trigram whose bit is not set is not in the text.
constexpr std::size_t signature_bits = 512;
using Signature = std::bitset<signature_bits>;

Signature signature_of(const Trigrams& text) {
  constexpr Trigram multiplier = 0x9E37'79B9'7F4A'7C15;  // spreads what differs little
  constexpr unsigned bits_too_many = 64 - 9;
  static_assert(signature_bits == 1U << (64 - bits_too_many));
  Signature signature;
  for (const auto trigram : text)
    signature.set((trigram * multiplier) >> bits_too_many);
  return signature;
}

/// The places of the earlier texts that have a trigram among their rare ones.
using Places = std::unordered_map<Trigram, std::vector<std::size_t>>;

/// Finds which texts can be alike. Two that are share at least one of the rare trigrams of each: as
/// many as `least` leaves room to differ in, and one more (the prefix filter of set similarity
/// joins).
class Search {
 public:
  Search(std::span<const Trigrams> texts, double least) : texts_(texts), least_(least) {
    for (const auto& text : texts) {
      for (const auto trigram : text)
        ++times_[trigram];
    }
    last_seen_by_.resize(texts.size(), texts.size());
    signatures_.reserve(texts.size());
    for (const auto& text : texts)
      signatures_.push_back(signature_of(text));
  }

  /// The earlier texts that can be like this one, in order. Texts must be given in order, too.
  std::vector<std::size_t> candidates_for(std::size_t text) {
    std::vector<std::size_t> found;
    for (const auto trigram : rare_trigrams(texts_[text])) {
      auto& places = places_[trigram];
      for (const auto place : places) {
        if (last_seen_by_[place] == text) continue;
        last_seen_by_[place] = text;
        if (can_be_alike(place, text)) found.push_back(place);
      }
      places.push_back(text);
    }
    std::ranges::sort(found);
    return found;
  }

 private:
  /// How much of the trigrams of one text a text that is as alike must have.
  [[nodiscard]] double least_share() const {
    return least_ / (2 - least_);
  }

  /// Whether they may have enough in common, by their sizes and signatures: a trigram of one whose
  /// bit is not set for the other is not in both.
  [[nodiscard]] bool can_be_alike(std::size_t one, std::size_t other) const {
    const auto size = [&](std::size_t text) { return static_cast<double>(texts_[text].size()); };
    const auto needed = least_ * (size(one) + size(other)) / 2 - for_rounding;
    if (std::min(size(one), size(other)) < needed) return false;
    const auto most_in_common = [&](std::size_t of, std::size_t with) {
      return size(of) - static_cast<double>((signatures_[of] & ~signatures_[with]).count());
    };
    return most_in_common(one, other) >= needed && most_in_common(other, one) >= needed;
  }

  [[nodiscard]] Trigrams rare_trigrams(const Trigrams& text) const {
    const auto in_common =
        std::ceil(least_share() * static_cast<double>(text.size()) - for_rounding);
    auto rare = text;
    std::ranges::sort(rare, [&](Trigram one, Trigram other) {
      return std::pair(times_.at(one), one) < std::pair(times_.at(other), other);
    });
    if (!rare.empty()) rare.resize(rare.size() - static_cast<std::size_t>(in_common) + 1);
    return rare;
  }

  /// Rounding must never leave out a text.
  static constexpr double for_rounding = 1e-9;

  std::span<const Trigrams> texts_;
  double least_;
  std::vector<Signature> signatures_;
  std::unordered_map<Trigram, std::size_t> times_;
  Places places_;
  std::vector<std::size_t> last_seen_by_;
};

}  // namespace

Trigrams trigrams_of(std::string_view text) {
  const auto words = words_of(text);
  Trigrams trigrams;
  Trigram last = 0;
  for (std::size_t i = 0; i < words.size(); ++i) {
    last = ((last << bits_of_character) | words[i]) & last_three;
    if (i >= 2) trigrams.push_back(last);
  }
  std::ranges::sort(trigrams);
  const auto [first, end] = std::ranges::unique(trigrams);
  trigrams.erase(first, end);
  return trigrams;
}

double likeness(const Trigrams& one, const Trigrams& other) {
  const auto all = one.size() + other.size();
  if (all == 0) return 1;
  return 2 * static_cast<double>(count_common(one, other)) / static_cast<double>(all);
}

void for_each_alike(std::span<const Trigrams> texts, double least,
                    const std::function<void(const AlikePair&)>& take) {
  Search search(texts, least);
  for (std::size_t later = 0; later < texts.size(); ++later) {
    for (const auto earlier : search.candidates_for(later)) {
      const auto alike = likeness(texts[earlier], texts[later]);
      if (alike >= least) take({.earlier = earlier, .later = later, .likeness = alike});
    }
  }
}

}  // namespace susr::support
