// SPDX-License-Identifier: MIT
#pragma once

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>

#include "catch.hpp"

namespace susr::test {

/// Holds a document that is made from the program to `text`. With SUSR_ACCEPT=1 it is written anew.
inline void check_made_document(const std::string& name, const std::string& text) {
  const auto path = std::string(SUSR_ROOT "/") + name;
  const auto* accept = std::getenv("SUSR_ACCEPT");
  if (accept != nullptr && std::string(accept) == "1") {
    std::ofstream(path, std::ios::binary) << text;
  }
  std::ifstream file(path, std::ios::binary);
  const std::string found{std::istreambuf_iterator<char>(file), {}};
  CAPTURE(name);
  CHECK(found == text);
}

}  // namespace susr::test
