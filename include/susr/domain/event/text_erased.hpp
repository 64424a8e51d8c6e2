// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "susr/domain/event/description.hpp"

namespace susr::domain {

/// Texts of an earlier event were taken out of the log, and with them every copy of them. What is
/// left of each is its digest, which the seal was made over from the start.
struct TextErased {
  std::int64_t event = 0;            ///< its sequence
  std::vector<std::string> fields;   ///< whose texts they were
  std::vector<std::string> digests;  ///< of every text that was taken out, in any event
  std::string authority;
  std::string reason;

  static constexpr std::string_view kind = "text-erased";
  static constexpr std::string_view command = "erase";
  static constexpr bool is_of_board = true;
  static constexpr std::tuple payload{Field{"event", &TextErased::event},
                                      Field{"fields", &TextErased::fields},
                                      Field{"digests", &TextErased::digests},
                                      Field{"authority", &TextErased::authority, entered_name},
                                      Field{"reason", &TextErased::reason, free_text}};

  bool operator==(const TextErased&) const = default;
};

}  // namespace susr::domain
