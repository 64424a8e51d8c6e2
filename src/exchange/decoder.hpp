// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

#include <iconv.h>

#include "susr/exchange/csv_reader.hpp"

namespace susr::exchange {

/// The system's conversion from one encoding to another.
class Conversion {
 public:
  /// Throws `refused` if the system has none from that encoding.
  Conversion(const char* to, const char* from);
  ~Conversion();
  Conversion(const Conversion&) = delete;
  Conversion& operator=(const Conversion&) = delete;
  Conversion(Conversion&&) = delete;
  Conversion& operator=(Conversion&&) = delete;

  /// The converted bytes, valid until the next call. A character cut off at the end is kept for
  /// the next call. Invalid bytes are replaced with `at_bad_byte`, and `bad_bytes` counts them.
  std::string_view convert(std::string_view bytes, std::string_view at_bad_byte);

  [[nodiscard]] std::size_t bad_bytes() const {
    return bad_bytes_;
  }

 private:
  iconv_t conversion_;
  std::string cut_;
  std::string converted_;
  std::size_t bad_bytes_ = 0;
};

/// Turns the bytes of a file into UTF-8, block by block, without its byte-order mark.
class Decoder {
 public:
  explicit Decoder(Encoding encoding) : encoding_(encoding) {}

  /// The block as UTF-8, valid until the next call. An invalid byte becomes one that is not UTF-8.
  /// Throws `refused` if the system can't convert from the encoding.
  std::string_view decode(std::string_view block);

 private:
  Encoding encoding_;
  bool is_first_ = true;
  std::optional<Conversion> conversion_;
};

/// The encoding detected in a file.
struct FoundEncoding {
  Encoding encoding = Encoding::utf_8;
  bool has_mark = false;  ///< a byte-order mark, which leaves no doubt
  bool is_plain = true;   ///< whether it has no letters beyond ASCII
};

/// Looks through the file. If none of it is UTF-8, it counts as Windows-1252. Throws `refused` if
/// it can't be read.
FoundEncoding find_encoding(const std::filesystem::path& file);

}  // namespace susr::exchange
