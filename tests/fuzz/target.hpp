// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <functional>
#include <initializer_list>
#include <string>
#include <string_view>

#include "susr/support/error.hpp"

#include "scratch_folder.hpp"

/// What every target of this folder is: it does with the bytes what susr does with a file that
/// somebody else made, and stops the process if that is not as documented. Both libFuzzer and
/// replay.cpp call it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace susr::fuzz {

/// Stops the process, for libFuzzer to keep the input, unless `holds`.
inline void require(bool holds, std::string_view what) {
  if (holds) return;
  std::fprintf(stderr, "this does not hold: %.*s\n", static_cast<int>(what.size()), what.data());
  std::abort();
}

inline std::string text_of(const std::uint8_t* data, std::size_t size) {
  return {reinterpret_cast<const char*>(data), size};
}

/// Cuts off what stands before the first `end`, or all if there is none, and gives it.
inline std::string cut(std::string& text, std::string_view end) {
  const auto place = text.find(end);
  auto before = text.substr(0, place);
  text.erase(0, place == std::string::npos ? text.size() : place + end.size());
  return before;
}

/// A folder for the files of this process, removed when it ends.
inline const std::filesystem::path& scratch() {
  static const test::ScratchFolder folder;
  return folder.path();
}

/// Does `work`. Gives false if it ended with an error of one of the kinds; any other error, and
/// whatever else is thrown, stops the process.
inline bool is_done(std::initializer_list<support::ErrorKind> kinds,
                    const std::function<void()>& work) {
  try {
    work();
    return true;
  } catch (const support::Error& error) {
    for (const auto kind : kinds) {
      if (error.kind() == kind) return false;
    }
    throw;
  }
}

}  // namespace susr::fuzz
