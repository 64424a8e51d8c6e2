// SPDX-License-Identifier: MIT
#include <algorithm>
#include <limits>

#include "susr/report/catalogue.hpp"
#include "susr/storage/verification.hpp"

#include "boards.hpp"
#include "common.hpp"

namespace susr::report {

namespace {

/// What was looked at and what came of it.
struct Checked {
  std::string_view check;
  Cell result;
  std::int64_t event = 0;  ///< 0 for none
  std::string case_reference = {};
  std::string place = {};
  Cell detail = {};
  Cell events = {};
  std::string hash = {};
};

FieldList<Checked> fields_of_verify() {
  return {{as_key(text_column("check")),
           [](const Checked& each) { return coded(each.check, "check"); }},
          {as_main(text_column("result")), &Checked::result},
          {number_column("event"),
           [](const Checked& each) { return each.event > 0 ? cell(each.event) : Cell{}; }},
          {text_column("case"), &Checked::case_reference},
          {text_column("place"), &Checked::place},
          {text_column("detail"), &Checked::detail},
          {number_column("events", Shown::in_data_only), &Checked::events},
          {text_column("hash", Shown::in_data_only), &Checked::hash}};
}

Checked checked(const storage::Finding& finding) {
  return {.check = "fault",
          .result = coded(domain::code(finding.fault), "fault"),
          .event = finding.event,
          .case_reference = finding.case_reference,
          .place = finding.place,
          .detail = cell(finding.detail)};
}

/// Holds the log to the heads of papers.
class Witnesses {
 public:
  Witnesses(const storage::Store& store, std::vector<Checked>& found)
      : store_(store),
        record_(record_name(store)),
        former_record_(former_record_name(store)),
        found_(found) {}

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
      const bool is_ours = head.board.empty() || head.record == record_ ||
                           (!former_record_.empty() && head.record == former_record_) ||
                           (head.sequence == 0 && record_.empty());
      has_ours = has_ours || is_ours;
      const auto why = is_ours ? why_not(head) : std::nullopt;
      if (why) ++findings;
      const auto* result = why ? "not-held" : "held";
      add(is_ours ? result : "of-another-record", paper, head, why.value_or(std::string_view{}));
    }
    if (has_ours) return findings;
    add("not-held", paper, {}, "witness.none-of-this-record");
    return 1;
  }

 private:
  /// The message that says why the log does not hold it; nothing if it does.
  [[nodiscard]] std::optional<std::string_view> why_not(const LogHead& head) const {
    if (head.sequence == 0) return std::nullopt;
    const auto hash = storage::hash_of_event(store_, head.sequence);
    if (!hash) return "witness.no-such-event";
    if (hash->substr(0, witness_digits) != head.hash) {
      // The paper may be from before the log was sealed again.
      const auto former = storage::former_hash_of_event(store_, head.sequence);
      if (former && former->empty()) return "witness.former-hash-dropped";
      if (!former || former->substr(0, witness_digits) != head.hash) return "witness.another-hash";
    }
    if (head.sequence >= broken_from_) return "witness.after-a-break";
    return std::nullopt;
  }

  void add(std::string_view result, const Kept::Paper& paper, const LogHead& head,
           std::string_view why_not) {
    found_.push_back({.check = "witness",
                      .result = coded(result, "fault"),
                      .event = head.sequence,
                      .place = paper.name,
                      .detail = why_not.empty() ? Cell{} : Cell{Message{std::string(why_not)}},
                      .hash = head.hash});
  }

  const storage::Store& store_;
  std::string record_;
  std::string former_record_;
  std::vector<Checked>& found_;
  std::int64_t broken_from_ = std::numeric_limits<std::int64_t>::max();
};

bool is_of_the_chain(storage::Fault fault) {
  return fault == storage::Fault::gap || fault == storage::Fault::link ||
         fault == storage::Fault::seal;
}

}  // namespace

Findings verify(const Context& context, const Kept& kept, const support::TellProgress& progress) {
  std::vector<Checked> found;
  Witnesses witnesses(context.store, found);
  const auto take = [&](const storage::Finding& finding) {
    found.push_back(checked(finding));
    if (is_of_the_chain(finding.fault)) witnesses.broken_from(finding.event);
  };
  const auto head = storage::verify(context.store, kept.head, take, progress);
  auto findings = std::ssize(found);
  for (const auto& paper : kept.papers)
    findings += witnesses.add(paper);
  found.insert(found.begin(), {.check = "record",
                               .result = coded(findings == 0 ? "sound" : "unsound", "fault"),
                               .events = cell(head.events),
                               .hash = head.hash});
  return {.report = {.name = "verify",
                     .as_of = domain::to_text(context.as_of),
                     .tables = {table_of<Checked>("verify", fields_of_verify(), std::move(found))},
                     .notes = lines({{.key = "note.head",
                                      .arguments = {argument("events", head.events),
                                                    argument("hash", head.hash)}}})},
          .findings = findings};
}

}  // namespace susr::report
