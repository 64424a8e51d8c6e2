// SPDX-License-Identifier: MIT
// An extension may stand for several of which only the number is known.
#include <string>
#include <vector>

#include "susr/domain/event_fields.hpp"
#include "susr/storage/extensions.hpp"
#include "susr/storage/verification.hpp"

#include "catch.hpp"
#include "failures.hpp"
#include "recording.hpp"
#include "scratch_folder.hpp"
#include "sqlite.hpp"

namespace {

using namespace susr::domain;  // NOLINT(google-build-using-namespace)
using susr::storage::Store;
using susr::test::date;
using susr::test::day;

constexpr int no_timeout = 0;

ActionExtended extension(std::string_view due_on, int times) {
  return {.number = 1,
          .due_on = day(due_on),
          .reason = "Recruitment",
          .approved_by = "Delivery Group",
          .times = times};
}

/// A store in a file with an action that was extended once and then three times at once.
class Extended {
 public:
  Extended() {
    Store::create(path());
    auto store = Store::open_for_writing(path(), no_timeout);
    const auto policy = susr::test::shipped_policy();
    susr::workflow::Recorder recorder(store, policy, susr::test::author(),
                                      susr::workflow::Mode::record);
    const auto reference = recorder.open_learning_source(
        {.reference = {}, .source = {.type = LearningKind::audit, .title = "Audit"}},
        date("2026-01-05"));
    recorder.assign_action(reference,
                           {.title = "Agree a protocol",
                            .leads = {{.agency = "SWP", .area = ""}},
                            .due_on = day("2026-05-01")},
                           date("2026-02-01"));
    recorder.record(reference, extension("2026-06-01", 1), date("2026-03-01"));
    recorder.record(reference, extension("2026-09-01", 3), date("2026-04-01"));
  }

  [[nodiscard]] std::filesystem::path path() const {
    return folder_ / "susr.db";
  }

 private:
  susr::test::ScratchFolder folder_;
};

}  // namespace

TEST_CASE("an extension that stands for itself alone is written as in the first release") {
  const Extended extended;
  const auto payloads = susr::test::OtherProgram(extended.path())
                            .rows(
                                "SELECT json_set(payload, '$.reason', payload ->> "
                                "'$.reason.text', '$.approved_by', payload ->> "
                                "'$.approved_by.text') FROM events "
                                "WHERE kind = 'action-extended'");
  CHECK(payloads ==
        std::vector<std::vector<std::string>>{
            {R"({"number":1,"due_on":"2026-06-01","direction":"later","reason":"Recruitment",)"
             R"("approved_by":"Delivery Group"})"},
            {R"({"number":1,"due_on":"2026-09-01","direction":"later","reason":"Recruitment",)"
             R"("approved_by":"Delivery Group","times":3})"}});
}

TEST_CASE("the tables hold how many extensions there were, and verify compares it") {
  const Extended extended;
  std::vector<int> times;
  const auto take_findings = [&] {
    std::vector<std::string> found;
    susr::storage::verify(Store::open_for_reading(extended.path(), no_timeout), std::nullopt,
                          [&](const auto& finding) { found.push_back(finding.detail); });
    return found;
  };
  susr::storage::for_each_extension(
      Store::open_for_reading(extended.path(), no_timeout), day("2026-12-31"),
      [&](const std::string&, int, const Extension& each) { times.push_back(each.times); });
  CHECK(times == std::vector{1, 3});
  CHECK(take_findings().empty());
  REQUIRE(susr::test::OtherProgram(extended.path())
              .run("UPDATE extensions SET times = 2 WHERE times = 3")
              .empty());
  CHECK(take_findings() == std::vector<std::string>{"the log gives other values for times"});
}

TEST_CASE("what an event says leaves the number of extensions out where it is one") {
  const auto says = [](const ActionExtended& body) {
    std::vector<std::string> names;
    for (const auto& each : field_values(body))
      names.push_back(each.field);
    return names;
  };
  CHECK(says(extension("2026-06-01", 1)).back() == "approved_by");
  CHECK(says(extension("2026-06-01", 3)).back() == "times");
}
