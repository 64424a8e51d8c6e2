// SPDX-License-Identifier: MIT
#include "susr/support/kept_output.hpp"

#include <filesystem>
#include <string>
#include <string_view>

#include <fcntl.h>
#include <unistd.h>

#include "catch.hpp"
#include "scratch_folder.hpp"

namespace {

namespace support = susr::support;
using susr::test::content_of;
using susr::test::ScratchFolder;

/// So many lines, each different from those before it.
std::string lines(int count) {
  std::string text;
  for (int i = 0; i < count; ++i)
    text += std::to_string(i) + ",a row of a long report\n";
  return text;
}

/// What is written of a text that is kept line by line.
std::string written(const std::string& text, const std::filesystem::path& folder) {
  const ScratchFolder scratch;
  const int file = ::open((scratch / "out").c_str(), O_CREAT | O_WRONLY | O_CLOEXEC, 0600);
  support::KeptOutput kept(folder);
  for (std::size_t place = 0; place < text.size();) {
    const auto end = text.find('\n', place) + 1;
    kept.add(std::string_view(text).substr(place, end - place));
    place = end;
  }
  CHECK(content_of(scratch / "out").empty());
  kept.write_to(file, "out");
  ::close(file);
  return content_of(scratch / "out");
}

}  // namespace

TEST_CASE("what is kept is written whole and in order, however long it is") {
  const ScratchFolder scratch;
  for (const int count : {0, 1, 1000, 200'000}) {
    const auto text = lines(count);
    CHECK(written(text, scratch.path()) == text);
  }
}

TEST_CASE("what is kept leaves no file") {
  const ScratchFolder scratch;
  support::KeptOutput kept(scratch.path());
  kept.add(lines(200'000));
  CHECK(std::filesystem::is_empty(scratch.path()));
}

TEST_CASE("what is kept goes elsewhere where there is no such folder") {
  const auto text = lines(200'000);
  CHECK(written(text, "/nonexistent") == text);
}
