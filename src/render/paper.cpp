// SPDX-License-Identifier: MIT
#include "paper.hpp"

#include "susr/language/cells.hpp"
#include "susr/language/words.hpp"

#include "pick.hpp"

namespace susr::render {

namespace {

using table::Shown;
using table::Table;

/// Gives whether the table has rows.
bool put_table(const Table& table, const Options& options, bool with_title, Paper& paper) {
  const Page page(table, options);
  if (page.empty()) return false;
  paper.table(page, with_title ? title_among_others(table, options.language) : std::string{});
  return true;
}

/// Who picks columns or sorts asks for one table.
bool put_asked_table(const table::Report& report, const Options& options, Paper& paper) {
  auto [table, columns] = asked_table(report, options);
  auto how = options;
  how.columns = std::move(columns);
  return put_table(table, how, false, paper);
}

/// Gives whether any of the report's tables has rows.
bool put_tables(const table::Report& report, const Options& options, Paper& paper) {
  const bool all = options.columns.empty() && options.sort.empty();
  bool any = !all && put_asked_table(report, options, paper);
  for (const auto& table : report.tables) {
    if (!all || table.shown == Shown::in_data_only) continue;
    any = put_table(table, options, report.tables.size() > 1, paper) || any;
  }
  const bool in_place_of_rows =
      !report.tables.empty() && report.tables.front().shown == Shown::in_data_only;
  if (options.columns.empty() && (all || !in_place_of_rows)) {
    for (const auto& table : report.appendices)
      any = put_table(table, options, true, paper) || any;
  }
  return any;
}

/// For a report that doesn't say it above its tables.
std::string day_line_of(const table::Report& report, const Options& options) {
  const auto day = domain::parse_date(report.as_of);
  if (!day) return {};
  if (!options.known_on)
    return language::text(options.language, {"paper.as-at", {table::argument("as_of", *day)}});
  return language::text(options.language, {"paper.as-known-on",
                                           {table::argument("as_of", *day),
                                            table::argument("known_on", *options.known_on)}});
}

}  // namespace

void write_paper(const table::Report& report, const Options& options, Paper& paper) {
  const auto language = options.language;
  paper.head(texts_of(report.heading(), language));
  const bool has_rows = put_tables(report, options, paper);
  auto notes = report.notes();
  const bool says_nothing = notes.empty() && !has_rows && !report.closing;
  if (says_nothing && !report.if_empty.key.empty()) notes.push_back({report.if_empty});
  // A check that finds nothing prints nothing.
  if (says_nothing && notes.empty()) return;
  Foot foot{.notes = texts_of(notes, language), .log_heads = {}, .closing = {}};
  if (report.log_heads) {
    for (const auto& head : report.log_heads())
      foot.log_heads.push_back(line_of_head(head, language));
  }
  if (report.closing) foot.closing = language::text(language, report.closing());
  paper.foot(foot);
}

std::vector<std::string> texts_of(const std::vector<table::Line>& lines, Language language) {
  std::vector<std::string> texts;
  for (const auto& line : lines)
    texts.push_back(language::text(language, line));
  return texts;
}

std::string title_among_others(const Table& table, Language language) {
  auto title = language::shown(table.title, language);
  return title.empty() ? language::words_for(language, "section", table.name) : title;
}

std::string line_of_head(const table::LogHead& head, Language language) {
  std::string key = head.board.empty() ? "note.log-head" : "note.log-head-of-board";
  if (head.sequence == 0) key += "-without-events";
  return language::text(language, {.key = std::move(key),
                                   .arguments = {{"board", head.board},
                                                 {"record", record_of(head, language)},
                                                 {"sequence", head.sequence},
                                                 {"hash", head.hash}}});
}

std::vector<std::string> titled(const table::Report& report, std::vector<std::string> lines,
                                const Options& options) {
  if (!lines.empty()) return lines;
  lines.push_back(report.title.key.empty()
                      ? language::words_for(options.language, "title", report.name)
                      : language::text(options.language, report.title));
  if (auto day = day_line_of(report, options); !day.empty()) lines.push_back(std::move(day));
  return lines;
}

}  // namespace susr::render
