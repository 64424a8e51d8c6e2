// SPDX-License-Identifier: MIT
#include "susr/commands/options.hpp"

#include <fmt/format.h>

namespace susr::commands {

void take_value(std::string& target, const std::string& text) {
  if (text.empty()) throw BadValue{"it is empty", {}, Repeat::nothing};
  if (const auto why = support::unfit_text(text)) throw BadValue{*why, {}, Repeat::nothing};
  target = text;
}

void take_value(bool& target, const std::string& /*text*/) {
  target = true;
}

void take_value(domain::Date& target, const std::string& text) {
  const auto date = domain::parse_date(text);
  if (!date)
    throw BadValue{"there is no such day", "a day is like 2026-03-31, of the years 1900 to 2199"};
  target = *date;
}

void take_value(domain::PartialDate& target, const std::string& text) {
  const auto date = domain::parse_partial_date(text);
  if (!date) {
    throw BadValue{"there is no such date",
                   "a date is like 2026-03-31; 2026-03 or 2026 if only that is known"};
  }
  target = *date;
}

void take_value(domain::Criteria& target, const std::string& text) {
  const auto parts = support::split(text, ',');
  if (parts.empty()) throw BadValue{"it names no criterion", {}};
  for (const auto& part : parts) {
    const auto criterion = domain::parse_criterion(part);
    if (!criterion) {
      throw BadValue{fmt::format("there is no criterion '{}'", part),
                     support::known_values_hint(part, domain::all_codes<domain::Criterion>())};
    }
    target.insert(*criterion);
  }
}

void take_value(domain::Lead& target, const std::string& text) {
  const auto at = text.find('@');
  take_value(target.agency, text.substr(0, at));
  if (at != std::string::npos) take_value(target.area, text.substr(at + 1));
}

Option flag(std::string name, bool& target, std::string help) {
  return option(std::move(name), {}, target, std::move(help));
}

}  // namespace susr::commands
