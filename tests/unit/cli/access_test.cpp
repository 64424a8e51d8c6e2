// SPDX-License-Identifier: MIT
// Who may do what with a board's record, each command by each post.
#include "susr/commands/access.hpp"

#include <algorithm>
#include <fstream>
#include <string>

#include "susr/commands/session.hpp"
#include "susr/domain/access_rights.hpp"
#include "susr/domain/codes.hpp"
#include "susr/support/error.hpp"

#include "catch.hpp"
#include "program.hpp"

namespace {

using namespace susr;  // NOLINT(google-build-using-namespace)
using cli::Ended;
using cli::Program;
using domain::AccessPost;

constexpr int not_permitted = 6;

/// A board with somebody in each post: the account of an analyst is `analyst`. The administrator is
/// `somebody`. CV-2026-001/A1 has a leg of SWP, whose lead is `agency-lead`, and one of UHB.
class PeopledBoard {
 public:
  PeopledBoard() {
    done({"init", "--board", "Test Board", "--prefix", "CV"});
    done({"refer", "--by", "SWP", "--criteria", "dhr", "--on", "2026-01-05"});
    done({"decide", "CV-2026-001", "--outcome", "susr", "--criteria", "dhr", "--rationale", "Met",
          "--on", "2026-01-14"});
    done({"sign-off", "CV-2026-001", "--outcome", "agreed", "--on", "2026-01-20"});
    done({"assign-action", "CV-2026-001", "--title", "Agree a protocol", "--lead", "SWP", "--lead",
          "UHB", "--due", "2026-06-30", "--on", "2026-02-02"});
    for (const auto& post : domain::codes_of<AccessPost>)
      admit(std::string(post.code));
  }

  [[nodiscard]] Ended as(const std::string& account, const std::vector<std::string>& arguments) {
    program_.account = account;
    auto ended = program_.ended(arguments);
    program_.account = "somebody";
    return ended;
  }

  /// What a person gets who sends that line through sshd.
  [[nodiscard]] Ended sent(const std::string& person, const std::string& line) {
    program_.variables["SSH_ORIGINAL_COMMAND"] = line;
    return as("susr", {"serve", "--as", person});
  }
  [[nodiscard]] const std::vector<std::string>& journal() const {
    return program_.journal;
  }

  [[nodiscard]] std::string store() const {
    return program_.folder() + "/susr.db";
  }

  /// Adds to the configuration.
  void configure(const std::string& text) {
    std::ofstream(program_.folder() + "/susr.toml", std::ios::app) << "\n" << text;
  }

  void done(const std::vector<std::string>& arguments) {
    const auto ended = program_.ended(arguments);
    CAPTURE(arguments, ended.errors);
    REQUIRE(ended.code == 0);
  }

  [[nodiscard]] bool may_use(const std::string& account, std::string_view command) const {
    support::Environment environment{
        .variable = [](const std::string& /*name*/) -> std::optional<std::string> { return {}; },
        .now = support::parse_moment("2026-11-22T09:00:00Z").value(),
        .account = [&] { return account; }};
    commands::Session session(environment);
    session.options.config = program_.folder() + "/susr.toml";
    try {
      commands::require_access(session, command);
      session.store_to_read();
      return true;
    } catch (const support::Error& error) {
      CHECK(error.kind() == support::ErrorKind::not_permitted);
      return false;
    }
  }

 private:
  void admit(const std::string& post) {
    const bool is_first = post == "administrator";
    std::vector<std::string> grant{"grant", "p-" + post,       "--post",
                                   post,    "--authorised-by", "Chair"};
    if (post == "agency-lead") grant.insert(grant.end(), {"--agency", "SWP"});
    done(grant);
    if (!is_first) done({"bind", "p-" + post, "--account", post});
  }

  Program program_;
};

}  // namespace

TEST_CASE("each command is for the posts that the table names") {
  const PeopledBoard board;
  int allowed = 0;
  int refused = 0;
  for (const auto& command : commands::all_commands()) {
    const auto posts = domain::posts_allowed(command.name, domain::Policy{});
    for (const auto& post : domain::codes_of<AccessPost>) {
      const auto account = post.value == AccessPost::administrator ? "somebody" : post.code;
      const bool is_named = std::ranges::find(posts, post.value) != posts.end();
      CAPTURE(command.name, post.code);
      const bool is_allowed = is_named || commands::is_for_everybody(command.name);
      CHECK(board.may_use(std::string(account), command.name) == is_allowed);
      ++(is_allowed ? allowed : refused);
    }
    CAPTURE(command.name);
    CHECK(board.may_use("nobody", command.name) == commands::is_for_everybody(command.name));
  }
  CHECK(allowed > 0);
  CHECK(refused > allowed);
}

TEST_CASE("only commands that show nothing of a case are for everybody") {
  std::vector<std::string_view> open;
  for (const auto& command : commands::all_commands()) {
    if (commands::is_for_everybody(command.name)) open.push_back(command.name);
  }
  CHECK(open == std::vector<std::string_view>{"init", "config", "schema", "keys", "serve", "redact",
                                              "migrate"});
}

