// SPDX-License-Identifier: MIT
#include <memory>
#include <optional>
#include <utility>

#include <fmt/format.h>

#include "susr/catalogue/catalogue.hpp"
#include "susr/commands/session.hpp"
#include "susr/domain/policy_text.hpp"
#include "susr/support/error.hpp"

#include "options.hpp"
#include "printer.hpp"
#include "saved_reports.hpp"

namespace susr::commands {

namespace {

using catalogue::say;
using fmt::arg;

enum class Task { show, check };

struct ConfigOptions {
  Task task = Task::show;
};

Option task_argument(Task& task) {
  return choice({.name = "TASK", .value = "TASK", .arity = Arity::required}, {"show", "check"},
                "value.unknown", [&task](const std::string& text) {
                  task = text == "show" ? Task::show : Task::check;
                });
}

/// The configuration's settings, as overridden by the command line and the environment.
std::vector<config::Setting> settings_in_force(Session& session) {
  auto settings = session.configuration().settings;
  if (const auto store = session.store_setting()) {
    for (auto& setting : settings) {
      if (setting.key == store->key) setting = *store;
    }
  }
  return settings;
}

report::Report report_of(std::vector<config::Setting> settings, domain::Date day) {
  return {.name = "config",
          .as_of = domain::to_text(day),
          .tables = {{.name = "config",
                      .columns = {report::as_key(report::text_column("key")),
                                  report::as_main(report::text_column("origin")),
                                  report::title_column("value")},
                      .rows = [settings = std::move(settings)](const report::TakeRow& take) {
                        for (const auto& setting : settings) {
                          take({setting.key, setting.origin, setting.value});
                        }
                      }}}};
}

/// The policy that was on record on the day of --known-on, key by key.
std::vector<config::Setting> settings_known_on(Session& session, domain::Date day) {
  const auto event = session.policy_on_record();
  if (!event) {
    support::refuse(say("config.no-policy-on-record.what", arg("day", domain::to_text(day))),
                    say("config.no-policy-on-record"), say("config.no-policy-on-record.hint"));
  }
  const auto origin = fmt::format("event {}", event->sequence);
  std::vector<config::Setting> settings;
  for (auto& line : domain::policy_lines(std::get<domain::PolicyRecorded>(event->body).text)) {
    settings.push_back(
        {.key = std::move(line.field), .value = std::move(line.value), .origin = origin});
  }
  return settings;
}

void require_sense(const ConfigOptions& options, const SharedOptions& shared) {
  if (options.task == Task::show || !shared.known_on) return;
  throw support::Error(support::ErrorKind::usage, {.what = "config check",
                                                   .why = say("config.check-known-on"),
                                                   .hint = say("config.check-known-on.hint")});
}

Result run(const ConfigOptions& options, Session& session) {
  require_sense(options, session.options);
  if (const auto day = session.options.known_on) {
    Printer(session).print(report_of(settings_known_on(session, *day), *day));
  } else if (options.task == Task::show) {
    Printer(session).print(report_of(settings_in_force(session), session.today()));
  } else {
    session.configuration();
    require_sound_saved_reports(session);
    session.note(say("config.sound", arg("file", session.configuration().file.string())));
  }
  return Result::done;
}

}  // namespace

Command make_config() {
  auto options = std::make_shared<ConfigOptions>();
  return {.name = "config",
          .listed_under = CommandGroup::start,
          .groups = {OptionGroup::printing},
          .examples = {"susr config check", "susr config check --config /etc/susr/susr.toml",
                       "susr config show --known-on 2026-09-30",
                       "susr config show --format csv | grep timescale"},
          .options = {task_argument(options->task), shared_option("--known-on")},
          .run = [options](Session& session) { return run(*options, session); }};
}

}  // namespace susr::commands
