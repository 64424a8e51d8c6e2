// SPDX-License-Identifier: MIT
#include "susr/commands/session.hpp"

#include <algorithm>
#include <chrono>
#include <system_error>
#include <utility>

#include "susr/catalogue/catalogue.hpp"
#include "susr/storage/cases.hpp"
#include "susr/storage/known.hpp"
#include "susr/storage/log.hpp"
#include "susr/storage/redacted.hpp"
#include "susr/storage/verification.hpp"
#include "susr/storage/withheld.hpp"
#include "susr/support/error.hpp"
#include "susr/support/input.hpp"
#include "susr/support/output.hpp"
#include "susr/support/text.hpp"
#include "susr/workflow/known_policy.hpp"

#include "progress_line.hpp"

namespace susr::commands {

namespace {

using catalogue::say;
using fmt::arg;

/// Where to look for a configuration if none is given: in this folder, the user's, the machine's.
std::vector<std::filesystem::path> usual_configuration_paths(
    const support::Environment& environment) {
  std::vector<std::filesystem::path> paths{"susr.toml"};
  if (const auto folder = environment.variable("XDG_CONFIG_HOME")) {
    paths.push_back(std::filesystem::path(*folder) / "susr" / "susr.toml");
  } else if (const auto home = environment.variable("HOME")) {
    paths.push_back(std::filesystem::path(*home) / ".config" / "susr" / "susr.toml");
  }
  paths.emplace_back("/etc/susr/susr.toml");
  return paths;
}

}  // namespace

Session::Session(const support::Environment& environment) : environment_(environment) {}

const support::Environment& Session::environment() const {
  return environment_;
}

std::chrono::sys_seconds Session::moment() const {
  return environment_.now;
}

domain::Date Session::today() const {
  return domain::london_day(environment_.now);
}

domain::Date Session::as_of() const {
  return options.as_of.value_or(options.known_on.value_or(today()));
}

domain::PartialDate Session::on() const {
  return options.on.value_or(domain::on_day(today()));
}

std::filesystem::path Session::configuration_path() const {
  if (options.config) return *options.config;
  if (const auto named = environment_.variable("SUSR_CONFIG")) return *named;
  const auto paths = usual_configuration_paths(environment_);
  const auto found = std::ranges::find_if(paths, support::is_there);
  if (found != paths.end()) return *found;
  std::vector<std::string> places;
  for (const auto& path : paths)
    places.push_back(path.string());
  throw support::Error(
      support::ErrorKind::configuration,
      {.what = say("configuration.not-found.what"),
       .why = say("configuration.not-found", arg("places", support::join(places, ", "))),
       .hint = say("configuration.not-found.hint")});
}

const config::Configuration& Session::configuration() {
  if (!configuration_) configuration_ = config::load(configuration_path());
  return *configuration_;
}

void Session::speak_as_board() {
  if (options.language || !has_configuration()) return;
  try {
    options.render.language = configuration().language;
  } catch (const support::Error&) {
    return;  // reported when the command needs the configuration
  }
  catalogue::speak(options.render.language);
}

const config::Configuration* Session::configuration_read() const {
  return configuration_ ? &*configuration_ : nullptr;
}

bool Session::has_configuration() const {
  const bool named = options.config || environment_.variable("SUSR_CONFIG");
  return named || std::ranges::any_of(usual_configuration_paths(environment_), support::is_there);
}

std::optional<std::string> Session::configuration_file() const {
  if (!has_configuration()) return std::nullopt;
  return configuration_path().string();
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
  if (const auto named = environment_.variable("SUSR_STORE")) {
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

bool Session::has_record() {
  const bool is_named = store_setting() || has_configuration();
  return is_named && support::is_there(find_store());
}

bool Session::has_several_boards() const {
  return options.stores.size() > 1;
}

void Session::open_boards() {
  require_distinct(options.stores);
  board_stores_ = open_all(options.stores, [this](const auto& path) { return open_to_read(path); });
  for (const auto& [one, other] : same_beginnings(board_stores_))
    note(say("boards.same-beginning", arg("one", one.string()), arg("other", other.string())));
  if (options.known_on) note(say("boards.judged-by-configuration"));
  ProgressLine progress(*this, "progress.combine");
  auto combined = storage::combine(board_stores_, progress.teller());
  store_path_ = say("store.several");  // for messages; those about one board name its file
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
  // First: what tells who is let in is among what is verified.
  if (options.verify) storage::naming_store(path, [&] { storage::require_sound(store); });
  if (door_) door_(store);
  if (options.known_on) store = storage::as_known_on(store, *options.known_on);
  if (const auto& withheld = entrant_.withheld; !withheld.empty()) {
    note(say("access.withheld", arg("n", withheld.size())));
    store = storage::with_texts_withheld(store, withheld);
  }
  if (redaction_) store = storage::redacted(store, *redaction_);
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

storage::Store& Session::store_at_a_glance() {
  if (!store_) {
    auto store = storage::Store::open_at_a_glance(find_store());
    if (door_) door_(store);
    store_ = std::move(store);
  }
  return *store_;
}

void Session::close_store() {
  other_readers_.clear();
  boards_.reset();
  board_stores_.clear();
  store_.reset();
}

report::Context Session::context(std::optional<domain::Date> day) {
  note_policy_change();
  return context_of_log(day);
}

report::Context Session::context_of_log(std::optional<domain::Date> day) {
  const auto& store = store_to_read();
  if (day || options.as_of || options.known_on) note_odd_day(store, day.value_or(as_of()));
  const auto as_at = day.value_or(as_of());
  auto named = workflow::with_welsh_themes(policy(), store, as_at);
  return {.store = store,
          .policy = policies_of_reports_.emplace(as_at, std::move(named)).first->second,
          .as_of = as_at,
          .known_on = options.known_on,
          .boards = boards_ ? &*boards_ : nullptr};
}

std::optional<report::Context> Session::context_of_other_thread(const report::Context& context) {
  const bool is_of_the_file =
      !has_several_boards() && !options.known_on && !redaction_ && entrant_.withheld.empty();
  if (!is_of_the_file) return std::nullopt;
  // Nobody can write while the first connection reads, so both read the same, unless another file
  // has taken the place of that one.
  auto store = storage::Store::open_for_reading(store_path(), configuration().busy_timeout_ms);
  if (storage::head_of(store).hash != storage::head_of(context.store).hash) return std::nullopt;
  auto& reader = other_readers_.emplace_back(std::move(store), boards_);
  if (reader.boards) reader.boards->boards.front().store = &reader.store;
  return report::Context{.store = reader.store,
                         .policy = context.policy,
                         .as_of = context.as_of,
                         .known_on = context.known_on,
                         .boards = reader.boards ? &*reader.boards : nullptr};
}

storage::Store& Session::store_to_write() {
  if (redaction_) {
    throw support::Error(
        support::ErrorKind::usage,
        {.what = {}, .why = say("redact.not-reading"), .hint = say("redact.not-reading.hint")});
  }
  if (!store_) {
    const int timeout = configuration().busy_timeout_ms;
    auto store = storage::Store::open_for_writing(find_store(), timeout);
    if (door_) door_(store);
    store_ = std::move(store);
  }
  return *store_;
}

void Session::serve(Served served) {
  served_ = std::move(served);
}

const std::optional<Served>& Session::served() const {
  return served_;
}

void Session::redact(domain::Redaction redaction) {
  redaction_ = std::move(redaction);
}

const std::optional<domain::Redaction>& Session::redaction() const {
  return redaction_;
}

void Session::set_door(std::function<void(const storage::Store&)> door) {
  door_ = std::move(door);
}

const std::function<void(const storage::Store&)>& Session::door() const {
  return door_;
}

void Session::set_entrant(Entrant entrant) {
  entrant_ = std::move(entrant);
}

const Entrant& Session::entrant() const {
  return entrant_;
}

void Session::set_recorded() {
  has_recorded_ = true;
}

bool Session::has_recorded() const {
  return has_recorded_;
}

void Session::answer(std::string_view text) {
  answer_ += text;
}

const std::string& Session::answer() const {
  return answer_;
}

void Session::answer_packed(std::string_view text) {
  packed_answer_ += text;
  packed_answer_ += '\n';
}

const std::string& Session::packed_answer() const {
  return packed_answer_;
}

void Session::note(std::string_view text) const {
  tell(say("session.note-line", arg("text", support::visible(text))) + "\n");
}

void Session::tell(std::string_view text) const {
  // A command that succeeded does not fail because a note can't be written.
  try {
    support::write_all(environment_.errors, text, say("place.standard-error"));
  } catch (const support::Error&) {
    return;
  }
}

void Session::note_odd_day(const storage::Store& store, domain::Date day) {
  if (std::exchange(has_looked_at_day_, true)) return;
  if (day > today()) {
    note(say("session.future-day", arg("day", domain::to_text(day))));
    return;
  }
  const auto first = storage::first_day(store);
  if (first && day < *first) {
    note(say("session.before-first", arg("day", domain::to_text(day)),
             arg("first", domain::to_text(*first))));
  }
}

}  // namespace susr::commands
