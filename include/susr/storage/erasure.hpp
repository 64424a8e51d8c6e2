// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <vector>

#include "susr/storage/store.hpp"

namespace susr::storage {

/// A field of an event that has a free text.
struct TextField {
  std::string field;
  bool is_list = false;    ///< a list of names, such as themes
  bool is_erased = false;  ///< with each of its texts
};

/// The fields of an event that have a free text, in its order; of a correction, also those that it
/// sets. Empty if there are none, or no such event.
std::vector<TextField> text_fields_of(const Store& store, std::int64_t event);

/// What an erasure took out of the log.
struct ErasedTexts {
  std::vector<std::string> digests;  ///< what is left of each text
  std::vector<std::int64_t> events;  ///< where one was taken out
  std::set<std::string> cases;       ///< whose events they are; empty for the board's
  /// How many events lost the hash that they had before the log was sealed again.
  std::int64_t former_hashes = 0;
};

/// Takes the texts of an event's fields out of the log, wherever it holds them: in the event, in
/// those of its case that repeat one, among what later entries changed, and in what was recorded
/// with it of other cases. A post or another name goes only where the event itself gave it. The
/// tables of the cases are left as they were, and no entry is added. To be called within a
/// transaction. Throws `store` if an event would no longer be as it was sealed.
ErasedTexts erase_texts(Store& store, std::int64_t event, const std::set<std::string>& fields);

/// Makes SQLite overwrite what it deletes, for as long as the store is open.
void overwrite_what_is_deleted(Store& store);

/// Writes the file again, so that it holds nothing but what is in the tables: no page or part of a
/// page that is free has an earlier content. Not within a transaction. It takes the store for
/// itself alone, and throws `busy` if others don't let go of it, or as writing does.
void write_file_again(Store& store);

}  // namespace susr::storage
