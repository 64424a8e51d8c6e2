// SPDX-License-Identifier: MIT
// Who used the record through the door, from an exported journal of the machine (docs/access.md):
// the lines that `susr serve` leaves there.
#include <algorithm>
#include <charconv>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include "susr/catalogue/catalogue.hpp"
#include "susr/support/error.hpp"
#include "susr/support/input.hpp"
#include "susr/support/text.hpp"

#include "reports.hpp"

namespace susr::report {

namespace {

using catalogue::say;
using fmt::arg;

/// One line of the journal.
struct DoorEntry {
  std::string person;
  std::string command;
  int exit = 0;
  std::vector<std::string> cases;
  std::optional<domain::Date> on;  ///< as the journal has it
};

/// What a person did with one command.
struct DoorUse {
  std::int64_t times = 0;
  std::int64_t refused = 0;
  std::int64_t failed = 0;
  std::optional<domain::Date> last_on;
  std::set<std::string> cases;

  void add(const DoorEntry& entry) {
    constexpr int not_permitted = 6;
    ++times;
    if (entry.exit == not_permitted)
      ++refused;
    else if (entry.exit != 0)
      ++failed;
    last_on = std::max(last_on, entry.on);
    cases.insert(entry.cases.begin(), entry.cases.end());
  }
};

using DoorUses = std::map<std::pair<std::string, std::string>, DoorUse>;  // by person and command
using DoorRow = DoorUses::value_type;

/// The rest of `line` after `name=` up to `end`, which is cut off with it; nothing if it is not so.
std::optional<std::string> taken(std::string_view& line, std::string_view name,
                                 std::string_view end) {
  if (!line.starts_with(name)) return std::nullopt;
  line.remove_prefix(name.size());
  const auto length = std::min(line.find(end), line.size());
  std::string value(line.substr(0, length));
  line.remove_prefix(std::min(length + end.size(), line.size()));
  return value;
}

/// What the line says from `person=` on; nothing if susr does not write that.
std::optional<DoorEntry> door_entry_in(std::string_view text) {
  DoorEntry entry;
  auto person = taken(text, "person=", " command=");
  const auto end = text.find(" exit=");
  if (!person || end == std::string_view::npos) return std::nullopt;
  entry.person = std::move(*person);
  entry.command = text.substr(0, end);
  text.remove_prefix(end + 1);
  const auto code = taken(text, "exit=", " ");
  const auto cases = taken(text, "cases=", "\"");  // in JSON the message ends there
  if (!code || !cases || cases->empty()) return std::nullopt;
  const auto* const last = code->data() + code->size();
  if (std::from_chars(code->data(), last, entry.exit).ptr != last) return std::nullopt;
  if (*cases != "-") entry.cases = support::split(*cases, ',');
  return entry;
}

std::optional<domain::Date> day_at_start_of(std::string_view line) {
  constexpr std::size_t length = 10;
  return domain::parse_date(std::string(line.substr(0, length)));
}

[[noreturn]] void refuse_line(std::size_t number, std::string why) {
  support::refuse(say("access-report.line", arg("line", number)), std::move(why),
                  say("access-report.hint"));
}

std::string journal_text(const std::string& file) {
  std::string text;
  support::read_blocks(file == "-" ? "/dev/stdin" : file, [&](std::string_view block) {
    text += block;
    return true;
  });
  return text;
}

/// What was done on the days that were asked for. A line that can't be read, or a journal in which
/// susr left none, is refused: it would look as if nobody had used the record.
DoorUses door_uses(const Selection& selection) {
  DoorUses uses;
  if (!selection.journal) return uses;
  const auto text = journal_text(*selection.journal);
  const bool has_period = selection.from || selection.to;
  std::size_t number = 0;
  bool found = text.find("-- No entries --") != std::string::npos;
  for (const auto& line : support::split(text, '\n')) {
    ++number;
    const auto place = line.find("person=");
    if (place == std::string::npos) continue;
    auto entry = door_entry_in(std::string_view(line).substr(place));
    if (!entry) refuse_line(number, say("access-report.unreadable"));
    entry->on = day_at_start_of(line);
    if (has_period && !entry->on) refuse_line(number, say("access-report.undated"));
    found = true;
    if (has_period && !is_between(selection, entry->on)) continue;
    uses[{entry->person, entry->command}].add(*entry);
  }
  if (!found)
    support::refuse(say("access-report.what"), say("access-report.none"),
                    say("access-report.hint"));
  return uses;
}

FieldList<DoorRow> fields_of_door() {
  using Each = const DoorRow&;
  return {{as_said_once(as_key(id_column("person"))), [](Each each) { return each.first.first; }},
          {as_main(text_column("command")), [](Each each) { return each.first.second; }},
          {as_main(number_column("times")), [](Each each) { return each.second.times; }},
          {unless_zero(number_column("refused")), [](Each each) { return each.second.refused; }},
          {unless_zero(number_column("failed")), [](Each each) { return each.second.failed; }},
          {date_column("last_on"), [](Each each) { return each.second.last_on; }},
          {text_column("cases"), [](Each each) { return list_cell(each.second.cases); }}};
}

Report access(const Context& context, const Selection& selection) {
  return report_of(context,
                   table_of<DoorRow>("access", fields_of_door(), [selection](const auto& take) {
                     for (const auto& each : door_uses(selection))
                       take(each);
                   }));
}

}  // namespace

Entry describe_access() {
  using enum Filter;
  return {.name = "access", .choices = {journal, from, to}, .make = access, .needs = {journal}};
}

}  // namespace susr::report
