// SPDX-License-Identifier: MIT
#include "decoder.hpp"

#include <algorithm>
#include <cerrno>
#include <utility>

#include <fmt/format.h>

#include "susr/catalogue/catalogue.hpp"
#include "susr/support/error.hpp"
#include "susr/support/input.hpp"

namespace susr::exchange {

namespace {

using catalogue::say;
using fmt::arg;

constexpr std::string_view utf_8_mark = "\xEF\xBB\xBF";
constexpr std::string_view little_endian_mark = "\xFF\xFE";
constexpr std::string_view big_endian_mark = "\xFE\xFF";
constexpr std::string_view no_utf_8 = "\xFF";
constexpr std::size_t most_bytes_a_character = 4;

const iconv_t none = iconv_t(-1);  // NOLINT(performance-no-int-to-ptr): as POSIX says it

/// Which half of a two-byte character comes first, judging by where the zeros of Western letters
/// are.
const char* utf_16_of(std::string_view block) {
  if (block.starts_with(little_endian_mark)) return "UTF-16LE";
  if (block.starts_with(big_endian_mark)) return "UTF-16BE";
  std::size_t zeros_first = 0;
  std::size_t zeros_second = 0;
  for (std::size_t i = 0; i + 1 < block.size(); i += 2) {
    if (block[i] == '\0') ++zeros_first;
    if (block[i + 1] == '\0') ++zeros_second;
  }
  return zeros_first > zeros_second ? "UTF-16BE" : "UTF-16LE";
}

bool is_utf_16(std::string_view block) {
  if (block.starts_with(little_endian_mark) || block.starts_with(big_endian_mark)) return true;
  constexpr std::size_t enough = 4;
  const auto zeros = static_cast<std::size_t>(std::ranges::count(block, '\0'));
  return block.size() >= enough && zeros * 3 > block.size();
}

}  // namespace

Conversion::Conversion(const char* to, const char* from) : conversion_(::iconv_open(to, from)) {
  if (conversion_ == none) {
    support::refuse(say("import.encoding-unreadable", arg("encoding", from)),
                    say("import.encoding-unreadable.why"), say("import.save-as-csv-utf-8"));
  }
}

Conversion::~Conversion() {
  ::iconv_close(conversion_);
}

std::string_view Conversion::convert(std::string_view bytes, std::string_view at_bad_byte) {
  auto source = std::exchange(cut_, {});
  source += bytes;
  converted_.resize(source.size() * most_bytes_a_character);
  char* from = source.data();
  char* to = converted_.data();
  auto left = source.size();
  auto room = converted_.size();
  while (left > 0) {
    if (::iconv(conversion_, &from, &left, &to, &room) != static_cast<std::size_t>(-1)) continue;
    if (errno == EINVAL) {
      cut_.assign(from, left);
      break;
    }
    ++from;
    --left;
    ++bad_bytes_;
    to = std::ranges::copy(at_bad_byte, to).out;
    room -= at_bad_byte.size();
  }
  converted_.resize(converted_.size() - room);
  return converted_;
}

std::string_view Decoder::decode(std::string_view block) {
  if (std::exchange(is_first_, false)) {
    // A file that was saved twice may have two marks.
    while (block.starts_with(utf_8_mark)) {
      encoding_ = Encoding::utf_8;
      block.remove_prefix(utf_8_mark.size());
    }
    if (encoding_ == Encoding::windows_1252) conversion_.emplace("UTF-8", "WINDOWS-1252");
    if (encoding_ == Encoding::utf_16) {
      conversion_.emplace("UTF-8", utf_16_of(block));
      const bool is_marked =
          block.starts_with(little_endian_mark) || block.starts_with(big_endian_mark);
      if (is_marked) block.remove_prefix(little_endian_mark.size());
    }
  }
  return conversion_ ? conversion_->convert(block, no_utf_8) : block;
}

FoundEncoding find_encoding(const std::filesystem::path& file) {
  FoundEncoding found;
  bool is_first = true;
  bool has_letters = false;
  Conversion conversion("UTF-32LE", "UTF-8");
  support::read_blocks(file, [&](std::string_view block) {
    if (std::exchange(is_first, false)) {
      found.has_mark = block.starts_with(utf_8_mark);
      if (is_utf_16(block)) found.encoding = Encoding::utf_16;
      if (found.has_mark || found.encoding == Encoding::utf_16) return false;
    }
    const auto characters = conversion.convert(block, {});
    for (std::size_t i = 0; i + 3 < characters.size() && !has_letters; i += 4)
      has_letters = static_cast<unsigned char>(characters[i]) > 0x7F || characters[i + 1] != '\0';
    return true;
  });
  // Partly UTF-8 and partly not: the rows will show it.
  if (conversion.bad_bytes() > 0 && !has_letters) found.encoding = Encoding::windows_1252;
  found.is_plain = conversion.bad_bytes() == 0 && !has_letters;
  return found;
}

}  // namespace susr::exchange
