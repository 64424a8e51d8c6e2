// SPDX-License-Identifier: MIT
#include "saved_reports.hpp"

#include <algorithm>

#include "susr/catalogue/catalogue.hpp"
#include "susr/commands/shared_options.hpp"
#include "susr/support/complaints.hpp"

#include "filters.hpp"

namespace susr::commands {

namespace {

using catalogue::say;
using fmt::arg;

using support::Complaints;
using support::ErrorKind;

/// Hands over the values as the command line would.
void take(const Option& option, const std::vector<std::string>& values) {
  if (option.may_repeat()) {
    for (const auto& value : values)
      option.take(value);
  } else {
    option.take(support::join(values, ","));
  }
}

void complain(Complaints& complaints, const config::SavedReport& saved, std::string_view key,
              std::string why, std::string hint) {
  auto what = say("saved-report.what", arg("origin", saved.origin), arg("key", key),
                  arg("name", saved.name));
  complaints.add({.what = std::move(what), .why = std::move(why), .hint = std::move(hint)});
}

}  // namespace

std::vector<std::string> report_names() {
  std::vector<std::string> names;
  for (const auto& entry : report::catalogue())
    names.emplace_back(entry.name);
  return names;
}

const report::Entry& apply_saved_report(const config::SavedReport& saved, Session& session,
                                        std::vector<Option>& options) {
  Complaints complaints(ErrorKind::configuration);
  const auto entry = std::ranges::find(report::catalogue(), saved.base, &report::Entry::name);
  if (entry == report::catalogue().end()) {
    complain(complaints, saved, "base", say("usage.no-report", arg("name", saved.base)),
             support::known_values_hint(saved.base, report_names()));
  }
  auto all = options;
  for (auto& each : options_of(OptionGroup::printing, session.options))
    all.push_back(std::move(each));
  for (const auto& [key, values] : saved.options) {
    const auto option = std::ranges::find(all, "--" + key, &Option::name);
    const auto& given = session.options.given;
    const bool on_command_line =
        given.contains("--" + key) || (key == "case" && given.contains("CASE"));
    if (option == all.end() || on_command_line) continue;
    try {
      take(*option, values);
    } catch (const BadValue& bad) {
      complain(complaints, saved, key, bad.why, bad.hint);
    }
  }
  complaints.throw_if_any();
  return *entry;
}

void require_sound_saved_reports(Session& session) {
  Complaints all(ErrorKind::configuration);
  for (const auto& saved : session.saved_reports()) {
    if (std::ranges::find(report::catalogue(), saved.name, &report::Entry::name) !=
        report::catalogue().end()) {
      complain(all, saved, "report", say("saved-report.taken"), say("saved-report.taken.hint"));
      continue;
    }
    try {
      report::Selection selection;
      auto options = selection_options(selection);
      require_honoured(selection, apply_saved_report(saved, session, options));
    } catch (const support::Error& error) {
      all.add_all(error);
    }
  }
  all.throw_if_any();
}

}  // namespace susr::commands
