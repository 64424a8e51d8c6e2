// SPDX-License-Identifier: MIT
#include "susr/config/configuration.hpp"

#include <algorithm>
#include <filesystem>
#include <map>
#include <string>

#include <sys/stat.h>

#include "susr/support/error.hpp"

#include "catch.hpp"
#include "failures.hpp"
#include "scratch_folder.hpp"

namespace {

using namespace susr;  // NOLINT(google-build-using-namespace)

const config::NewBoard board{.name = "A \"quoted\" board",
                             .prefix = "CV",
                             .areas = {"Cardiff", "Llŷn"},
                             .store = "folder/susr.db"};

const domain::Timescale& timescale(const config::Configuration& configuration,
                                   std::string_view id) {
  const auto& all = configuration.policy.timescales;
  const auto found = std::ranges::find(all, id, &domain::Timescale::id);
  REQUIRE(found != all.end());
  return *found;
}

std::vector<support::Problem> problems_of(const std::string& text) {
  try {
    config::parse(text, "susr.toml");
  } catch (const support::Error& error) {
    CHECK(error.kind() == support::ErrorKind::configuration);
    return error.problems();
  }
  return {};
}

}  // namespace

TEST_CASE("a starter configuration is sound and says what it was given") {
  const auto made = config::parse(config::starter_text(board), "/srv/board/susr.toml");
  CHECK(made.policy.board.name == board.name);
  CHECK(made.policy.board.areas == board.areas);
  CHECK(made.store == "/srv/board/folder/susr.db");
  CHECK(made.busy_timeout_ms == 20'000);
  CHECK_FALSE(made.policy.agencies.empty());
}

TEST_CASE("the shipped time limits are those of the sources") {
  const auto made = config::parse(config::starter_text(board), "susr.toml");
  using domain::Length;
  using domain::Unit;
  CHECK(timescale(made, "susr-complete").length == Length{12, Unit::months});
  CHECK(timescale(made, "susr-complete").strength == domain::Strength::normally);
  CHECK(timescale(made, "first-panel").length == Length{2, Unit::months});
  CHECK(timescale(made, "first-panel").strength == domain::Strength::where_possible);
  CHECK(timescale(made, "mapf-complete").length == Length{3, Unit::months});
  CHECK(timescale(made, "mapf-complete").runs_from == domain::Milestone::chair_sign_off);
  CHECK(timescale(made, "progress-report").length == Length{12, Unit::months});
  for (const auto* without :
       {"chair-sign-off", "wg-notification", "home-office-qa", "dac-copy", "secretary-of-state"}) {
    CAPTURE(without);
    CHECK_FALSE(timescale(made, without).length);
  }
  for (const auto& each : made.policy.timescales) {
    CAPTURE(each.id);
    CHECK_FALSE(each.source.empty());
    CHECK(each.regimes == std::set{domain::Regime::susr});
  }
}

TEST_CASE("what a configuration leaves out is at the value that a starter has") {
  const auto small = config::parse("[board]\nname = \"B\"\nprefix = \"B\"\n", "susr.toml");
  const auto whole = config::parse(config::starter_text(board), "susr.toml");
  CHECK(small.policy.due_soon_days == whole.policy.due_soon_days);
  CHECK(small.policy.no_update_days == whole.policy.no_update_days);
  CHECK(small.policy.bank_holidays == whole.policy.bank_holidays);
  CHECK(small.policy.susr_began == whole.policy.susr_began);
  CHECK(small.policy.timescales.size() == whole.policy.timescales.size());
  CHECK(small.policy.agencies.empty());
  CHECK(std::ranges::any_of(small.settings,
                            [](const auto& each) { return each.origin == "default"; }));
}

TEST_CASE("a time limit's length is in one unit") {
  const std::string start =
      "[board]\nname = \"B\"\nprefix = \"B\"\n[[timescale]]\nid = \"t\"\napplies-to = \"mapf\"\n"
      "runs-from = \"decision\"\nstrength = \"must\"\nreached-by = [\"mapf-held\"]\nsource = "
      "\"s\"\n";
  const auto made = config::parse(start + "working-days = 10\n", "susr.toml");
  CHECK(made.policy.timescales.size() == 1);
  CHECK(timescale(made, "t").length == domain::Length{10, domain::Unit::working_days});
  CHECK(problems_of(start + "days = 1\nweeks = 1\n").size() == 1);
  CHECK(problems_of(start + "days = 0\n").size() == 1);
}

TEST_CASE("a time limit on decisions can be for urgent ones only") {
  const auto limit = [](const std::string& applies_to) {
    return "[board]\nname = \"B\"\nprefix = \"B\"\n[[timescale]]\nid = \"t\"\napplies-to = \"" +
           applies_to +
           "\"\nimmediacy = \"urgent\"\nruns-from = \"decision\"\ndays = 28\nstrength = \"must\"\n"
           "reached-by = [\"immediate-learning\"]\nsource = \"s\"\n";
  };
  const auto made = config::parse(limit("decision"), "susr.toml");
  CHECK(timescale(made, "t").immediacy == domain::Immediacy::urgent);
  CHECK(problems_of(limit("susr")).size() == 1);
}

TEST_CASE("an unknown key is a mistake that names its line and the nearest key") {
  const auto problems = problems_of("[board]\nname = \"B\"\nprefix = \"B\"\naeras = [\"A\"]\n");
  REQUIRE(problems.size() == 1);
  CHECK(problems[0].what == "susr.toml line 4: 'aeras' in [board]");
  CHECK(problems[0].hint.starts_with("did you mean 'areas'?"));
}

TEST_CASE("all mistakes of a configuration are told at once") {
  const auto problems = problems_of(
      "stray = 1\n[board]\nname = 5\nprefix = \"B\"\n[policy]\ndue-soon-days = -1\n"
      "[[agency]]\ncode = \"A\"\nname = \"A\"\n[[agency]]\ncode = \"A\"\nname = \"B\"\n");
  CHECK(problems.size() == 4);
}

TEST_CASE("what is no TOML is one mistake with its line") {
  const auto problems = problems_of("[board]\nname = \n");
  REQUIRE(problems.size() == 1);
  CHECK(problems[0].what.starts_with("susr.toml line 2"));
}

TEST_CASE("three brackets are no TOML") {
  const auto problems = problems_of("[board]\nname = \"B\"\n[[[\na = 1\n");
  REQUIRE(problems.size() == 1);
  CHECK(problems[0].what.starts_with("susr.toml line 3"));
}

TEST_CASE("the rungs of the ladder rise in days and in level") {
  const auto with = [](const std::string& rungs) {
    return "[board]\nname = \"B\"\nprefix = \"CV\"\n[policy]\nescalation-rungs = " + rungs;
  };
  const auto sound = config::parse(with("[\"7 delivery-group\", \"30 national\"]"), "susr.toml");
  REQUIRE(sound.policy.escalation_rungs.size() == 2);
  CHECK(sound.policy.escalation_rungs[1].days_late == 30);
  CHECK(sound.policy.escalation_rungs[1].level == domain::EscalationLevel::national);
  CHECK(config::parse(with("[]"), "susr.toml").policy.escalation_rungs.empty());
  for (const auto* rungs :
       {"\"7 board\"", "[\"board\"]", "[\"0 board\"]", "[\"7 days board\"]", "[\"7 boards\"]",
        "[\"7 board\", \"7 national\"]", "[\"7 board\", \"9 delivery-group\"]"}) {
    CAPTURE(rungs);
    CHECK(problems_of(with(rungs)).size() == 1);
  }
}

TEST_CASE("a saved report keeps its options as they would be typed") {
  const auto made = config::parse(
      "[board]\nname = \"B\"\nprefix = \"CV\"\n"
      "[report.late]\nbase = \"actions\"\nstatus = [\"open\", \"in-progress\"]\n"
      "from = 2026-01-01\nwidth = 80\nexcel = true\ndetail = false\n",
      "susr.toml");
  REQUIRE(made.saved_reports.size() == 1);
  const auto& report = made.saved_reports.front();
  CHECK(report.name == "late");
  CHECK(report.base == "actions");
  CHECK(report.origin == "susr.toml:4");
  using Options = std::vector<std::pair<std::string, std::vector<std::string>>>;
  CHECK(report.options == Options{{"status", {"open", "in-progress"}},
                                  {"from", {"2026-01-01"}},
                                  {"width", {"80"}},
                                  {"excel", {""}}});
}

TEST_CASE("an agency's code is a name that a file can have, and no two are the same but for case") {
  for (const auto* code : {"..", "=X", "A B", "a/b", ""}) {
    CAPTURE(code);
    CHECK(problems_of("[board]\nname = \"B\"\nprefix = \"CV\"\n[[agency]]\ncode = \"" +
                      std::string(code) + "\"\nname = \"A\"\n")
              .size() == 1);
  }
  const auto twins = problems_of(
      "[board]\nname = \"B\"\nprefix = \"CV\"\n"
      "[[agency]]\ncode = \"SWP\"\nname = \"A\"\n"
      "[[agency]]\ncode = \"swp\"\nname = \"B\"\n");
  REQUIRE(twins.size() == 1);
  CHECK(twins.front().what.ends_with("line 7: agency 'swp'"));
  CHECK(twins.front().why == "already on line 4, as 'SWP'");
}

TEST_CASE("what the configuration names has no character that can't be seen") {
  const auto why = [](const std::string& board, const std::string& rest) {
    const auto problems = problems_of("[board]\nname = \"B\"\n" + board + rest);
    REQUIRE(problems.size() == 1);
    return problems.front().why;
  };
  const std::string prefix = "prefix = \"CV\"\n";
  const std::string invisible = "it contains the invisible character U+200B";
  CHECK(why("prefix = \"C\u200bV\"\n", "") == invisible);
  CHECK(why(prefix + "areas = [\"Cardiff\u200b\"]\n", "") == invisible);
  CHECK(why(prefix, "[[agency]]\ncode = \"SW\u200bP\"\nname = \"A\"\n") == invisible);
  CHECK(why(prefix, "[[appointee]]\npost = \"R\u200b4\"\nroles = [\"reviewer\"]\n") == invisible);
  CHECK(why(prefix, "[policy]\nthemes = [\"train\u200bing\"]\n") == invisible);
  CHECK(why(prefix, "[policy]\nthemes = [\"training\", \"Training\"]\n") ==
        "'Training' is in the list twice, perhaps in two spellings");
}

TEST_CASE("an area of an agency is one of the board's, however it is spelled") {
  const auto configuration = config::parse(
      "[board]\nname = \"B\"\nprefix = \"CV\"\nareas = [\"Vale of Glamorgan\"]\n"
      "[[agency]]\ncode = \"SWP\"\nname = \"A\"\nareas = [\"vale  of Glamorgan\"]\n",
      "susr.toml");
  CHECK(configuration.policy.agencies.front().areas ==
        std::vector<std::string>{"Vale of Glamorgan"});
}

TEST_CASE("a board's papers are in English unless the configuration says Welsh") {
  const std::string small = "[board]\nname = \"B\"\nprefix = \"B\"\n";
  const auto made = config::parse(small, "susr.toml");
  CHECK(made.language == catalogue::Language::english);
  CHECK(std::ranges::any_of(made.settings, [](const auto& each) {
    return each.key == "board.language" && each.value == "en" && each.origin == "default";
  }));
  CHECK(config::parse(config::starter_text(board), "susr.toml").language ==
        catalogue::Language::english);
  CHECK(config::parse(small + "language = \"en\"\n", "susr.toml").language ==
        catalogue::Language::english);
  CHECK(config::parse(small + "language = \"cy\"\n", "susr.toml").language ==
        catalogue::Language::welsh);
  for (const auto* other : {"\"fr\"", "\"\"", "\"x-long\"", "1"}) {
    CAPTURE(other);
    const auto problems = problems_of(small + "language = " + other + "\n");
    REQUIRE(problems.size() == 1);
    CHECK(problems.front().what == "susr.toml line 4: 'language' in [board]");
    CHECK(problems.front().why.ends_with("one of: en, cy"));
  }
}

TEST_CASE("a limit for learning is a length of time, and is off where it is left out") {
  using domain::Length;
  using domain::Unit;
  const std::string start = "[board]\nname = \"Board\"\nprefix = \"B\"\n";
  CHECK_FALSE(config::parse(start, "susr.toml").policy.learning.impact_review);
  const auto limit = [&](const std::string& text) {
    return config::parse(start + "[learning]\nimpact-review = " + text + "\n", "susr.toml")
        .policy.learning.impact_review;
  };
  CHECK(limit("\"6 months\"") == Length{6, Unit::months});
  CHECK(limit("\"1 year\"") == Length{1, Unit::years});
  CHECK(limit("\"20 working-days\"") == Length{20, Unit::working_days});
  for (const auto* unfit : {"\"6\"", "\"0 months\"", "\"six months\"", "6", "\"6 moons\""}) {
    CHECK_THROWS(limit(unfit));
  }
}

TEST_CASE("the board, its agencies and its time limits have names in Welsh, if they are given") {
  const std::string start = "[board]\nname = \"Board\"\nprefix = \"B\"\n";
  const std::string agency = "[[agency]]\ncode = \"SWP\"\nname = \"South Wales Police\"\n";
  const std::string limit =
      "[[timescale]]\nid = \"t\"\napplies-to = \"mapf\"\nruns-from = \"decision\"\n"
      "strength = \"must\"\nreached-by = [\"mapf-held\"]\nsource = \"s\"\n";
  const auto plain = config::parse(start + agency + limit, "susr.toml");
  CHECK_FALSE(plain.policy.board.name_cy);
  CHECK_FALSE(plain.policy.agencies.front().name_cy);
  CHECK_FALSE(timescale(plain, "t").name);
  CHECK_FALSE(timescale(plain, "t").name_cy);
  const auto named =
      config::parse(start + "name-cy = \"Bwrdd\"\n" + agency + "name-cy = \"Heddlu De Cymru\"\n" +
                        limit + "name = \"A forum\"\nname-cy = \"Fforwm\"\n",
                    "susr.toml");
  CHECK(named.policy.board.name_cy == "Bwrdd");
  CHECK(named.policy.agencies.front().name_cy == "Heddlu De Cymru");
  CHECK(timescale(named, "t").name == "A forum");
  CHECK(timescale(named, "t").name_cy == "Fforwm");
  CHECK(std::ranges::any_of(named.settings, [](const auto& each) {
    return each.key == "agency.SWP.name-cy" && each.origin == "susr.toml:8";
  }));
  const auto problems = problems_of(start + "name-cy = \"\"\n" + agency + "name-cy = 1\n");
  REQUIRE(problems.size() == 2);
  CHECK(problems.front().what == "susr.toml line 4: 'name-cy' in [board]");
  CHECK(problems.front().why == "can't be empty");
  CHECK(problems.back().why == "must be text in quotes");
}

TEST_CASE("areas and themes have names in Welsh, however their own are spelled") {
  const std::string start =
      "[board]\nname = \"B\"\nprefix = \"B\"\nareas = [\"Cardiff\", \"Vale of Glamorgan\"]\n"
      "[policy]\nthemes = [\"neglect\", \"housing\"]\n[names-cy]\n";
  const auto made =
      config::parse(start +
                        "Cardiff = \"Caerdydd\"\n\"vale  of glamorgan\" = \"Bro Morgannwg\"\n"
                        "neglect = \"esgeulustod\"\n",
                    "susr.toml");
  using Names = std::map<std::string, std::string>;
  CHECK(made.policy.names_cy == Names{{"Cardiff", "Caerdydd"},
                                      {"Vale of Glamorgan", "Bro Morgannwg"},
                                      {"neglect", "esgeulustod"}});
  CHECK(std::ranges::any_of(made.settings, [](const auto& each) {
    return each.key == "names-cy.Vale of Glamorgan" && each.value == "Bro Morgannwg" &&
           each.origin == "susr.toml:9";
  }));
  const auto problems = problems_of(start +
                                    "Cardif = \"Caerdydd\"\nhousing = [\"tai\"]\n"
                                    "neglect = \"a\"\n\"Neglect\" = \"b\"\n");
  REQUIRE(problems.size() == 3);
  CHECK(problems[0].what == "susr.toml line 8: 'Cardif' in [names-cy]");
  CHECK(problems[0].why == "not one of the board's areas or themes");
  CHECK(problems[0].hint.starts_with("did you mean 'Cardiff'?"));
  CHECK(problems[1].why == "must be text in quotes");
  CHECK(problems[2].what == "susr.toml line 11: 'Neglect' in [names-cy]");
  CHECK(problems[2].why == "'neglect' already has a Welsh name");
}

TEST_CASE("where any theme is allowed, any name can have a Welsh one") {
  const auto made = config::parse(
      "[board]\nname = \"B\"\nprefix = \"B\"\n[policy]\nthemes = []\n"
      "[names-cy]\nneglect = \"esgeulustod\"\n",
      "susr.toml");
  CHECK(made.policy.names_cy.at("neglect") == "esgeulustod");
}

TEST_CASE("files that commands write are for their owner only, or as [output] says") {
  const std::string small = "[board]\nname = \"B\"\nprefix = \"B\"\n";
  CHECK(config::parse(small, "susr.toml").output_mode == 0600);
  const auto mode_of = [&](const std::string& mode) {
    return config::parse(small + "[output]\nmode = \"" + mode + "\"\n", "susr.toml").output_mode;
  };
  CHECK(mode_of("0640") == 0640);
  CHECK(mode_of("0664") == 0664);
  for (const auto* mode :
       {"640", "0400", "0666", "0700", "0648", "1640", "", "rw-r-----", "00640"}) {
    CAPTURE(mode);
    const auto problems = problems_of(small + "[output]\nmode = \"" + mode + "\"\n");
    REQUIRE(problems.size() == 1);
    CHECK(problems.front().what == "susr.toml line 5: 'mode' in [output]");
  }
  CHECK(problems_of(small + "[output]\nmode = 640\n").size() == 1);
}

TEST_CASE("a name in the configuration is not empty and holds no control character") {
  for (const auto* name : {"", "  ", "A\\nB", "A\\tB", "A\\u0007B", "A\\u0085B"}) {
    CAPTURE(name);
    const auto in_quotes = "\"" + std::string(name) + "\"";
    const auto problems = problems_of(
        "[board]\nname = " + in_quotes + "\nprefix = " + in_quotes + "\nareas = [" + in_quotes +
        "]\n[[agency]]\ncode = " + in_quotes + "\nname = " + in_quotes + "\n");
    REQUIRE(problems.size() == 5);
    CHECK(problems.front().what == "susr.toml line 2: 'name' in [board]");
    CHECK(problems.back().what == "susr.toml line 7: 'name' in [agency]");
  }
}

TEST_CASE("after a hundred mistakes a configuration is read no further") {
  std::string text = "[board]\nname = \"B\"\nprefix = \"B\"\n";
  for (int i = 0; i < 150; ++i)
    text += "[[agency]]\ncode = \"A\"\nname = \"N\"\n";
  const auto problems = problems_of(text);
  REQUIRE(problems.size() == 101);
  CHECK(problems.back().why == "susr stopped reading after 100 mistakes");
}

TEST_CASE("a configuration is a file of a size that one can have") {
  const susr::test::ScratchFolder folder;
  const auto why_not = [](const std::filesystem::path& file) {
    return susr::test::problem_of(susr::test::error_of([&] { config::load(file); })).why;
  };
  CHECK(why_not("/dev/zero") == "it is a device or a pipe, not a file");
  CHECK(why_not(folder.path()) == "it is a folder");
  CHECK(why_not(folder / "none") ==
        "the file does not exist, or you don't have permission to read it");
  REQUIRE(::mkfifo((folder / "pipe").c_str(), 0600) == 0);
  CHECK(why_not(folder / "pipe") == "it is a device or a pipe, not a file");
  susr::test::put_content(folder / "large", std::string((4 << 20) + 1, '#'));
  CHECK(why_not(folder / "large") == "it is larger than 4 MiB");
  susr::test::put_content(folder / "just", "[board]\nname = \"B\"\nprefix = \"B\"\n" +
                                               std::string((4 << 20) - 40, '#'));
  CHECK(config::load(folder / "just").policy.board.name == "B");
}
