// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace susr::support {

/// The one public key in the text of a file such as `id_ed25519.pub`, without its comment, which
/// often names a person: `ssh-ed25519 AAAA...`. Nothing if the text has none, more than one, or a
/// key of a kind that sshd no longer takes.
std::optional<std::string> ssh_key_in(std::string_view text);

/// What `ssh-keygen -l` calls that key: `SHA256:...`. `key` is as `ssh_key_in` gives it.
std::string ssh_fingerprint(std::string_view key);

}  // namespace susr::support
