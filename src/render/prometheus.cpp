// SPDX-License-Identifier: MIT
// Prometheus's text format, 0.0.4, as node_exporter reads it from a file:
// https://prometheus.io/docs/instrumenting/exposition_formats/
#include <stdexcept>
#include <string>
#include <string_view>

#include <fmt/format.h>

#include "susr/language/words.hpp"
#include "susr/render/render.hpp"

namespace susr::render {

namespace {

/// The value of a label, between quotes.
std::string escaped_label(std::string_view value) {
  std::string text;
  for (const char c : value) {
    if (c == '\n') {
      text += "\\n";
      continue;
    }
    if (c == '\\' || c == '"') text += '\\';
    text += c;
  }
  return text;
}

std::string labels_of(const table::Gauge& gauge) {
  std::string labels;
  for (const auto& [name, value] : gauge.labels)
    labels += fmt::format("{}{}=\"{}\"", labels.empty() ? "" : ",", name, escaped_label(value));
  return labels.empty() ? labels : fmt::format("{{{}}}", labels);
}

}  // namespace

void write_prometheus(const table::Report& report, const Options& /*options*/,
                      support::TextSink& sink) {
  if (!report.gauges) throw std::logic_error("gauges of a report without any");
  std::string before;
  for (const auto& gauge : report.gauges()) {
    const auto name = "susr_" + gauge.name;
    if (name != before) {
      const auto help = language::words(Language::english, fmt::format("gauge.{}", gauge.name));
      sink.append(fmt::format("# HELP {} {}\n# TYPE {} gauge\n", name, help, name));
    }
    sink.append(fmt::format("{}{} {}\n", name, labels_of(gauge), gauge.value));
    before = name;
  }
}

Format describe_prometheus() {
  return {.name = "prometheus",
          .file_ending = "prom",
          .write = write_prometheus,
          .writes = Writes::gauges,
          .can_be_empty = false};
}

}  // namespace susr::render
