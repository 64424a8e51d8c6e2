// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "susr/catalogue/catalogue.hpp"
#include "susr/commands/chosen_stores.hpp"
#include "susr/commands/command.hpp"
#include "susr/domain/date.hpp"
#include "susr/domain/redaction.hpp"
#include "susr/render/render.hpp"

namespace susr::commands {

/// The options that commands share.
struct SharedOptions {
  std::optional<std::string> config;
  std::vector<ChosenStore> stores;  ///< more than one only for a command that takes several
  std::optional<domain::Date> as_of;
  std::optional<domain::Date> known_on;
  std::optional<domain::PartialDate> on;
  std::string by;
  std::optional<std::string> serve_as;    ///< of `serve`: whom sshd let in
  std::vector<std::string> words;         ///< of `serve` and `redact`: a command, after `--`
  std::optional<std::string> redact_key;  ///< of `redact`: a file
  std::optional<domain::Purpose> redact_purpose;  ///< of `redact`
  bool dry_run = false;
  bool verify = false;
  bool quiet = false;  ///< no receipts
  bool no_color = false;
  bool no_pager = false;
  std::optional<catalogue::Language> language;  ///< that of messages too, once it is taken
  std::string format = "text";
  std::set<std::string> given;  ///< the names of the options on the command line
  std::optional<std::string> output;
  render::Options render;
};

// All of these fill `shared`, which must live as long as they do.

/// A command's own options, including those it shares with others.
std::vector<Option> own_options(SharedOptions& shared, const Command& command);

/// The other options of a command.
std::vector<Option> shared_options(SharedOptions& shared, const Command& command);

/// The options of a group.
std::vector<Option> options_of(OptionGroup group, SharedOptions& shared);

/// The option --language: messages and reports speak that language from when it is taken.
Option language_option(SharedOptions& shared);

}  // namespace susr::commands
