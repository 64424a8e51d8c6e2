// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "susr/commands/chosen_stores.hpp"
#include "susr/commands/command.hpp"
#include "susr/domain/date.hpp"
#include "susr/render/render.hpp"

namespace susr::commands {

/// The options that commands share.
struct SharedOptions {
  std::optional<std::string> config;
  std::vector<ChosenStore> stores;  ///< more than one for a command that takes several
  std::optional<domain::Date> as_of;
  std::optional<domain::Date> known_on;
  std::optional<domain::PartialDate> on;
  std::string by;
  bool dry_run = false;
  bool verify = false;
  bool quiet = false;  ///< no receipts
  bool no_color = false;
  bool no_pager = false;
  std::string format = "text";
  std::set<std::string> given;  ///< the names of the options that stood on the command line
  std::optional<std::string> output;
  render::Options render;
};

// All of them fill `shared`, which must live as long as they do.

/// The options of a command's own, those that commands share among them.
std::vector<Option> own_options(SharedOptions& shared, const Command& command);

/// The options that a command has besides.
std::vector<Option> shared_options(SharedOptions& shared, const Command& command);

/// Those of a group.
std::vector<Option> options_of(OptionGroup group, SharedOptions& shared);

}  // namespace susr::commands
