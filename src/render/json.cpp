// SPDX-License-Identifier: MIT
#include <utility>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "susr/language/cells.hpp"
#include "susr/render/render.hpp"

#include "pick.hpp"

namespace susr::render {

namespace {

using Json = nlohmann::ordered_json;

Json value_of(const table::Cell& cell, Language language) {
  struct Value {
    Json operator()(std::monostate /*empty*/) const {
      return nullptr;
    }
    Json operator()(const std::string& text) const {
      return text;
    }
    Json operator()(std::int64_t number) const {
      return number;
    }
    Json operator()(double decimal) const {
      // One decimal, as in the other formats.
      return Json::parse(fmt::format("{:.1f}", decimal));
    }
  };
  return std::visit(Value{}, language::plain(cell, language));
}

Json value_of(const table::LogHead& head, Language language) {
  Json object = Json::object();
  if (!head.board.empty()) {
    object["board"] = head.board;
    object["record"] = value_of(record_of(head, language), language);
  }
  object["sequence"] = head.sequence;
  object["hash"] = head.hash.empty() ? Json(nullptr) : Json(head.hash);
  return object;
}

/// One head is an object, those of several boards are a list under another name.
std::string log_heads_text(const table::Report& report, Language language) {
  if (!report.log_heads) return {};
  const auto heads = report.log_heads();
  if (heads.size() == 1)
    return fmt::format("\"log_head\":{},", value_of(heads.front(), language).dump());
  Json list = Json::array();
  for (const auto& head : heads)
    list.push_back(value_of(head, language));
  return fmt::format("\"log_heads\":{},", list.dump());
}

/// Only where it was asked for.
std::string known_on_text(const Options& options) {
  if (!options.known_on) return {};
  return fmt::format("\"known_on\":{},", Json(domain::to_text(*options.known_on)).dump());
}

}  // namespace

void write_json(const table::Report& report, const Options& options, support::TextSink& sink) {
  const auto table = one_table(report, options);
  // The rows are written one by one, so that the largest report needs the memory of one row.
  sink.append(fmt::format("{{\"report\":{},\"as_of\":{},{}{}\"rows\":[", Json(report.name).dump(),
                          Json(report.as_of).dump(), known_on_text(options),
                          log_heads_text(report, options.language)));
  bool first = true;
  table.rows([&](const table::Row& row) {
    Json object = Json::object();
    for (std::size_t i = 0; i < table.columns.size(); ++i)
      object[table.columns[i].name] = value_of(row[i], options.language);
    sink.append(std::exchange(first, false) ? "\n" : ",\n");
    // A store that was tampered with may hold what is no UTF-8, and 'verify' must be able to say
    // so.
    sink.append(object.dump(-1, ' ', false, Json::error_handler_t::replace));
  });
  sink.append("\n]}\n");
}

Format describe_json() {
  return {.name = "json", .file_ending = "json", .write = write_json};
}

}  // namespace susr::render
