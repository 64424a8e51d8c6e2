// SPDX-License-Identifier: MIT
#include "given_text.hpp"

#include <algorithm>

#include "susr/catalogue/catalogue.hpp"
#include "susr/domain/values.hpp"
#include "susr/support/input.hpp"

namespace susr::cli {

namespace {

using catalogue::say;

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

/// What comes before the name of the file: the field and its '=', or nothing.
std::string field_before(const commands::Option& option, const std::string& file) {
  if (option.kind != commands::ValueKind::assignment) return {};
  return file.substr(0, file.find('=') + 1);
}

}  // namespace

std::string text_from_file(const commands::Option& option, const std::string& file,
                           int standard_input) {
  constexpr std::size_t most = (std::size_t{1} << 20) + 1;  // as much as an entry, and a newline
  const auto field = field_before(option, file);
  if (field.size() <= 1 && option.kind == commands::ValueKind::assignment) {
    throw domain::BadValue{say("value.field-file"), say("value.field-file.hint"),
                           domain::Repeat::nothing};
  }
  const auto name = file.substr(field.size());
  auto text = name == "-" ? support::read_whole(standard_input, say("place.standard-input"), most)
                          : support::read_whole(name, most);
  if (text.starts_with(byte_order_mark)) text.erase(0, byte_order_mark.size());
  if (text.ends_with('\n')) text.pop_back();
  return field + text;
}

bool names_standard_input(const commands::Option& option, const std::string& file) {
  return file.substr(field_before(option, file).size()) == "-";
}

bool names_a_file(const commands::Option& option, std::span<const std::string> values,
                  std::span<const std::string> files) {
  using commands::ValueKind;
  const bool is_named = option.kind == ValueKind::file && !values.empty();
  const bool is_read =
      option.kind == ValueKind::input &&
      std::ranges::any_of(values, [](const std::string& value) { return value != "-"; });
  return is_named || is_read || std::ranges::any_of(files, [&](const std::string& file) {
           return !names_standard_input(option, file);
         });
}

std::string file_value(const commands::Option& option) {
  return option.kind == commands::ValueKind::assignment ? "FIELD=FILE" : "FILE";
}

}  // namespace susr::cli
