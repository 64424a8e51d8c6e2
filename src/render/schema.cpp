// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "susr/language/words.hpp"
#include "susr/render/render.hpp"

#include "pick.hpp"

namespace susr::render {

namespace {

using Json = nlohmann::ordered_json;
using table::CellType;

bool is_yes_or_no(const table::Column& column) {
  return column.codes == std::vector<std::string>{"yes", "no"};
}

/// The type of Frictionless; a date of which only the year or the month may be known is none of
/// its dates.
const char* type_of(const table::Column& column) {
  if (column.are_moments) return "datetime";
  if (is_yes_or_no(column)) return "boolean";
  switch (column.type) {
    case CellType::date:
      return "date";
    case CellType::integer:
      return "integer";
    case CellType::decimal:
      return "number";
    case CellType::text:
    case CellType::partial_date:
      break;
  }
  return "string";
}

Json field_of(const table::Column& column, const std::string& report, Language language) {
  Json field{{"name", column.name},
             {"type", type_of(column)},
             {"title", language::words(language, "column." + column.name)},
             {"description", description_of(column, report, language)}};
  if (column.type == CellType::partial_date) {
    field["constraints"] = {{"pattern", "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?"}};
  }
  if (is_yes_or_no(column)) {
    field["trueValues"] = {"yes"};
    field["falseValues"] = {"no"};
  } else if (!column.codes.empty()) {
    field["constraints"] = {{"enum", column.codes}};
  }
  return field;
}

Json schema_of(const table::Schema& schema, Language language) {
  Json fields = Json::array();
  for (const auto& column : schema.columns)
    fields.push_back(field_of(column, schema.name, language));
  Json described{{"fields", fields}, {"missingValues", {""}}};
  if (!schema.key.empty()) described["primaryKey"] = schema.key;
  return described;
}

constexpr int indentation = 2;

}  // namespace

std::string table_schema(const table::Schema& schema, Language language) {
  return schema_of(schema, language).dump(indentation) + "\n";
}

std::string table_schemas(std::span<const table::Schema> schemas, Language language) {
  Json resources = Json::array();
  for (const auto& schema : schemas) {
    resources.push_back({{"name", schema.name},
                         {"path", schema.name + ".csv"},
                         {"profile", "tabular-data-resource"},
                         {"schema", schema_of(schema, language)}});
  }
  const Json package{
      {"name", "susr-reports"}, {"profile", "tabular-data-package"}, {"resources", resources}};
  return package.dump(indentation) + "\n";
}

}  // namespace susr::render
