// SPDX-License-Identifier: MIT
// Calendars: RFC 5545, with the name and the refresh interval of RFC 7986. Outlook leaves out
// VTODO, so what is due is an all-day event that takes up nobody's time.
#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <stdexcept>
#include <string>
#include <string_view>

#include <fmt/format.h>

#include "susr/domain/codes.hpp"
#include "susr/domain/date.hpp"
#include "susr/language/words.hpp"
#include "susr/render/render.hpp"
#include "susr/support/sha256.hpp"

#include "content_line.hpp"
#include "paper.hpp"

namespace susr::render {

namespace {

using table::DueDate;
using table::DueState;

/// Outlook reads the second of these, and others the first.
constexpr std::string_view refresh_daily =
    "REFRESH-INTERVAL;VALUE=DURATION:P1D\r\nX-PUBLISHED-TTL:P1D\r\n";

/// 20261122, from 2026-11-22.
std::string basic_date(std::string_view iso) {
  std::string digits(iso);
  std::erase(digits, '-');
  return digits;
}

std::string basic_date(domain::Date date) {
  return basic_date(domain::to_text(date));
}

/// Opaque, so that it says no more than the summary does.
std::string uid_of(const DueDate& due) {
  constexpr std::size_t digits = 32;
  const auto hash = support::sha256_of(fmt::format("{}\n{}", due.record, due.id));
  return hash.substr(0, digits) + "@susr";
}

const char* summary_key(const DueDate& due) {
  const bool is_done = due.state == DueState::done;
  if (due.agency.empty())
    return is_done ? "calendar.entry-of-no-agency-done" : "calendar.entry-of-no-agency";
  return is_done ? "calendar.entry-done" : "calendar.entry";
}

std::string summary_of(const DueDate& due, Language language) {
  return language::text(language, {.key = summary_key(due),
                                   .arguments = {table::argument("subject", due.subject),
                                                 {"what", due.what},
                                                 table::argument("agency", due.agency)}});
}

/// How many events the logs have, as at the day of the report. An extension, a pause or a
/// correction adds one, and none is ever taken away; the number of extensions gets smaller by a
/// correction, and time limits have none.
std::int64_t revision_of(const table::Report& report) {
  std::int64_t events = 0;
  if (!report.log_heads) return events;
  for (const auto& head : report.log_heads())
    events += head.sequence;
  return events;
}

/// Writes a calendar line by line.
class CalendarWriter {
 public:
  CalendarWriter(const table::Report& report, const Options& options, support::TextSink& sink)
      : language_(options.language),
        language_code_(domain::code(options.language)),
        stamp_(basic_date(report.as_of) + "T000000Z"),
        revision_(revision_of(report)),
        sink_(sink) {}

  void begin(const std::string& name) {
    sink_.append(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//susr//susr//EN\r\n"
        "CALSCALE:GREGORIAN\r\nMETHOD:PUBLISH\r\n");
    words("NAME", name);
    line(fmt::format("X-WR-CALNAME:{}", escaped(name)));
    sink_.append(refresh_daily);
  }

  void event(const DueDate& due) {
    const bool stands = due.state != DueState::no_longer_counts;
    line("BEGIN:VEVENT");
    line(fmt::format("UID:{}", uid_of(due)));
    // Of the day of the report, so that the same record gives the same bytes.
    line(fmt::format("DTSTAMP:{}", stamp_));
    line(fmt::format("LAST-MODIFIED:{}", stamp_));
    line(fmt::format("SEQUENCE:{}", revision_));
    line(fmt::format("DTSTART;VALUE=DATE:{}", basic_date(due.on)));
    line(fmt::format("DTEND;VALUE=DATE:{}", basic_date(due.on + std::chrono::days{1})));
    words("SUMMARY", summary_of(due, language_));
    line(stands ? "STATUS:CONFIRMED" : "STATUS:CANCELLED");
    line("TRANSP:TRANSPARENT");
    line("END:VEVENT");
  }

  void end() {
    line("END:VCALENDAR");
  }

 private:
  void words(std::string_view property, std::string_view text) {
    line(fmt::format("{};LANGUAGE={}:{}", property, language_code_, escaped(text)));
  }

  void line(std::string_view content) {
    append_folded(sink_, content);
  }

  Language language_;
  std::string_view language_code_;
  std::string stamp_;
  std::int64_t revision_;
  support::TextSink& sink_;
};

}  // namespace

void write_ics(const table::Report& report, const Options& options, support::TextSink& sink) {
  const auto* table = table::table_of_due_dates(report);
  if (table == nullptr) throw std::logic_error("a calendar of a report without due dates");
  CalendarWriter writer(report, options, sink);
  writer.begin(titled(report, texts_of(report.heading(), options.language), options).front());
  table->due_dates([&](const DueDate& due) { writer.event(due); });
  writer.end();
}

Format describe_ics() {
  return {.name = "ics",
          .file_ending = "ics",
          .write = write_ics,
          .writes = Writes::due_dates,
          .can_be_empty = false};
}

}  // namespace susr::render
