// SPDX-License-Identifier: MIT
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "susr/domain/date.hpp"
#include "susr/render/render.hpp"

#include "catch.hpp"
#include "render/content_line.hpp"
#include "written.hpp"

namespace {

using namespace susr;  // NOLINT(google-build-using-namespace)
using table::DueDate;
using table::DueState;

std::string folded(std::string_view line) {
  std::string text;
  support::TextSink sink([&](std::string_view block) { text += block; });
  render::append_folded(sink, line);
  sink.flush();
  return text;
}

std::vector<std::string> lines_of(std::string_view text) {
  std::vector<std::string> lines;
  for (auto end = text.find("\r\n"); end != std::string_view::npos; end = text.find("\r\n")) {
    lines.emplace_back(text.substr(0, end));
    text.remove_prefix(end + 2);
  }
  CHECK(text.empty());
  return lines;
}

/// What a reader makes of it.
std::string unfolded(std::string text) {
  for (auto fold = text.find("\r\n "); fold != std::string::npos; fold = text.find("\r\n "))
    text.erase(fold, 3);
  return text.substr(0, text.size() - 2);
}

DueDate due(std::string id, const char* on, DueState state = DueState::awaited) {
  DueDate made;
  made.on = domain::parse_date(on).value();
  made.state = state;
  made.record = "0a1b2c3d";
  made.id = std::move(id);
  made.subject = "CV-2026-001/A1";
  made.what = {.key = "kind.action", .arguments = {}};
  made.agency = "SWP";
  return made;
}

std::string calendar(const std::vector<DueDate>& all, std::int64_t events = 7,
                     render::Language language = render::Language::english) {
  table::Report report{.name = "sample", .as_of = "2026-11-22", .tables = {{.name = "sample"}}};
  auto& table = report.tables.front();
  report.title = {"A; board, and its\nnews", {}};  // words that have no key stand as they are
  table.rows = [](const table::TakeRow& /*take*/) { FAIL("a calendar has no use for rows"); };
  table.due_dates = [all](const table::TakeDueDate& take) {
    for (const auto& each : all)
      take(each);
  };
  report.log_heads = [events] {
    table::LogHead head;
    head.sequence = events;
    return std::vector{head};
  };
  return testing::written(render::write_ics, report, {.language = language});
}

std::string value_of(std::string_view property, const std::string& text) {
  for (const auto& line : lines_of(unfolded(text) + "\r\n")) {
    if (line.starts_with(std::string(property) + ":")) return line.substr(property.size() + 1);
  }
  return {};
}

}  // namespace

TEST_CASE("a line of a calendar has at most 75 octets, and no character is split") {
  CHECK(folded("") == "\r\n");
  CHECK(folded(std::string(75, 'a')) == std::string(75, 'a') + "\r\n");
  CHECK(folded(std::string(76, 'a')) == std::string(75, 'a') + "\r\n a\r\n");
  for (const std::string_view character : {"a", "ŵ", "東", "🎉"}) {
    for (std::size_t before = 0; before < 80; ++before) {
      std::string line(before, '-');
      while (line.size() < 300)
        line += character;
      const auto text = folded(line);
      for (const auto& each : lines_of(text)) {
        CAPTURE(before, each);
        CHECK(each.size() <= 75);
        CHECK((static_cast<unsigned char>(each.at(each.starts_with(' ') ? 1 : 0)) & 0xC0) != 0x80);
      }
      CHECK(unfolded(text) == line);
    }
  }
  const std::string no_text(200, '\x80');
  CHECK(unfolded(folded(no_text)) == no_text);
}

TEST_CASE("a text in a calendar is escaped") {
  CHECK(render::escaped("a\\b;c,d\ne:\"f\"") == "a\\\\b\\;c\\,d\\ne:\"f\"");
  CHECK(render::escaped("a\r\nb\x7F\x01\tc") == "a\\nb\tc");
  CHECK(render::escaped("Dŵr – 🎉") == "Dŵr – 🎉");
}

