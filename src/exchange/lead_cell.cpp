// SPDX-License-Identifier: MIT
#include "lead_cell.hpp"

#include <algorithm>
#include <array>
#include <iterator>
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
    return support::folded(agency.code) == key || support::folded(agency.name) == key ||
           (agency.name_cy && support::folded(*agency.name_cy) == key);
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

/// A text with the places where it may be cut into names.
class LeadText {
 public:
  LeadText(const CellReading& reading, std::string_view text,
           std::span<const std::string_view> separators)
      : reading_(reading), text_(text) {
    for (std::size_t i = 0; i < text.size();) {
      const auto found = std::ranges::find_if(
          separators, [&](std::string_view each) { return text.substr(i).starts_with(each); });
      if (found == separators.end()) {
        ++i;
        continue;
      }
      ends_.push_back(i);
      i += found->size();
      begins_.push_back(i);
    }
    ends_.push_back(text.size());
    fails_.resize(ends_.size());
  }

  /// The legs that the names give; nothing if a piece belongs to no name.
  std::optional<std::vector<std::string>> legs() {
    constexpr std::size_t most_names = 60;
    if (ends_.size() > most_names) return std::nullopt;
    return legs_from(0);
  }

 private:
  /// A name may itself have separators, such as "Social Services, Cardiff": the longest is meant.
  // NOLINTNEXTLINE(misc-no-recursion): each call is for a later piece
  std::optional<std::vector<std::string>> legs_from(std::size_t piece) {
    if (piece == ends_.size()) return std::vector<std::string>{};
    if (fails_[piece]) return std::nullopt;
    if (name_of(piece, piece).empty()) return legs_from(piece + 1);
    for (auto last = ends_.size(); last-- > piece;) {
      const auto named = read_named(reading_, name_of(piece, last));
      if (named.problem) continue;
      auto rest = legs_from(last + 1);
      if (!rest) continue;
      auto legs = support::split(named.value, ';');
      std::ranges::copy(*rest, std::back_inserter(legs));
      return legs;
    }
    fails_[piece] = true;
    return std::nullopt;
  }

  /// The text of these pieces and what is between them, without the mark of a list before it.
  [[nodiscard]] std::string name_of(std::size_t piece, std::size_t last) const {
    const auto begin = piece == 0 ? 0 : begins_[piece - 1];
    auto name = support::tidied(text_.substr(begin, ends_[last] - begin));
    const auto first = name.find_first_not_of("-* ");
    return first == std::string::npos ? std::string{} : name.substr(first);
  }

  const CellReading& reading_;
  std::string_view text_;
  std::vector<std::size_t> ends_;    ///< of each piece
  std::vector<std::size_t> begins_;  ///< of each piece after the first
  std::vector<bool> fails_;          ///< pieces with which no name begins
};

/// The problem with the first line or part that names no leg.
std::optional<CellValue> first_wrong(const CellReading& reading, std::string text) {
  std::ranges::replace(text, '\n', ';');
  for (const auto& part : support::split(text, ';')) {
    auto named = read_named(reading, support::tidied(part));
    if (named.problem) return named;
  }
  return std::nullopt;
}

/// The legs between those separators, each once; nothing if a piece names no leg.
std::optional<std::string> read_pieces(const CellReading& reading, const std::string& text,
                                       std::span<const std::string_view> separators) {
  const auto legs = LeadText(reading, text, separators).legs();
  if (!legs || legs->empty()) return std::nullopt;
  std::vector<std::string> once;
  for (const auto& leg : *legs) {
    auto lead = support::tidied(leg);
    if (std::ranges::find(once, lead) == once.end()) once.push_back(std::move(lead));
  }
  return support::join(once, "; ");
}

}  // namespace

CellValue read_agency(const domain::Policy& policy, const std::string& text) {
  if (const auto* agency = agency_called(policy, text)) return {agency->code, std::nullopt};
  return wrong_cell("unknown-agency", say("import.unknown-agency"),
                    support::known_values_hint(text, domain::agency_codes(policy)));
}

CellValue read_leads(const CellReading& reading, const std::string& text) {
  // A name may contain a comma or "and", so the safest way to split comes first.
  constexpr std::array<std::string_view, 2> lines{"\n", ";"};
  constexpr std::array<std::string_view, 14> marks{
      "\n",           ";",        ",",     "/",     "&",    "+",   "|",
      "\xE2\x80\xA2", "\xC2\xB7", " and ", " a'r ", " ac ", " a ", " with "};
  auto whole = read_named(reading, text);
  if (!whole.problem) return whole;
  auto legs = read_pieces(reading, text, lines);
  if (!legs) legs = read_pieces(reading, text, marks);
  if (legs) return {.value = std::move(*legs), .problem = std::nullopt};
  return first_wrong(reading, text).value_or(whole);
}

}  // namespace susr::exchange
