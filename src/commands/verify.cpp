// SPDX-License-Identifier: MIT
#include <memory>

#include "susr/commands/options.hpp"
#include "susr/commands/session.hpp"
#include "susr/support/error.hpp"

namespace susr::commands {

namespace {

struct Options {
  std::optional<std::string> head;
};

void take_head(std::optional<std::string>& target, const std::string& text) {
  constexpr std::size_t length = 64;
  const bool is_hash =
      text.size() == length && text.find_first_not_of("0123456789abcdef") == std::string::npos;
  if (!is_hash) throw BadValue{"it is not a hash", "a hash is the 64 digits that 'verify' prints"};
  target = text;
}

Ending run(const Options& options, Session& session) {
  if (session.options.as_of || session.options.known_on) {
    throw support::Error(support::ErrorKind::usage,
                         {.what = "verify",
                          .why = "it looks at the whole record, not at a day",
                          .hint = "leave --as-of and --known-on out"});
  }
  const auto verified = report::verify(session.source_of_log(), options.head);
  session.print(verified.report);
  return verified.findings > 0 ? Ending::found : Ending::done;
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
          "with --head, it shows later whether what was recorded until then is all still there.",
      .access = Access::reads,
      .examples =
          {{"the whole record", "susr verify"},
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
                               const std::string& text) { take_head(options->head, text); }}},
      .run = [options](Session& session) { return run(*options, session); }};
}

}  // namespace susr::commands
