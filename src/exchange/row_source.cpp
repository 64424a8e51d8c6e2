// SPDX-License-Identifier: MIT
#include "row_source.hpp"

#include <algorithm>
#include <functional>
#include <utility>

#include <fmt/format.h>

#include "susr/catalogue/catalogue.hpp"
#include "susr/support/error.hpp"
#include "susr/support/fold_text.hpp"
#include "susr/support/identifier.hpp"
#include "susr/support/input.hpp"
#include "susr/support/text.hpp"

#include "decoder.hpp"
#include "fill_down.hpp"
#include "header.hpp"
#include "plan_kind.hpp"
#include "separator.hpp"

namespace susr::exchange {

namespace {

using catalogue::say;
using fmt::arg;

std::vector<std::string> names_of(const std::vector<Worksheet>& sheets) {
  std::vector<std::string> names;
  for (const auto& sheet : sheets)
    names.push_back(sheet.name);
  return names;
}

/// The sheet of that name. Throws `refused` if there is none.
const Worksheet& sheet_called(const std::vector<Worksheet>& sheets, const std::string& name,
                              const std::filesystem::path& file) {
  const auto found = std::ranges::find_if(sheets, [&](const Worksheet& sheet) {
    return support::folded(sheet.name) == support::folded(name);
  });
  if (found != sheets.end()) return *found;
  support::refuse(say("import.file-unreadable", arg("file", file.string())),
                  say("workbook.unknown-sheet"),
                  support::known_values_hint(name, names_of(sheets)));
}

/// The sheet whose header has the most headings. Throws `refused` if there is a tie.
const Worksheet& sheet_that_fits(const std::vector<Worksheet>& sheets,
                                 const std::vector<std::string>& headings,
                                 const std::filesystem::path& file) {
  const Worksheet* best = nullptr;
  std::size_t most = 0;
  std::vector<std::string> as_good;
  for (const auto& sheet : sheets) {
    if (sheet.is_hidden || sheet.rows.empty()) continue;
    const auto found = find_header(sheet.rows, headings).headings;
    if (best == nullptr || found > most) {
      best = &sheet;
      most = found;
      as_good.clear();
    }
    if (found == most) as_good.push_back(sheet.name);
  }
  const auto hidden = std::ranges::find_if(sheets, [&](const Worksheet& sheet) {
    return sheet.is_hidden && most == 0 && find_header(sheet.rows, headings).headings > 0;
  });
  if (hidden != sheets.end()) {
    support::refuse(say("import.file-unreadable", arg("file", file.string())),
                    say("workbook.hidden-sheet"),
                    say("workbook.hidden-sheet.hint", arg("sheet", hidden->name)));
  }
  if (best == nullptr) {
    support::refuse(say("import.file-unreadable", arg("file", file.string())),
                    say("workbook.empty"));
  }
  if (as_good.size() > 1 && most > 0) {
    support::refuse(
        say("import.file-unreadable", arg("file", file.string())), say("workbook.several-sheets"),
        say("workbook.several-sheets.hint", arg("sheets", support::join(as_good, ", "))));
  }
  return *best;
}

/// Does `work`; an error in it names the file as whoever gave it does.
void naming(const std::filesystem::path& file, const std::string& name,
            const std::function<void()>& work) {
  const auto path = file.string();
  try {
    work();
  } catch (const support::Error& error) {
    auto problems = error.problems();
    for (auto& problem : problems) {
      const auto found = problem.what.find(path);
      if (found != std::string::npos) problem.what.replace(found, path.size(), name);
    }
    throw support::Error(error.kind(), std::move(problems));
  }
}

}  // namespace

std::string say_of_separator(const std::string& key, char separator) {
  if (separator == '\t') return say(key + ".tabs");
  return separator == ';' ? say(key + ".semicolons")
                          : say(key + ".others", arg("separator", separator));
}

RowSource::RowSource(const ImportRequest& request, const std::vector<std::string>& headings)
    : file_(request.file) {
  const auto reading = reading_of(request);
  const bool is_said_to_be_text = reading.encoding || reading.separator;
  naming(file_, name_of(request), [&] {
    if (!is_said_to_be_text && is_workbook(file_)) {
      open_workbook(reading, headings);
    } else {
      open_csv(reading, headings);
    }
  });
}

void RowSource::open_workbook(const FileReading& reading,
                              const std::vector<std::string>& headings) {
  const auto sheets = read_workbook(file_);
  sheet_ = reading.sheet.empty() ? sheet_that_fits(sheets, headings, file_)
                                 : sheet_called(sheets, reading.sheet, file_);
  std::vector<std::string> others;
  for (const auto& sheet : sheets) {
    if (sheet.name != sheet_->name && !sheet.rows.empty()) others.push_back(sheet.name);
  }
  notes_.push_back(others.empty() ? say("workbook.sheet", arg("sheet", sheet_->name))
                                  : say("workbook.sheet-of-several", arg("sheet", sheet_->name),
                                        arg("others", support::join(others, ", "))));
  place_header(sheet_->rows, reading.header_row, headings);
  const auto& hidden = sheet_->hidden_rows;
  const auto first = std::ranges::find_if(hidden, [&](auto row) { return row > header_row_; });
  if (first != hidden.end()) {
    notes_.push_back(
        say("workbook.hidden-rows", arg("n", hidden.end() - first), arg("row", *first)));
  }
}

Encoding RowSource::encoding_of(const FileReading& reading) {
  const auto found = find_encoding(file_);
  if (!reading.encoding || found.has_mark) {
    if (found.encoding != Encoding::utf_8) {
      notes_.push_back(say("csv.encoding", arg("encoding", domain::code(found.encoding))));
    }
    return found.encoding;
  }
  const bool is_wrong = *reading.encoding != found.encoding && !found.is_plain &&
                        found.encoding != Encoding::windows_1252;
  if (is_wrong && *reading.encoding != Encoding::utf_8) {
    support::refuse(
        say("csv.wrong-encoding", arg("file", file_.string()),
            arg("encoding", domain::code(*reading.encoding))),
        fmt::format("wrong-encoding: {}",
                    say("csv.wrong-encoding.why", arg("encoding", domain::code(found.encoding)))),
        say("csv.wrong-encoding.hint"));
  }
  return *reading.encoding;
}

void RowSource::open_csv(const FileReading& reading, const std::vector<std::string>& headings) {
  if (!reading.sheet.empty()) {
    support::refuse(say("csv.no-sheets", arg("file", file_.string())), say("csv.no-sheets.why"));
  }
  style_ = find_separator(file_, encoding_of(reading));
  if (reading.separator) {
    style_.separator = *reading.separator;
  } else if (!style_.has_separator_line) {
    style_.separator = fitting_separator(headings);
  }
  if (style_.separator != ',' && !reading.separator) {
    found_separator_ = style_.separator;
    notes_.push_back(say_of_separator("csv.separator", style_.separator));
  }
  place_header(first_rows(file_, style_, most_rows_above * 2), reading.header_row, headings);
}

char RowSource::fitting_separator(const std::vector<std::string>& headings) const {
  auto style = style_;
  auto best = style_.separator;
  std::size_t most = 0;
  for (const char separator : {style_.separator, ',', ';', '\t', '|'}) {
    style.separator = separator;
    const auto rows = first_rows(file_, style, std::size_t{most_rows_above} * 2);
    const auto found = find_header(rows, headings).headings;
    if (found <= most) continue;
    most = found;
    best = separator;
  }
  return best;
}

void RowSource::place_header(const NumberedRows& rows, std::int64_t said,
                             const std::vector<std::string>& headings) {
  header_row_ = said > 0 ? said : find_header(rows, headings).row;
  const auto first = std::ranges::find_if(
      rows, [](const auto& row) { return !std::ranges::all_of(row.second, is_blank); });
  if (first != rows.end() && first->first < header_row_) {
    notes_.push_back(say("import.header-row", arg("row", header_row_)));
  }
}

std::optional<CsvFault> RowSource::for_each_row(const TakeCells& take) const {
  const auto take_from_header = [&](std::int64_t row, std::vector<std::string>& cells) {
    if (row >= header_row_ && header_row_ > 0) take(row, cells);
  };
  if (!sheet_) return read_csv(file_, style_, take_from_header);
  for (const auto& [row, cells] : sheet_->rows) {
    auto copy = cells;
    take_from_header(row, copy);
  }
  return std::nullopt;
}

std::int64_t RowSource::last_row() const {
  if (sheet_) return sheet_->rows.empty() ? 0 : sheet_->rows.back().first;
  std::int64_t lines = 0;
  support::read_blocks(file_, [&](std::string_view block) {
    lines += std::ranges::count(block, '\n');
    return true;
  });
  return lines;
}

std::string RowSource::address(std::int64_t row, std::optional<std::size_t> column) const {
  if (!sheet_ || row == 0) return {};
  return fmt::format("{}!{}{}", sheet_->name, column ? column_letters(*column) : "", row);
}

}  // namespace susr::exchange
