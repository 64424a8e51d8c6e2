// SPDX-License-Identifier: MIT
#include "plan_kind.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

#include "susr/language/words.hpp"

namespace susr::exchange {

namespace {

/// A column of a plan that belongs to a recommendation.
struct OfRecommendation {
  std::string_view in_plan;
  std::string_view column;
};
constexpr std::array of_recommendation{OfRecommendation{"case", "case"},
                                       OfRecommendation{"recommendation", "number"},
                                       OfRecommendation{"recommendation_text", "text"},
                                       OfRecommendation{"level", "level"},
                                       OfRecommendation{"themes", "themes"},
                                       OfRecommendation{"made_on", "made_on"}};

bool is_of_actions(const std::string& column) {
  const auto known = columns_of(ImportKind::actions);
  return std::ranges::find(known, column, &ImportColumn::name) != known.end();
}

/// The entries for a recommendation's columns, under the names that recommendations use.
template <class Entries>
Entries renamed(const Entries& entries) {
  Entries renamed;
  for (const auto& [in_plan, column] : of_recommendation) {
    const auto found = entries.find(std::string(in_plan));
    if (found != entries.end()) renamed.emplace(column, found->second);
  }
  return renamed;
}

/// In a plan, `themes` belongs to the recommendation. An action's own have another name.
constexpr const char* themes_of_action = "action_themes";

template <class Entries>
Entries of_actions(Entries entries) {
  entries.erase("themes");
  if (auto themes = entries.extract(themes_of_action)) {
    themes.key() = "themes";
    entries.insert(std::move(themes));
  }
  std::erase_if(entries, [](const auto& entry) { return !is_of_actions(entry.first); });
  return entries;
}

std::vector<PassKind> passes_of_plan(const config::Mapping& mapping) {
  PassKind recommendations{
      .kind = ImportKind::recommendations, .mapping = mapping, .names = {}, .about = {"text"}};
  recommendations.mapping.columns = renamed(mapping.columns);
  recommendations.mapping.parts = renamed(mapping.parts);
  recommendations.mapping.defaults = renamed(mapping.defaults);
  recommendations.mapping.values = renamed(mapping.values);
  // Columns that a mapping does not name count as missing.
  if (!mapping.columns.empty())
    recommendations.mapping.columns.try_emplace("text", "recommendation_text");
  for (const auto& [in_plan, column] : of_recommendation)
    recommendations.names.headings.emplace(column, in_plan);
  recommendations.names.others = plan_columns().known;
  PassKind actions{
      .kind = ImportKind::actions,
      .mapping = mapping,
      .names = {.headings = {{"themes", themes_of_action}}, .others = plan_columns().known},
      .about = {"title", "item", "agency", "leads", "due_on"}};
  actions.mapping.columns = of_actions(mapping.columns);
  if (!mapping.columns.empty()) actions.mapping.columns.try_emplace("title", "title");
  actions.mapping.parts = of_actions(mapping.parts);
  actions.mapping.defaults = of_actions(mapping.defaults);
  actions.mapping.values = of_actions(mapping.values);
  return {std::move(recommendations), std::move(actions)};
}

/// What the words of a return's lists mean, in both languages.
template <class Enumeration>
std::map<std::string, std::string> words_of_codes() {
  std::map<std::string, std::string> words;
  for (const auto language : {language::Language::english, language::Language::welsh}) {
    for (const auto& code : domain::all_codes<Enumeration>())
      words.emplace(language::words_for(language, table::label_group<Enumeration>, code), code);
  }
  return words;
}

std::map<std::string, std::map<std::string, std::string>> words_in_return() {
  return {{"status", words_of_codes<domain::LegStatus>()},
          {"barrier_change", words_of_codes<domain::BarrierChange>()}};
}

}  // namespace

std::vector<PassKind> passes_of(const ImportRequest& request) {
  auto mapping = request.mapping.value_or(config::Mapping{});
  if (request.is_plan) return passes_of_plan(mapping);
  if (request.kind == ImportKind::returns) mapping.values = words_in_return();
  return {PassKind{.kind = request.kind, .mapping = std::move(mapping), .names = {}, .about = {}}};
}

std::string name_of(const ImportRequest& request) {
  return request.name.empty() ? request.file.string() : request.name;
}

RowRules rows_of(ImportKind kind) {
  switch (kind) {
    case ImportKind::referrals:
      return referral_rows();
    case ImportKind::milestones:
      return milestone_rows();
    case ImportKind::recommendations:
      return recommendation_rows();
    case ImportKind::actions:
      return action_rows();
    case ImportKind::updates:
      return update_rows();
    case ImportKind::themes:
      return theme_rows();
    case ImportKind::findings:
      return finding_rows();
    case ImportKind::appointees:
      return appointee_rows();
    case ImportKind::returns:
      return return_rows();
  }
  return {};
}

FileReading reading_of(const ImportRequest& request) {
  auto reading = request.reading;
  if (!request.mapping) return reading;
  reading.header_row = request.mapping->header_row;
  if (reading.sheet.empty()) reading.sheet = request.mapping->sheet;
  return reading;
}

config::MappedColumns plan_columns() {
  auto columns = import_columns(ImportKind::actions);
  for (const auto* name : {"recommendation_text", "level", themes_of_action, "made_on"})
    columns.known.emplace_back(name);
  columns.dates.emplace_back("made_on");
  return columns;
}

}  // namespace susr::exchange
