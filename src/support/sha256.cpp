// SPDX-License-Identifier: MIT
#include "susr/support/sha256.hpp"

#include <array>

#include <nettle/hmac.h>
#include <nettle/sha2.h>

#include "susr/support/base64.hpp"

namespace susr::support {

namespace {

using Digest = std::array<unsigned char, SHA256_DIGEST_SIZE>;

std::string hexadecimal(const Digest& digest) {
  constexpr std::string_view digits = "0123456789abcdef";
  constexpr unsigned half = 4;
  constexpr unsigned low = 0xf;
  std::string text;
  text.reserve(2 * digest.size());
  for (const unsigned byte : digest) {
    text += digits[byte >> half];
    text += digits[byte & low];
  }
  return text;
}

Digest digest_of(sha256_ctx& hash) {
  Digest digest{};
  sha256_digest(&hash, digest.size(), digest.data());
  return digest;
}

const unsigned char* bytes_in(std::string_view text) {
  return reinterpret_cast<const unsigned char*>(text.data());
}

void add_to(sha256_ctx& hash, std::string_view text) {
  sha256_update(&hash, text.size(), bytes_in(text));
}

Digest digest_of(std::string_view text) {
  sha256_ctx hash{};
  sha256_init(&hash);
  add_to(hash, text);
  return digest_of(hash);
}

}  // namespace

struct Sha256::State {
  sha256_ctx hash{};
};

Sha256::Sha256() : state_(std::make_unique<State>()) {
  sha256_init(&state_->hash);
}

Sha256::~Sha256() = default;

void Sha256::add(std::string_view text) {
  add_to(state_->hash, text);
}

std::string Sha256::finish() {
  return hexadecimal(digest_of(state_->hash));
}

std::string sha256_of(std::string_view text) {
  return hexadecimal(digest_of(text));
}

std::string sha256_in_base64(std::string_view text) {
  const auto digest = digest_of(text);
  return base64_of({reinterpret_cast<const char*>(digest.data()), digest.size()});
}

std::string hmac_sha256(std::string_view key, std::string_view text) {
  hmac_sha256_ctx hash{};
  hmac_sha256_set_key(&hash, key.size(), bytes_in(key));
  hmac_sha256_update(&hash, text.size(), bytes_in(text));
  Digest digest{};
  hmac_sha256_digest(&hash, digest.size(), digest.data());
  return hexadecimal(digest);
}

}  // namespace susr::support
