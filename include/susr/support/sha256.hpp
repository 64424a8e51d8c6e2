// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace susr::support {

/// The SHA-256 of text that comes piece by piece.
class Sha256 {
 public:
  Sha256();
  ~Sha256();
  Sha256(const Sha256&) = delete;
  Sha256& operator=(const Sha256&) = delete;
  Sha256(Sha256&&) = delete;
  Sha256& operator=(Sha256&&) = delete;

  void add(std::string_view text);

  /// The hash of all that was added, as 64 lower-case hexadecimal digits. To be asked for once.
  [[nodiscard]] std::string finish();

 private:
  struct State;
  std::unique_ptr<State> state_;
};

/// The hash of a text that is whole.
std::string sha256_of(std::string_view text);

/// The HMAC of a text under a key (RFC 2104), as 64 lower-case hexadecimal digits.
/// The hash in base64, as a page's Content-Security-Policy names a style that it allows.
std::string sha256_in_base64(std::string_view text);

std::string hmac_sha256(std::string_view key, std::string_view text);

}  // namespace susr::support
