// SPDX-License-Identifier: MIT
#include "read_file.hpp"

#include <fstream>
#include <iterator>
#include <system_error>
#include <utility>

#include <fmt/format.h>

#include "susr/support/error.hpp"

namespace susr::config {

std::string read_file(const std::filesystem::path& file, std::string_view what, std::string hint) {
  std::error_code ignored;
  const bool is_folder = std::filesystem::is_directory(file, ignored);  // to read one throws
  std::ifstream stream(file, std::ios::binary);
  std::string text;
  if (!is_folder) text.assign(std::istreambuf_iterator<char>(stream), {});
  if (!stream.is_open() || stream.bad() || is_folder) {
    throw support::Error(
        support::ErrorKind::configuration,
        {.what = fmt::format("cannot read the {} {}", what, file.string()),
         .why = is_folder ? "it is a folder"
                          : "there is no such file, or this account may not read it",
         .hint = std::move(hint)});
  }
  return text;
}

}  // namespace susr::config
