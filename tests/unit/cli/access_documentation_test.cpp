// SPDX-License-Identifier: MIT
// docs/access.md is made from the table of commands and posts.
#include <algorithm>
#include <string>

#include <fmt/format.h>

#include "susr/commands/access.hpp"
#include "susr/domain/codes.hpp"

#include "made_document.hpp"

namespace {

using namespace susr;  // NOLINT(google-build-using-namespace)

constexpr const char* access_head = R"(# Who can do what

<!-- Made by tests/unit/cli/access_documentation_test.cpp from the table in src/commands/access.cpp. -->

A board can keep the people who use its record in the record itself. Until it does, whoever can open the file can do
everything, as the permissions of the file allow, and `susr check` says so.

```sh
susr grant p-001 --post administrator --authorised-by 'Board Chair'   # the first person: you
susr grant p-017 --post agency-lead --agency SWP --until 2027-11-30 --authorised-by 'Business Manager'
susr bind p-017 --account swp-lead
susr agree p-017 --document user-agreement --version 2 --until 2027-11-30
susr people
```

- **A person is an id**, such as `p-017`. The record holds no names. Keep the list of names elsewhere.
- **susr knows a person by the account** of the operating system that runs it, by its real user id. An account belongs
  to one person. What they record has their id in the log, so the two-person rule compares people.
- **Access has days.** It ends with the last day of a grant, with `susr revoke`, and after the last day of an agreement
  that was not renewed. Everything is dated, logged and in the hash chain.
- **Nobody is locked out.** The first grant must be of an administrator, and binds the account that records it. While
  nobody is an administrator, whoever can write the file can grant that post. susr goes by the name of the account: before
  you move the store to another machine, bind the account that the administrator will have there.
- **Only an administrator says who has access**, also by a correction.
- **An agency lead** sees and progresses the actions of one agency: `overdue` and the reports {reports} show the rows
  of that agency, and a note says so. The board's paper is the same for everybody. Any other report is refused. Another
  post of the same person opens what that post opens, and never other agencies' actions.

What susr refuses has exit code 6. This is a rule of susr, not of the file: somebody whom the operating system lets read
or write the file can still do so with another program. So let only the accounts of people with access do so.
`susr verify` finds what another program changed.

## Through sshd

A partner needs no account of their own. Give the store to an account, for instance `susr`, with the store at mode 0600,
and let each person in by an SSH key that runs one command only. In `~susr/.ssh/authorized_keys`, one line for a key:

```text
command="susr serve --as p-017 --config /etc/susr/susr.toml",restrict ssh-ed25519 AAAA... p-017
```

The person then types `ssh susr@board.example susr overdue`, or pipes text in and answers out. `susr serve` splits the
line into words as a shell would, but runs no shell and expands nothing. It takes nothing from the environment but
`SUSR_NOW`, which sshd takes from no client unless its `AcceptEnv` says so. No option can name a file:
`import actions -` and `--note-file -` read standard input. It refuses `init`, `config`, `migrate`, `schema`, `rebuild`,
`backup`, `export` and `serve`. The account `susr` is bound to nobody, so nothing else gets in by it.

Each command leaves one line in the machine's journal (facility `authpriv`, program `susr`): the person, the command, its
exit code, and the cases it showed:

```text
person=p-017 command=overdue exit=0 cases=CV-2024-001,CV-2026-003
```

## Commands and posts

)";

std::string document_of_access() {
  std::string reports;
  for (const auto& report : commands::reports_of_agency_leads())
    reports += fmt::format("{}`{}`", reports.empty() ? "" : ", ", report);
  std::string text = access_head;
  text.replace(text.find("{reports}"), std::string_view("{reports}").size(), reports);
  text += "| command |";
  for (const auto& post : domain::codes_of<domain::AccessPost>)
    text += fmt::format(" {} |", post.code);
  text += "\n| --- |";
  for ([[maybe_unused]] const auto& post : domain::codes_of<domain::AccessPost>)
    text += " --- |";
  text += "\n";
  std::string open;
  for (const auto& command : commands::all_commands()) {
    const auto posts = commands::posts_allowed(command.name);
    if (commands::is_for_everybody(command.name)) {
      open += fmt::format("{}`{}`", open.empty() ? "" : ", ", command.name);
      continue;
    }
    text += fmt::format("| `{}` |", command.name);
    for (const auto& post : domain::codes_of<domain::AccessPost>)
      text += std::ranges::find(posts, post.value) != posts.end() ? " yes |" : " |";
    text += "\n";
  }
  return text +
         fmt::format("\nThese read nothing of the record, and are for everybody: {}.\n", open);
}

}  // namespace

TEST_CASE("docs/access.md says what the table of commands and posts says") {
  test::check_made_document("docs/access.md", document_of_access());
}
