// SPDX-License-Identifier: MIT
// What shells are told, and who is told what. tests/install/completion.py presses Tab in real ones.
#include <algorithm>
#include <string>
#include <vector>

#include "susr/support/text.hpp"

#include "catch.hpp"
#include "cli/shell_line.hpp"
#include "program.hpp"

namespace {

using susr::cli::ending_for_bash;
using susr::cli::Program;
using susr::cli::read_shell_line;
using susr::cli::ShellLine;
using Words = std::vector<std::string>;

constexpr const char* breaks = " \t\n\"'@><=;|&(:";

ShellLine read(std::string_view line) {
  return read_shell_line(line, breaks);
}

/// Two cases, each with an action of another agency, and people: `lead` is the agency lead of SWP,
/// `analyst` an analyst, and `somebody` the administrator.
class Board {
 public:
  Board() {
    done({"init", "--board", "Test Board", "--prefix", "CV", "--area", "Cardiff"});
    refer("CV-2026-001", "SWP");
    refer("CV-2026-002", "UHB");
  }

  void add_items() {
    done({"recommend", "CV-2026-001", "--number", "1.1", "--text", "Agree", "--level", "local",
          "--on", "2026-02-03"});
    done({"record-finding", "CV-2026-001", "--kind", "learning", "--text", "Late", "--on",
          "2026-02-03"});
    done({"raise-risk", "CV-2026-001", "--text", "Late", "--owner", "Manager", "--likelihood",
          "low", "--on", "2026-02-03"});
  }

  void admit_people() {
    done({"grant", "p-1", "--post", "administrator", "--authorised-by", "Chair"});
    done({"grant", "p-2", "--post", "agency-lead", "--agency", "SWP", "--authorised-by", "Chair"});
    done({"grant", "p-3", "--post", "analyst", "--authorised-by", "Chair"});
    done({"bind", "p-2", "--account", "lead"});
    done({"bind", "p-3", "--account", "analyst"});
  }

  /// What that account is told for the last of `words`, which are what a shell would pass on.
  Words told(const std::string& account, Words words) {
    words.insert(words.begin(),
                 {"__complete", "words", "--config", program_.folder() + "/susr.toml"});
    program_.account = account;
    const auto ended = program_.ended(words);
    program_.account = "somebody";
    CHECK(ended.code == 0);
    CHECK(ended.errors.empty());
    Words texts;
    for (const auto& line : susr::support::split(ended.output, '\n')) {
      if (!line.empty()) texts.push_back(line.substr(0, line.find('\t')));
    }
    return texts;
  }

  Program& program() {
    return program_;
  }

 private:
  void done(const Words& arguments) {
    const auto ended = program_.ended(arguments);
    CAPTURE(arguments, ended.errors);
    REQUIRE(ended.code == 0);
  }

  void refer(const std::string& reference, const std::string& agency) {
    done({"refer", "--by", agency, "--criteria", "dhr", "--on", "2026-01-05"});
    done({"decide", reference, "--outcome", "susr", "--criteria", "dhr", "--rationale", "Met",
          "--on", "2026-01-14"});
    done({"sign-off", reference, "--outcome", "agreed", "--on", "2026-01-20"});
    done({"assign-action", reference, "--title", "Agree", "--lead", agency, "--due", "2026-06-30",
          "--on", "2026-02-02"});
  }

  Program program_;
};

}  // namespace

