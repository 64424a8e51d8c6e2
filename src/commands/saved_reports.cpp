// SPDX-License-Identifier: MIT
#include "saved_reports.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "susr/commands/shared_options.hpp"
#include "susr/support/error.hpp"

#include "filters.hpp"

namespace susr::commands {

namespace {

using support::Problem;

std::vector<std::string> names_of_reports() {
  std::vector<std::string> names;
  for (const auto& entry : report::catalogue())
    names.emplace_back(entry.name);
  return names;
}

/// Hands the values over as the command line would.
void take(const Option& option, const std::vector<std::string>& values) {
  if (option.may_repeat()) {
    for (const auto& value : values)
      option.take(value);
  } else {
    option.take(support::join(values, ","));
  }
}

/// Collects what is wrong with one saved report.
class Complaints {
 public:
  explicit Complaints(const config::SavedReport& saved) : saved_(saved) {}

  void add(std::string_view key, std::string why, std::string hint) {
    problems_.push_back(
        {.what = fmt::format("{}: '{}' in [report.{}]", saved_.origin, key, saved_.name),
         .why = std::move(why),
         .hint = std::move(hint)});
  }

  void throw_if_any() {
    if (!problems_.empty())
      throw support::Error(support::ErrorKind::configuration, std::move(problems_));
  }

 private:
  const config::SavedReport& saved_;
  std::vector<Problem> problems_;
};

}  // namespace

const report::Entry& apply_saved_report(const config::SavedReport& saved, Session& session,
                                        std::vector<Option>& options) {
  Complaints complaints(saved);
  const auto entry = std::ranges::find(report::catalogue(), saved.base, &report::Entry::name);
  if (entry == report::catalogue().end()) {
    complaints.add("base", fmt::format("there is no report '{}'", saved.base),
                   support::known_values_hint(saved.base, names_of_reports()));
  }
  auto all = options;
  for (auto& each : printing_options(session.options))
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
      complaints.add(key, bad.why, bad.hint);
    }
  }
  complaints.throw_if_any();
  return *entry;
}

void require_sound_saved_reports(Session& session) {
  std::vector<Problem> problems;
  for (const auto& saved : session.saved_reports()) {
    try {
      const bool taken = std::ranges::find(report::catalogue(), saved.name, &report::Entry::name) !=
                         report::catalogue().end();
      Complaints complaints(saved);
      if (taken) complaints.add("report", "susr has a report of that name", "call it otherwise");
      complaints.throw_if_any();
      report::Selection selection;
      auto options = selection_options(selection);
      require_honoured(selection, apply_saved_report(saved, session, options));
    } catch (const support::Error& error) {
      problems.insert(problems.end(), error.problems().begin(), error.problems().end());
    }
  }
  if (!problems.empty()) {
    throw support::Error(support::ErrorKind::configuration, std::move(problems));
  }
}

}  // namespace susr::commands
