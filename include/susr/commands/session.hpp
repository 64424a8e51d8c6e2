// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <filesystem>
#include <functional>
#include <list>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "susr/commands/shared_options.hpp"
#include "susr/config/configuration.hpp"
#include "susr/domain/date.hpp"
#include "susr/domain/redaction.hpp"
#include "susr/report/catalogue.hpp"
#include "susr/storage/store.hpp"
#include "susr/support/environment.hpp"

namespace susr::commands {

/// Who uses the record.
struct Entrant {
  std::string person = {};  ///< their id; empty on a board without people
  /// By which they may do what they do; empty for whoever can open the file of such a board.
  std::vector<domain::AccessPost> posts = {};
  /// Of whoever asks on their behalf: they get no more than that one may read. Empty where they ask
  /// for themselves.
  std::vector<domain::AccessPost> posts_of_asker = {};
  /// The agencies whose actions they see and progress; empty for every one.
  std::vector<std::string> only_agencies = {};
  bool may_admit = true;  ///< whether they may say who has access
  /// The cases of the store that was opened last whose free text they don't read.
  std::set<std::string> withheld = {};
};

/// Whom a command is served to: a person whom sshd let in, or who ran it by sudo from an account.
struct Served {
  std::optional<std::string> person = {};
  std::string account = {};  ///< of whoever ran it by sudo, where no person is named
  bool has_screen = false;   ///< whether the answer goes to a terminal
};

/// What a command runs with: the environment, the shared options, and the configuration and store,
/// which are opened when first needed.
class Session {
 public:
  explicit Session(const support::Environment& environment);

  SharedOptions options;

  [[nodiscard]] const support::Environment& environment() const;
  /// The moment of this run, in UTC.
  [[nodiscard]] std::chrono::sys_seconds moment() const;
  /// Today, in London.
  [[nodiscard]] domain::Date today() const;
  /// The day a reading command looks at: --as-of, else --known-on, else today.
  [[nodiscard]] domain::Date as_of() const;
  /// The day on which what is recorded took effect.
  [[nodiscard]] domain::PartialDate on() const;

  /// The configuration, read at the first call. Throws `configuration` if there is none.
  const config::Configuration& configuration();
  /// The same if it has been read, else null.
  [[nodiscard]] const config::Configuration* configuration_read() const;
  /// The policy in use: the configuration's, or with --known-on the one on record then. A note says
  /// so if none was. Several boards are always judged by the configuration.
  const domain::Policy& policy();
  /// The configuration that is named or found; nothing if there is none.
  [[nodiscard]] std::optional<std::string> configuration_file() const;
  /// The reports saved in the configuration; none if there is no configuration.
  std::vector<config::SavedReport> saved_reports();
  /// The permissions of new files: those in the configuration, if there is one.
  unsigned output_mode();
  /// Where the store is. Empty until `find_store` is called.
  [[nodiscard]] const std::filesystem::path& store_path() const;
  /// The store given by `--store` or `SUSR_STORE`, and which of them gives it; nothing if neither.
  [[nodiscard]] std::optional<config::Setting> store_setting() const;

  /// Where the store is. Throws `configuration` if neither an option nor a configuration says so.
  const std::filesystem::path& find_store();
  /// Whether a store is in reach: it or a configuration is named or found, and the store is there.
  bool has_record();
  /// The store, opened for reading at the first call; with --known-on, as it was known then.
  /// Several stores are combined in memory: throws if one can't be read. With --verify each is
  /// verified in the transaction it is read in; throws `unsound` if one is not sound.
  storage::Store& store_to_read();
  /// The store, opened for somebody who is still typing, without --known-on or --verify. Throws
  /// where it can't be had at once.
  storage::Store& store_at_a_glance();
  /// Closes the store, so that it is read afresh when next needed.
  void close_store();
  /// Whether several boards' stores are given.
  [[nodiscard]] bool has_several_boards() const;
  /// What a report is made from, as at `day` or, without it, `as_of`. A note says so if the policy
  /// in use is not the one last recorded.
  report::Context context(std::optional<domain::Date> day = {});
  /// The same over a connection of its own, for another thread: what it reads is what the given
  /// context reads. Nothing where that is not read from the store's file alone.
  std::optional<report::Context> context_of_other_thread(const report::Context& context);
  /// The same as `context` without the note, for a report that judges nothing.
  report::Context context_of_log(std::optional<domain::Date> day = {});
  /// The event that last recorded the policy, with --known-on by then; nothing if there is none.
  std::optional<domain::Event> policy_on_record();
  /// The store, opened for writing at the first call.
  storage::Store& store_to_write();

