// SPDX-License-Identifier: MIT
#include <functional>

#include <fmt/format.h>

#include "susr/exchange/data_package.hpp"
#include "susr/storage/cases.hpp"
#include "susr/storage/verification.hpp"
#include "susr/support/environment.hpp"
#include "susr/support/error.hpp"
#include "susr/support/output.hpp"

#include "catch.hpp"
#include "failures.hpp"
#include "packaged.hpp"

namespace {

using namespace susr;  // NOLINT(google-build-using-namespace)
using susr::test::content_of;
using susr::test::Packaged;
using susr::test::problem_of;
using susr::test::put_content;
using workflow::Mode;

constexpr const char* log_name = "events.csv";
const storage::Resealer by{.account = "tester",
                           .moment = *support::parse_moment("2026-11-25T09:00:00Z")};

/// Why the package is refused, with what is wrong with it; and that nothing was recorded then.
std::string refusal_of(const Packaged& package) {
  auto store = storage::Store::in_memory();
  const auto error =
      test::error_of([&] { exchange::import_package(store, package.folder(), Mode::record, by); });
  CHECK(error.kind() == support::ErrorKind::refused);
  CHECK(storage::head_of(store).events == 0);
  CHECK(storage::case_references(store).empty());
  return problem_of(error).why;
}

std::string refusal_when_damaged(std::string_view file, std::string_view before,
                                 std::string_view after) {
  const Packaged package;
  package.damage(file, before, after);
  return refusal_of(package);
}

/// Why the package is refused when its log is changed as a whole.
std::string refusal_when(const std::function<std::string(std::string)>& change) {
  const Packaged package;
  put_content(package.folder() / log_name, change(content_of(package.folder() / log_name)));
  return refusal_of(package);
}

std::string without_line(std::string text, std::string_view beginning) {
  const auto start = text.find(fmt::format("\n{}", beginning)) + 1;
  return text.erase(start, text.find('\n', start) + 1 - start);
}

}  // namespace

TEST_CASE("a record that was exported and imported is the same record", "[package]") {
  const Packaged package;
  auto store = storage::Store::in_memory();
  const auto head = exchange::import_package(store, package.folder(), Mode::record, by);
  CHECK(head.hash == storage::head_of(package.store()).hash);
  const auto verified =
      storage::verify(store, head.hash, [](const storage::Finding& found) { FAIL(found.detail); });
  CHECK(verified.hash == head.hash);
  CHECK(storage::case_references(store) == storage::case_references(package.store()));

  exchange::export_package(store, package.policy(), package.beside("again"),
                           susr::support::owner_only);
  for (const auto& entry : std::filesystem::directory_iterator(package.folder())) {
    CAPTURE(entry.path().filename().string());
    CHECK(content_of(entry.path()) ==
          content_of(package.beside("again") / entry.path().filename()));
  }
}

TEST_CASE("a dry run makes every check and records nothing", "[package]") {
  const Packaged package;
  auto store = storage::Store::in_memory();
  CHECK(exchange::import_package(store, package.folder(), Mode::dry_run, by).events > 0);
  CHECK(storage::head_of(store).events == 0);
  package.damage(log_name, "tester", "Tester");
  CHECK_THROWS_AS(exchange::import_package(store, package.folder(), Mode::dry_run, by),
                  support::Error);
}

TEST_CASE("the package of an empty store can be imported", "[package]") {
  const test::ScratchFolder scratch;
  const auto empty = storage::Store::in_memory();
  exchange::export_package(empty, {}, scratch / "package", susr::support::owner_only);
  auto store = storage::Store::in_memory();
  CHECK(exchange::import_package(store, scratch / "package", Mode::record, by).events == 0);
}

TEST_CASE("a store that has events takes no package", "[package]") {
  const Packaged package;
  test::Record record;
  record.refer("2026-01-05");
  const auto error = test::error_of(
      [&] { exchange::import_package(record.store, package.folder(), Mode::record, by); });
  CHECK(error.kind() == support::ErrorKind::refused);
  CHECK(problem_of(error).why == "it already has 2 events");
  CHECK(storage::head_of(record.store).events == 2);
}

TEST_CASE("a log with a changed cell is refused with the row", "[package]") {
  CHECK(refusal_when_damaged(log_name, "Review Manager", "Review manager") ==
        "events.csv, row 3: its contents are not what was sealed");
  CHECK(refusal_when_damaged(log_name, "\n3,", "\n4,") ==
        "events.csv, row 4: event 3 should be here");
}

