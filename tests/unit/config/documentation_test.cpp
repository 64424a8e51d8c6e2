// SPDX-License-Identifier: MIT
// docs/configuration.md is made from the table of keys that configurations are read with.
#include <string>

#include "susr/config/configuration.hpp"

#include "made_document.hpp"

namespace {

constexpr const char* head = R"(# Configuration

<!-- Made by tests/unit/config/documentation_test.cpp from the table of keys. -->

`susr init` writes `susr.toml`, with comments. susr uses the file given with `--config`, then the file
named in `SUSR_CONFIG`. If you give neither, it uses the first of these that exists:

1. `susr.toml` in this folder
2. `susr/susr.toml` in the user's configuration folder (`$XDG_CONFIG_HOME`, or `~/.config`)
3. `/etc/susr/susr.toml`

The store is `--store`, then `SUSR_STORE`, then `path` in `[store]`. You can also report on
[the stores of several boards](several-boards.md).

`susr config check` reports every mistake, with its line, and exits with 3 if there is one. An unknown
key is a mistake. `susr config show` prints each value in force and where it comes from. With
`--known-on D`, it prints the policy on record at the end of D.

A change here affects how the record is judged and what you can enter, never what was entered.
Everything except `language`, `[store]`, `[output]` and `[report.NAME]` is recorded with the next
entry, so `--known-on` uses the policy of that day ([the record](record.md#the-policy)). Until then, a note names the keys that
differ. A file with no `[[timescale]]` uses the shipped ones (see [timescales](timescales.md)). A file
with any uses only those.
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
