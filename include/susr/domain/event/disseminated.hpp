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
  std::optional<int> attended;  ///< how many of them came or took part
  std::string material;         ///< what was used, such as the title of a briefing
  std::string occasion;         ///< the same for what was shared of several cases at once

  static constexpr std::string_view kind = "disseminated";
  static constexpr std::string_view command = "disseminate";
  static constexpr auto moves = staying_at(Stage::review, Stage::mapf, Stage::follow_up,
                                           Stage::closed, Stage::learning_source);
  static constexpr std::tuple payload{
      Field{"method", &Disseminated::method},
      Field{"agency", &Disseminated::agency, known_name},
      Field{"audience", &Disseminated::audience},
      Field{"note", &Disseminated::note, optional_text},
      Field{"attended", &Disseminated::attended, {.came_later = true}},
      Field{"material", &Disseminated::material, welsh_text},
      Field{"occasion", &Disseminated::occasion, {.may_be_empty = true, .came_later = true}}};

  /// Throws `Refused` if it can't follow what happened before.
  void apply(CaseState& state, const Event& event) const;
  bool operator==(const Disseminated&) const = default;
};

}  // namespace susr::domain
