// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>

#include "susr/storage/verification.hpp"

#include "former_chain.hpp"
#include "seal.hpp"

namespace susr::storage {

/// Walks the chain of events to its end, checking each link up to the first that is broken.
class Chain {
 public:
  /// Both must outlive it. `kept_head` is a hash that some event must have.
  Chain(const std::optional<std::string>& kept_head, const TakeFinding& take);

  Head walk(const Store& store);

  /// Whether some column would fail the CHECKs of the table.
  [[nodiscard]] bool has_unfit_columns() const;

 private:
  void check(std::int64_t sequence, const SealedColumns& columns, std::string_view hash);
  /// Does the same for the hashes that events had before the log was sealed again.
  void check_former(std::int64_t sequence, const SealedColumns& columns,
                    std::string_view former_hash);
  /// Notes which texts were erased, and of which an entry says so.
  void look_for_erased(std::int64_t sequence, const SealedColumns& columns);
  void check_end();
  void broken(Fault fault, std::int64_t sequence, const SealedColumns& columns, std::string detail);

  /// Where a text was erased.
  struct ErasedIn {
    std::int64_t event = 0;
    std::string case_reference;
  };

  const std::optional<std::string>& kept_head_;
  const TakeFinding& take_;
  Head head_;
  std::int64_t sequence_ = 0;  // of the event checked last
  bool whole_ = true;
  bool found_kept_ = false;
  bool unfit_ = false;
  FormerChain former_chain_;
  std::map<std::string, ErasedIn> erased_;  // by digest
  std::set<std::string> told_;
};

}  // namespace susr::storage
