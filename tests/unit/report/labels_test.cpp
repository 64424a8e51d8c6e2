// SPDX-License-Identifier: MIT
#include "susr/report/labels.hpp"

#include "susr/domain/duty.hpp"
#include "susr/domain/policy.hpp"
#include "susr/report/catalogue.hpp"

#include "catch.hpp"

namespace {

using namespace susr;  // NOLINT(google-build-using-namespace)

template <class Enumeration>
void every_code_has_a_label(const std::string& family) {
  for (const auto& code : domain::all_codes<Enumeration>()) {
    CAPTURE(family, code);
    CHECK(report::has_label(family + "." + code));
  }
}

}  // namespace

TEST_CASE("every code that a report may show has a label") {
  every_code_has_a_label<domain::Regime>("regime");
  every_code_has_a_label<domain::Criterion>("criterion");
  every_code_has_a_label<domain::Outcome>("outcome");
  every_code_has_a_label<domain::Depth>("depth");
  every_code_has_a_label<domain::Immediacy>("immediacy");
  every_code_has_a_label<domain::SignOffOutcome>("sign-off");
  every_code_has_a_label<domain::PauseReason>("pause-reason");
  every_code_has_a_label<domain::Level>("level");
  every_code_has_a_label<domain::LegStatus>("leg-status");
  every_code_has_a_label<domain::ActionStatus>("action-status");
  every_code_has_a_label<domain::Ratification>("ratification");
  every_code_has_a_label<domain::Stage>("stage");
  every_code_has_a_label<domain::Rag>("rag");
  every_code_has_a_label<domain::Strength>("strength");
  every_code_has_a_label<domain::DutyStatus>("duty");
  every_code_has_a_label<domain::Milestone>("milestone");
  every_code_has_a_label<domain::EventKind>("event");
}

TEST_CASE("every report has a label and a title, and every column a heading") {
  const auto store = storage::Store::in_memory();
  const domain::Policy policy;
  const report::Source source{.store = store, .policy = policy, .as_of = {}};
  std::vector<report::Report> all{report::list(source, {}), report::overdue(source, {}).report};
  for (const auto& entry : report::catalogue()) {
    CHECK(report::has_label("report." + std::string(entry.name)));
    CHECK(report::has_label("title." + std::string(entry.name)));
    all.push_back(entry.make(source, {}));
  }
  for (const auto& report : all) {
    for (const auto& table : report.tables) {
      for (const auto& column : table.columns) {
        CAPTURE(report.name, column.name);
        CHECK((column.shown == report::Shown::as_heading ||
               report::has_label("column." + column.name)));
      }
    }
  }
}
