// SPDX-License-Identifier: MIT
#include "susr/support/salt.hpp"

#include <array>
#include <cerrno>
#include <optional>
#include <system_error>
#include <utility>

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <unistd.h>

#include "susr/support/sha256.hpp"

namespace susr::support {

namespace {

constexpr std::size_t salt_bytes = 16;

std::optional<std::string>& salt_seed() {
  static std::optional<std::string> seed;
  return seed;
}

}  // namespace

std::string new_salt(std::string_view place) {
  if (const auto& seed = salt_seed()) {
    return sha256_of(fmt::format("{}:{}", *seed, place)).substr(0, 2 * salt_bytes);
  }
  std::array<unsigned char, salt_bytes> bytes{};
  if (::getentropy(bytes.data(), bytes.size()) != 0) {
    throw std::system_error(errno, std::generic_category(), "getentropy");
  }
  return fmt::format("{:02x}", fmt::join(bytes, ""));
}

void seed_salts(std::string seed) {
  salt_seed() = std::move(seed);
}

}  // namespace susr::support
