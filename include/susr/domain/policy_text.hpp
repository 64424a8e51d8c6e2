// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "susr/domain/event.hpp"
#include "susr/domain/policy.hpp"

namespace susr::domain {

// A policy as text for the record: one `key = value` per line, with the keys that 'config show'
// prints. Agencies and appointees are sorted, because their order doesn't matter; time limits keep
// theirs, which is the order of rows in reports. A Welsh name that isn't given has no line. In a
// value `\\` stands for a backslash and `\n` for a new line; `\c` is a comma within one value of a
// list, and `\e` an equals sign within a name that is part of a key.

/// The whole policy.
std::string policy_text(const Policy& policy);

/// What a text says.
struct PolicyInText {
  Policy policy;  ///< with the defaults of `Policy` for what the text leaves out
  std::vector<std::string> unknown_keys;  ///< those that a newer program wrote
};

/// Reads a policy. Throws `BadValue`, which repeats no value from the text, if it can't.
PolicyInText read_policy(std::string_view text);

/// The lines of such a text, in order. Throws `BadValue` for a line of any other form.
std::vector<FieldValue> policy_lines(std::string_view text);

/// The policy as it is recorded.
PolicyRecorded recorded_policy(const Policy& policy);

/// The reverse. Throws `BadValue` if the digest is not that of the text, or the text can't be read.
PolicyInText policy_of(const PolicyRecorded& recorded);

}  // namespace susr::domain
