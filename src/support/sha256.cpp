// SPDX-License-Identifier: MIT
#include "susr/support/sha256.hpp"

#include <array>
#include <stdexcept>

#include <fmt/format.h>
#include <sodium.h>

namespace susr::support {

struct Sha256::State {
  crypto_hash_sha256_state hash{};
};

Sha256::Sha256() : state_(std::make_unique<State>()) {
  if (sodium_init() < 0) throw std::runtime_error("the hash library cannot be used");
  crypto_hash_sha256_init(&state_->hash);
}

Sha256::~Sha256() = default;

void Sha256::add(std::string_view text) {
  crypto_hash_sha256_update(&state_->hash, reinterpret_cast<const unsigned char*>(text.data()),
                            text.size());
}

std::string Sha256::finish() {
  std::array<unsigned char, crypto_hash_sha256_BYTES> digest{};
  crypto_hash_sha256_final(&state_->hash, digest.data());
  return fmt::format("{:02x}", fmt::join(digest, ""));
}

}  // namespace susr::support