TEST_CASE("an unfinished line is split as bash splits it") {
  CHECK(read("susr sh").words == Words{"susr", "sh"});
  CHECK(read("susr  show ").words == Words{"susr", "show", ""});
  CHECK(read(R"(susr show CVSB\ 2)").words == Words{"susr", "show", "CVSB 2"});
  CHECK(read(R"(susr show "CVSB 2)").words == Words{"susr", "show", "CVSB 2"});
  CHECK(read("susr show ''").words == Words{"susr", "show", ""});
  CHECK(read("susr list > late.txt --st").words == Words{"susr", "list", "--st"});
  CHECK(read("susr list > la").is_redirection);
  CHECK(read("susr list >").is_redirection);
  CHECK_FALSE(read("susr list > late.txt ").is_redirection);
  CHECK(read("susr show $(rm x)").words == Words{"susr", "show", "$(rm", "x)"});
}

TEST_CASE("bash gets what follows the part of a word that it leaves alone, quoted") {
  const auto ending = [](std::string_view line, std::string_view word) {
    return ending_for_bash(read(line), word).value_or("none");
  };
  CHECK(ending("susr show CVSB", "CVSB 2 2023") == R"(CVSB\ 2\ 2023)");
  CHECK(ending(R"(susr show CVSB\ 2)", "CVSB 2 2023") == R"(CVSB\ 2\ 2023)");
  CHECK(ending("susr show \"CVSB", "CVSB 2 2023") == "CVSB 2 2023");
  CHECK(ending("susr mine --agency=SW", "--agency=SWP") == "SWP");
  CHECK(ending("susr x --leg SS@Va", "SS@Vale of Glamorgan") == R"(@Vale\ of\ Glamorgan)");
  CHECK(ending("susr x --leg \"SS@Va", "SS@Vale of Glamorgan") == "SS@Vale of Glamorgan");
  CHECK(ending("susr x ", "Môn; rm 'x' $HOME") == R"(Môn\;\ rm\ \'x\'\ \$HOME)");
  CHECK(ending("susr x \"", "a$b") == "none");
  CHECK(ending("susr x \"", "a!b") == "none");
  CHECK(ending("susr x '", "a'b") == "none");
  CHECK(ending("susr x '", "a$b") == "a$b");
}

TEST_CASE("without people on record, whoever can read the store is told its ids") {
  Board board;
  CHECK(board.told("anybody", {"show", "CV-"}) == Words{"CV-2026-001", "CV-2026-002"});
  CHECK(board.told("anybody", {"complete-action", ""}) == Words{"CV-2026-001/", "CV-2026-002/"});
  CHECK(board.told("anybody", {"complete-action", "CV-2026-002/"}) == Words{"CV-2026-002/A1"});
  CHECK(board.told("anybody", {"show", "CV-2026-001"}) == Words{"CV-2026-001", "CV-2026-001/A1"});
}

TEST_CASE("a command is told the items that it takes") {
  Board board;
  board.add_items();
  const auto told = [&](const Words& words) { return board.told("anybody", words); };
  CHECK(told({"show", "CV-2026-001/"}) ==
        Words{"CV-2026-001/A1", "CV-2026-001/R1.1", "CV-2026-001/F1", "CV-2026-001/K1"});
  CHECK(told({"assess-impact", "CV-2026-001/"}) == Words{"CV-2026-001/A1", "CV-2026-001/R1.1"});
  CHECK(told({"close-risk", ""}) == Words{"CV-2026-001/"});
  CHECK(told({"close-risk", "CV-2026-001/"}) == Words{"CV-2026-001/K1"});
  CHECK(told({"answer-challenge", ""}).empty());
  CHECK(told({"decide", "CV-2026-001/"}).empty());
}

TEST_CASE("ids are told to those who may use the command on them") {
  Board board;
  board.admit_people();
  CHECK(board.told("somebody", {"show", "CV-"}) == Words{"CV-2026-001", "CV-2026-002"});
  CHECK(board.told("analyst", {"show", "CV-"}) == Words{"CV-2026-001", "CV-2026-002"});
  CHECK(board.told("nobody", {"show", "CV-"}).empty());
  // An analyst records nothing.
  CHECK(board.told("analyst", {"pause", "CV-"}).empty());
  CHECK(board.told("somebody", {"revoke", "p-"}) == Words{"p-1", "p-2", "p-3"});
  CHECK(board.told("analyst", {"revoke", "p-"}).empty());
  // What is in the configuration, or susr's own, is no secret.
  CHECK(board.told("nobody", {"mine", "--agency", "SW"}) == Words{"SWP"});
  CHECK(board.told("nobody", {"overdue", "--kind", "mil"}) == Words{"milestone"});
}

TEST_CASE("an agency lead is told of the actions of that agency, and of no others") {
  Board board;
  board.admit_people();
  CHECK(board.told("lead", {"update-action", "CV-"}) == Words{"CV-2026-001/"});
  CHECK(board.told("lead", {"update-action", "CV-2026-001/"}) == Words{"CV-2026-001/A1"});
  CHECK(board.told("lead", {"update-action", "CV-2026-002/"}).empty());
  CHECK(board.told("lead", {"acknowledge", "CV-"}) == Words{"CV-2026-001"});
  CHECK(board.told("lead", {"show", "CV-"}).empty());
}

TEST_CASE("nobody is served what shells and the build ask") {
  Board board;
  board.admit_people();
  auto& program = board.program();
  for (const std::string line :
       {"__complete words show CV-", "__manual /tmp/susr-manual-of-test"}) {
    program.variables["SSH_ORIGINAL_COMMAND"] = line;
    const auto ended = program.ended({"serve", "--as", "p-1"});
    CHECK(ended.code == 2);
    CHECK(ended.output.empty());
    CHECK(program.journal.back() == "person=p-1 command=? exit=2 cases=-");
  }
  CHECK_FALSE(std::filesystem::exists("/tmp/susr-manual-of-test"));
}

TEST_CASE("what shells and the build ask is in no help and no hint") {
  const Program program;
  CHECK(program.ended({"--help"}).output.find("__") == std::string::npos);
  const auto near = program.ended({"__complet"});
  CHECK(near.code == 2);
  CHECK(near.errors.find("__") == std::string::npos);
  CHECK(program.ended({"help", "__complete"}).code == 2);
  CHECK(program.ended({"__manual"}).code == 2);
}
