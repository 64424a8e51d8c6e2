// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "susr/domain/date.hpp"
#include "susr/domain/event/description.hpp"

namespace susr::domain {

/// Someone came onto the list of accredited chairs and reviewers, or their entry changed: the last
/// one for a post and a role counts.
struct AppointeeRegistered {
  std::string post;  ///< a post or initials, not a name
  Role role = Role::reviewer;
  Date accredited_on;
  std::optional<Date> accredited_until;   ///< the last day; none while it has no end
  std::vector<std::string> competencies;  ///< of the Key Competency Framework

  static constexpr std::string_view kind = "appointee-registered";
  static constexpr std::string_view command = "register-appointee";
  static constexpr bool is_of_board = true;
  static constexpr std::tuple payload{
      Field{"post", &AppointeeRegistered::post, entered_name},
      Field{"role", &AppointeeRegistered::role},
      Field{"accredited_on", &AppointeeRegistered::accredited_on},
      Field{"accredited_until", &AppointeeRegistered::accredited_until},
      Field{"competencies", &AppointeeRegistered::competencies, entered_name}};

  /// Throws `Refused` if the accreditation ends before it begins.
  void apply(const Event& event) const;
  bool operator==(const AppointeeRegistered&) const = default;
};

}  // namespace susr::domain
