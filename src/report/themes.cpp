// SPDX-License-Identifier: MIT
// The codebook of themes, and what is on record with each (Wales Safeguarding Repository: one
// coding system).

#include <string>
#include <utility>
#include <vector>

#include "susr/domain/codebook.hpp"
#include "susr/storage/entries.hpp"
#include "susr/support/identifier.hpp"
#include "susr/support/text.hpp"

#include "reports.hpp"
#include "theme_uses.hpp"

namespace susr::report {

namespace {

using domain::ThemeDefined;

struct Theme {
  ThemeDefined defined;
  std::string_view status;
  ThemeUse use;
};

std::string_view status_of(const ThemeDefined& theme, domain::Date day) {
  if (theme.is_valid(day)) return "current";
  return theme.valid_from && day < *theme.valid_from ? "to-come" : "retired";
}

/// The themes of the codebook, or without one of the configuration; then others that are in use.
std::vector<Theme> themes_in(const Context& context, const Selection& selection) {
  auto uses = theme_uses(context, selection);
  const auto take_use = [&](const std::string& theme) {
    auto node = uses.extract(support::folded(theme));
    return node.empty() ? ThemeUse{} : std::move(node.mapped());
  };
  std::vector<Theme> all;
  const auto codebook = domain::codebook_of(storage::board_record(context.store, context.as_of));
  for (const auto& theme : codebook)
    all.push_back({theme, status_of(theme, context.as_of), take_use(theme.theme)});
  if (codebook.empty()) {
    for (const auto& theme : context.policy.themes)
      all.push_back({ThemeDefined{.theme = theme}, "configured", take_use(theme)});
  }
  for (auto& [key, use] : uses)
    all.push_back({ThemeDefined{.theme = use.theme}, "uncoded", std::move(use)});
  return all;
}

bool is_wanted(const Theme& theme, const Selection& selection) {
  const auto& statuses = selection.statuses;
  if (!statuses.empty() && !statuses.contains(std::string(theme.status))) return false;
  return !selection.theme || support::equal_but_for_case(theme.defined.theme, *selection.theme);
}

FieldList<Theme> fields_of_themes() {
  using Each = const Theme&;
  const auto of_definition = [](auto member) {
    return [member](Each each) { return cell(each.defined.*member); };
  };
  return {
      {as_key(id_column("theme")), of_definition(&ThemeDefined::theme)},
      {as_main(text_column("name")),
       [](Each each) -> Cell {
         const auto& [theme, name, name_cy, definition, parent, from, until] = each.defined;
         if (name.empty()) return {};
         return table::InBoth{name, name_cy};
       }},
      {text_column("name_cy", Shown::in_data_only), of_definition(&ThemeDefined::name_cy)},
      {text_column("definition"), of_definition(&ThemeDefined::definition)},
      {text_column("parent"), of_definition(&ThemeDefined::parent)},
      {date_column("valid_from"), of_definition(&ThemeDefined::valid_from)},
      {date_column("valid_until"), of_definition(&ThemeDefined::valid_until)},
      {as_main(code_column("status", {"current", "to-come", "retired", "configured", "uncoded"})),
       [](Each each) { return coded(each.status, "theme-status"); }},
      {as_main(number_column("recommendations")),
       [](Each each) { return each.use.recommendations; }},
      {as_main(number_column("findings")), [](Each each) { return each.use.findings; }},
      {as_main(number_column("actions")), [](Each each) { return std::ssize(each.use.actions); }},
      {text_column("cases"), [](Each each) { return list_cell(each.use.cases); }},
      {unless_zero(number_column("sources")), [](Each each) { return each.use.sources; }}};
}

Report themes(const Context& context, const Selection& selection) {
  auto table =
      table_of<Theme>("themes", fields_of_themes(), [context, selection](const auto& take) {
        for (const auto& theme : themes_in(context, selection)) {
          if (is_wanted(theme, selection)) take(theme);
        }
      });
  table.charts = {table::chart(table::ChartKind::bars, "theme",
                               {"recommendations", "findings", "actions"}, "chart.themes")};
  return report_of(context, std::move(table), selection.case_reference);
}

}  // namespace

Entry describe_themes() {
  using enum Filter;
  return {.name = "themes",
          .choices = {case_reference, agency, criteria, outcome, status, theme, from, to},
          .make = themes,
          .statuses = {"current", "to-come", "retired", "configured", "uncoded"},
          .over = Over::one_board};
}

}  // namespace susr::report
