// SPDX-License-Identifier: MIT
#include "susr/support/output.hpp"

#include <filesystem>
#include <stdexcept>
#include <string>
#include <vector>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "susr/support/error.hpp"

#include "catch.hpp"
#include "failures.hpp"
#include "scratch_folder.hpp"

namespace {

using namespace susr::support;  // NOLINT(google-build-using-namespace)
using susr::test::content_of;
using susr::test::error_of;
using susr::test::mode_of;
using susr::test::problem_of;
using susr::test::put_content;
using susr::test::ScratchFolder;

using Names = std::vector<std::string>;

void write_new(TextSink& sink) {
  sink.append("new");
}

/// The write end of a pipe with nobody at the other end, or a full device; closed at the end.
class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  ~Descriptor() {
    ::close(number_);
  }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  Descriptor(Descriptor&&) = delete;
  Descriptor& operator=(Descriptor&&) = delete;
  [[nodiscard]] int number() const {
    return number_;
  }

 private:
  int number_;
};

/// Sets the mask of new files' permissions, and sets it back.
class Mask {
 public:
  explicit Mask(mode_t mask) : before_(::umask(mask)) {}
  ~Mask() {
    ::umask(before_);
  }
  Mask(const Mask&) = delete;
  Mask& operator=(const Mask&) = delete;
  Mask(Mask&&) = delete;
  Mask& operator=(Mask&&) = delete;

 private:
  mode_t before_;
};

}  // namespace

TEST_CASE("a file is written whole, and nothing is left beside it") {
  const ScratchFolder folder;
  write_file_whole(folder / "report.csv", owner_only, write_new);
  CHECK(content_of(folder / "report.csv") == "new");
  CHECK(folder.names() == Names{"report.csv"});
}

TEST_CASE("a file that is there already is replaced as a whole") {
  const ScratchFolder folder;
  put_content(folder / "report.csv", "old and longer");
  write_file_whole(folder / "report.csv", owner_only, write_new);
  CHECK(content_of(folder / "report.csv") == "new");
  CHECK(folder.names() == Names{"report.csv"});
}

