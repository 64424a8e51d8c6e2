// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "susr/domain/date.hpp"
#include "susr/domain/event/description.hpp"

namespace susr::domain {

/// Whether a correction changes an earlier event or voids it.
enum class CorrectionKind { changed, voided };
template <>
inline constexpr std::array codes_of<CorrectionKind>{Code{CorrectionKind::changed, "changed"},
                                                     Code{CorrectionKind::voided, "voided"}};

/// A field of an earlier event and what it should have said, as text.
struct FieldValue {
  std::string field;
  std::string value;
  auto operator<=>(const FieldValue&) const = default;
};

/// An earlier event of the case was wrong. From the date of the correction, the case is shown with
/// the event as corrected; the event itself is unchanged. A correction only changes which events
/// are in effect (see fold.hpp).
struct Corrected {
  std::int64_t event = 0;  ///< its sequence
  CorrectionKind correction = CorrectionKind::changed;
  std::optional<PartialDate> effective;  ///< the day on which it should have taken effect
  std::vector<FieldValue> fields;
  std::string reason;

  static constexpr std::string_view kind = "corrected";
  static constexpr std::tuple payload{
      Field{"event", &Corrected::event}, Field{"correction", &Corrected::correction},
      Field{"effective", &Corrected::effective}, Field{"fields", &Corrected::fields},
      Field{"reason", &Corrected::reason, free_text}};

  [[nodiscard]] std::string_view receipt() const {
    return code(correction);
  }
  bool operator==(const Corrected&) const = default;
};

}  // namespace susr::domain
