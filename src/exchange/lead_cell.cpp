// SPDX-License-Identifier: MIT
#include "lead_cell.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "susr/catalogue/catalogue.hpp"
#include "susr/domain/values.hpp"
#include "susr/support/fold_text.hpp"
#include "susr/support/identifier.hpp"
#include "susr/support/text.hpp"

namespace susr::exchange {

namespace {

using catalogue::say;

/// The value as the configuration writes it; nothing if it is not known.
std::optional<std::string> known_as(std::span<const std::string> known, std::string_view text) {
  const auto key = support::folded(text);
  const auto found = std::ranges::find_if(
      known, [&](const std::string& each) { return support::folded(each) == key; });
  return found == known.end() ? std::nullopt : std::optional(*found);
}

const domain::Agency* agency_called(const domain::Policy& policy, std::string_view text) {
  const auto exact = std::ranges::find(policy.agencies, text, &domain::Agency::code);
  if (exact != policy.agencies.end()) return &*exact;
  const auto key = support::folded(text);
  const auto found = std::ranges::find_if(policy.agencies, [&](const domain::Agency& agency) {
    return support::folded(agency.code) == key || support::folded(agency.name) == key;
  });
  return found == policy.agencies.end() ? nullptr : &*found;
}

/// One leg: an agency, and its area after an "@".
CellValue read_lead(const domain::Policy& policy, const std::string& text) {
  const auto at = text.find('@');
  auto agency = read_agency(policy, support::tidied(text.substr(0, at)));
  if (agency.problem || at == std::string::npos) return agency;
  const auto wanted = support::tidied(text.substr(at + 1));
  const auto& areas = domain::areas_of(policy, *domain::find_agency(policy, agency.value));
  const auto area = known_as(areas, wanted);
  if (area) return {.value = agency.value + "@" + *area, .problem = std::nullopt};
  return wrong_cell(
      "unknown-area", say("import.unknown-area"),
      areas.empty() ? say("import.no-areas.hint") : support::known_values_hint(wanted, areas));
}

/// The text with one separator where it has any of these.
std::string with_one_separator(std::string text, std::span<const std::string_view> separators) {
  for (const auto separator : separators) {
    for (auto at = text.find(separator); at != std::string::npos; at = text.find(separator)) {
      text.erase(at, separator.size());
      text.insert(at, 1, ';');
    }
  }
  return text;
}

/// What the text names: by the mapping as a whole, or as one leg.
CellValue read_named(const CellReading& reading, const std::string& text) {
  const auto mapped = mapped_value(reading.mapping, "leads", text);
  if (!mapped) return read_lead(reading.policy, text);
  std::vector<std::string> leads;
  for (const auto& part : support::split(*mapped, ';')) {
    auto lead = read_lead(reading.policy, part);
    if (lead.problem) return lead;
    leads.push_back(std::move(lead.value));
  }
  return {.value = support::join(leads, "; "), .problem = std::nullopt};
}

/// The legs between those separators. A piece that names no leg is a problem.
CellValue read_pieces(const CellReading& reading, const std::string& text,
                      std::span<const std::string_view> separators) {
  std::vector<std::string> leads;
  for (const auto& piece : support::split(with_one_separator(text, separators), ';')) {
    auto named = read_named(reading, support::tidied(piece));
    if (named.problem) return named;
    for (const auto& part : support::split(named.value, ';')) {
      auto lead = support::tidied(part);
      if (std::ranges::find(leads, lead) == leads.end()) leads.push_back(std::move(lead));
    }
  }
  return {.value = support::join(leads, "; "), .problem = std::nullopt};
}

}  // namespace

CellValue read_agency(const domain::Policy& policy, const std::string& text) {
  if (const auto* agency = agency_called(policy, text)) return {agency->code, std::nullopt};
  return wrong_cell("unknown-agency", say("import.unknown-agency"),
                    support::known_values_hint(text, domain::agency_codes(policy)));
}

CellValue read_leads(const CellReading& reading, const std::string& text) {
  // A name may contain a comma or "and", so the safest way to split comes first.
  constexpr std::array<std::string_view, 1> lines{"\n"};
  constexpr std::array<std::string_view, 7> marks{"\n", ",", "/", " & ", "+", " and ", " a'r "};
  auto whole = read_named(reading, text);
  if (!whole.problem) return whole;
  auto surely = read_pieces(reading, text, lines);
  if (!surely.problem) return surely;
  auto pieces = read_pieces(reading, text, marks);
  return pieces.problem ? surely : pieces;
}

}  // namespace susr::exchange
