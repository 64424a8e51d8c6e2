// SPDX-License-Identifier: MIT
// A report as a workbook. See docs/decisions/0016-workbooks.md.
#include <cstddef>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "susr/language/cells.hpp"
#include "susr/language/words.hpp"
#include "susr/render/render.hpp"
#include "susr/render/xlsx_writer.hpp"
#include "susr/support/text.hpp"

#include "paper.hpp"
#include "pick.hpp"
#include "xlsx_names.hpp"
#include "xlsx_notes.hpp"
#include "xlsx_sheet.hpp"

namespace susr::render {

namespace {

/// How many rows are kept before it is settled how the workbook is written.
constexpr std::size_t most_rows_held = 5'000;

/// The tables that a person reads.
std::vector<table::Table> sheet_tables(const table::Report& report) {
  std::vector<table::Table> all;
  for (const auto& table : report.tables) {
    if (table.shown != table::Shown::in_data_only) all.push_back(table);
  }
  all.insert(all.end(), report.appendices.begin(), report.appendices.end());
  return all;
}

/// What is said of the only table, on the tab of its sheet.
std::string title_of_tab(const table::Table& table, Language language) {
  if (language::has_words(language, "section." + table.name))
    return title_among_others(table, language);
  return language::words_for(language, "title", table.name);
}

class XlsxReport {
 public:
  XlsxReport(const table::Report& report, const Options& options)
      : report_(report),
        options_(options),
        lines_(lines_above(report, options)),
        notes_name_(sheet_names_.add(language::words(options.language, "xlsx.notes"))),
        notes_table_(table_names_.add("definitions")) {
    if (options.columns.empty() && options.sort.empty()) {
      tables_ = sheet_tables(report);
      return;
    }
    auto [table, columns] = asked_table(report, options);
    tables_ = {std::move(table)};
    columns_ = std::move(columns);
  }

  void write(support::TextSink& sink) {
    for (const auto& table : tables_)
      take(table);
    const bool has_rows = !plans_.empty();
    // A workbook without a table would break what reads it.
    if (!has_rows && !tables_.empty()) begin(plan_of(tables_.front(), "xlsx.sheet-without-rows"));
    if (!book_) open(XlsxMemory::whole);
    end();
    put_notes_with(lines_below(report_, options_.language, has_rows), has_rows);
    book_->finish(sink);
  }

 private:
  void take(const table::Table& table) {
    bool has_rows = false;
    table.rows([&](const table::Row& row) {
      if (!std::exchange(has_rows, true)) begin(plan_of(table, "xlsx.sheet"));
      put(row);
    });
    if (!has_rows) without_rows_.push_back(title_among_others(table, options_.language));
  }

  /// `line` is the key of what is said of the sheet.
  SheetPlan plan_of(const table::Table& table, std::string_view line) {
    const bool is_alone = tables_.size() == 1;
    const auto language = options_.language;
    SheetPlan plan;
    plan.sheet = sheet_names_.add(
        is_alone ? title_of_tab(table, language) : title_among_others(table, language), table.name);
    plan.title = is_alone ? lines_.front() : title_among_others(table, language);
    plan.line =
        language::text(language, {std::string(line), {table::argument("notes", notes_name_)}});
    plan.table = table_names_.add(table.name);
    plan.source = table.name;
    plan.places = places_of(table, columns_);
    if (columns_.empty()) {
      for (std::size_t i = 0; i < table.columns.size(); ++i)
        plan.places.push_back(i);
    }
    for (const auto place : plan.places)
      plan.columns.push_back(table.columns[place]);
    plan.headings = headings_of(plan.columns, language);
    return plan;
  }

  void begin(SheetPlan plan) {
    plans_.push_back(std::move(plan));
    if (book_) return begin_sheet(plans_.back());
    held_.emplace_back();
  }

  void put(const table::Row& row) {
    if (book_) return sheet_->put(row);
    held_.back().push_back(row);
    if (++rows_held_ > most_rows_held) open(XlsxMemory::by_rows);
  }

  void begin_sheet(const SheetPlan& plan) {
    end();
    sheet_.emplace(*book_, *texts_, plan, options_.language);
  }

  void end() {
    if (sheet_) sheet_->finish();
    sheet_.reset();
  }

  /// Begins the workbook with the rows that are held. The sheet of the last is open.
  void open(XlsxMemory memory) {
    book_.emplace(lines_.front(), domain::parse_date(report_.as_of).value_or(domain::Date{}),
                  memory);
    texts_.emplace(*book_, options_);
    for (std::size_t i = 0; i < held_.size(); ++i) {
      begin_sheet(plans_[i]);
      for (const auto& row : std::exchange(held_[i], {}))
        sheet_->put(row);
    }
  }

  void put_notes_with(const std::vector<std::string>& below, bool has_rows) {
    const auto language = options_.language;
    auto lines = lines_;
    lines.insert(lines.end(), below.begin(), below.end());
    const auto add = [&](table::Message message) {
      lines.push_back(language::text(language, message));
    };
    if (has_rows && !without_rows_.empty())
      add({"xlsx.without-rows", {table::argument("tables", support::join(without_rows_, "; "))}});
    if (texts_->cut() > 0) add({"xlsx.cut-texts", {table::argument("n", texts_->cut())}});
    add({"xlsx.empty-cells", {}});
    add({"xlsx.columns-below", {}});
    book_->add_sheet(notes_name_);
    put_notes(*book_, *texts_, lines, plans_, notes_table_, language);
  }

  const table::Report& report_;
  const Options& options_;
  SheetNames sheet_names_;
  TableNames table_names_;
  std::vector<std::string> lines_;
  std::vector<table::Table> tables_;
  std::vector<std::string> columns_;  // that were asked for
  std::string notes_name_;
  std::string notes_table_;
  std::deque<SheetPlan> plans_;  // which stay where they are
  std::vector<std::vector<table::Row>> held_;
  std::size_t rows_held_ = 0;
  std::vector<std::string> without_rows_;
  std::optional<XlsxWriter> book_;
  std::optional<XlsxTexts> texts_;
  std::optional<XlsxSheet> sheet_;
};

}  // namespace

void write_xlsx(const table::Report& report, const Options& options, support::TextSink& sink) {
  XlsxReport(report, options).write(sink);
}

Format describe_xlsx() {
  return {.name = "xlsx",
          .file_ending = "xlsx",
          .write = write_xlsx,
          .can_be_empty = false,
          .is_binary = true};
}

}  // namespace susr::render