TEST_CASE("an agency lead progresses the legs of that agency, and no others") {
  PeopledBoard board;
  const std::vector<std::string> update{"update-action", "CV-2026-001/A1", "--note", "Begun"};
  const auto with = [&](std::vector<std::string> more) {
    more.insert(more.begin(), update.begin(), update.end());
    return board.as("agency-lead", more);
  };
  CHECK(with({"--leg", "SWP"}).code == 0);
  CHECK(with({"--leg", "UHB"}).code == 1);
  CHECK(with({"--leg", "UHB"}).errors.find("agency lead of SWP") != std::string::npos);
  CHECK(with({}).code == 0);  // the leg of SWP
  CHECK(board
            .as("agency-lead",
                {"complete-action", "CV-2026-001/A1", "--leg", "UHB", "--evidence", "x"})
            .code == 1);
  CHECK(board.as("agency-lead", {"acknowledge", "CV-2026-001", "--agency", "UHB"}).code == 1);
  CHECK(board.as("agency-lead", {"ratify-action", "CV-2026-001/A1", "--meeting", "2026-10-01"})
            .code == not_permitted);
}

TEST_CASE("another post of an agency lead opens no other agency's actions") {
  PeopledBoard board;
  board.done({"grant", "p-agency-lead", "--post", "board-member", "--authorised-by", "Chair"});
  const auto update = [&](const std::string& agency) {
    return board
        .as("agency-lead", {"update-action", "CV-2026-001/A1", "--leg", agency, "--note", "Begun"})
        .code;
  };
  CHECK(update("SWP") == 0);
  CHECK(update("UHB") == 1);
  CHECK(board.as("agency-lead", {"acknowledge", "CV-2026-001", "--agency", "UHB"}).code == 1);
  // A board member reads everything.
  CHECK(board.as("agency-lead", {"show", "CV-2026-001"}).code == 0);
  const auto read = board.as("agency-lead", {"report", "actions", "--format", "csv"});
  CHECK(read.output.find(",UHB,") != std::string::npos);
}

TEST_CASE("an agency lead asks one board at a time") {
  PeopledBoard board;
  const PeopledBoard other;
  const auto both = board.as(
      "agency-lead", {"overdue", "--store", "one=" + board.store(), "--store", other.store()});
  CHECK(both.code == not_permitted);
  CHECK(both.output.empty());
}

TEST_CASE("an agency lead sees the rows of that agency, and the paper") {
  PeopledBoard board;
  const auto own = board.as("agency-lead", {"report", "actions", "--format", "csv"});
  CHECK(own.code == 0);
  CHECK(own.output.find(",SWP,") != std::string::npos);
  CHECK(own.output.find(",UHB,") == std::string::npos);
  CHECK(own.errors.find("limited to SWP") != std::string::npos);
  const auto late = board.as("agency-lead", {"overdue", "--format", "csv"});
  CHECK(late.output.find(",UHB,") == std::string::npos);
  CHECK(late.output.find(",SWP,") != std::string::npos);
  CHECK(board.as("agency-lead", {"report", "actions", "--agency", "UHB"}).code == not_permitted);
  CHECK(board.as("agency-lead", {"report", "referrals"}).code == not_permitted);
  CHECK(board.as("agency-lead", {"show", "CV-2026-001"}).code == not_permitted);
  CHECK(board.as("agency-lead", {"report", "board"}).code == 0);
}

TEST_CASE("the log names the person, and an entry by the same person is seen") {
  PeopledBoard board;
  CHECK(board.as("agency-lead", {"update-action", "CV-2026-001/A1", "--leg", "SWP", "--note", "x"})
            .code == 0);
  const auto log = board.as("auditor", {"log", "--format", "csv"});
  CHECK(log.output.find(",p-agency-lead,") != std::string::npos);
}

TEST_CASE("access ends with a grant, a revocation or an agreement that lapsed") {
  PeopledBoard board;
  board.done(
      {"agree", "p-analyst", "--document", "terms", "--version", "1", "--until", "2026-11-22"});
  CHECK(board.may_use("analyst", "report"));
  board.done({"agree", "p-analyst", "--document", "terms", "--version", "1", "--until",
              "2026-11-21", "--on", "2026-11-20"});
  CHECK(board.may_use("analyst", "report"));
  board.done({"agree", "p-auditor", "--document", "terms", "--version", "1", "--until",
              "2026-11-21", "--on", "2026-11-20"});
  CHECK_FALSE(board.may_use("auditor", "report"));
  board.done({"revoke", "P-CHAIR", "--reason", "Left"});
  CHECK_FALSE(board.may_use("chair", "report"));
  board.done({"grant", "p-guest", "--post", "auditor", "--from", "2026-11-23", "--authorised-by",
              "Chair"});
  board.done({"bind", "p-guest", "--account", "guest"});
  CHECK_FALSE(board.may_use("guest", "report"));
}

