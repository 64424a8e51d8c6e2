// SPDX-License-Identifier: MIT
#include "read_file.hpp"

#include <system_error>

#include <fmt/format.h>

#include "susr/support/error.hpp"
#include "susr/support/input.hpp"

namespace susr::config {

namespace {

/// More than a hundred times what a board needs.
constexpr std::size_t most_bytes = std::size_t{4} << 20;

/// Why there is nothing to be read there; nothing if there is a file.
const char* unfit_file(const std::filesystem::path& file) {
  std::error_code ignored;
  const auto status = std::filesystem::status(file, ignored);
  if (is_directory(status)) return "it is a folder";
  if (exists(status) && !is_regular_file(status)) return "it is a device or a pipe, not a file";
  return nullptr;
}

}  // namespace

std::string read_file(const std::filesystem::path& file, std::string_view what, std::string hint) {
  const auto refuse = [&](std::string why, std::string next) {
    throw support::Error(support::ErrorKind::configuration,
                         {.what = fmt::format("cannot read the {} {}", what, file.string()),
                          .why = std::move(why),
                          .hint = std::move(next)});
  };
  if (const auto* why = unfit_file(file)) refuse(why, hint);
  std::string text;
  try {
    support::read_blocks(file, [&](std::string_view block) {
      text += block;
      return text.size() <= most_bytes;
    });
  } catch (const support::Error&) {
    refuse("there is no such file, or this account may not read it", hint);
  }
  if (text.size() > most_bytes) {
    refuse(fmt::format("it is larger than {} MiB", most_bytes >> 20U),
           "check that it is the file you mean");
  }
  return text;
}

}  // namespace susr::config
