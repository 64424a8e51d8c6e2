// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include <iconv.h>

#include "susr/exchange/csv_reader.hpp"

namespace susr::exchange {

/// Turns the bytes of a file into UTF-8, block by block, without its byte-order mark.
class Decoder {
 public:
  /// Throws `refused` if the system can't convert from that encoding.
  explicit Decoder(Encoding encoding);
  ~Decoder();
  Decoder(const Decoder&) = delete;
  Decoder& operator=(const Decoder&) = delete;
  Decoder(Decoder&&) = delete;
  Decoder& operator=(Decoder&&) = delete;

  /// Whether the first block is that of a UTF-16 file.
  [[nodiscard]] bool is_utf_16(std::string_view block) const;

  /// The block as UTF-8, good until the next call. A byte that stands for no character becomes one
  /// that is no UTF-8.
  std::string_view decode(std::string_view block);

 private:
  std::string_view convert(std::string_view block);

  Encoding encoding_;
  bool is_first_ = true;
  iconv_t conversion_{};
  std::string converted_;
};

}  // namespace susr::exchange
