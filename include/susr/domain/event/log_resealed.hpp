// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>

#include "susr/domain/event/description.hpp"

namespace susr::domain {

/// The events before this one were sealed again, over the digests of their texts. Before, they were
/// sealed over the texts themselves.
struct LogResealed {
  std::int64_t events = 0;  ///< how many
  /// The hash that the last of them had. It was made over their texts, so whoever knows the rest
  /// can guess a short text by it: it goes when one of them is erased.
  std::string former_head;

  static constexpr std::string_view kind = "log-resealed";
  static constexpr std::string_view command = "migrate";
  static constexpr bool is_of_board = true;
  static constexpr std::tuple payload{Field{"events", &LogResealed::events},
                                      Field{"former_head", &LogResealed::former_head, free_text}};

  bool operator==(const LogResealed&) const = default;
};

}  // namespace susr::domain
