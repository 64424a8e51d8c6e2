// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "susr/config/configuration.hpp"
#include "susr/domain/policy.hpp"

#include "toml_document.hpp"

namespace susr::config {

/// Whether a configuration may leave a key out.
enum class Need { required, optional };

/// A key that a section may have: what it takes, what it means, and how its value is taken over.
template <class Target>
struct Key {
  std::string_view name;
  Need need = Need::optional;
  std::string takes;
  std::string_view meaning;
  /// Puts the value into the target; gives the reason if it can't.
  std::function<std::optional<std::string>(Target&, const Value&)> take;
};

/// What the section [store] says.
struct StoreSection {
  std::string path;
  int busy_timeout_seconds = 0;
};

/// What the section [output] says.
struct OutputSection {
  unsigned mode = 0;
};

// The one table of keys: what a file is read with, what its unknown keys are held against, and what
// the documentation is made from.
const std::vector<Key<domain::Board>>& board_keys();
const std::vector<Key<StoreSection>>& store_keys();
const std::vector<Key<OutputSection>>& output_keys();
const std::vector<Key<domain::Agency>>& agency_keys();
const std::vector<Key<domain::Appointee>>& appointee_keys();
const std::vector<Key<domain::Policy>>& policy_keys();
const std::vector<Key<domain::Timescale>>& timescale_keys();
const std::vector<Key<SavedReport>>& saved_report_keys();

}  // namespace susr::config
