// SPDX-License-Identifier: MIT
// What is overdue costs what is open, not what was ever stored: SQLite must answer from the index
// of the open legs alone.
#include <stdexcept>
#include <string>
#include <vector>

#include <sqlite3.h>

#include "susr/storage/legs.hpp"

#include "catch.hpp"
#include "dates.hpp"

namespace {

using susr::storage::Store;
using susr::test::day;

/// The connection that was opened last while a listener lived, and what was run on it since.
struct Heard {
  sqlite3* connection = nullptr;
  std::vector<std::string> statements;
};
Heard heard;  // SQLite calls a plain function for a new connection, and passes it nothing of ours.

int take_statement(unsigned /*kind*/, void* /*context*/, void* statement, void* /*text*/) {
  heard.statements.emplace_back(sqlite3_sql(static_cast<sqlite3_stmt*>(statement)));
  return 0;
}

int listen_to(sqlite3* connection, const char** /*error*/, const sqlite3_api_routines* /*api*/) {
  heard = {.connection = connection, .statements = {}};
  return sqlite3_trace_v2(connection, SQLITE_TRACE_STMT, take_statement, nullptr);
}

/// Hears of every connection that is opened while it lives.
class Listener {
 public:
  Listener() {
    sqlite3_auto_extension(reinterpret_cast<void (*)()>(listen_to));
  }
  ~Listener() {
    sqlite3_reset_auto_extension();
  }
  Listener(const Listener&) = delete;
  Listener& operator=(const Listener&) = delete;
  Listener(Listener&&) = delete;
  Listener& operator=(Listener&&) = delete;
};

/// How SQLite goes about a statement: one text a table.
std::vector<std::string> plan_of(const std::string& statement) {
  const auto sql = "EXPLAIN QUERY PLAN " + statement;
  std::vector<std::string> plan;
  const auto take = [](void* target, int count, char** values, char** /*names*/) {
    static_cast<std::vector<std::string>*>(target)->emplace_back(values[count - 1]);
    return 0;
  };
  if (sqlite3_exec(heard.connection, sql.c_str(), take, &plan, nullptr) != SQLITE_OK) {
    throw std::runtime_error(sqlite3_errmsg(heard.connection));
  }
  return plan;
}

/// The plans of the last statements, the first of them first.
std::vector<std::vector<std::string>> plans_of_last(std::size_t count) {
  const auto statements = heard.statements;
  std::vector<std::vector<std::string>> plans;
  for (auto i = statements.size() - count; i < statements.size(); ++i)
    plans.push_back(plan_of(statements.at(i)));
  return plans;
}

}  // namespace

TEST_CASE("what is overdue is found in the covering index by its due date") {
  const Listener listener;
  const auto store = Store::in_memory();
  for_each_open_leg_due_before(store, day("2026-11-22"), day("2026-11-22"), {}, [](const auto&) {});
  const auto plans = plans_of_last(2);
  CHECK(plans[0].at(0) == "SEARCH v USING COVERING INDEX open_legs (valid_until=? AND due_on<?)");
  CHECK(plans[1].at(0) ==
        "SEARCH v USING COVERING INDEX open_legs (valid_until>? AND valid_until<?)");
  for (const auto& plan : plans) {
    for (const auto& step : plan) {
      CAPTURE(step);
      CHECK(step.find("SCAN") == std::string::npos);
    }
  }
}

TEST_CASE("open legs are counted in the covering index of the open legs") {
  const Listener listener;
  const auto store = Store::in_memory();
  count_open_legs(store, day("2026-11-22"), {});
  CHECK(plans_of_last(1)[0].at(0) == "SEARCH v USING COVERING INDEX open_legs (valid_until>?)");
}
