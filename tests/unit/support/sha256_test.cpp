// SPDX-License-Identifier: MIT
#include "susr/support/sha256.hpp"

#include "catch.hpp"

using susr::support::Sha256;

TEST_CASE("the hash of text is that of the standard's examples", "[sha256]") {
  Sha256 nothing;
  CHECK(nothing.finish() == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  Sha256 abc;
  abc.add("abc");
  CHECK(abc.finish() == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

TEST_CASE("the hash does not depend on how the text is cut in pieces", "[sha256]") {
  Sha256 whole;
  whole.add(std::string(1000, 'x'));
  Sha256 pieces;
  for (int i = 0; i < 1000; ++i)
    pieces.add("x");
  CHECK(whole.finish() == pieces.finish());
}
