// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "susr/domain/event.hpp"
#include "susr/domain/policy.hpp"

namespace susr::domain {

/// An entry of the register of accredited chairs and reviewers.
struct Accreditation {
  std::string post;
  Role role = Role::reviewer;
  std::optional<Date> from;   ///< none: since always, as the configuration gives no days
  std::optional<Date> until;  ///< its last day; none while it has no end
  std::vector<std::string> competencies;
};

bool is_accredited(const Accreditation& entry, Date day);

/// The register: the last entry on record for each post, however it is spelled, and role, and those
/// of the configuration for which there is none; by post and role. `of_board` is what
/// `board_record` gives.
std::vector<Accreditation> register_of(const Policy& policy, std::span<const Event> of_board);

}  // namespace susr::domain
