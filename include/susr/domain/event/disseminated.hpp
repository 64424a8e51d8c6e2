// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

#include "susr/domain/event/description.hpp"

namespace susr::domain {

/// Learning from the case was shared.
struct Disseminated {
  Method method = Method::other;
  std::string agency;
  std::optional<int> audience;  ///< how many people it reached
  std::string note;

  static constexpr std::string_view kind = "disseminated";
  static constexpr std::string_view command = "disseminate";
  static constexpr auto moves = staying_at(Stage::review, Stage::mapf, Stage::follow_up,
                                           Stage::closed, Stage::learning_source);
  static constexpr std::tuple payload{Field{"method", &Disseminated::method},
                                      Field{"agency", &Disseminated::agency, known_name},
                                      Field{"audience", &Disseminated::audience},
                                      Field{"note", &Disseminated::note, optional_text}};

  /// Throws `Refused` if it can't follow what happened before.
  void apply(CaseState& state, const Event& event) const;
  bool operator==(const Disseminated&) const = default;
};

}  // namespace susr::domain
