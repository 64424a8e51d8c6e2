// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <compare>
#include <string>
#include <string_view>
#include <vector>

#include "susr/domain/codes.hpp"

namespace susr::domain {

struct Event;

/// What tells who a person is.
enum class PersonalData {
  nhs_number,
  national_insurance_number,
  date_of_birth,
  postcode,
  phone,
  email,
  name
};
template <>
inline constexpr std::array codes_of<PersonalData>{
    Code{PersonalData::nhs_number, "nhs-number"},
    Code{PersonalData::national_insurance_number, "national-insurance-number"},
    Code{PersonalData::date_of_birth, "date-of-birth"},
    Code{PersonalData::postcode, "postcode"},
    Code{PersonalData::phone, "phone"},
    Code{PersonalData::email, "email"},
    Code{PersonalData::name, "name"}};

/// What the text seems to hold, each once. It is told by the form alone, so that anyone can say why
/// (docs/security.md): not everything that tells who someone is has such a form.
std::vector<PersonalData> personal_data_in(std::string_view text);

/// A field of an event, and what it seems to hold.
struct PersonalField {
  std::string field;
  PersonalData kind = PersonalData::name;
  auto operator<=>(const PersonalField&) const = default;
};

/// What the event's free text, and the post it was recorded for, seem to hold, in the order of its
/// fields; of a correction, what it sets. A recorded policy is not looked at.
std::vector<PersonalField> personal_data_in(const Event& event);

}  // namespace susr::domain
