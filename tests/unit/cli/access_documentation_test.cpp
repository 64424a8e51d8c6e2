// SPDX-License-Identifier: MIT
// docs/access.md is made from the table of commands and posts.
#include <algorithm>
#include <string>

#include <fmt/format.h>

#include "susr/commands/access.hpp"
#include "susr/domain/access_rights.hpp"
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
susr bind p-017 --key p-017.pub            # or --account NAME
susr agree p-017 --document user-agreement --version 2 --until 2027-11-30
susr people
```

- **A person is an id**, such as `p-017`. The record holds no names. Keep the list of names elsewhere.
- **susr knows a person by the account** of the operating system that runs it, by its real user id, or by the SSH key
  with which they come through sshd. Each belongs to one person. What they record has their id in the log, so the
  two-person rule compares people. In a user namespace (`unshare -r`), where anybody can be anyone, an account is
  nobody's.
- **Access has days.** It ends with the last day of a grant, with `susr revoke`, and after the last day of an agreement
  that was not renewed. Everything is dated, logged and in the hash chain.
- **Nobody is locked out.** The first grant must be of an administrator, and binds the account that records it. While
  nobody is an administrator, whoever can write the file can grant that post. susr goes by the name of the account: before
  you move the store to another machine, bind the account that the administrator will have there.
- **Only an administrator says who has access**, also by a correction.
- **An agency lead** sees and progresses the actions of one agency: `overdue` and the reports {reports} show the rows
  of that agency, and a note says so. The board's paper is the same for everybody. Any other report is refused. Another
  post of the same person opens what that post opens, and never other agencies' actions. They can make
  the [return](returns.md) of the agency and import it (`import return`), but import nothing else.

- **Partners look at `susr mine`**: their open actions, and the learning that they have yet to acknowledge or share. In
  `update-action` an agency lead need not name the leg of their own agency.
- **A case can be restricted**: after `susr restrict CASE --to p-002 --reason 'Criminal trial'` only the people named,
  and administrators, read its free text. Everybody else sees `[withheld]` in its place, in every answer, and a note
  says so. Ids, dates, codes and figures stay the same for all. They can't export until the restriction is lifted.
- **A board can change the table below** in its configuration:

  ```toml
  [access]
  ratify-action = ["chair", "review-manager"]
  ```

  Administrators can always use every command. Agency leads can be let use only what the table lets them use, because
  susr keeps only that to their agency. The policy on record counts, so a configuration of one's own gives no rights.
  A change holds as soon as an administrator has recorded something after it.

What susr refuses has exit code 6. This is a rule of susr, not of the file: somebody whom the operating system lets read
or write the file can still do so with another program. So let only the accounts of people with access do so.
`susr verify` finds what another program changed. What Tab offers in a shell ([completion](install.md#completion)) keeps to
the same rules.

## Through sshd

A partner needs no account of their own. Give the store to an account, for instance `susr`, with the store at mode 0600,
and let each person in by an SSH key that runs one command only. `susr keys` writes the lines, one for each key:

```sh
susr keys --config /etc/susr/susr.toml --output /var/lib/susr/.ssh/authorized_keys
```

```text
command="susr serve --as p-017 --config /etc/susr/susr.toml",restrict ssh-ed25519 AAAA... p-017
```

Write them again after each `bind` and `revoke`, or let sshd ask for one key at a time. `/etc/ssh/sshd_config`:

```text
Match User susr
  AuthorizedKeysCommand /usr/bin/susr keys --config /etc/susr/susr.toml --matching %k
  AuthorizedKeysCommandUser susr
```

sshd runs the command by the account's shell. The account that a package makes has none, so give it one:
`usermod --shell /bin/sh susr`. The key still runs that one command only.

Either way `susr serve` looks at the person's access each time.

The person then types `ssh susr@board.example susr overdue`, or pipes text in and answers out. `susr serve` splits the
line into words as a shell would, but runs no shell and expands nothing. It takes nothing from the environment but
`SUSR_NOW` and `SUSR_SALTS`, which sshd takes from no client unless its `AcceptEnv` says so. No option can name a file:
`import actions -` and `--note-file -` read standard input. It refuses `init`, `config`, `migrate`, `schema`, `rebuild`,
`backup`, `export`, `dashboard` and `serve`. The account `susr` is bound to nobody, so nothing else gets in by it.

## From the same machine

Members of the office come the same way, by sudo, with their own accounts bound. A rule in `/etc/sudoers.d/susr`:

```text
%safeguarding ALL=(susr) NOPASSWD: /usr/bin/susr serve -- *
```

They type `sudo -u susr susr serve -- overdue`. susr takes the person from the account that sudo reports. It reads
`/etc/susr/susr.toml`, unless the rule names another with `--config`. It believes sudo only if the store is of the
account that serves, with mode 0600, and nobody else could have written the configuration. A rule must begin with
`serve`, and have nothing between it and `--` that somebody could choose.

## The journal

Each command leaves one line in the machine's journal (facility `authpriv`, program `susr`): the person, the command, its
exit code, and the cases it showed:

```text
person=p-017 command=overdue exit=0 cases=CV-2024-001,CV-2026-003
```

`susr report access` counts them, by person and command, and lists the cases:

```sh
journalctl -t susr -o short-iso --since 2026-10-01 | susr report access --journal - --from 2026-10-01
```

A journal without a line of susr, or with one that can't be read, is refused: it would look as if nobody had used the
record.

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
    const auto posts = domain::posts_allowed(command.name, domain::Policy{});
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
         fmt::format("\nThese show nothing of a case, and are for whoever can open the file: {}.\n",
                     open);
}

}  // namespace

TEST_CASE("docs/access.md says what the table of commands and posts says") {
  test::check_made_document("docs/access.md", document_of_access());
}
