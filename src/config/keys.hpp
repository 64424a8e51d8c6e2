// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "susr/catalogue/catalogue.hpp"
#include "susr/config/configuration.hpp"
#include "susr/domain/policy.hpp"

#include "toml_document.hpp"

namespace susr::config {

/// Whether a configuration may leave a key out.
enum class Need { required, optional };

/// What a key takes, for the documentation: the words `config-takes.KIND`, and the codes in them.
struct Takes {
  std::string_view kind;
  std::vector<std::string> codes = {};
};

/// A key that a section may have: what it takes, and how its value is taken over. What it means is
/// in the catalogue, as `config-key.SECTION.KEY`.
template <class Target>
struct Key {
  std::string_view name;
  Need need = Need::optional;
  Takes takes;
  /// Puts the value into the target; gives the reason if it can't.
  std::function<std::optional<std::string>(Target&, const Value&)> take;
};

/// What the section [board] says.
struct BoardSection {
  domain::Board board;
  catalogue::Language language = catalogue::Language::english;
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

/// What the section [access] says: who can use a command.
using AccessSection = std::map<std::string, std::vector<domain::AccessPost>>;

// The one table of keys: a file is read with it, its unknown keys are compared with it, and the
// documentation is made from it.
const std::vector<Key<BoardSection>>& board_keys();
const std::vector<Key<StoreSection>>& store_keys();
const std::vector<Key<OutputSection>>& output_keys();
const std::vector<Key<domain::Agency>>& agency_keys();
const std::vector<Key<domain::Appointee>>& appointee_keys();
const std::vector<Key<domain::Policy>>& policy_keys();
const std::vector<Key<domain::LearningLimits>>& learning_keys();
const std::vector<Key<AccessSection>>& access_keys();
const std::vector<Key<domain::Timescale>>& timescale_keys();
const std::vector<Key<SavedReport>>& saved_report_keys();

}  // namespace susr::config
