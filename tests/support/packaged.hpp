// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <string>

#include "susr/exchange/data_package.hpp"
#include "susr/support/output.hpp"

#include "recording.hpp"
#include "scratch_folder.hpp"

namespace susr::test {

/// A store with a case whose texts are hard on CSV, and a package of it in a folder of its own.
class Packaged {
 public:
  Packaged() {
    const auto reference = record_.review("2026-01-05");
    record_.recorder.recommend(
        reference,
        {.number = std::nullopt,
         .recommendation = {.text = "=HYPERLINK(\"x\")\nsecond line, with a comma; \\N; ŵŷâ"}},
        date("2026-02-01"));
    record_.assign(reference, "2026-02-01", "2026-03-01");
    auto by = author();
    for (const auto* post : {"=2+3", "'=2+3", "'' @Chair"}) {
      by.on_behalf_of = post;
      workflow::Recorder(record_.store, record_.policy, by, workflow::Mode::record)
          .refer({.reference = {},
                  .referral = {.agency = "SWP", .criteria = {domain::Criterion::dhr}}},
                 date("2026-03"));
    }
    exchange::export_package(record_.store, record_.policy, folder(), susr::support::owner_only);
  }

  [[nodiscard]] std::filesystem::path folder() const {
    return scratch_ / "package";
  }
  [[nodiscard]] const storage::Store& store() const {
    return record_.store;
  }
  [[nodiscard]] const domain::Policy& policy() const {
    return record_.policy;
  }
  [[nodiscard]] std::filesystem::path beside(std::string_view name) const {
    return scratch_ / name;
  }

  /// Puts `after` in the place of the first `before` in one of its files.
  void damage(std::string_view file, std::string_view before, std::string_view after) const {
    auto text = content_of(folder() / file);
    const auto place = text.find(before);
    if (place == std::string::npos) throw std::logic_error("there is nothing to damage");
    put_content(folder() / file, text.replace(place, before.size(), after));
  }

 private:
  Record record_;
  ScratchFolder scratch_;
};

}  // namespace susr::test
