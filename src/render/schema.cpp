// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "susr/render/render.hpp"
#include "susr/report/labels.hpp"

namespace susr::render {

namespace {

using Json = nlohmann::ordered_json;
using report::CellType;

/// The type of Frictionless; a date of which only the year or the month may be known is none of
/// its dates.
const char* type_of(CellType type) {
  switch (type) {
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

Json field_of(const report::Column& column) {
  Json field{{"name", column.name},
             {"type", type_of(column.type)},
             {"title", report::label("column." + column.name)}};
  if (column.type == CellType::partial_date) {
    field["description"] = report::label("schema.partial-date");
    field["constraints"] = {{"pattern", "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?"}};
  }
  if (!column.codes.empty()) field["constraints"] = {{"enum", column.codes}};
  return field;
}

Json schema_of(const report::Schema& schema) {
  Json fields = Json::array();
  for (const auto& column : schema.columns)
    fields.push_back(field_of(column));
  return {{"fields", fields}, {"missingValues", {""}}};
}

constexpr int indentation = 2;

}  // namespace

std::string table_schema(const report::Schema& schema) {
  return schema_of(schema).dump(indentation) + "\n";
}

std::string table_schemas(std::span<const report::Schema> schemas) {
  Json resources = Json::array();
  for (const auto& schema : schemas) {
    resources.push_back({{"name", schema.name},
                         {"path", schema.name + ".csv"},
                         {"profile", "tabular-data-resource"},
                         {"schema", schema_of(schema)}});
  }
  const Json package{
      {"name", "susr-reports"}, {"profile", "tabular-data-package"}, {"resources", resources}};
  return package.dump(indentation) + "\n";
}

}  // namespace susr::render
