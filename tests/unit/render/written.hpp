// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "susr/render/render.hpp"

namespace susr::testing {

/// A report of one table, both called `sample`, as at 22 November 2026.
inline table::Report report_of(std::vector<table::Column> columns, std::vector<table::Row> rows) {
  return {.name = "sample",
          .as_of = "2026-11-22",
          .tables = {{.name = "sample",
                      .columns = std::move(columns),
                      .rows = [rows = std::move(rows)](const table::TakeRow& take) {
                        for (const auto& row : rows)
                          take(row);
                      }}}};
}

using Writer = void (*)(const table::Report&, const render::Options&, support::TextSink&);

/// What a format writes.
inline std::string written(Writer writer, const table::Report& report,
                           const render::Options& options = {}) {
  std::string text;
  support::TextSink sink([&](std::string_view block) { text += block; });
  writer(report, options, sink);
  sink.flush();
  return text;
}

}  // namespace susr::testing
