// SPDX-License-Identifier: MIT
#include <memory>

#include <fmt/format.h>

#include "susr/commands/options.hpp"
#include "susr/commands/session.hpp"

#include "saved_reports.hpp"

namespace susr::commands {

namespace {

enum class Task { show, check };

struct Options {
  Task task = Task::show;
};

void take_task(Task& target, const std::string& text) {
  if (text != "show" && text != "check") {
    const std::vector<std::string> known{"show", "check"};
    throw BadValue{"there is no such task", support::known_values_hint(text, known)};
  }
  target = text == "show" ? Task::show : Task::check;
}

/// The configuration's settings, with what the command line or the environment puts in their place.
std::vector<config::Setting> settings_in_force(Session& session) {
  auto settings = session.configuration().settings;
  if (const auto store = session.store_setting()) {
    for (auto& setting : settings) {
      if (setting.key == store->key) setting = *store;
    }
  }
  return settings;
}

report::Report settings_report(Session& session) {
  return {.name = "config",
          .as_of = domain::to_text(session.today()),
          .tables = {{.name = "config",
                      .columns = {{.name = "key"}, {.name = "origin"}, {.name = "value"}},
                      .rows = [settings = settings_in_force(session)](const report::TakeRow& take) {
                        for (const auto& setting : settings) {
                          take({setting.key, setting.origin, setting.value});
                        }
                      }}}};
}

Ending run(const Options& options, Session& session) {
  if (options.task == Task::show) {
    session.print(settings_report(session));
  } else {
    session.configuration();
    require_sound_saved_reports(session);
    session.note(fmt::format("{} is sound", session.configuration().file.string()));
  }
  return Ending::done;
}

}  // namespace

Command make_config() {
  auto options = std::make_shared<Options>();
  return {.name = "config",
          .summary = "Show or check the configuration",
          .description =
              "'show' prints each value in force and where it comes from: 'default', the file and "
              "line, an environment variable or an option. 'check' reads the configuration and "
              "names every mistake in it, with its line; it ends with 3 if there is one.",
          .access = Access::prints,
          .examples = {{"after an edit", "susr config check"},
                       {"before a cron job relies on it",
                        "susr config check --config /etc/susr/susr.toml"},
                       {"the time limits in force, for a spreadsheet",
                        "susr config show --format csv | grep timescale"}},
          .options = {{.name = "TASK",
                       .value = "TASK",
                       .help = "show or check",
                       .occurs = Occurs::required,
                       .take = [options = options.get()](
                                   const std::string& text) { take_task(options->task, text); }}},
          .run = [options](Session& session) { return run(*options, session); }};
}

}  // namespace susr::commands
