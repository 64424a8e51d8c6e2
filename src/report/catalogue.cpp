// SPDX-License-Identifier: MIT
#include "susr/report/catalogue.hpp"

#include <algorithm>

#include "susr/report/agency_return.hpp"

namespace susr::report {

namespace {

/// A report and the columns by which its rows are told apart. A leg for the whole region has an
/// empty area, so legs have no key.
struct ReportKey {
  std::string_view report;
  std::vector<std::string> columns;
};

std::vector<std::string> key_of(std::string_view report) {
  static const std::vector<ReportKey> keys{{"referrals", {"case"}},
                                           {"reviews", {"case", "rule"}},
                                           {"findings", {"item"}},
                                           {"challenges", {"item"}},
                                           {"recommendations", {"item"}},
                                           {"agencies", {"agency"}},
                                           {"timeliness", {"rule"}},
                                           {"ratification", {"item"}},
                                           {"cognisance", {"case", "agency"}},
                                           {"families", {"case"}},
                                           {"sources", {"case"}},
                                           {"themes", {"theme"}},
                                           {"audit", {"event"}},
                                           {"list", {"case"}}};
  const auto found = std::ranges::find(keys, report, &ReportKey::report);
  return found == keys.end() ? std::vector<std::string>{} : found->columns;
}

}  // namespace

std::vector<Schema> schemas(bool with_detail) {
  const auto store = storage::Store::in_memory();
  const domain::Policy policy;
  const Context nothing{.store = store, .policy = policy, .as_of = {}, .known_on = {}};
  std::vector<Schema> all;
  const auto add = [&](const std::string& name, const Report& report) {
    auto columns = report.tables.front().columns;
    std::erase_if(columns, [](const Column& each) { return each.shown == Shown::in_text_only; });
    all.push_back({.name = name,
                   .columns = std::move(columns),
                   .has_due_dates = table::table_of_due_dates(report) != nullptr,
                   .key = key_of(name)});
  };
  for (const auto& entry : catalogue()) {
    const auto& choices = entry.choices;
    const bool can_be_detailed = std::ranges::find(choices, Filter::detail) != choices.end();
    add(std::string(entry.name), entry.make(nothing, {.detail = with_detail && can_be_detailed}));
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
  for (const auto* name : {"show", "explain"})
    all.push_back({.name = name, .columns = table::section_columns()});
  return all;
}

}  // namespace susr::report
