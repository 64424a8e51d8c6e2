// SPDX-License-Identifier: MIT
#include "read_file.hpp"

#include <optional>
#include <system_error>
#include <utility>

#include <fmt/format.h>

#include "susr/catalogue/catalogue.hpp"
#include "susr/support/error.hpp"
#include "susr/support/input.hpp"

namespace susr::config {

using catalogue::say;
using fmt::arg;

namespace {

/// More than a hundred times what a board needs.
constexpr std::size_t most_bytes = std::size_t{4} << 20;

/// Why there is nothing to read there; nothing if there is a file.
std::optional<std::string> unfit_file(const std::filesystem::path& file) {
  std::error_code ignored;
  const auto status = std::filesystem::status(file, ignored);
  if (is_directory(status)) return say("config-file.folder");
  if (exists(status) && !is_regular_file(status)) return say("config-file.device");
  return std::nullopt;
}

}  // namespace

std::string read_file(const std::filesystem::path& file, std::string_view kind) {
  const auto refuse = [&](std::string why, std::string next) {
    throw support::Error(support::ErrorKind::configuration,
                         {.what = say(fmt::format("{}.unread", kind), arg("file", file.string())),
                          .why = std::move(why),
                          .hint = std::move(next)});
  };
  const auto hint = say(fmt::format("{}.unread.hint", kind));
  if (auto why = unfit_file(file)) refuse(*std::move(why), hint);
  std::string text;
  try {
    support::read_blocks(file, [&](std::string_view block) {
      text += block;
      return text.size() <= most_bytes;
    });
  } catch (const support::Error&) {
    refuse(say("config-file.unreadable"), hint);
  }
  if (text.size() > most_bytes) {
    refuse(say("config-file.too-large", arg("size", most_bytes >> 20U)),
           say("config-file.too-large.hint"));
  }
  return text;
}

}  // namespace susr::config
