// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "susr/domain/event/description.hpp"

namespace susr::domain {

/// The policy differed from the one last recorded. The event does not belong to a case. See
/// policy_text.hpp.
struct PolicyRecorded {
  std::string text;    ///< the whole policy
  std::string digest;  ///< the SHA-256 of the text

  static constexpr std::string_view kind = "policy-recorded";
  static constexpr bool is_of_board = true;
  static constexpr std::tuple payload{Field{"text", &PolicyRecorded::text, free_text},
                                      Field{"digest", &PolicyRecorded::digest}};
  bool operator==(const PolicyRecorded&) const = default;
};

}  // namespace susr::domain
