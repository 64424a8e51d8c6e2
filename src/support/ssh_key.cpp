// SPDX-License-Identifier: MIT
// The public keys of SSH, as authorized_keys and files that end in .pub hold them (RFC 4253,
// section 6.6; RFC 5656; RFC 8709).
#include "susr/support/ssh_key.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include <nettle/base64.h>
#include <nettle/sha2.h>

#include "susr/support/base64.hpp"
#include "susr/support/text.hpp"

namespace susr::support {

namespace {

constexpr std::array<std::string_view, 7> ssh_key_types{"ssh-ed25519",
                                                        "ssh-rsa",
                                                        "ecdsa-sha2-nistp256",
                                                        "ecdsa-sha2-nistp384",
                                                        "ecdsa-sha2-nistp521",
                                                        "sk-ssh-ed25519@openssh.com",
                                                        "sk-ecdsa-sha2-nistp256@openssh.com"};

/// The bytes that a base64 text stands for; nothing if it is not one.
std::optional<std::string> decoded(std::string_view base64) {
  base64_decode_ctx state{};
  base64_decode_init(&state);
  std::vector<std::uint8_t> bytes(BASE64_DECODE_LENGTH(base64.size()));
  auto length = bytes.size();
  const bool is_base64 =
      base64_decode_update(&state, &length, bytes.data(), base64.size(), base64.data()) == 1 &&
      base64_decode_final(&state) == 1;
  if (!is_base64) return std::nullopt;
  return std::string(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(length));
}

/// Whether the bytes of a key begin with its type, as a text after its length.
bool begins_with_type(std::string_view bytes, std::string_view type) {
  const std::string start{'\0', '\0', '\0', static_cast<char>(type.size())};
  const auto least = start.size() + type.size();
  return bytes.size() > least && bytes.starts_with(start + std::string(type));
}

std::optional<std::string> ssh_key_of(std::string_view line) {
  const auto words = split(line, ' ');
  if (words.size() < 2) return std::nullopt;
  const auto& type = words[0];
  if (std::ranges::find(ssh_key_types, type) == ssh_key_types.end()) return std::nullopt;
  const auto bytes = decoded(words[1]);
  if (!bytes || !begins_with_type(*bytes, type)) return std::nullopt;
  return type + " " + words[1];
}

}  // namespace

std::optional<std::string> ssh_key_in(std::string_view text) {
  std::string lines(text);
  std::ranges::replace(lines, '\r', '\n');
  std::optional<std::string> key;
  for (const auto& line : split(lines, '\n')) {
    if (line.empty() || line.starts_with('#')) continue;
    if (key) return std::nullopt;
    key = ssh_key_of(line);
    if (!key) return std::nullopt;
  }
  return key;
}

std::string ssh_fingerprint(std::string_view key) {
  const auto bytes = decoded(key.substr(key.find(' ') + 1)).value_or(std::string{});
  sha256_ctx hash{};
  sha256_init(&hash);
  sha256_update(&hash, bytes.size(), reinterpret_cast<const std::uint8_t*>(bytes.data()));
  std::array<std::uint8_t, SHA256_DIGEST_SIZE> digest{};
  sha256_digest(&hash, digest.size(), digest.data());
  const auto base64 = base64_of({reinterpret_cast<const char*>(digest.data()), digest.size()});
  return "SHA256:" + base64.substr(0, base64.find('='));
}

}  // namespace susr::support
