// SPDX-License-Identifier: MIT
#include "decoder.hpp"

#include <cerrno>
#include <utility>

#include "susr/support/error.hpp"

namespace susr::exchange {

namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
constexpr char no_utf_8 = '\xFF';
constexpr std::size_t most_bytes_a_character = 4;

const iconv_t none = iconv_t(-1);  // NOLINT(performance-no-int-to-ptr): as POSIX says it

}  // namespace

Decoder::Decoder(Encoding encoding) : encoding_(encoding), conversion_(none) {
  if (encoding == Encoding::utf_8) return;
  conversion_ = ::iconv_open("UTF-8", "WINDOWS-1252");
  if (conversion_ == none) {
    support::refuse("cannot read the encoding windows-1252", "this system has no conversion of it",
                    "save the file as 'CSV UTF-8'");
  }
}

Decoder::~Decoder() {
  if (conversion_ != none) ::iconv_close(conversion_);
}

bool Decoder::is_utf_16(std::string_view block) const {
  return is_first_ && (block.starts_with("\xFF\xFE") || block.starts_with("\xFE\xFF"));
}

std::string_view Decoder::decode(std::string_view block) {
  const bool is_marked = std::exchange(is_first_, false) && block.starts_with(byte_order_mark);
  if (is_marked) encoding_ = Encoding::utf_8;
  if (encoding_ == Encoding::windows_1252) return convert(block);
  if (is_marked) block.remove_prefix(byte_order_mark.size());
  return block;
}

std::string_view Decoder::convert(std::string_view block) {
  converted_.resize(block.size() * most_bytes_a_character);
  std::string bytes(block);
  char* from = bytes.data();
  char* to = converted_.data();
  auto left = bytes.size();
  auto room = converted_.size();
  while (left > 0) {
    if (::iconv(conversion_, &from, &left, &to, &room) != static_cast<std::size_t>(-1)) continue;
    // Five bytes of Windows-1252 stand for nothing.
    ++from;
    --left;
    *to++ = no_utf_8;
    --room;
  }
  converted_.resize(converted_.size() - room);
  return converted_;
}

}  // namespace susr::exchange