TEST_CASE("where the writing fails halfway the old file stays, and nothing is left beside it") {
  const ScratchFolder folder;
  put_content(folder / "report.csv", "old");
  const auto fail_halfway = [](TextSink& sink) {
    sink.append(std::string(200'000, 'x'));
    throw std::runtime_error("halfway");
  };
  CHECK_THROWS_WITH(write_file_whole(folder / "report.csv", owner_only, fail_halfway), "halfway");
  CHECK(content_of(folder / "report.csv") == "old");
  CHECK(folder.names() == Names{"report.csv"});
}

TEST_CASE("where the writing fails and there was no file, there is none afterwards") {
  const ScratchFolder folder;
  CHECK_THROWS(write_file_whole(folder / "report.csv", owner_only,
                                [](TextSink&) { throw std::runtime_error("at once"); }));
  CHECK(folder.names().empty());
}

TEST_CASE("a file has its place only when what is to be done before it is done") {
  const ScratchFolder folder;
  put_content(folder / "report.csv", "old");
  CHECK_THROWS_WITH(write_file_whole(folder / "report.csv", owner_only, write_new,
                                     [&] {
                                       CHECK(content_of(folder / "report.csv") == "old");
                                       throw std::runtime_error("refused");
                                     }),
                    "refused");
  CHECK(content_of(folder / "report.csv") == "old");
  CHECK(folder.names() == Names{"report.csv"});
  write_file_whole(folder / "report.csv", owner_only, write_new,
                   [&] { CHECK(content_of(folder / "report.csv") == "old"); });
  CHECK(content_of(folder / "report.csv") == "new");
}

TEST_CASE("a file is not written over a folder, nor into one that is not there") {
  const ScratchFolder folder;
  std::filesystem::create_directory(folder / "report.csv");
  const auto over =
      error_of([&] { write_file_whole(folder / "report.csv", owner_only, write_new); });
  CHECK(over.kind() == ErrorKind::refused);
  CHECK(problem_of(over).what == "cannot write " + (folder / "report.csv").string());
  CHECK(folder.names() == Names{"report.csv"});
  const auto into =
      error_of([&] { write_file_whole(folder / "none/report.csv", owner_only, write_new); });
  CHECK(into.kind() == ErrorKind::refused);
  CHECK(problem_of(into).why == "No such file or directory");
}

TEST_CASE(
    "a file that is written whole has the permissions that are asked for, whatever the umask") {
  const ScratchFolder folder;
  for (const mode_t mask : {mode_t{0}, mode_t{077}, mode_t{0777}}) {
    const Mask set(mask);
    const auto name = folder / std::to_string(mask);
    write_file_whole(name, owner_only, write_new);
    CHECK(mode_of(name) == 0600);
    write_file_whole(folder / "shared", 0640, write_new);
    CHECK(mode_of(folder / "shared") == 0640);
    const std::vector<FileToWrite> files{{folder / "one", write_new}, {folder / "two", write_new}};
    write_files_whole(files, 0640);
    CHECK(mode_of(folder / "one") == 0640);
    std::filesystem::remove(folder / "one");
    std::filesystem::remove(folder / "shared");
  }
}

TEST_CASE("nothing stands in the folder while a new file is written") {
  const ScratchFolder folder;
  write_file_whole(folder / "report.csv", owner_only, [&](TextSink& sink) {
    sink.append("new");
    sink.flush();
    CHECK(folder.names().empty());
  });
  CHECK(folder.names() == Names{"report.csv"});
}

TEST_CASE("several files are written, and none has its place before all are whole") {
  const ScratchFolder folder;
  put_content(folder / "one", "old");
  const std::vector<FileToWrite> fails{
      {folder / "one", write_new},
      {folder / "two", [](TextSink&) { throw std::runtime_error("halfway"); }}};
  CHECK_THROWS_WITH(write_files_whole(fails, owner_only), "halfway");
  CHECK(content_of(folder / "one") == "old");
  CHECK(folder.names() == Names{"one"});
  const std::vector<FileToWrite> files{{folder / "one", write_new}, {folder / "two", write_new}};
  write_files_whole(files, owner_only);
  CHECK(content_of(folder / "one") == "new");
  CHECK(folder.names() == Names{"one", "two"});
}

TEST_CASE("who may read the files of a folder may look into it") {
  CHECK(folder_mode(0600) == 0700);
  CHECK(folder_mode(0640) == 0750);
  CHECK(folder_mode(0664) == 0775);
}

TEST_CASE("a new file is created with its content and permissions") {
  const ScratchFolder folder;
  const Mask mask(0);
  create_file(folder / "susr.db", "content", 0600);
  CHECK(content_of(folder / "susr.db") == "content");
  CHECK(mode_of(folder / "susr.db") == 0600);
}

TEST_CASE("a file is not created over another") {
  const ScratchFolder folder;
  put_content(folder / "susr.toml", "old");
  const auto error = error_of([&] { create_file(folder / "susr.toml", "new", 0644); });
  CHECK(error.kind() == ErrorKind::refused);
  CHECK(problem_of(error).what == "cannot create " + (folder / "susr.toml").string());
  CHECK(problem_of(error).why == "a file of that name already exists");
  CHECK(content_of(folder / "susr.toml") == "old");
}

TEST_CASE("a file is not created through a link that leads elsewhere") {
  const ScratchFolder folder;
  std::filesystem::create_symlink(folder / "elsewhere", folder / "susr.toml");
  CHECK(error_of([&] { create_file(folder / "susr.toml", "new", 0644); }).kind() ==
        ErrorKind::refused);
  CHECK(folder.names() == Names{"susr.toml"});
}

TEST_CASE("a file is not created in a folder that is not there") {
  const ScratchFolder folder;
  const auto error = error_of([&] { create_file(folder / "none/susr.toml", "new", 0644); });
  CHECK(error.kind() == ErrorKind::refused);
  CHECK(problem_of(error).why == "No such file or directory");
}

TEST_CASE("a disk that takes no more is an error, not a shorter file") {
  const Descriptor full(::open("/dev/full", O_WRONLY | O_CLOEXEC));
  const auto error = error_of([&] { write_all(full.number(), "a row", "the output"); });
  CHECK(error.kind() == ErrorKind::refused);
  CHECK(problem_of(error).what == "cannot write the output");
  CHECK(problem_of(error).why == "No space left on device");
}

TEST_CASE("text goes to its sink in blocks, whole and in order") {
  std::string received;
  int blocks = 0;
  TextSink sink([&](std::string_view block) {
    received += block;
    ++blocks;
  });
  std::string sent;
  for (int row = 0; row < 20'000; ++row) {
    const auto text = std::to_string(row) + ",";
    sink.append(text);
    sink.append('\n');
    sent += text + '\n';
  }
  sink.flush();
  CHECK(received == sent);
  CHECK(blocks > 1);
  CHECK(blocks < 10);
}

TEST_CASE("a sink with nothing in it has nothing to flush") {
  int blocks = 0;
  TextSink sink([&](std::string_view) { ++blocks; });
  sink.append("");
  sink.flush();
  CHECK(blocks == 0);
  sink.append('x');
  sink.flush();
  sink.flush();
  CHECK(blocks == 1);
}

TEST_CASE("a file that is replaced keeps its permissions, and a link leads to the new one") {
  const ScratchFolder folder;
  put_content(folder / "report.csv", "old");
  ::chmod((folder / "report.csv").c_str(), 0600);
  std::filesystem::create_symlink(folder / "report.csv", folder / "link.csv");
  write_file_whole(folder / "link.csv", owner_only, write_new);
  CHECK(content_of(folder / "report.csv") == "new");
  CHECK(mode_of(folder / "report.csv") == 0600);
  CHECK(std::filesystem::is_symlink(folder / "link.csv"));
}

TEST_CASE("what is no file is written to and not replaced") {
  write_file_whole("/dev/null", owner_only, write_new);
  CHECK(std::filesystem::is_character_file("/dev/null"));
  CHECK_THROWS_AS(write_file_whole("/dev/full", owner_only, write_new), Error);
}
