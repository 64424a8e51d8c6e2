// SPDX-License-Identifier: MIT
#include "susr/commands/session.hpp"

#include <algorithm>
#include <chrono>
#include <system_error>
#include <utility>

#include <fmt/format.h>

#include "susr/exchange/import.hpp"
#include "susr/storage/cases.hpp"
#include "susr/storage/known.hpp"
#include "susr/storage/verification.hpp"
#include "susr/support/error.hpp"
#include "susr/support/input.hpp"
#include "susr/support/output.hpp"
#include "susr/support/text.hpp"

namespace susr::commands {

namespace {

constexpr const char* standard_output = "to standard output";

}  // namespace

std::vector<std::filesystem::path> usual_configuration_paths(
    const support::Surroundings& surroundings) {
  std::vector<std::filesystem::path> paths{"susr.toml"};
  if (const auto folder = surroundings.environment("XDG_CONFIG_HOME")) {
    paths.push_back(std::filesystem::path(*folder) / "susr" / "susr.toml");
  } else if (const auto home = surroundings.environment("HOME")) {
    paths.push_back(std::filesystem::path(*home) / ".config" / "susr" / "susr.toml");
  }
  paths.emplace_back("/etc/susr/susr.toml");
  return paths;
}

Session::Session(const support::Surroundings& surroundings) : surroundings_(surroundings) {}

std::chrono::sys_seconds Session::moment() const {
  return surroundings_.now;
}

domain::Date Session::today() const {
  return domain::london_day(surroundings_.now);
}

domain::Date Session::as_of() const {
  return options.as_of.value_or(options.known_on.value_or(today()));
}

domain::PartialDate Session::on() const {
  return options.on.value_or(domain::on_day(today()));
}

std::filesystem::path Session::configuration_path() const {
  if (options.config) return *options.config;
  if (const auto named = surroundings_.environment("SUSR_CONFIG")) return *named;
  const auto paths = usual_configuration_paths(surroundings_);
  const auto found = std::ranges::find_if(paths, support::is_there);
  if (found != paths.end()) return *found;
  std::string looked_at;
  for (const auto& path : paths)
    looked_at += (looked_at.empty() ? "" : ", ") + path.string();
  throw support::Error(support::ErrorKind::configuration,
                       {.what = "cannot find a configuration",
                        .why = "there is none at " + looked_at,
                        .hint = "make one with 'susr init', or give one with --config"});
}

const config::Configuration& Session::configuration() {
  if (!configuration_) configuration_ = config::load(configuration_path());
  return *configuration_;
}

bool Session::has_configuration() const {
  const bool named = options.config || surroundings_.environment("SUSR_CONFIG");
  return named || std::ranges::any_of(usual_configuration_paths(surroundings_), support::is_there);
}

std::vector<config::SavedReport> Session::saved_reports() {
  if (!has_configuration()) return {};
  return configuration().saved_reports;
}

unsigned Session::output_mode() {
  return has_configuration() ? configuration().output_mode : support::owner_only;
}

std::optional<config::Setting> Session::store_setting() const {
  if (!options.stores.empty()) {
    return config::Setting{"store.path", options.stores.front().file.string(), "option --store"};
  }
  if (const auto named = surroundings_.environment("SUSR_STORE")) {
    return config::Setting{"store.path", *named, "environment SUSR_STORE"};
  }
  return std::nullopt;
}

const std::filesystem::path& Session::store_path() const {
  return store_path_;
}

const std::filesystem::path& Session::find_store() {
  const auto named = store_setting();
  store_path_ = named ? std::filesystem::path(named->value) : configuration().store;
  return store_path_;
}

bool Session::has_several_boards() const {
  return options.stores.size() > 1;
}

void Session::open_boards() {
  require_distinct(options.stores);
  board_stores_ = open_all(options.stores, [this](const auto& path) { return open_to_read(path); });
  for (const auto& files : same_beginnings(board_stores_)) {
    note(
        fmt::format("{} begin with the same entry: if they are copies of one record, each case "
                    "is counted twice",
                    files));
  }
  if (options.known_on) {
    note("judged by this configuration, whatever policy each board had on record");
  }
  auto combined = storage::combine(board_stores_);
  store_path_ = "of several boards, in memory";  // for messages; the boards' own name their files
  boards_ = {.boards = {}, .shared = std::move(combined.shared)};
  for (std::size_t i = 0; i < board_stores_.size(); ++i) {
    boards_->boards.push_back({.name = board_stores_[i].label,
                               .file = board_stores_[i].file,
                               .store = &board_stores_[i].store,
                               .events_before = combined.events_before[i]});
  }
  store_ = std::move(combined.store);
}

storage::Store Session::open_to_read(const std::filesystem::path& path) {
  auto store = storage::Store::open_for_reading(path, configuration().busy_timeout_ms);
  if (options.verify) storage::naming_store(path, [&] { storage::require_sound(store); });
  if (options.known_on) store = storage::as_known_on(store, *options.known_on);
  return store;
}

storage::Store& Session::store_to_read() {
  if (!store_ && has_several_boards()) open_boards();
  if (!store_) {
    store_ = open_to_read(find_store());
    if (options.stores.size() == 1) {
      const auto& [label, named, file] = options.stores.front();
      boards_ = {.boards = {{.name = label, .file = file, .store = &*store_}}, .shared = {}};
    }
  }
  return *store_;
}

void Session::close_store() {
  recorder_.reset();
  boards_.reset();
  board_stores_.clear();
  store_.reset();
}

report::Source Session::source() {
  note_policy_change();
  return source_of_log();
}

report::Source Session::source_of_log() {
  const auto& store = store_to_read();
  note_odd_day(store);
  return {.store = store,
          .policy = policy(),
          .as_of = as_of(),
          .known_on = options.known_on,
          .boards = boards_ ? &*boards_ : nullptr};
}

storage::Store& Session::store_to_write() {
  if (!store_) {
    const int timeout = configuration().busy_timeout_ms;
    store_ = storage::Store::open_for_writing(find_store(), timeout);
  }
  return *store_;
}

workflow::Author Session::author() const {
  return {.account = surroundings_.account(),
          .on_behalf_of = options.by,
          .recorded_at = support::to_text(surroundings_.now),
          .today = today()};
}

workflow::Mode Session::mode() const {
  return options.dry_run ? workflow::Mode::dry_run : workflow::Mode::record;
}

workflow::Recorder& Session::recorder() {
  if (!recorder_) {
    recorder_.emplace(store_to_write(), policy(), author(), mode(),
                      [this](const workflow::Receipt& receipt) { acknowledge(receipt); });
  }
  return *recorder_;
}

exchange::ImportOutcome Session::import_csv(const exchange::ImportRequest& request) {
  auto outcome = exchange::import_csv(store_to_write(), policy(), author(), mode(), request);
  if (is_watched()) tell_progress({});
  if (outcome.policy_note) note(*outcome.policy_note);
  end_recording();
  return outcome;
}

void Session::record(const std::string& case_reference, domain::EventBody body) {
  recorder().record(case_reference, std::move(body), on());
  end_recording();
}

void Session::escalate_overdue(const storage::LegFilter& filter) {
  recorder().escalate_overdue(filter);
  end_recording();
}

void Session::correct(domain::Corrected correction, workflow::Voids voids) {
  const auto recorded = recorder().correct(std::move(correction), on(), voids);
  end_recording();
  for (const auto& each : recorded.notes)
    note(each);
}

void Session::print_new(std::string_view id) {
  end_recording();
  print_data(fmt::format("{}\n", id));
}

std::function<void(support::TextSink&)> Session::writer_of(const report::Report& report) const {
  const auto format = std::ranges::find(render::formats, options.format, &render::Format::name);
  return [this, &report, format](support::TextSink& sink) {
    format->write(report, options.render, sink);
  };
}

void Session::require_own_place(std::string_view option, const std::string& path,
                                std::span<const std::string> files) const {
  const auto is_it = [&](const std::filesystem::path& other) {
    std::error_code error;
    return std::filesystem::equivalent(path, other, error);
  };
  const bool is_configuration = configuration_ && is_it(configuration_->file);
  if (!is_configuration && std::ranges::none_of(files, is_it)) return;
  throw support::Error(support::ErrorKind::usage,
                       {.what = fmt::format("{} {}", option, path),
                        .why = "the command reads that file, and would take its place",
                        .hint = "give another file"});
}

void Session::print(const report::Report& report) {
  write_data(writer_of(report));
}

void Session::print_paper(report::Report paper) {
  paper.log_heads = report::log_heads(source_of_log());
  print(paper);
}

void Session::print_data(std::string_view text) {
  write_data([&](support::TextSink& sink) { sink.append(text); });
}

void Session::write_data(const std::function<void(support::TextSink&)>& write) {
  if (options.output) {
    require_own_place("--output", *options.output, {});
    return write_out([&] { support::write_file_whole(*options.output, output_mode(), write); });
  }
  write_out([&] {
    // What meets a value that can't be read has printed nothing yet, unless it has printed more
    // than a board's largest report.
    constexpr std::size_t most_held_back = std::size_t{1} << 20;
    std::string held_back;
    const auto let_go = [&] {
      support::write_all(surroundings_.output, held_back, standard_output);
      held_back.clear();
    };
    support::TextSink sink([&](std::string_view text) {
      held_back += text;
      if (held_back.size() > most_held_back) let_go();
    });
    write(sink);
    sink.flush();
    let_go();
  });
}

void Session::print_to_folder(const std::filesystem::path& folder, std::span<NamedReport> reports) {
  const auto format = std::ranges::find(render::formats, options.format, &render::Format::name);
  const auto mode = output_mode();
  for (auto& each : reports) {
    if (each.report) each.report->log_heads = report::log_heads(source());
  }
  const auto write_into = [&](const std::filesystem::path& into) {
    std::vector<support::FileToWrite> files;
    for (const auto& [name, report] : reports) {
      files.push_back({into / fmt::format("{}.{}", name, format->file_ending),
                       report ? writer_of(*report) : [](support::TextSink& /*sink*/) {}});
    }
    support::write_files_whole(files, mode);
  };
  write_out([&] {
    std::error_code error;
    if (std::filesystem::is_directory(folder, error)) return write_into(folder);
    support::write_folder_whole(folder, support::folder_mode(mode), write_into);
  });
}

bool Session::is_watched() const {
  return surroundings_.is_watched;
}

void Session::tell_progress(std::string_view text) {
  constexpr const char* begin_line_anew = "\r\x1b[K";
  tell(fmt::format("{}{}", begin_line_anew, text));
}

void Session::note(std::string_view text) {
  tell(fmt::format("susr: note: {}\n", support::visible(text)));
}

void Session::tell(std::string_view text) const {
  // A command that has done what it says is no failure because nobody can be told of it.
  try {
    support::write_all(surroundings_.errors, text, "to standard error");
  } catch (const support::Error&) {
    return;
  }
}

void Session::end_recording() {
  has_recorded_ = !options.dry_run;
  note_policy_entry();
  if (options.dry_run && !has_acknowledged_) note("dry run: nothing was recorded");
}

void Session::note_policy_entry() {
  if (has_noted_entry_ || !recorder_ || !recorder_->policy_note()) return;
  has_noted_entry_ = true;
  note(*recorder_->policy_note());
}

void Session::acknowledge(const workflow::Receipt& receipt) {
  note_policy_entry();
  has_acknowledged_ = true;
  if (options.quiet) return;
  tell(options.dry_run ? fmt::format("susr: dry run, nothing is recorded: {}\n", receipt.what)
                       : fmt::format("susr: recorded {}: {}\n", receipt.event, receipt.what));
}

void Session::note_odd_day(const storage::Store& store) {
  if (has_looked_at_day_ || (!options.as_of && !options.known_on)) return;
  has_looked_at_day_ = true;
  const auto day = as_of();
  if (day > today()) {
    note(fmt::format("{} is after today: what is recorded until then is not in this",
                     domain::to_text(day)));
    return;
  }
  const auto first = storage::first_day(store);
  if (first && day < *first) {
    note(fmt::format("{} is before the first entry, which took effect on {}", domain::to_text(day),
                     domain::to_text(*first)));
  }
}

void Session::write_out(const std::function<void()>& write) const {
  try {
    write();
  } catch (const support::Error& error) {
    if (!has_recorded_) throw;
    auto problem = error.problems().front();
    problem.hint = "what was to be recorded is recorded all the same: 'susr log' shows it";
    throw support::Error(error.kind(), std::move(problem));
  }
}

}  // namespace susr::commands
