// SPDX-License-Identifier: MIT
#include <memory>
#include <optional>
#include <string>

#include <fmt/format.h>

#include "susr/catalogue/catalogue.hpp"
#include "susr/commands/session.hpp"
#include "susr/support/error.hpp"

#include "options.hpp"
#include "recording.hpp"

namespace susr::commands {

namespace {

using catalogue::say;
using fmt::arg;

struct RecordOptions {
  std::string case_reference;
  domain::MilestoneRecorded recorded;
  std::optional<std::string> facilitator;
};

std::vector<std::string> recordable() {
  std::vector<std::string> codes;
  for (const auto& rule : domain::milestone_rules()) {
    codes.emplace_back(domain::code(rule.milestone));
  }
  return codes;
}

Option milestone_argument(domain::Milestone& milestone) {
  return choice(argument("MILESTONE", milestone), recordable(), "record.not-recordable",
                [&milestone](const std::string& text) { take_value(milestone, text); });
}

[[noreturn]] void refuse_record(std::string why, std::string hint) {
  throw support::Error(support::ErrorKind::usage,
                       {.what = "record", .why = std::move(why), .hint = std::move(hint)});
}

Result run(const RecordOptions& options, Session& session) {
  auto recorded = options.recorded;
  if (options.facilitator) {
    if (recorded.milestone != domain::Milestone::mapf_held) {
      refuse_record(say("record.facilitator"), say("record.facilitator.hint"));
    }
    if (!recorded.post.empty()) {
      refuse_record(say("usage.together", arg("one", "--post"), arg("other", "--facilitator")),
                    say("usage.together.hint"));
    }
    recorded.post = *options.facilitator;
  }
  Recording(session).record(options.case_reference, std::move(recorded));
  return Result::done;
}

}  // namespace

Command make_record() {
  auto options = std::make_shared<RecordOptions>();
  auto& recorded = options->recorded;
  return {.name = "record",
          .listed_under = CommandGroup::cases,
          .groups = {OptionGroup::recording},
          .examples = {"susr record CV-2026-003 first-panel --on 2026-04-28",
                       "susr record CV-2026-003 reviewer-appointed --post 'Independent reviewer 4'",
                       "susr record \"$ref\" wg-notification --by 'Business Manager'",
                       "susr record 'WG S71 2023' published --on 2023-09",
                       "susr record CV-2026-004 mapf-held --format day --facilitator 'Safeguarding "
                       "lead, SWP' --attended 24"},
          .options = {reference_argument("CASE", options->case_reference),
                      milestone_argument(recorded.milestone),
                      identifier_option("--post", "POST", recorded.post),
                      identifier_option("--facilitator", "POST", options->facilitator),
                      option("--format", "F", recorded.format),
                      option("--attended", "N", recorded.attended),
                      text_option("--note", recorded.note)},
          .run = [options](Session& session) { return run(*options, session); }};
}

}  // namespace susr::commands
