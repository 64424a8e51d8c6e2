// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "susr/commands/chosen_stores.hpp"
#include "susr/commands/command.hpp"
#include "susr/config/configuration.hpp"
#include "susr/domain/date.hpp"
#include "susr/render/render.hpp"
#include "susr/report/catalogue.hpp"
#include "susr/storage/store.hpp"
#include "susr/support/surroundings.hpp"
#include "susr/workflow/recorder.hpp"

namespace susr::exchange {
struct ImportOutcome;
struct ImportRequest;
}  // namespace susr::exchange

namespace susr::commands {

/// The options that commands share.
struct SharedOptions {
  std::optional<std::string> config;
  std::vector<ChosenStore> stores;  ///< more than one for a command that takes several
  std::optional<domain::Date> as_of;
  std::optional<domain::Date> known_on;
  std::optional<domain::PartialDate> on;
  std::string by;
  bool dry_run = false;
  bool verify = false;
  bool quiet = false;  ///< no receipts
  bool no_color = false;
  std::string format = "text";
  std::set<std::string> given;  ///< the names of the options that stood on the command line
  std::optional<std::string> output;
  render::Options render;
};

/// What a command runs with: the surroundings, the shared options, and what is opened on demand.
class Session {
 public:
  explicit Session(const support::Surroundings& surroundings);

  SharedOptions options;

  /// The moment of this run, in UTC.
  [[nodiscard]] std::chrono::sys_seconds moment() const;
  /// Today, in London.
  [[nodiscard]] domain::Date today() const;
  /// The day that a reading command looks at: --as-of, else --known-on, else today.
  [[nodiscard]] domain::Date as_of() const;
  /// The day that what is recorded took effect.
  [[nodiscard]] domain::PartialDate on() const;

  /// Where the configuration is, or would be made by `init`. Throws `configuration` if no place
  /// that is looked at has one.
  [[nodiscard]] std::filesystem::path configuration_path() const;
  /// The configuration, read at the first call.
  const config::Configuration& configuration();
  /// The policy that judges: the configuration's, or with --known-on the one that was on record
  /// then. A note says so if none was, and for several boards, which the configuration judges.
  const domain::Policy& policy();
  /// The reports that the configuration holds; none if there is no configuration.
  std::vector<config::SavedReport> saved_reports();
  /// The permissions of files that are written: those of the configuration, if there is one.
  unsigned output_mode();
  /// Where the store is. Empty before the configuration was needed to tell.
  [[nodiscard]] const std::filesystem::path& store_path() const;
  /// How `--store` or `SUSR_STORE` name the store, and which of them does; nothing if neither.
  [[nodiscard]] std::optional<config::Setting> store_setting() const;

  /// Where the store is. Throws `configuration` if neither an option nor a configuration says it.
  const std::filesystem::path& find_store();
  /// The store, opened to read at the first call; with --known-on, as it was known then. Where
  /// several are given, all of them as one, in memory: throws if one can't be read. With --verify
  /// each is verified in the transaction that it is read in; throws `unsound` if one is not sound.
  storage::Store& store_to_read();
  /// Closes the store, so that the next look at it sees it as it is by then.
  void close_store();
  /// Whether the stores of several boards are given.
  [[nodiscard]] bool has_several_boards() const;
  /// What a report of this store, or these stores, is made from. A note says so if the policy that
  /// judges is not the one recorded last.
  report::Source source();
  /// The same for a report that judges nothing, without the note.
  report::Source source_of_log();
  /// The event by which the policy was recorded last, or with --known-on last by then; nothing if
  /// there is none.
  std::optional<domain::Event> policy_on_record();
  /// The store, opened to write at the first call.
  storage::Store& store_to_write();
  /// The same behind the one way to change the record.
  workflow::Recorder& recorder();

  /// Records what happened to a case on the day of --on.
  void record(const std::string& case_reference, domain::EventBody body);
  /// Imports a file, as of --by and --dry-run.
  exchange::ImportOutcome import_csv(const exchange::ImportRequest& request);
  /// Corrects an event, from the day of --on.
  void correct(domain::Corrected correction, workflow::Voids voids);
  /// Escalates what has crossed a rung of the policy's ladder.
  void escalate_overdue(const storage::LegFilter& filter);
  /// Prints the reference or id of what was recorded, alone on a line.
  void print_new(std::string_view id);
  /// Throws `usage` if what is to be written under that option would take the place of the
  /// configuration or of one of the files that the command reads.
  void require_own_place(std::string_view option, const std::string& path,
                         std::span<const std::string> files) const;
  /// Writes the report as --format, --output, --columns and --excel ask.
  void print(const report::Report& report);
  /// The same for a report made from `source`, with the heads of the logs at its foot.
  void print_paper(report::Report paper);
  /// Writes what is data as it is, to standard output or to --output.
  void print_data(std::string_view text);
  /// Writes a file for each into the folder, all or none, as --format and the like ask: its name
  /// with the ending of the format, with the heads of the logs. One without a report is empty.
  struct NamedReport {
    std::string name;
    std::optional<report::Report> report;
  };
  void print_to_folder(const std::filesystem::path& folder, std::span<NamedReport> reports);
  /// Whether a person watches the error output.
  [[nodiscard]] bool is_watched() const;
  /// Says how far something is, in place of what was said of it before.
  void tell_progress(std::string_view text);
  /// Says something on the error output that is no error, if that can be written.
  void note(std::string_view text);

 private:
  /// Whether a configuration is named, or is where it is looked for.
  [[nodiscard]] bool has_configuration() const;
  void tell(std::string_view text) const;
  /// What was to be recorded is, or on --dry-run is not, which is said.
  void end_recording();
  /// The policy was recorded before the first entry, or on --dry-run would be, which is said once.
  void note_policy_entry();
  /// An event was recorded, or on --dry-run would be, which is said.
  void acknowledge(const workflow::Receipt& receipt);
  /// Does `write`. If that fails after something was recorded, the failure says so.
  void write_out(const std::function<void()>& write) const;
  [[nodiscard]] workflow::Author author() const;
  [[nodiscard]] workflow::Mode mode() const;
  void write_data(const std::function<void(support::TextSink&)>& write);
  /// What writes the report, which must live as long as it.
  [[nodiscard]] std::function<void(support::TextSink&)> writer_of(
      const report::Report& report) const;
  void open_boards();
  void find_known_policy();
  void note_policy_change();
  /// Opens the store at that path as the options ask.
  [[nodiscard]] storage::Store open_to_read(const std::filesystem::path& path);
  /// Says so if --as-of, or --known-on, is a day of which the record can say nothing, or not all.
  void note_odd_day(const storage::Store& store);

  const support::Surroundings& surroundings_;
  std::optional<config::Configuration> configuration_;
  std::filesystem::path store_path_;
  std::optional<storage::Store> store_;
  std::optional<domain::Policy> known_policy_;  ///< that of --known-on
  std::optional<workflow::Recorder> recorder_;
  std::vector<storage::BoardStore> board_stores_;
  std::optional<report::BoardRecords> boards_;
  bool has_recorded_ = false;
  bool has_acknowledged_ = false;
  bool has_noted_entry_ = false;
  bool has_looked_for_policy_ = false;
  bool has_looked_at_day_ = false;
};

/// Where configurations are looked for if none is named: the file in this folder, the user's, the
/// machine's.
std::vector<std::filesystem::path> usual_configuration_paths(
    const support::Surroundings& surroundings);

}  // namespace susr::commands
