// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <filesystem>
#include <optional>
#include <string_view>
#include <vector>

#include "susr/commands/shared_options.hpp"
#include "susr/config/configuration.hpp"
#include "susr/domain/date.hpp"
#include "susr/report/catalogue.hpp"
#include "susr/storage/store.hpp"
#include "susr/support/surroundings.hpp"

namespace susr::commands {

/// What a command runs with: the surroundings, the shared options, and the configuration and the
/// store, which are opened when they are asked for.
class Session {
 public:
  explicit Session(const support::Surroundings& surroundings);

  SharedOptions options;

  [[nodiscard]] const support::Surroundings& surroundings() const;
  /// The moment of this run, in UTC.
  [[nodiscard]] std::chrono::sys_seconds moment() const;
  /// Today, in London.
  [[nodiscard]] domain::Date today() const;
  /// The day that a reading command looks at: --as-of, else --known-on, else today.
  [[nodiscard]] domain::Date as_of() const;
  /// The day that what is recorded took effect.
  [[nodiscard]] domain::PartialDate on() const;

  /// The configuration, read at the first call. Throws `configuration` if there is none.
  const config::Configuration& configuration();
  /// The same if it was read already, else null.
  [[nodiscard]] const config::Configuration* configuration_read() const;
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
  /// What a report of this store, or these stores, is made from, as at `day` if that is given, in
  /// place of `as_of`. A note says so if the policy that judges is not the one recorded last.
  report::Source source(std::optional<domain::Date> day = {});
  /// The same for a report that judges nothing, without the note.
  report::Source source_of_log(std::optional<domain::Date> day = {});
  /// The event by which the policy was recorded last, or with --known-on last by then; nothing if
  /// there is none.
  std::optional<domain::Event> policy_on_record();
  /// The store, opened to write at the first call.
  storage::Store& store_to_write();

  /// Whether something was recorded, so that a failure to print it can say so.
  [[nodiscard]] bool has_recorded() const;
  void set_recorded();

  /// Keeps what is for the terminal until the command is done: nobody reads at leisure in a pager
  /// while the store is open.
  void answer(std::string_view text);
  [[nodiscard]] const std::string& answer() const;

  /// Says something on the error output that is no error, if that can be written.
  void note(std::string_view text) const;
  /// The same for a text that is written as it is.
  void tell(std::string_view text) const;

 private:
  /// Where the configuration is. Throws `configuration` if no place that is looked at has one.
  [[nodiscard]] std::filesystem::path configuration_path() const;
  /// Whether a configuration is named, or is where it is looked for.
  [[nodiscard]] bool has_configuration() const;
  void open_boards();
  void find_known_policy();
  void note_policy_change();
  /// Opens the store at that path as the options ask.
  [[nodiscard]] storage::Store open_to_read(const std::filesystem::path& path);
  /// Says so if that is a day of which the record can say nothing, or not all.
  void note_odd_day(const storage::Store& store, domain::Date day);

  const support::Surroundings& surroundings_;
  std::optional<config::Configuration> configuration_;
  std::filesystem::path store_path_;
  std::optional<storage::Store> store_;
  std::optional<domain::Policy> known_policy_;  ///< that of --known-on
  std::vector<storage::BoardStore> board_stores_;
  std::optional<report::BoardRecords> boards_;
  std::string answer_;
  bool has_recorded_ = false;
  bool has_looked_for_policy_ = false;
  bool has_looked_at_day_ = false;
};

}  // namespace susr::commands
