// SPDX-License-Identifier: MIT
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "susr/commands/session.hpp"
#include "susr/exchange/witnesses.hpp"
#include "susr/storage/combined.hpp"

#include "options.hpp"
#include "printer.hpp"

namespace susr::commands {

namespace {

struct Options {
  std::optional<std::string> head;
  std::vector<std::string> witnesses;
};

void take_head(std::optional<std::string>& target, const std::string& text) {
  constexpr std::size_t length = 64;
  const bool is_hash =
      text.size() == length && text.find_first_not_of("0123456789abcdef") == std::string::npos;
  if (!is_hash) throw BadValue{"it is not a hash", "a hash is the 64 digits that 'verify' prints"};
  target = text;
}

Result run(const Options& options, Session& session) {
  report::Kept kept{.head = options.head, .papers = {}};
  storage::for_all(options.witnesses.size(), [&](std::size_t i) {
    const auto& file = options.witnesses[i];
    kept.papers.push_back({.name = file, .heads = exchange::log_heads_of_file(file)});
  });
  if (const auto& output = session.options.output) {
    require_own_place(session, "--output", *output, options.witnesses);
  }
  const auto source = session.source_of_log();
  auto verified = report::verify(source, kept);
  Printer(session).print_paper(std::move(verified.report), source);
  return verified.findings > 0 ? Result::found : Result::done;
}

}  // namespace

Command make_verify() {
  auto options = std::make_shared<Options>();
  return {
      .name = "verify",
      .summary = "Check that nobody has changed the record",
      .description =
          "Walks the chain of events, in which each is sealed with the hash of the one before, and "
          "names the first that is broken; makes every table again from the log and names each row "
          "that differs; and has SQLite look at the file. Ends with 8 if anything was found. It "
          "prints "
          "the head: how many events there are, and the hash of the last. Kept elsewhere and given "
          "with --head, it shows later whether what was recorded until then is all still there.\n\n"
          "Every paper that susr prints as text or JSON has at its foot the log head that it rests "
          "on. --witness reads those lines out of papers, as they are or inside a mail, and says "
          "for each whether the log still holds that event. docs/record.md says what that proves.",
      .groups = {OptionGroup::printing},
      .examples =
          {{"the whole record", "susr verify"},
           {"hold the record to papers of former meetings",
            "susr verify --witness 2026-03/board.txt --witness 2026-06/board.txt"},
           {"keep the first head elsewhere",
            "susr verify --format json --output v.json && jq -r '.rows[0].hash' v.json > "
            "/elsewhere/heads"},
           {"in a weekly job: what was kept must still be there, and only then the new head is "
            "kept",
            "susr verify --head \"$(tail -1 /elsewhere/heads)\" --format json --output v.json "
            "&& jq -r '.rows[0].hash' v.json >> /elsewhere/heads"}},
      .options = {{.name = "--head",
                   .value = "HASH",
                   .help = "a head that was printed before",
                   .take = [options = options.get()](
                               const std::string& text) { take_head(options->head, text); }},
                  of_kind(
                      ValueKind::file,
                      option(
                          "--witness", "FILE", options->witnesses,
                          "a paper whose log heads must still be in the log; - for standard input",
                          Arity::repeated))},
      .run = [options](Session& session) { return run(*options, session); }};
}

}  // namespace susr::commands
