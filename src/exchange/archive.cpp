// SPDX-License-Identifier: MIT
#include "archive.hpp"

#include <vector>

#include <fmt/format.h>
#include <minizip/unzip.h>

#include "susr/catalogue/catalogue.hpp"
#include "susr/support/error.hpp"

namespace susr::exchange {

namespace {

using catalogue::say;
using fmt::arg;

constexpr std::size_t block_size = std::size_t{64} * 1024;
constexpr std::size_t most_of_a_part = std::size_t{64} * 1024 * 1024;
constexpr std::size_t most_of_all = std::size_t{128} * 1024 * 1024;
constexpr int case_matters = 1;

}  // namespace

void Archive::Closer::operator()(void* archive) const {
  ::unzClose(archive);
}

Archive::Archive(const std::filesystem::path& file)
    : name_(file.string()), archive_(::unzOpen64(file.c_str())) {
  if (archive_ == nullptr) refuse("workbook.damaged");
}

Archive::~Archive() = default;

void Archive::refuse(const std::string& key) const {
  support::refuse(say("workbook.unreadable", arg("file", name_)), say(key), say(key + ".hint"));
}

bool Archive::has(const std::string& name) const {
  return ::unzLocateFile(archive_.get(), name.c_str(), case_matters) == UNZ_OK;
}

std::string Archive::read(const std::string& name) {
  if (!has(name)) refuse("workbook.part-missing");
  unz_file_info64 info{};
  ::unzGetCurrentFileInfo64(archive_.get(), &info, nullptr, 0, nullptr, 0, nullptr, 0);
  constexpr uLong encrypted = 1;
  if ((info.flag & encrypted) != 0) refuse("workbook.password");
  if (::unzOpenCurrentFile(archive_.get()) != UNZ_OK) refuse("workbook.damaged");
  std::string content;
  std::vector<char> block(block_size);
  int count = 0;
  while ((count = ::unzReadCurrentFile(archive_.get(), block.data(), block_size)) > 0) {
    content.append(block.data(), static_cast<std::size_t>(count));
    read_ += static_cast<std::size_t>(count);
    if (content.size() > most_of_a_part || read_ > most_of_all) {
      refuse("workbook.too-large");
    }
  }
  const bool is_whole = ::unzCloseCurrentFile(archive_.get()) == UNZ_OK;
  if (count < 0 || !is_whole) refuse("workbook.damaged");
  return content;
}

}  // namespace susr::exchange
