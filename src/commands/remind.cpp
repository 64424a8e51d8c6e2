// SPDX-License-Identifier: MIT
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "susr/catalogue/catalogue.hpp"
#include "susr/commands/session.hpp"
#include "susr/exchange/reminder.hpp"
#include "susr/support/input.hpp"
#include "susr/support/output.hpp"

#include "filters.hpp"
#include "options.hpp"

namespace susr::commands {

namespace {

using catalogue::say;
using fmt::arg;

struct RemindOptions {
  std::string split_dir;
  std::string from;
  std::optional<std::string> addresses;
  std::optional<std::string> agency;
  exchange::Attachment attachment = exchange::Attachment::xlsx;
  bool only_overdue = false;
  bool bilingual = false;
};

/// The agencies to look at: the one that is asked for, or all that are known.
std::set<std::string> agencies_to_remind(const RemindOptions& options, Session& session) {
  if (options.agency) return {find_known(session, {.agency = options.agency}).agency.value()};
  std::set<std::string> agencies;
  for (const auto& agency : session.policy().agencies)
    agencies.insert(agency.code);
  for (const auto& agency : storage::agencies_on_record(session.store_to_read()))
    agencies.insert(agency);
  return agencies;
}

std::map<std::string, std::string> addresses_of(const RemindOptions& options) {
  if (!options.addresses) return {};
  constexpr std::size_t most = 1'000'000;
  return exchange::addresses_in(support::read_whole(*options.addresses, most), *options.addresses);
}

void write_messages(const std::string& folder, const std::map<std::string, std::string>& messages,
                    unsigned mode) {
  support::write_folder_whole(
      folder, support::folder_mode(mode), [&](const std::filesystem::path& into) {
        std::vector<support::FileToWrite> files;
        for (const auto& [agency, text] : messages) {
          files.push_back({into / fmt::format("{}.eml", agency),
                           [&text](support::TextSink& sink) { sink.append(text); }});
        }
        support::write_files_whole(files, mode);
      });
}

Result run_remind(const RemindOptions& options, Session& session) {
  support::require_new_folder(options.split_dir);
  const exchange::ReminderStyle style{.from = options.from,
                                      .moment = session.moment(),
                                      .language = session.options.render.language,
                                      .bilingual = options.bilingual,
                                      .attachment = options.attachment,
                                      .only_overdue = options.only_overdue};
  const auto addresses = addresses_of(options);
  const auto context = session.context();
  std::map<std::string, std::string> messages;
  for (const auto& agency : agencies_to_remind(options, session)) {
    const auto made = report::agency_return(context, agency);
    const bool is_due = options.only_overdue ? report::count_overdue(made) > 0 : !made.legs.empty();
    if (!is_due) continue;
    const auto address = addresses.find(agency);
    const bool is_known = address != addresses.end();
    if (options.addresses && !is_known)
      session.note(say("remind.no-address", arg("agency", agency)));
    messages.emplace(agency, exchange::reminder(context, made,
                                                is_known ? address->second : std::string{}, style));
  }
  write_messages(options.split_dir, messages, session.output_mode());
  if (!session.options.quiet)
    session.note(
        say("remind.written", arg("n", messages.size()), arg("folder", options.split_dir)));
  return Result::done;
}

std::vector<Option> remind_options(RemindOptions& options) {
  return {
      of_kind(ValueKind::file, option("--split-dir", "DIR", options.split_dir, Arity::required)),
      option("--from", "ADDRESS", options.from, Arity::required),
      of_kind(ValueKind::file, option("--addresses", "FILE", options.addresses)),
      of_kind(ValueKind::agency, option("--agency", "A", options.agency)),
      flag("--overdue-only", options.only_overdue),
      option("--attach", "F", options.attachment),
      flag("--bilingual", options.bilingual),
      shared_option("--quiet")};
}

}  // namespace

Command make_remind() {
  auto options = std::make_shared<RemindOptions>();
  return {
      .name = "remind",
      .listed_under = CommandGroup::actions,
      .groups = {OptionGroup::reading},
      .examples = {"susr remind --from board@board.example --addresses addresses --split-dir mail",
                   "susr remind --from board@board.example --overdue-only --split-dir mail "
                   "--quiet && for m in mail/*.eml; do sendmail -t -i < $m; done",
                   "susr remind --from board@board.example --agency SWP --attach csv "
                   "--split-dir swp"},
      .options = remind_options(*options),
      .run = [options](Session& session) { return run_remind(*options, session); }};
}

}  // namespace susr::commands
