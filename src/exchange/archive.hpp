// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <filesystem>
#include <memory>
#include <string>

namespace susr::exchange {

/// A zip file whose parts are read whole. The sizes that it gives are not trusted: reading stops
/// at more than a workbook can need.
class Archive {
 public:
  /// Throws `refused` if it can't be read as one.
  explicit Archive(const std::filesystem::path& file);
  ~Archive();
  Archive(const Archive&) = delete;
  Archive& operator=(const Archive&) = delete;
  Archive(Archive&&) = delete;
  Archive& operator=(Archive&&) = delete;

  [[nodiscard]] bool has(const std::string& name) const;
  /// The content of a part. Throws `refused` if it is missing, damaged, encrypted or too large.
  [[nodiscard]] std::string read(const std::string& name);

 private:
  struct Closer {
    void operator()(void* archive) const;
  };
  /// The reason is the message of that key, and its hint.
  [[noreturn]] void refuse(const std::string& key) const;

  std::string name_;
  std::unique_ptr<void, Closer> archive_;
  std::size_t read_ = 0;  ///< of all parts so far
};

}  // namespace susr::exchange
