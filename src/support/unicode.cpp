// SPDX-License-Identifier: MIT
// The only file that knows the library for Unicode.
#include "unicode.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdlib>
#include <memory>
#include <new>

#include <fmt/format.h>
#include <unicase.h>
#include <unictype.h>
#include <uninorm.h>
#include <unistr.h>
#include <uniwidth.h>

namespace susr::support {

namespace {

const std::uint8_t* bytes_of(std::string_view text) {
  return reinterpret_cast<const std::uint8_t*>(text.data());
}

bool is_of(char32_t code, std::uint32_t categories) {
  return uc_is_general_category_withtable(code, categories);
}

bool is_of_script(char32_t code, std::string_view name) {
  const auto* script = uc_script(code);
  return script != nullptr && script->name == name;
}

/// The library would put another character in the place of bytes that are not UTF-8.
bool is_utf_8(std::string_view text) {
  return u8_check(bytes_of(text), text.size()) == nullptr;
}

/// A text that the library made.
struct Freed {
  void operator()(std::uint8_t* bytes) const {
    std::free(bytes);  // NOLINT(cppcoreguidelines-no-malloc): as the library allocated it
  }
};
using Made = std::unique_ptr<std::uint8_t, Freed>;

std::string text_of(const Made& made, std::size_t length) {
  if (!made) throw std::bad_alloc();
  return {reinterpret_cast<const char*>(made.get()), length};
}

}  // namespace

Character first_character(std::string_view text) {
  ucs4_t code = 0;
  const int bytes = text.empty() ? 0 : u8_mbtoucr(&code, bytes_of(text), text.size());
  if (bytes <= 0) return {};
  return {.code = code, .bytes = static_cast<std::size_t>(bytes)};
}

std::string code_point(char32_t code) {
  return fmt::format("U+{:04X}", static_cast<std::uint32_t>(code));
}

char32_t lower_case(char32_t code) {
  return uc_tolower(code);
}

std::size_t columns_of(char32_t code) {
  return static_cast<std::size_t>(std::max(0, uc_width(code, "UTF-8")));
}

bool is_control(char32_t code) {
  return is_of(code, UC_CATEGORY_MASK_Cc);
}

bool is_letter(char32_t code) {
  return is_of(code, UC_CATEGORY_MASK_L);
}

bool is_mark(char32_t code) {
  return is_of(code, UC_CATEGORY_MASK_M);
}

bool is_digit(char32_t code) {
  return is_of(code, UC_CATEGORY_MASK_Nd);
}

bool is_space(char32_t code) {
  return uc_is_property_white_space(code);
}

bool is_dash(char32_t code) {
  return uc_is_property_dash(code);
}

bool is_quotation_mark(char32_t code) {
  return uc_is_property_quotation_mark(code);
}

bool is_invisible(char32_t code) {
  constexpr auto unseen = UC_CATEGORY_MASK_Cf | UC_CATEGORY_MASK_Zl | UC_CATEGORY_MASK_Zp;
  return is_of(code, unseen) || uc_is_property_default_ignorable_code_point(code) ||
         uc_is_property_bidi_control(code);
}

bool is_assigned(char32_t code) {
  constexpr auto unassigned = UC_CATEGORY_MASK_Cn | UC_CATEGORY_MASK_Co | UC_CATEGORY_MASK_Cs;
  return !is_of(code, unassigned);
}

bool is_latin(char32_t code) {
  return is_of_script(code, "Latin");
}

bool belongs_to_any_script(char32_t code) {
  return is_of_script(code, "Common") || is_of_script(code, "Inherited");
}

char32_t usual_form(char32_t code) {
  std::array<ucs4_t, UC_DECOMPOSITION_MAX_LENGTH> parts{};
  int tag = UC_DECOMP_CANONICAL;
  const int length = uc_decomposition(code, &tag, parts.data());
  return length <= 0 || tag == UC_DECOMP_CANONICAL ? code : parts.front();
}

std::string composed(std::string_view text) {
  if (!is_utf_8(text)) return std::string(text);
  std::size_t length = 0;
  const Made made(u8_normalize(UNINORM_NFC, bytes_of(text), text.size(), nullptr, &length));
  return text_of(made, length);
}

std::string case_folded(std::string_view text) {
  if (!is_utf_8(text)) return std::string(text);
  std::size_t length = 0;
  const Made made(
      u8_casefold(bytes_of(text), text.size(), nullptr, UNINORM_NFKC, nullptr, &length));
  return text_of(made, length);
}

}  // namespace susr::support
