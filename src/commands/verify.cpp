// SPDX-License-Identifier: MIT
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "susr/catalogue/catalogue.hpp"
#include "susr/commands/session.hpp"
#include "susr/exchange/witnesses.hpp"
#include "susr/storage/combined.hpp"

#include "options.hpp"
#include "printer.hpp"
#include "progress_line.hpp"

namespace susr::commands {

namespace {

using catalogue::say;

struct VerifyOptions {
  std::optional<std::string> head;
  std::vector<std::string> witnesses;
};

void take_head(std::optional<std::string>& target, const std::string& text) {
  constexpr std::size_t length = 64;
  const bool is_hash =
      text.size() == length && text.find_first_not_of("0123456789abcdef") == std::string::npos;
  if (!is_hash) throw BadValue{say("value.hash"), say("value.hash.hint")};
  target = text;
}

report::Findings verify(const report::Context& context, const report::Kept& kept,
                        const Session& session) {
  ProgressLine progress(session, "progress.verify");
  return report::verify(context, kept, progress.teller());
}

Result run(const VerifyOptions& options, Session& session) {
  report::Kept kept{.head = options.head, .papers = {}};
  storage::for_all(options.witnesses.size(), [&](std::size_t i) {
    const auto& file = options.witnesses[i];
    kept.papers.push_back({.name = file, .heads = exchange::log_heads_of_file(file)});
  });
  if (const auto& output = session.options.output) {
    require_own_place(session, "--output", *output, options.witnesses);
  }
  const auto context = session.context_of_log();
  auto verified = verify(context, kept, session);
  Printer(session).print_paper(std::move(verified.report), context);
  return verified.findings > 0 ? Result::found : Result::done;
}

}  // namespace

Command make_verify() {
  auto options = std::make_shared<VerifyOptions>();
  return {.name = "verify",
          .listed_under = CommandGroup::record,
          .groups = {OptionGroup::printing},
          .examples =
              {"susr verify",

               "susr verify --witness 2026-03/board.txt --witness 2026-06/board.txt",

               "susr verify --format json --output v.json && jq -r '.rows[0].hash' v.json > "
               "/elsewhere/heads",

               "susr verify --head \"$(tail -1 /elsewhere/heads)\" --format json --output v.json "
               "&& jq -r '.rows[0].hash' v.json >> /elsewhere/heads"},
          .options = {{.name = "--head",
                       .value = "HASH",
                       .take = [options = options.get()](
                                   const std::string& text) { take_head(options->head, text); }},
                      of_kind(ValueKind::file,
                              option("--witness", "FILE", options->witnesses, Arity::repeated))},
          .run = [options](Session& session) { return run(*options, session); }};
}

}  // namespace susr::commands