  /// Serves somebody who comes by another account: they name no files, and the answer is kept until
  /// the end.
  void serve(Served served);
  [[nodiscard]] const std::optional<Served>& served() const;

  /// From now on answers are made from the record with pseudonyms, and without free text.
  void redact(domain::Redaction redaction);
  [[nodiscard]] const std::optional<domain::Redaction>& redaction() const;

  /// What looks at each store once it is open, before anything else is read of it; it throws if
  /// nobody is to be let in.
  void set_door(std::function<void(const storage::Store&)> door);
  [[nodiscard]] const std::function<void(const storage::Store&)>& door() const;

  /// Who uses the record, and what of it; known once a store is open. Without people on record,
  /// anybody who can open the file.
  void set_entrant(Entrant entrant);
  [[nodiscard]] const Entrant& entrant() const;

  /// Whether something was recorded, for an error that says it could not be printed.
  [[nodiscard]] bool has_recorded() const;
  void set_recorded();

  /// Keeps what is for the terminal until the command is done, so that the store is closed while
  /// somebody reads in a pager.
  void answer(std::string_view text);
  [[nodiscard]] const std::string& answer() const;
  /// Keeps a text that the answer has where it can't be found: packed, as in a workbook.
  void answer_packed(std::string_view text);
  /// The texts that were packed, each on a line of its own.
  [[nodiscard]] const std::string& packed_answer() const;

  /// Writes a note to standard error, if it can be written.
  void note(std::string_view text) const;
  /// The same for text that is written unchanged.
  void tell(std::string_view text) const;

  /// Makes messages and reports speak the board's language, unless --language is given.
  void speak_as_board();

 private:
  /// Where the configuration is. Throws `configuration` if there is none in the usual places.
  [[nodiscard]] std::filesystem::path configuration_path() const;
  /// Whether a configuration is given, or is in one of the usual places.
  [[nodiscard]] bool has_configuration() const;
  void open_boards();
  void find_known_policy();
  void note_policy_change();
  /// Opens the store at that path as the options ask.
  [[nodiscard]] storage::Store open_to_read(const std::filesystem::path& path);
  /// Says so if the record can say nothing about that day, or not everything.
  void note_odd_day(const storage::Store& store, domain::Date day);

  const support::Environment& environment_;
  std::optional<config::Configuration> configuration_;
  std::filesystem::path store_path_;
  std::optional<storage::Store> store_;
  std::optional<domain::Policy> known_policy_;  ///< that of --known-on
  // By the day that they are as at. What was given to a report stays where it is.
  std::map<domain::Date, domain::Policy> policies_of_reports_;
  std::vector<storage::BoardStore> board_stores_;
  std::optional<report::BoardRecords> boards_;
  /// Another connection to the store, and `boards_` with that.
  struct OtherReader {
    storage::Store store;
    std::optional<report::BoardRecords> boards;
  };
  std::list<OtherReader> other_readers_;  // where contexts find them
  std::optional<Served> served_;
  std::optional<domain::Redaction> redaction_;
  std::optional<domain::Policy> redacted_policy_;
  std::function<void(const storage::Store&)> door_;
  Entrant entrant_;
  std::string answer_;
  std::string packed_answer_;
  bool has_recorded_ = false;
  bool has_looked_for_policy_ = false;
  bool has_looked_at_day_ = false;
};

}  // namespace susr::commands
