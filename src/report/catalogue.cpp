// SPDX-License-Identifier: MIT
#include "susr/report/catalogue.hpp"

#include "susr/report/agency_return.hpp"

namespace susr::report {

std::vector<Schema> schemas() {
  const auto store = storage::Store::in_memory();
  const domain::Policy policy;
  const Context nothing{.store = store, .policy = policy, .as_of = {}, .known_on = {}};
  std::vector<Schema> all;
  const auto add = [&](const std::string& name, const Report& report) {
    auto columns = report.tables.front().columns;
    std::erase_if(columns, [](const Column& each) { return each.shown == Shown::in_text_only; });
    all.push_back({.name = name,
                   .columns = std::move(columns),
                   .has_due_dates = table::table_of_due_dates(report) != nullptr});
  };
  for (const auto& entry : catalogue()) {
    add(std::string(entry.name), entry.make(nothing, {}));
    if (entry.of_case == nullptr) continue;
    add(std::string(entry.name) + "-of-case", entry.of_case(nothing, {}));
  }
  add("overdue", overdue(nothing, {}).report);
  add("list", list(nothing, {}));
  add("mine", mine(nothing, {}));
  add("log", log(nothing, {}));
  add("check", check(nothing, {}).report);
  add("verify", verify(nothing, Kept{}).report);
  add("return", return_report({}));
  return all;
}

}  // namespace susr::report
