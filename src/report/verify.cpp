// SPDX-License-Identifier: MIT
#include <algorithm>
#include <limits>
#include <memory>

#include <fmt/format.h>

#include "susr/report/catalogue.hpp"
#include "susr/storage/verification.hpp"

#include "boards.hpp"
#include "facts.hpp"

namespace susr::report {

namespace {

Row row_of(const storage::Finding& finding) {
  return {cell("fault"),
          cell(finding.fault),
          finding.event > 0 ? cell(finding.event) : Cell{},
          cell(finding.case_reference),
          cell(finding.place),
          cell(finding.detail),
          Cell{},
          Cell{}};
}

std::vector<Column> columns() {
  return {code_column("check", "check"),
          code_column("result", "fault"),
          {.name = "event", .type = CellType::integer},
          {.name = "case"},
          {.name = "place"},
          {.name = "detail"},
          {.name = "events", .type = CellType::integer, .shown = Shown::in_data_only},
          {.name = "hash", .shown = Shown::in_data_only}};
}

/// Holds the log to the heads of papers.
class Witnesses {
 public:
  Witnesses(const storage::Store& store, std::vector<Row>& rows)
      : store_(store), record_(record_name(store)), rows_(rows) {}

  /// From this event on the chain is broken, and nothing can be said of it.
  void broken_from(std::int64_t event) {
    broken_from_ = std::min(broken_from_, event);
  }

  /// Adds what is said of a paper. Gives how much of it is a finding.
  std::int64_t add(const Kept::Paper& paper) {
    std::int64_t findings = 0;
    bool has_ours = false;
    for (const auto& head : paper.heads) {
      // The paper of several boards says which record each head is of.
      const bool is_ours = head.board.empty() || head.record == record_;
      has_ours = has_ours || is_ours;
      const auto why = is_ours ? why_not(head) : std::nullopt;
      if (why) ++findings;
      const auto* result = why ? "not-held" : "held";
      add(is_ours ? result : "of-another-record", paper, head, why.value_or(std::string{}));
    }
    if (has_ours) return findings;
    add("not-held", paper, {}, label("witness.none-of-this-record"));
    return 1;
  }

 private:
  /// Why the log does not hold it; nothing if it does.
  [[nodiscard]] std::optional<std::string> why_not(const LogHead& head) const {
    if (head.sequence == 0) return std::nullopt;
    const auto hash = storage::hash_of_event(store_, head.sequence);
    if (!hash) return label("witness.no-such-event");
    if (hash->substr(0, witness_digits) != head.hash) return label("witness.another-hash");
    if (head.sequence >= broken_from_) return label("witness.after-a-break");
    return std::nullopt;
  }

  void add(std::string_view result, const Kept::Paper& paper, const LogHead& head,
           const std::string& detail) {
    rows_.push_back({cell("witness"), cell(result),
                     head.sequence > 0 ? cell(head.sequence) : Cell{}, Cell{}, cell(paper.name),
                     cell(detail), Cell{}, cell(head.hash)});
  }

  const storage::Store& store_;
  std::string record_;
  std::vector<Row>& rows_;
  std::int64_t broken_from_ = std::numeric_limits<std::int64_t>::max();
};

bool is_of_the_chain(storage::Fault fault) {
  return fault == storage::Fault::gap || fault == storage::Fault::link ||
         fault == storage::Fault::seal;
}

}  // namespace

Findings verify(const Source& source, const Kept& kept) {
  auto rows = std::make_shared<std::vector<Row>>();
  Witnesses witnesses(source.store, *rows);
  const auto head = storage::verify(source.store, kept.head, [&](const storage::Finding& finding) {
    rows->push_back(row_of(finding));
    if (is_of_the_chain(finding.fault)) witnesses.broken_from(finding.event);
  });
  auto findings = static_cast<std::int64_t>(rows->size());
  for (const auto& paper : kept.papers)
    findings += witnesses.add(paper);
  rows->insert(rows->begin(), {cell("record"), cell(findings == 0 ? "sound" : "unsound"), Cell{},
                               Cell{}, Cell{}, Cell{}, cell(head.events), cell(head.hash)});
  auto line = fmt::format(fmt::runtime(label("note.head")), fmt::arg("events", head.events),
                          fmt::arg("hash", head.hash));
  return {.report = {.name = "verify",
                     .as_of = domain::to_text(source.as_of),
                     .tables = {{.name = "verify",
                                 .columns = columns(),
                                 .rows =
                                     [rows](const TakeRow& take) {
                                       for (const auto& row : *rows)
                                         take(row);
                                     }}},
                     .notes = [line = std::move(line)] { return std::vector{line}; }},
          .findings = findings};
}

}  // namespace susr::report
