// SPDX-License-Identifier: MIT
// Calls a target with each file of the folders that are given, without libFuzzer: whatever was
// found once is tried again in every test run.
#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <span>
#include <vector>

#include "target.hpp"

int main(int count, char** arguments) {
  std::vector<std::filesystem::path> files;
  for (const auto* folder : std::span(arguments, static_cast<std::size_t>(count)).subspan(1)) {
    if (!std::filesystem::is_directory(folder)) continue;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
      files.push_back(entry.path());
  }
  std::ranges::sort(files);
  for (const auto& file : files) {
    std::printf("%s\n", file.c_str());
    std::fflush(stdout);
    const auto content = susr::test::content_of(file);
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(content.data()), content.size());
  }
  susr::fuzz::require(!files.empty(), "there is something to try");
  return 0;
}
