// SPDX-License-Identifier: MIT
// A store's file that somebody changed. The input is a list of changes to a small store: bytes that
// are overwritten, pages that are copied over others, an end that is cut off, and values that are
// put into tables past all that keeps them out. susr reads and writes such a file or refuses it;
// and what `verify` calls sound says what it said before.
#include <algorithm>
#include <array>
#include <span>

#include <sqlite3.h>

#include "susr/report/catalogue.hpp"

#include "board.hpp"
#include "program.hpp"

namespace {

using namespace susr;  // NOLINT(google-build-using-namespace)
using Arguments = std::vector<std::string>;

constexpr std::size_t page_size = 4096;

/// What is read off the front of the input; zeros when it is at its end.
class Bytes {
 public:
  explicit Bytes(std::span<const std::uint8_t> bytes) : bytes_(bytes) {}

  [[nodiscard]] bool empty() const {
    return bytes_.empty();
  }
  std::size_t number(std::size_t width) {
    std::size_t number = 0;
    for (const auto byte : take(width))
      number = number << 8U | byte;
    return number;
  }
  std::span<const std::uint8_t> take(std::size_t count) {
    const auto taken = bytes_.first(std::min(count, bytes_.size()));
    bytes_ = bytes_.subspan(taken.size());
    return taken;
  }

 private:
  std::span<const std::uint8_t> bytes_;
};

/// A connection as another program has it, which keeps no rules.
class Outsider {
 public:
  explicit Outsider(const std::filesystem::path& path) {
    sqlite3_open(path.c_str(), &database_);
    run("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA ignore_check_constraints = "
        "ON");
  }
  ~Outsider() {
    sqlite3_close(database_);
  }
  Outsider(const Outsider&) = delete;
  Outsider& operator=(const Outsider&) = delete;
  Outsider(Outsider&&) = delete;
  Outsider& operator=(Outsider&&) = delete;

  /// Runs SQL as far as it can be.
  void run(const std::string& sql) {
    sqlite3_exec(database_, sql.c_str(), nullptr, nullptr, nullptr);
  }

  std::vector<Arguments> rows(const std::string& sql) {
    std::vector<Arguments> rows;
    auto* statement = prepared(sql);
    while (sqlite3_step(statement) == SQLITE_ROW) {
      auto& row = rows.emplace_back();
      for (int column = 0; column < sqlite3_column_count(statement); ++column)
        row.emplace_back(reinterpret_cast<const char*>(sqlite3_column_text(statement, column)));
    }
    sqlite3_finalize(statement);
    return rows;
  }

  /// Runs an UPDATE with a value of any type, for one row of a table.
  void update(const std::string& sql, std::size_t row, Bytes& input) {
    auto* statement = prepared(sql);
    const auto type = input.number(1) % 4;
    const auto value = input.take(input.number(1));
    const auto* text = reinterpret_cast<const char*>(value.data());
    const auto length = static_cast<int>(value.size());
    if (type == 0) sqlite3_bind_null(statement, 1);
    if (type == 1) sqlite3_bind_int64(statement, 1, number_in(value));
    if (type > 1) sqlite3_bind_text(statement, 1, text, length, SQLITE_STATIC);
    sqlite3_bind_int64(statement, 2, static_cast<sqlite3_int64>(row));
    sqlite3_step(statement);
    sqlite3_finalize(statement);
  }

 private:
  static sqlite3_int64 number_in(std::span<const std::uint8_t> bytes) {
    return static_cast<sqlite3_int64>(Bytes(bytes).number(sizeof(sqlite3_int64)));
  }

  sqlite3_stmt* prepared(const std::string& sql) {
    sqlite3_stmt* statement = nullptr;
    sqlite3_prepare_v2(database_, sql.c_str(), -1, &statement, nullptr);
    return statement;
  }