TEST_CASE("a board is never locked out, and never opened by the wrong person") {
  PeopledBoard board;
  CHECK(board.as("nobody", {"grant", "p-x", "--post", "administrator", "--authorised-by", "X"})
            .code == not_permitted);
  board.done({"revoke", "p-administrator", "--reason", "Left"});
  CHECK(board.as("somebody", {"list"}).code == not_permitted);
  CHECK(board.as("nobody", {"grant", "p-x", "--post", "analyst", "--authorised-by", "X"}).code ==
        1);
  CHECK(board.as("nobody", {"grant", "p-x", "--post", "administrator", "--authorised-by", "X"})
            .code == 0);
  CHECK(board.as("nobody", {"list"}).code == 0);
}

TEST_CASE("what is sent is run as the person, and the journal has the cases that it showed") {
  PeopledBoard board;
  const auto answer = board.sent("p-agency-lead", "susr overdue --format csv");
  CHECK(answer.code == 0);
  CHECK(answer.output.find(",UHB,") == std::string::npos);
  CHECK(board.journal().back() == "person=p-agency-lead command=overdue exit=0 cases=CV-2026-001");
  CHECK(board.sent("p-agency-lead", "people").code == not_permitted);
  CHECK(board.journal().back() == "person=p-agency-lead command=people exit=6 cases=-");
  CHECK(board.sent("p-nobody", "list").code == not_permitted);
  CHECK(board.sent("p-administrator", "init --board X --prefix Y").code == not_permitted);
  CHECK(board.sent("p-administrator", "--language cy init --board X --prefix Y").code ==
        not_permitted);
  CHECK(board.sent("p-administrator", "serve --as p-chair").code == not_permitted);
  CHECK(board.sent("p-administrator", "a-name-that-is-no-command").code == 2);
  CHECK(board.journal().back().find("a-name") == std::string::npos);
  CHECK(board.sent("p-administrator", "list --output x").code == 2);
  CHECK(board.journal().back() == "person=p-administrator command=list exit=2 cases=-");
  CHECK(board.sent("p-administrator", "list; id").code == 2);
  CHECK(board.journal().back() == "person=p-administrator command=? exit=2 cases=-");
}

TEST_CASE("the journal has the cases of a workbook too") {
  PeopledBoard board;
  const auto answer = board.sent("p-agency-lead", "susr overdue --format xlsx");
  CHECK(answer.code == 0);
  CHECK(answer.output.starts_with("PK"));
  CHECK(board.journal().back() == "person=p-agency-lead command=overdue exit=0 cases=CV-2026-001");
}

TEST_CASE("only an administrator corrects who has access") {
  PeopledBoard board;
  board.done({"revoke", "p-chair", "--reason", "Left"});
  const auto undo = [&](const std::string& account) {
    return board.as(account, {"correct", "--last", "--void", "--reason", "Wrong"}).code;
  };
  CHECK(undo("review-manager") == 1);
  CHECK_FALSE(board.may_use("chair", "list"));
  CHECK(undo("somebody") == 0);
  CHECK(board.may_use("chair", "list"));
  CHECK(undo("review-manager") == 1);
}

TEST_CASE("an agency lead is never told that nothing is late where it can't be seen") {
  PeopledBoard board;
  CHECK(board.as("agency-lead", {"overdue", "--kind", "milestone"}).code == 2);
}

TEST_CASE("a board says who can use a command, and an administrator always can") {
  PeopledBoard board;
  CHECK_FALSE(board.may_use("chair", "ratify-action"));
  board.configure("[access]\nratify-action = [\"chair\"]\nlog = [\"analyst\", \"auditor\"]\n");
  // Nobody but an administrator changes it: it holds once one has recorded something.
  CHECK(board.as("review-manager", {"refer", "--by", "SWP", "--on", "2026-02-05"}).code == 0);
  CHECK_FALSE(board.may_use("chair", "ratify-action"));
  CHECK(board.may_use("review-manager", "ratify-action"));
  board.done({"refer", "--by", "SWP", "--on", "2026-02-06"});
  CHECK(board.may_use("chair", "ratify-action"));
  CHECK(board.may_use("analyst", "log"));
  CHECK_FALSE(board.may_use("review-manager", "ratify-action"));
  CHECK(board.may_use("somebody", "ratify-action"));
}

TEST_CASE("a configuration lets agency leads use only what is kept to their agency") {
  PeopledBoard board;
  board.configure("[access]\nlog = [\"agency-lead\"]\nno-command = [\"chair\"]\n");
  const auto listed = board.as("somebody", {"list"});
  CHECK(listed.code == 3);
  CHECK(listed.errors.find("agency leads") != std::string::npos);
  CHECK(listed.errors.find("'no-command'") != std::string::npos);
}

TEST_CASE("a configuration of one's own gives no rights") {
  PeopledBoard board;
  board.configure("[access]\nlog = [\"chair\"]\n");
  CHECK_FALSE(board.may_use("chair", "log"));
}
