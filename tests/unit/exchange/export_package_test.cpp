// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "susr/exchange/csv_reader.hpp"
#include "susr/exchange/data_package.hpp"
#include "susr/storage/tables.hpp"
#include "susr/support/output.hpp"
#include "susr/support/sha256.hpp"

#include "catch.hpp"
#include "failures.hpp"
#include "packaged.hpp"

namespace {

using namespace susr;  // NOLINT(google-build-using-namespace)
using nlohmann::json;
using susr::test::content_of;
using susr::test::Packaged;

json descriptor_of(const std::filesystem::path& folder) {
  return json::parse(content_of(folder / "datapackage.json"));
}

std::vector<std::vector<std::string>> rows_of(const std::filesystem::path& file) {
  std::vector<std::vector<std::string>> rows;
  const auto fault = exchange::read_csv(
      file, {},
      [&](std::int64_t, std::vector<std::string>& cells) { rows.push_back(std::move(cells)); });
  CHECK_FALSE(fault);
  return rows;
}

json resource_of(const json& package, const std::string& name) {
  for (const auto& resource : package["resources"])
    if (resource["name"] == name) return resource;
  throw std::logic_error("there is no such resource");
}

}  // namespace

TEST_CASE("a package has a file for every table of the store, and the agencies", "[package]") {
  const Packaged package;
  std::vector<std::string> names;
  const auto descriptor = descriptor_of(package.folder());
  for (const auto& resource : descriptor["resources"]) {
    names.push_back(resource["name"]);
    const auto content = content_of(package.folder() / resource["path"].get<std::string>());
    support::Sha256 hash;
    hash.add(content);
    CHECK(resource["bytes"] == content.size());
    CHECK(resource["hash"] == "sha256:" + hash.finish());
  }
  std::vector<std::string> expected;
  for (const auto& table : storage::describe_tables(package.store()))
    expected.push_back(table.name);
  expected.emplace_back("agencies");
  CHECK(names == expected);
}

TEST_CASE("a package says what is in it and of when it is", "[package]") {
  const Packaged package;
  const auto descriptor = descriptor_of(package.folder());
  const auto head = storage::head_of(package.store());
  CHECK(descriptor["profile"] == "tabular-data-package");
  CHECK(descriptor["created"] == "2026-11-22T09:00:00Z");
  CHECK(descriptor["susr"]["schema"] == storage::schema_version());
  CHECK(descriptor["susr"]["events"] == head.events);
  CHECK(descriptor["susr"]["head"] == head.hash);
}

TEST_CASE("fields, keys and references are those of the schema", "[package]") {
  const Packaged package;
  const auto descriptor = descriptor_of(package.folder());
  const auto cases = resource_of(descriptor, "cases")["schema"];
  CHECK(cases["primaryKey"] == json{"case_id"});
  CHECK(cases["fields"][1] == json{{"name", "reference"},
                                   {"type", "string"},
                                   {"constraints", {{"required", true}, {"unique", true}}}});
  CHECK(cases["foreignKeys"][0] ==
        json{{"fields", {"case_id"}},
             {"reference", {{"resource", "events"}, {"fields", {"sequence"}}}}});
  CHECK(cases["missingValues"] == json{"\\N"});
  const auto versions = resource_of(descriptor, "case_versions")["schema"];
  CHECK(versions["missingValues"] == json{"\\N"});
  CHECK(versions["fields"][1] == json{{"name", "valid_from"},
                                      {"title", "Valid from"},
                                      {"type", "date"},
                                      {"constraints", {{"required", true}}}});
}

TEST_CASE("a missing value is no empty text, and no text is run as a formula", "[package]") {
  const Packaged package;
  const auto versions = rows_of(package.folder() / "case_versions.csv");
  CHECK(versions[1][3] == "\\N");  // no learning source
  CHECK(versions[1][4].empty());   // its title
  const auto recommendations = rows_of(package.folder() / "recommendations.csv");
  CHECK(recommendations[1][5].starts_with("'=HYPERLINK(\"x\")\nsecond line"));
  const auto events = rows_of(package.folder() / "events.csv");
  const std::vector<std::string> posts{events[7][3], events[8][3], events[9][3]};
  CHECK(posts == std::vector<std::string>{"'=2+3", "''=2+3", "''' @Chair"});
}

TEST_CASE("agencies are those of the policy and those that only the record names", "[package]") {
  test::Record record;
  record.assign(record.review("2026-01-05"), "2026-02-01", "2026-03-01");
  auto policy = record.policy;
  policy.agencies = {{.code = "EDU", .name = "Education", .areas = {"Cardiff", "Vale"}},
                     {.code = "ALL", .name = "Everywhere", .areas = {}}};
  const test::ScratchFolder scratch;
  exchange::export_package(record.store, policy, scratch / "package", susr::support::owner_only);
  CHECK(rows_of(scratch / "package/agencies.csv") ==
        std::vector<std::vector<std::string>>{{"code", "name", "areas"},
                                              {"ALL", "Everywhere", ""},
                                              {"EDU", "Education", "Cardiff; Vale"},
                                              {"SWP", "\\N", "\\N"}});
}

TEST_CASE("whoever waits for a package is told of each row of it", "[package]") {
  test::Record record;
  record.assign(record.review("2026-01-05"), "2026-02-01", "2026-03-01");
  const test::ScratchFolder scratch;
  std::int64_t rows = 0;
  std::int64_t all = 0;
  exchange::export_package(record.store, {}, scratch / "package", susr::support::owner_only,
                           [&](std::int64_t done, std::int64_t of) {
                             CHECK(done == ++rows);
                             all = of;
                           });
  CHECK(rows > 0);
  CHECK(rows == all);
}

TEST_CASE("a package is for its owner only, and replaces nothing", "[package]") {
  const Packaged package;
  CHECK(test::mode_of(package.folder()) == 0700);
  const auto before = content_of(package.folder() / "datapackage.json");
  CHECK(test::problem_of(test::error_of([&] {
          exchange::export_package(package.store(), {}, package.folder(),
                                   susr::support::owner_only);
        })).why == "it already exists and is not empty");
  CHECK(content_of(package.folder() / "datapackage.json") == before);
}
