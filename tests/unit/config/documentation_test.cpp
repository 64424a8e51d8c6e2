// SPDX-License-Identifier: MIT
// docs/configuration.md is made from the table of keys that configurations are read with.
#include <string>

#include "susr/config/configuration.hpp"

#include "made_document.hpp"

namespace {

constexpr const char* head = R"(# Configuration

<!-- Made by tests/unit/config/documentation_test.cpp from the table of keys. -->

`susr.toml` is written by `susr init`, with comments. It is looked for at `--config`, then where
`SUSR_CONFIG` says, then as `susr.toml` in this folder, `susr/susr.toml` in the user's configuration
folder (`$XDG_CONFIG_HOME`, or `~/.config`), and `/etc/susr/susr.toml`; the first that is there counts.
The store is `--store`, then what `SUSR_STORE` says, then `path` in `[store]`; reports can be made over
[the stores of several boards](several-boards.md).

`susr config check` names every mistake at once, with its line, and ends with 3 if there is one. An
unknown key is a mistake. `susr config show` prints each value in force and where it comes from; with
`--known-on D`, the policy that was on record at the end of D.

A change here changes how the record is judged and what may be entered, never what was entered. All but
`[store]` and `[report.NAME]` is recorded with the next entry, so `--known-on` judges by the policy of that
day ([the record](record.md#the-policy)). Until then, a note names the keys that differ. A file
without any `[[timescale]]` has the shipped ones (see [timescales](timescales.md)); a file with some has
those only.
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