TEST_CASE("a log with a row too few or too many is refused", "[package]") {
  CHECK(refusal_when([](const std::string& text) { return without_line(text, "2,"); }) ==
        "events.csv, row 3: event 2 should be here");
  CHECK(refusal_when([](const std::string& text) { return without_line(text, "9,"); }) ==
        "events.csv, row 10: datapackage.json gives 9 as the number of events, but the log "
        "has 8");
  CHECK(refusal_when([](const std::string& text) {
          return text + text.substr(text.find('\n') + 1);
        }) == "events.csv, row 11: event 10 should be here");
  CHECK(refusal_when([](const std::string&) { return std::string{}; }) ==
        "events.csv, row 1: the column names are missing");
}

TEST_CASE("a log with other columns is refused", "[package]") {
  CHECK(refusal_when_damaged(log_name, "actor", "author")
            .starts_with("events.csv, row 1: the columns should be sequence,recorded_at,actor,"));
  CHECK(refusal_when_damaged(log_name, ",former_hash\n", "\n").starts_with("events.csv, row 1: "));
  CHECK(refusal_when_damaged(log_name, "\n2,", "\n2,x,") ==
        "events.csv, row 3: it has 15 cells instead of 14");
}

TEST_CASE("a log that is no CSV in UTF-8 is refused with the row", "[package]") {
  CHECK(refusal_when_damaged(log_name, "tester", "t\xE9ster") ==
        "events.csv, row 2: column actor: it is not UTF-8 text");
  CHECK(refusal_when_damaged(log_name, ",tester", ",\"tester").starts_with("events.csv, row "));
  CHECK(refusal_when([](const std::string& text) {
          return text + "10,\"never closed";
        }).starts_with("events.csv, row 11: a quote opened in this row"));
  CHECK(refusal_when([](const std::string&) {
          return std::string("\xFF\xFE\x31");
        }).starts_with("events.csv, row 1: the columns should be sequence,"));
}

TEST_CASE("the same events in other bytes are refused", "[package]") {
  CHECK(refusal_when([](const std::string& text) {
          return text + "\n";
        }).starts_with("events.csv is not the file that datapackage.json describes: "));
  CHECK(refusal_when_damaged(log_name, "tester", "\"tester\"")
            .starts_with("events.csv is not the file that datapackage.json describes: "));
}

TEST_CASE("the log of another package is refused", "[package]") {
  const Packaged package;
  test::Record other;
  for (int i = 0; i < 8; ++i)
    other.refer("2026-01-05");
  exchange::export_package(other.store, other.policy, package.beside("other"),
                           susr::support::owner_only);
  std::filesystem::copy_file(package.beside("other") / log_name, package.folder() / log_name,
                             std::filesystem::copy_options::overwrite_existing);
  CHECK(refusal_of(package) ==
        "events.csv, row 10: the last event is not the head that "
        "datapackage.json names");
}

TEST_CASE("what describes no package of a record is refused", "[package]") {
  constexpr const char* descriptor = "datapackage.json";
  CHECK(refusal_when_damaged(descriptor, "{", "[") == "it is not JSON");
  CHECK(refusal_when_damaged(descriptor, "susr-record", "susr-counts") ==
        "it does not describe a package named susr-record");
  CHECK(refusal_when_damaged(descriptor, "\"head\"", "\"tail\"").starts_with("it lacks something"));
  CHECK(refusal_when_damaged(descriptor, "\"schema\": ", "\"schema\": \"1\", \"was\": ")
            .starts_with("it lacks something"));
  CHECK(refusal_when_damaged(descriptor, "\"events.csv\"", "\"../events.csv\"") ==
        "no file for the table 'events' in its folder");
  CHECK(refusal_when_damaged(descriptor, "\"schema\": ", "\"schema\": 99")
            .starts_with("it has schema 99"));
}

TEST_CASE("a package without its files is refused", "[package]") {
  const Packaged package;
  std::filesystem::remove(package.folder() / log_name);
  CHECK(refusal_of(package) == "No such file or directory");
  std::filesystem::remove(package.folder() / "datapackage.json");
  CHECK(refusal_of(package) == "No such file or directory");
}
