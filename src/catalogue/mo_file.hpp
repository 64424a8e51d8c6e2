// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace susr::catalogue {

/// What `msgfmt` makes of a PO file, looked at where it stands: keys in order, each with its words.
/// Source of the form: GNU gettext manual, "The Format of GNU MO Files".
class MoFile {
 public:
  explicit MoFile(const char* begin) : begin_(begin) {}

  /// The words of a key: several forms have a NUL between.
  [[nodiscard]] std::optional<std::string_view> find(std::string_view key) const;

 private:
  [[nodiscard]] std::uint32_t number_at(std::size_t offset) const;
  /// The text that the table at `table` has in that place.
  [[nodiscard]] std::string_view text(std::uint32_t table, std::uint32_t place) const;

  const char* begin_;
};

/// The form in that place of those with a NUL between; the first where there is only one.
std::string_view form_of(std::string_view forms, std::size_t place);

}  // namespace susr::catalogue
