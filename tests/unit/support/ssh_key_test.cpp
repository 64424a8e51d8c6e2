// SPDX-License-Identifier: MIT
#include "susr/support/ssh_key.hpp"

#include <string>

#include "catch.hpp"

using susr::support::ssh_fingerprint;
using susr::support::ssh_key_in;

namespace {

const std::string ed25519 =
    "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAILW2vMO0BeYYGIQO42k+huLIUwc4ddVJl1aRqv1sfJdz";
const std::string ecdsa =
    "ecdsa-sha2-nistp256 AAAAE2VjZHNhLXNoYTItbmlzdHAyNTYAAAAIbmlzdHAyNTYAAABBBGNYUJvLlghrVWc0irPi"
    "snDxvScXCxR11ZvrZFP61kxMpuuxfHPJLrc9rabRP5THni/D45MAql7ZpZT5kllFuOE=";

}  // namespace

TEST_CASE("a public key is kept without its comment", "[ssh_key]") {
  CHECK(ssh_key_in(ed25519 + " somebody@work\n") == ed25519);
  CHECK(ssh_key_in("# ours\r\n\r\n" + ed25519 + "\r\n") == ed25519);
  CHECK(ssh_key_in(ecdsa) == ecdsa);
}

TEST_CASE("what is not one public key that sshd takes is none", "[ssh_key]") {
  CHECK_FALSE(ssh_key_in(""));
  CHECK_FALSE(ssh_key_in("# nothing\n"));
  CHECK_FALSE(ssh_key_in(ed25519 + "\n" + ecdsa + "\n"));
  CHECK_FALSE(ssh_key_in("command=\"sh\" " + ed25519));
  CHECK_FALSE(ssh_key_in("ssh-dss " + ed25519.substr(ed25519.find(' ') + 1)));
  CHECK_FALSE(ssh_key_in("ssh-rsa " + ed25519.substr(ed25519.find(' ') + 1)));
  CHECK_FALSE(ssh_key_in("ssh-ed25519 AAAA"));
  CHECK_FALSE(ssh_key_in("ssh-ed25519 not*base64"));
  CHECK_FALSE(ssh_key_in("-----BEGIN OPENSSH PRIVATE KEY-----\n"));
}

TEST_CASE("a fingerprint is what ssh-keygen -l prints", "[ssh_key]") {
  CHECK(ssh_fingerprint(ed25519) == "SHA256:bqIoYDsSYAfat+tTYCRLR1A1Tgh7Znjo3tkSCfvXYYI");
  CHECK(ssh_fingerprint(ecdsa) == "SHA256:cQEMDJV9nyJzg4tgqbGmryvyGrBpK6HOXqw0s0ynHTI");
}
