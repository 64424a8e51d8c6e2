// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "seal.hpp"

namespace susr::storage {

/// The chain of the hashes that events had before the log was sealed again, one event after the
/// other. They are not sealed themselves: each is made again from its event, and the last is in the
/// event that says that the log was sealed again.
class FormerChain {
 public:
  /// Whether the former hash of the next event is what it can be. From the first event on of which
  /// a text was erased, there are none.
  bool is_fit(std::int64_t sequence, const SealedColumns& columns, std::string_view former_hash);

  /// Whether it can end here.
  [[nodiscard]] bool is_whole() const;

 private:
  bool is_fit_former(const SealedColumns& columns, std::string_view former_hash);
  bool is_fit_end(std::int64_t sequence, std::string_view payload) const;

  std::string previous_;
  bool has_any_ = false;
  bool is_dropped_ = false;         // from some event on
  bool is_rightly_dropped_ = true;  // a text of that event was erased
  bool is_over_ = false;
};

}  // namespace susr::storage
