// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "susr/storage/log.hpp"
#include "susr/storage/store.hpp"

namespace susr::storage {

/// Loads the events of another log into an empty one as they were sealed there: every column as it
/// is, including the hashes.
class SealedLog {
 public:
  /// Throws `refused` if the store has events. It must outlive this, and should be held by a
  /// `WriteTransaction`: an event is added before it is known that all those after it are whole.
  explicit SealedLog(Store& store);
  ~SealedLog();
  SealedLog(const SealedLog&) = delete;
  SealedLog& operator=(const SealedLog&) = delete;
  SealedLog(SealedLog&&) = delete;
  SealedLog& operator=(SealedLog&&) = delete;

  /// Adds the next event, given as the texts of its columns in the order of the table; before
  /// schema 7, the hash was the last. If it does
  /// not follow from the one before, is not as it was sealed, or holds what susr never writes, it
  /// is not added: then gives the reason, which repeats none of its free text.
  std::optional<std::string> add(const std::vector<std::string>& columns);

  /// The head of what was added so far.
  [[nodiscard]] const Head& head() const;

  /// Whether a free text among it has no salt, as before schema 7 (see reseal.hpp).
  [[nodiscard]] bool has_plain_text() const;

 private:
  [[nodiscard]] std::optional<std::string> fault_of(const std::vector<std::string>& columns) const;

  class Insert;
  std::unique_ptr<Insert> insert_;
  Head head_;
  bool has_plain_text_ = false;
};

}  // namespace susr::storage