TEST_CASE("a due date is an all-day event that takes up nobody's time") {
  CHECK(calendar({due("a", "2026-12-31")}) ==
        "BEGIN:VCALENDAR\r\n"
        "VERSION:2.0\r\n"
        "PRODID:-//susr//susr//EN\r\n"
        "CALSCALE:GREGORIAN\r\n"
        "METHOD:PUBLISH\r\n"
        "NAME;LANGUAGE=en:A\\; board\\, and its\\nnews\r\n"
        "X-WR-CALNAME:A\\; board\\, and its\\nnews\r\n"
        "REFRESH-INTERVAL;VALUE=DURATION:P1D\r\n"
        "X-PUBLISHED-TTL:P1D\r\n"
        "BEGIN:VEVENT\r\n"
        "UID:" +
            value_of("UID", calendar({due("a", "2026-12-31")})) +
            "\r\n"
            "DTSTAMP:20261122T000000Z\r\n"
            "LAST-MODIFIED:20261122T000000Z\r\n"
            "SEQUENCE:7\r\n"
            "DTSTART;VALUE=DATE:20261231\r\n"
            "DTEND;VALUE=DATE:20270101\r\n"
            "SUMMARY;LANGUAGE=en:CV-2026-001/A1: Action (SWP)\r\n"
            "STATUS:CONFIRMED\r\n"
            "TRANSP:TRANSPARENT\r\n"
            "END:VEVENT\r\n"
            "END:VCALENDAR\r\n");
}

TEST_CASE("an event has the UID of what is due, whenever that is, and on any board") {
  const auto uid = [](const DueDate& each) { return value_of("UID", calendar({each})); };
  const auto first = due("a", "2026-12-31");
  CHECK(uid(first).size() == std::string_view("0123456789abcdef0123456789abcdef@susr").size());
  auto other = due("a", "2027-03-31", DueState::done);
  other.subject = "gwent:CV-2026-001/A1";
  CHECK(uid(other) == uid(first));
  CHECK(uid(due("b", "2026-12-31")) != uid(first));
  auto of_another_board = first;
  of_another_board.record = "4e5f6a7b";
  CHECK(uid(of_another_board) != uid(first));
}

TEST_CASE("SEQUENCE is the number of events in the log") {
  CHECK(value_of("SEQUENCE", calendar({due("a", "2026-12-31")}, 7)) == "7");
  CHECK(value_of("SEQUENCE", calendar({due("a", "2027-01-31")}, 8)) == "8");
}

TEST_CASE("what is done says so, and what no longer counts is cancelled") {
  const auto done = calendar({due("a", "2026-12-31", DueState::done)});
  CHECK(value_of("SUMMARY;LANGUAGE=en", done) == "CV-2026-001/A1: Action (SWP)\\, done");
  CHECK(value_of("STATUS", done) == "CONFIRMED");
  const auto ended = calendar({due("a", "2026-12-31", DueState::no_longer_counts)});
  CHECK(value_of("SUMMARY;LANGUAGE=en", ended) == "CV-2026-001/A1: Action (SWP)");
  CHECK(value_of("STATUS", ended) == "CANCELLED");
}

TEST_CASE("a calendar speaks the language of the report") {
  auto milestone = due("a", "2026-12-31");
  milestone.subject = "CV-2026-001";
  milestone.what = {.key = "milestone.first-panel", .arguments = {}};
  milestone.agency.clear();
  CHECK(value_of("SUMMARY;LANGUAGE=cy", calendar({milestone}, 7, render::Language::welsh)) ==
        "CV-2026-001: Cyfarfod cyntaf y panel");
}

TEST_CASE("a calendar without dates is still a calendar") {
  const auto text = calendar({});
  CHECK(text.starts_with("BEGIN:VCALENDAR\r\n"));
  CHECK(text.ends_with("END:VCALENDAR\r\n"));
  CHECK(text.find("VEVENT") == std::string::npos);
}

TEST_CASE("a report without due dates is no calendar") {
  const table::Report report{.name = "sample", .as_of = "2026-11-22", .tables = {{}, {}}};
  support::TextSink sink([](std::string_view /*block*/) {});
  CHECK_THROWS_AS(render::write_ics(report, {}, sink), std::logic_error);
  CHECK(table::table_of_due_dates(report) == nullptr);
}
