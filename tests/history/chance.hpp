// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <iterator>
#include <random>

#include "susr/domain/codes.hpp"

namespace susr::history {

/// Chance that falls the same everywhere: the standard says what its engine gives, not what its
/// distributions make of it.
class Chance {
 public:
  explicit Chance(std::uint32_t seed) : engine_(seed) {}

  /// A number from 0 until, not including, `limit`.
  int below(int limit) {
    return static_cast<int>(engine_() % static_cast<std::uint32_t>(limit));
  }
  /// A number from `first` to `last`.
  int between(int first, int last) {
    return first + below(last - first + 1);
  }
  /// True once in so many times.
  bool one_in(int times) {
    return below(times) == 0;
  }
  /// One of a list that is not empty.
  template <class Values>
  const auto& any_of(const Values& values) {
    return values[static_cast<std::size_t>(below(static_cast<int>(std::size(values))))];
  }
  /// One of an enumeration.
  template <class Enumeration>
  Enumeration any() {
    return any_of(domain::codes_of<Enumeration>).value;
  }

 private:
  std::mt19937 engine_;
};

}  // namespace susr::history
