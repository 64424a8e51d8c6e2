// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include <sys/mman.h>
#include <unistd.h>

#include "susr/cli/app.hpp"

namespace susr::cli {

/// A file in memory, for what a run reads or writes.
class MemoryFile {
 public:
  explicit MemoryFile(std::string_view content = {})
      : descriptor_(::memfd_create("susr", MFD_CLOEXEC)) {
    const auto written = ::write(descriptor_, content.data(), content.size());
    if (written != static_cast<ssize_t>(content.size())) throw std::runtime_error("no memory file");
    ::lseek(descriptor_, 0, SEEK_SET);
  }
  ~MemoryFile() {
    ::close(descriptor_);
  }
  MemoryFile(const MemoryFile&) = delete;
  MemoryFile& operator=(const MemoryFile&) = delete;
  MemoryFile(MemoryFile&&) = delete;
  MemoryFile& operator=(MemoryFile&&) = delete;

  [[nodiscard]] int descriptor() const {
    return descriptor_;
  }
  [[nodiscard]] std::string content() const {
    std::string content;
    std::array<char, 4096> block{};
    ::lseek(descriptor_, 0, SEEK_SET);
    for (ssize_t count = 0; (count = ::read(descriptor_, block.data(), block.size())) > 0;)
      content.append(block.data(), static_cast<std::size_t>(count));
    return content;
  }

 private:
  int descriptor_;
};

/// How a run ended, and what it printed.
struct Ended {
  int code = 0;
  std::string output;
  std::string errors;
};

/// Runs `susr` in an empty folder of its own, on 22 November 2026.
class Program {
 public:
  Program() {
    std::string name = std::filesystem::temp_directory_path() / "susr-test-XXXXXX";
    folder_ = ::mkdtemp(name.data());
  }
  ~Program() {
    std::filesystem::remove_all(folder_);
  }
  Program(const Program&) = delete;
  Program& operator=(const Program&) = delete;
  Program(Program&&) = delete;
  Program& operator=(Program&&) = delete;

  [[nodiscard]] Ended ended(std::vector<std::string> arguments,
                            const std::string& input = {}) const {
    arguments.insert(arguments.begin(), {"--config", folder_ + "/susr.toml"});
    const MemoryFile in(input);
    const MemoryFile out;
    const MemoryFile errors;
    // A file that an argument names without a folder is made in this one.
    const auto before = std::filesystem::current_path();
    std::filesystem::current_path(folder_);
    const int code = cli::run(
        arguments, {.variable = [this](const std::string& name) -> std::optional<std::string> {
                      const auto found = variables.find(name);
                      return found == variables.end() ? std::nullopt : std::optional(found->second);
                    },
                    .now = support::parse_moment("2026-11-22T09:00:00Z").value(),
                    .account = [this] { return account; },
                    .input = in.descriptor(),
                    .output = out.descriptor(),
                    .errors = errors.descriptor(),
                    .journal = [this](const std::string& line) { journal.push_back(line); }});
    std::filesystem::current_path(before);
    return {.code = code, .output = out.content(), .errors = errors.content()};
  }

  [[nodiscard]] int run(const std::vector<std::string>& arguments) const {
    return ended(arguments).code;
  }

  [[nodiscard]] const std::string& folder() const {
    return folder_;
  }

  std::string account = "somebody";              ///< that runs it
  std::map<std::string, std::string> variables;  ///< of the environment
  mutable std::vector<std::string> journal;      ///< what it left in the machine's journal

 private:
  std::string folder_;
};

}  // namespace susr::cli