  sqlite3* database_ = nullptr;
};

/// The store before any change, and what is known of it.
struct Whole {
  std::string bytes;
  std::string triggers;              ///< the SQL that makes them
  std::vector<std::string> updates;  ///< one for each column of each table
  std::string overdue;
  std::string log;
};

std::filesystem::path store_path() {
  return fuzz::scratch() / "store.db";
}

int run(Arguments arguments) {
  arguments.insert(arguments.end(),
                   {"--config", fuzz::configuration_path(), "--store", store_path()});
  const int code = fuzz::run(arguments);
  constexpr std::array documented{0, 1, 4, 6, 8};
  fuzz::require(std::ranges::find(documented, code) != documented.end(),
                "a store that was changed is read, or refused with a code that says so: " +
                    arguments.front() + " ends with " + std::to_string(code));
  return code;
}

/// What a command prints as CSV; nothing if it ends with an error.
std::string printed(const std::string& command) {
  const auto file = fuzz::scratch() / "printed.csv";
  const int code = run({command, "--format", "csv", "--output", file});
  return code == 0 ? test::content_of(file) : std::string{};
}

Whole make_whole() {
  fuzz::make_board(store_path());
  Whole whole;
  whole.bytes = test::content_of(store_path());
  test::put_content(fuzz::scratch() / "other.db", whole.bytes);
  test::put_content(fuzz::scratch() / "rows.csv",
                    "id,title,leads,due_on\nCV-2026-001/A2,Agree another,SWP,2027-01-31\n");
  Outsider outsider(store_path());
  for (const auto& row : outsider.rows("SELECT sql FROM sqlite_schema WHERE type = 'trigger'"))
    whole.triggers += row.front() + ";";
  for (const auto& row : outsider.rows(
           "SELECT t.name, c.name, (SELECT group_concat(name) FROM pragma_table_info(t.name) "
           "WHERE pk > 0) FROM sqlite_schema AS t, pragma_table_info(t.name) AS c "
           "WHERE t.type = 'table' ORDER BY t.name, c.cid")) {
    whole.updates.push_back("UPDATE " + row[0] + " SET " + row[1] + " = ?1 WHERE (" + row[2] +
                            ") IN (SELECT " + row[2] + " FROM " + row[0] + " ORDER BY " + row[2] +
                            " LIMIT 1 OFFSET ?2)");
  }
  whole.overdue = printed("overdue");
  whole.log = printed("log");
  return whole;
}

const Whole& whole() {
  static const auto made = make_whole();
  return made;
}

/// Changes the bytes of the file in the first of the ways; gives false at the end of them.
bool change_bytes(std::string& file, Bytes& input) {
  enum Way { values, overwrite, copy_page, cut_off, ways };
  switch (input.number(1) % ways) {
    case overwrite: {
      const auto place = input.number(3) % file.size();
      const auto bytes = input.take(1 + input.number(1) % 32);
      std::copy_n(bytes.begin(), std::min(bytes.size(), file.size() - place),
                  file.begin() + static_cast<std::ptrdiff_t>(place));
      return true;
    }
    case copy_page: {
      const auto pages = std::max<std::size_t>(file.size() / page_size, 1);
      const auto from = input.number(1) % pages * page_size;
      const auto to = input.number(1) % pages * page_size;
      file.replace(to, page_size, file.substr(from, page_size));
      return true;
    }
    case cut_off:
      file.resize(std::max<std::size_t>(file.size() - input.number(2) % file.size(), 1));
      return true;
    default:
      return false;
  }
}

/// Puts values into the tables, as one who knows of the triggers and the checks.
void change_values(Bytes& input) {
  Outsider outsider(store_path());
  for (const auto* name :
       {"events_are_not_changed", "events_are_not_removed", "events_come_after_the_last"})
    outsider.run(std::string("DROP TRIGGER ") + name);
  while (!input.empty()) {
    const auto& sql = whole().updates[input.number(2) % whole().updates.size()];
    const auto row = input.number(1);
    outsider.update(sql, row, input);
  }
  outsider.run(whole().triggers);
}

/// Commands that read and commands that write.
const std::vector<Arguments>& commands() {
  static const std::vector<Arguments> made = [] {
    const auto beside = [](const char* name) { return (fuzz::scratch() / name).string(); };
    std::vector<Arguments> all{
        {"show", "CV-2026-001"},
        {"show", "CV-2026-001/A1"},
        {"explain", "CV-2026-001"},
        {"explain", "CV-2026-001/A2"},
        {"list"},
        {"check"},
        {"log", "--format", "json"},
        {"overdue", "--within", "90d"},
        {"overdue", "--as-of", "2026-10-05"},
        {"overdue", "--known-on", "2026-11-21", "--format", "json"},
        {"report", "board", "--since", "2026-06-30"},
        {"report", "ministerial", "--from", "2026-01-01"},
        {"overdue", "--store", beside("other.db")},
        {"migrate", "--dry-run"},
        {"rebuild", "--dry-run"},
        {"backup", beside("backup.db")},
        {"export", beside("package")},
        {"refer", "--by", "SWP", "--criteria", "dhr"},
        {"complete-action", "CV-2026-001/A1", "--evidence", "Audit"},
        {"update-action", "CV-2026-001/A2", "--leg", "SWP", "--note", "x"},
        {"assign-action", "CV-2026-001", "--title", "x", "--lead", "SWP", "--due", "2027-01-01"},
        {"record", "CV-2026-001", "published"},
        {"correct", "5", "--void", "--reason", "x"},
        {"overdue", "--escalate"},
        {"rebuild"},
        {"import", "actions", beside("rows.csv")}};
    for (const auto& entry : report::catalogue()) {
      if (!entry.needs.empty()) continue;
      all.push_back({"report", std::string(entry.name), "--format", "json"});
    }
    return all;
  }();
  return made;
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  Bytes input({data, size});
  auto file = whole().bytes;
  const auto& command = commands()[input.number(1) % commands().size()];
  while (!input.empty() && change_bytes(file, input)) {
  }
  test::put_content(store_path(), file);
  std::filesystem::remove(fuzz::scratch() / "backup.db");
  std::filesystem::remove_all(fuzz::scratch() / "package");
  if (!input.empty()) change_values(input);

  const bool is_sound = run({"verify"}) == 0;
  const auto overdue = printed("overdue");
  if (is_sound) {
    fuzz::require(overdue == whole().overdue && printed("log") == whole().log,
                  "what 'verify' calls sound is what it was");
  }
  run(command);
  if (is_sound) fuzz::require(run({"verify"}) == 0, "what was sound is sound after a command");
  return 0;
}
