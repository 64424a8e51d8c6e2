// SPDX-License-Identifier: MIT
#include "descriptor.hpp"

#include <algorithm>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "susr/catalogue/catalogue.hpp"
#include "susr/storage/store.hpp"
#include "susr/support/error.hpp"
#include "susr/support/input.hpp"

namespace susr::exchange {

namespace {

using Json = nlohmann::ordered_json;
using catalogue::say;
using fmt::arg;
using storage::ColumnForm;
using storage::ColumnType;

constexpr const char* layout_version = "1.0.0";
constexpr const char* partial_date_pattern = "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?";
constexpr int indentation = 2;
/// A longer descriptor is not one of ours, and is not read into memory.
constexpr std::size_t longest_descriptor = std::size_t{1} << 22;

Json dialect() {
  return {{"delimiter", ","},    {"lineTerminator", "\n"},    {"quoteChar", "\""},
          {"doubleQuote", true}, {"skipInitialSpace", false}, {"header", true}};
}

const char* type_of(const storage::TableColumn& column) {
  switch (column.form) {
    case ColumnForm::yes_or_no:
      return "boolean";
    case ColumnForm::list:
      return "array";
    case ColumnForm::object:
      return "object";
    case ColumnForm::moment:
      return "datetime";
    case ColumnForm::any:
      break;
  }
  if (column.type == ColumnType::integer) return "integer";
  return column.type == ColumnType::date ? "date" : "string";
}

Json field_of(const storage::TableColumn& column, const storage::TableDescription& table) {
  Json constraints = Json::object();
  if (column.required) constraints["required"] = true;
  const std::vector<std::string> alone{column.name};
  if (std::ranges::find(table.unique, alone) != table.unique.end()) constraints["unique"] = true;
  if (column.type == ColumnType::partial_date) constraints["pattern"] = partial_date_pattern;
  Json field{{"name", column.name}, {"type", type_of(column)}};
  // The heading that reports have for a column of that name.
  if (const auto title = catalogue::find(catalogue::spoken(), "column." + column.name))
    field["title"] = *title;
  if (column.form == ColumnForm::yes_or_no) {
    field["trueValues"] = {"1"};
    field["falseValues"] = {"0"};
  }
  if (!constraints.empty()) field["constraints"] = constraints;
  return field;
}

Json schema_of(const Resource& resource) {
  const auto& table = resource.table;
  Json fields = Json::array();
  for (const auto& column : table.columns)
    fields.push_back(field_of(column, table));
  Json keys = Json::array();
  for (const auto& key : table.foreign_keys) {
    keys.push_back(
        {{"fields", key.columns}, {"reference", {{"resource", key.table}, {"fields", key.there}}}});
  }
  // The profile requires at least one. Without one an empty cell, which is an empty text here,
  // would count as missing.
  Json schema{
      {"fields", fields}, {"missingValues", {resource.missing}}, {"primaryKey", table.primary_key}};
  if (!keys.empty()) schema["foreignKeys"] = keys;
  return schema;
}

Json resource_json(const Resource& resource) {
  return {{"name", resource.table.name},
          {"path", resource.path},
          {"profile", "tabular-data-resource"},
          {"format", "csv"},
          {"mediatype", "text/csv"},
          {"encoding", "utf-8"},
          {"dialect", dialect()},
          {"bytes", resource.mark.bytes},
          {"hash", "sha256:" + resource.mark.sha256},
          {"schema", schema_of(resource)}};
}

[[noreturn]] void refuse_descriptor(const std::filesystem::path& file, const std::string& why) {
  support::refuse(say("import.file-unreadable", arg("file", file.string())), why,
                  say("package.descriptor.hint"));
}

std::string content_of(const std::filesystem::path& file) {
  std::string content;
  support::read_blocks(file, [&](std::string_view block) {
    content += block;
    return content.size() <= longest_descriptor;
  });
  if (content.size() > longest_descriptor)
    refuse_descriptor(file, say("package.descriptor-too-long"));
  return content;
}

/// The log as the descriptor has it. Throws an exception of the JSON library if anything is missing
/// or has another type.
PackagedLog packaged_log(const Json& package) {
  const auto& record = package.at("susr");
  PackagedLog log{.schema = record.at("schema").get<int>(),
                  .head = {.events = record.at("events").get<std::int64_t>(),
                           .hash = record.at("head").get<std::string>()}};
  for (const auto& resource : package.at("resources")) {
    if (resource.at("name") != "events") continue;
    constexpr std::string_view algorithm = "sha256:";
    log.path = resource.at("path").get<std::string>();
    log.mark.bytes = resource.at("bytes").get<std::int64_t>();
    log.mark.sha256 = resource.at("hash").get<std::string>();
    if (log.mark.sha256.starts_with(algorithm)) log.mark.sha256.erase(0, algorithm.size());
  }
  return log;
}

}  // namespace

std::string to_json(const Descriptor& descriptor) {
  Json package{{"profile", "tabular-data-package"},
               {"name", descriptor.name},
               {"title", descriptor.title},
               {"version", layout_version}};
  if (!descriptor.created.empty()) package["created"] = descriptor.created;
  Json record = Json::object();
  if (const auto& release = descriptor.release) {
    record["as_of"] = domain::to_text(release->as_of);
    record["known_on"] = domain::to_text(release->known_on);
    record["rounded_to"] = release->rounded_to;
  }
  if (descriptor.head) {
    record["schema"] = storage::schema_version();
    record["events"] = descriptor.head->events;
    record["head"] = descriptor.head->hash;
  }
  package["susr"] = record;
  package["resources"] = Json::array();
  for (const auto& resource : descriptor.resources)
    package["resources"].push_back(resource_json(resource));
  return package.dump(indentation) + "\n";
}

PackagedLog read_packaged_log(const std::filesystem::path& folder) {
  const auto file = folder / descriptor_name;
  const auto package = Json::parse(content_of(file), nullptr, false);
  if (package.is_discarded()) refuse_descriptor(file, say("package.descriptor-not-json"));
  PackagedLog log;
  try {
    if (package.at("name") != record_name) {
      refuse_descriptor(file, say("package.another-name", arg("name", record_name)));
    }
    log = packaged_log(package);
  } catch (const Json::exception&) {
    refuse_descriptor(file, say("package.descriptor-incomplete"));
  }
  if (log.path.empty() || std::filesystem::path(log.path).filename() != log.path) {
    refuse_descriptor(file, say("package.no-log"));
  }
  return log;
}

}  // namespace susr::exchange
