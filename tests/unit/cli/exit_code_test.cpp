// SPDX-License-Identifier: MIT
#include <filesystem>

#include <fcntl.h>
#include <unistd.h>

#include "susr/cli/app.hpp"

#include "catch.hpp"

namespace {

using namespace susr;  // NOLINT(google-build-using-namespace)

/// Runs `susr` in an empty folder of its own, with its output thrown away.
class Program {
 public:
  Program() : nowhere_(::open("/dev/null", O_WRONLY | O_CLOEXEC)) {
    std::string name = std::filesystem::temp_directory_path() / "susr-test-XXXXXX";
    folder_ = ::mkdtemp(name.data());
  }
  ~Program() {
    ::close(nowhere_);
    std::filesystem::remove_all(folder_);
  }
  Program(const Program&) = delete;
  Program& operator=(const Program&) = delete;
  Program(Program&&) = delete;
  Program& operator=(Program&&) = delete;

  [[nodiscard]] int run(std::vector<std::string> arguments) const {
    arguments.insert(arguments.begin(), {"--config", folder_ + "/susr.toml"});
    return cli::run(arguments,
                    {.environment = [](const std::string& /*name*/) -> std::optional<std::string> {
                       return std::nullopt;
                     },
                     .now = std::chrono::sys_days{std::chrono::days{20'000}},
                     .account = [] { return std::string("somebody"); },
                     .output = nowhere_,
                     .errors = nowhere_});
  }

  [[nodiscard]] const std::string& folder() const {
    return folder_;
  }

 private:
  int nowhere_;
  std::string folder_;
};

}  // namespace

TEST_CASE("each kind of ending has its exit code") {
  const Program susr;
  CHECK(susr.run({"list"}) == 3);
  CHECK(susr.run({"init"}) == 0);
  CHECK(susr.run({"init"}) == 1);
  CHECK(susr.run({"list"}) == 0);
  CHECK(susr.run({"lits"}) == 2);
  CHECK(susr.run({"show", "X"}) == 1);
  CHECK(susr.run({"overdue", "--exit-code"}) == 0);
  CHECK(susr.run({"refer", "--by", "SWP", "--criteria", "cpr", "--on", "2023-01-02"}) == 0);
  CHECK(susr.run({"decide", "RSB-2023-001", "--outcome", "susr", "--criteria", "cpr", "--rationale",
                  "r", "--on", "2023-01-02"}) == 0);
  CHECK(susr.run({"sign-off", "RSB-2023-001", "--outcome", "agreed", "--on", "2023-01-02"}) == 0);
  CHECK(susr.run({"overdue", "--exit-code"}) == 8);
  CHECK(susr.run({"overdue"}) == 0);
  std::filesystem::remove(susr.folder() + "/susr.db");
  CHECK(susr.run({"overdue", "--exit-code"}) == 4);
}
