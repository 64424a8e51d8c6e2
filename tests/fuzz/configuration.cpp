// SPDX-License-Identifier: MIT
// A configuration, susr.toml. One that is refused says why; with one that is taken, a record can be
// judged and reported, and its saved reports printed.
#include "susr/config/configuration.hpp"

#include "board.hpp"
#include "program.hpp"

namespace {

using namespace susr;  // NOLINT(google-build-using-namespace)

/// A store that is read only.
const std::filesystem::path& board() {
  static const auto path = [] {
    auto made = fuzz::scratch() / "board.db";
    fuzz::make_board(made);
    return made;
  }();
  return path;
}

void use(const config::Configuration& configuration, const std::string& text) {
  const auto file = fuzz::scratch() / "susr.toml";
  test::put_content(file, text);
  const auto run = [&](std::vector<std::string> arguments) {
    arguments.insert(arguments.end(), {"--config", file, "--store", board()});
    return fuzz::run(arguments);
  };
  const bool is_sound = run({"config", "check"}) == 0;
  for (const auto* command : {"overdue", "check"})
    run({command});
  for (const auto* report : {"board", "reviews", "actions"})
    run({"report", report, "--format", "csv"});
  run({"report", "ministerial", "--from", "2026-01-01"});
  run({"overdue", "--escalate", "--dry-run"});
  run({"refer", "--by", "SWP", "--criteria", "dhr", "--dry-run"});
  if (!is_sound) return;
  for (const auto& saved : configuration.saved_reports)
    run({"report", saved.name});
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto text = fuzz::text_of(data, size);
  config::Configuration parsed;
  const bool is_taken = fuzz::is_done({support::ErrorKind::configuration},
                                      [&] { parsed = config::parse(text, "susr.toml"); });
  if (is_taken) use(parsed, text);
  return 0;
}
