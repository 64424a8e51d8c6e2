// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>

#include "susr/support/held_signals.hpp"

namespace susr::storage {

class Connection;

/// The schema that this program reads and writes.
int schema_version();

/// Which schemas an opened store may have.
enum class Schema {
  current,          ///< the one that this program reads and writes
  older_or_current  ///< or an older one that 'migrate' can start from
};

/// An open store: one SQLite file that holds a board's record.
///
/// Opening throws `store` if the file is missing, damaged, not a susr store, or of another schema;
/// `not_permitted` if the operating system denies access; `busy` if another process holds it for
/// longer than the timeout.
class Store {
 public:
  /// Makes a new, empty store, readable by its owner only. Throws `refused` if there is a file.
  static void create(const std::filesystem::path& path);

  /// Opens a store to read. Everything read is the store as it was at the first read.
  static Store open_for_reading(const std::filesystem::path& path, int busy_timeout_ms,
                                Schema schema = Schema::current);

  /// Opens a store to read for somebody who waits while typing: it gives way to others soon, never
  /// finishes what another process left undone, and makes no file beside the store. Throws
  /// `not_permitted` where it would have to.
  static Store open_at_a_glance(const std::filesystem::path& path);

  /// Opens a store to read and write.
  static Store open_for_writing(const std::filesystem::path& path, int busy_timeout_ms,
                                Schema schema = Schema::current);

  /// A new, empty store in memory, for tests.
  static Store in_memory();

  ~Store();
  Store(Store&& other) noexcept;
  Store& operator=(Store&& other) noexcept;
  Store(const Store&) = delete;
  Store& operator=(const Store&) = delete;

  /// Another connection to the same file that sees what this one sees, for another thread; nothing
  /// unless this one only reads, from a file.
  [[nodiscard]] std::optional<Store> beside() const;

  /// The database connection, for this layer.
  [[nodiscard]] Connection& connection() const;

 private:
  explicit Store(std::unique_ptr<Connection> connection);
  std::unique_ptr<Connection> connection_;
};

/// How many bytes the file of the store has; nothing for one in memory.
std::optional<std::int64_t> bytes_of_file(const Store& store);

/// A transaction that writes. It keeps other writers out from the start, so what it reads is still
/// true when it commits. Without a commit nothing is written.
class WriteTransaction {
 public:
  explicit WriteTransaction(Store& store);
  ~WriteTransaction();
  WriteTransaction(const WriteTransaction&) = delete;
  WriteTransaction& operator=(const WriteTransaction&) = delete;
  WriteTransaction(WriteTransaction&&) = delete;
  WriteTransaction& operator=(WriteTransaction&&) = delete;

  /// When this returns, everything written is on the disk, in the file with the store's name.
  /// Throws `store` if another file has that name by now, or none has.
  void commit();

 private:
  void require_in_place() const;

  Store& store_;
  std::optional<support::HeldSignals> held_;  // so that no signal leaves a journal
  class Transaction;
  std::unique_ptr<Transaction> transaction_;
};

/// Runs `work`, and turns what SQLite throws in it into a `support::Error` that names `path`.
void with_clear_errors(const std::filesystem::path& path, const std::function<void()>& work);

}  // namespace susr::storage
