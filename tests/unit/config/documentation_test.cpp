// SPDX-License-Identifier: MIT
// docs/configuration.md is made from the table of keys that configurations are read with.
#include <string>

#include "susr/config/configuration.hpp"

#include "made_document.hpp"

namespace {

constexpr const char* head = R"(# Configuration

<!-- Made by tests/unit/config/documentation_test.cpp from the table of keys. -->

`susr init` writes `susr.toml`, with comments. susr takes the first of these that exists: `--config`,
`SUSR_CONFIG`, `susr.toml` in this folder, `susr/susr.toml` in the user's configuration folder
(`$XDG_CONFIG_HOME`, or `~/.config`), `/etc/susr/susr.toml`.
The store is `--store`, or `SUSR_STORE`, or `path` in `[store]`. Reports can cover
[the stores of several boards](several-boards.md).

`susr config check` lists every mistake at once, each with its line, and exits with 3 if it finds any. An
unknown key is a mistake. `susr config show` prints each value in force and where it comes from; with
`--known-on D`, it prints the policy on record at the end of D.

Changing the configuration changes how the record is judged and what can be entered, never what has already
been entered. The next entry records everything except `language`, `[store]`, `[output]` and `[report.NAME]`,
so `--known-on` judges by the policy of that day ([the record](record.md#the-policy)). Until then, a note
lists the keys that differ. A file without any `[[timescale]]` uses the time limits that susr ships with (see
[timescales](timescales.md)); a file with its own uses only those.
)";

std::string cell(std::string text) {
  for (std::size_t at = text.find('|'); at != std::string::npos; at = text.find('|', at + 2)) {
    text.insert(at, "\\");
  }
  return text;
}

std::string document() {
  std::string text = head;
  std::string section;
  for (const auto& key : susr::config::describe_keys()) {
    if (key.section != section) {
      section = key.section;
      text +=
          "\n## " + section + "\n\n| key | takes | default | means |\n| --- | --- | --- | --- |\n";
    }
    auto shipped = key.default_value;
    if (key.name == "bank-holidays") shipped = "those of England and Wales, 2024 to 2027";
    text += "| `" + key.name + "` | " + cell(key.takes) + " | " + cell(shipped) + " | " +
            cell(key.meaning) + " |\n";
  }
  return text;
}

}  // namespace

TEST_CASE("docs/configuration.md says what the table of keys says") {
  susr::test::check_made_document("docs/configuration.md", document());
}
