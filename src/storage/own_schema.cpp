// SPDX-License-Identifier: MIT
#include "own_schema.hpp"

#include <algorithm>
#include <compare>
#include <map>
#include <string_view>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "susr/catalogue/catalogue.hpp"
#include "susr/support/text.hpp"

#include "migrations.hpp"

namespace susr::storage {

extern const std::string_view file_schema_sql;

namespace {

using catalogue::say;
using fmt::arg;

/// A table, index, view or trigger, and how it is made; without SQL, an index that a table brings.
struct Part {
  std::string type;
  std::string name;
  std::string table;
  std::string sql;
  auto operator<=>(const Part&) const = default;
};

/// The parts of a schema, sorted: VACUUM puts them in another order, and so does a restored dump.
std::vector<Part> parts_of(Connection& connection) {
  auto query = connection.prepare(
      "SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema WHERE coalesce(sql, '') "
      "NOT IN "
      "('CREATE TABLE sqlite_stat1(tbl,idx,stat)', "
      "'CREATE TABLE sqlite_stat4(tbl,idx,neq,nlt,ndlt,sample)')");
  std::vector<Part> parts;
  while (query.executeStep()) {
    parts.push_back({.type = text_at(query, 0),
                     .name = text_at(query, 1),
                     .table = text_at(query, 2),
                     .sql = text_at(query, 3)});
  }
  std::ranges::sort(parts);
  return parts;
}

std::vector<Part> parts_of_migrations(int version) {
  Connection made(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE, 0);
  run_migrations(made, version);
  return parts_of(made);
}

/// The statements of schemas/schema.sql, which is what all migrations come to, sorted.
std::vector<std::string_view> newest_statements() {
  constexpr std::string_view empty_line = "\n\n";
  constexpr std::string_view between = ";\n\n";
  constexpr std::string_view end = ";\n";
  auto text = file_schema_sql;
  text.remove_prefix(text.find(empty_line) + empty_line.size());  // the comment
  text.remove_suffix(end.size());
  std::vector<std::string_view> statements;
  for (auto next = text.find(between); next != std::string_view::npos; next = text.find(between)) {
    statements.push_back(text.substr(0, next));
    text.remove_prefix(next + between.size());
  }
  statements.push_back(text);
  std::ranges::sort(statements);
  return statements;
}

/// Whether these statements make the parts. SQLite itself ensures that a part has the name in its
/// SQL.
bool is_newest(const std::vector<Part>& parts) {
  std::vector<std::string_view> statements;
  for (const auto& part : parts) {
    if (!part.sql.empty()) statements.push_back(part.sql);
  }
  std::ranges::sort(statements);
  return statements == newest_statements();
}

std::string called(const Part& part) {
  auto text = fmt::format("{} {}", part.type, part.name);
  constexpr std::size_t long_enough = 100;
  // Its author may have chosen a name that affects a terminal.
  const bool is_odd = support::unfit_text(text) || text.size() > long_enough;
  return is_odd ? say("schema.odd-name") : text;
}

std::string difference(const std::vector<Part>& found, const std::vector<Part>& wanted) {
  const auto same_name = [](const Part& part) {
    return
        [&part](const Part& other) { return other.type == part.type && other.name == part.name; };
  };
  for (const auto& part : found) {
    if (std::ranges::find(wanted, part) != wanted.end()) continue;
    return std::ranges::any_of(wanted, same_name(part))
               ? say("schema.part-differs", arg("part", called(part)))
               : say("schema.part-foreign", arg("part", called(part)));
  }
  for (const auto& part : wanted) {
    if (std::ranges::find(found, part) == found.end()) {
      return say("schema.part-missing", arg("part", called(part)));
    }
  }
  return say("schema.part-repeated");
}

}  // namespace

std::optional<std::string> foreign_in_schema(Connection& connection, int version) {
  const auto found = parts_of(connection);
  // Running the migrations takes longer than most commands.
  if (version == schema_version() && is_newest(found)) return std::nullopt;
  const auto wanted = parts_of_migrations(version);
  if (found == wanted) return std::nullopt;
  return difference(found, wanted);
}

}  // namespace susr::storage
