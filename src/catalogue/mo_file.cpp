// SPDX-License-Identifier: MIT
#include "mo_file.hpp"

#include <cstring>

namespace susr::catalogue {

namespace {

// Where the head of the file has the number of texts, and where the tables of keys and words begin.
constexpr std::size_t count_offset = 8;
constexpr std::size_t keys_offset = 12;
constexpr std::size_t words_offset = 16;

}  // namespace

std::uint32_t MoFile::number_at(std::size_t offset) const {
  std::uint32_t number = 0;
  std::memcpy(&number, begin_ + offset, sizeof number);
  return number;
}

std::string_view MoFile::text(std::uint32_t table, std::uint32_t place) const {
  const std::size_t entry = table + std::size_t{place} * 2 * sizeof(std::uint32_t);
  return {begin_ + number_at(entry + sizeof(std::uint32_t)), number_at(entry)};
}

std::optional<std::string_view> MoFile::find(std::string_view key) const {
  const auto keys = number_at(keys_offset);
  std::uint32_t first = 0;
  std::uint32_t last = number_at(count_offset);
  while (first < last) {
    const auto middle = first + (last - first) / 2;
    // A key with plural forms stands twice, with a NUL between.
    const auto found = form_of(text(keys, middle), 0);
    if (found == key) return text(number_at(words_offset), middle);
    if (found < key) {
      first = middle + 1;
    } else {
      last = middle;
    }
  }
  return std::nullopt;
}

std::string_view form_of(std::string_view forms, std::size_t place) {
  auto rest = forms;
  for (std::size_t skipped = 0; skipped < place; ++skipped) {
    const auto end = rest.find('\0');
    if (end == std::string_view::npos) return forms.substr(0, forms.find('\0'));
    rest.remove_prefix(end + 1);
  }
  return rest.substr(0, rest.find('\0'));
}

}  // namespace susr::catalogue
