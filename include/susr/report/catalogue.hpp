// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "susr/domain/policy.hpp"
#include "susr/report/boards.hpp"
#include "susr/report/report.hpp"
#include "susr/storage/legs.hpp"
#include "susr/storage/store.hpp"
#include "susr/support/progress.hpp"

namespace susr::report {

/// What a report is made from. The store, the policy and the boards must outlive the report.
struct Context {
  const storage::Store& store;  ///< a board's, or the records of several boards as one
  const domain::Policy& policy;
  domain::Date as_of;
  std::optional<domain::Date> known_on;  ///< if the store is a record as it was known then
  const BoardRecords* boards = nullptr;  ///< null where it is one, under the policy's name
};

/// How long a period is. A week is one of ISO 8601, from Monday to Sunday.
enum class Period { week, month, quarter, year };

/// What figures can be told apart by.
enum class By { board, agency, area, theme };

/// What can be asked of a report; each honours some of it.
enum class Filter {
  case_reference,
  agency,
  area,
  criteria,
  outcome,
  status,
  rag,
  theme,
  from,
  to,
  since,
  detail,
  every,
  by,
  likeness,
  journal
};

/// What was asked of a report; what is not set does not narrow it.
struct Selection {
  std::optional<std::string> case_reference;
  std::optional<std::string> agency;
  std::optional<std::string> area;       ///< a leg for the whole region is in every area
  std::set<domain::Criterion> criteria;  ///< any of them: of the decision, else of the referral
  std::set<domain::Outcome> outcomes;    ///< in force
  std::set<std::string> statuses;        ///< codes that the report knows
  std::set<domain::Rag> colours;
  std::optional<std::string> theme;
  std::optional<domain::Date> from;   ///< docs/reports.md says which of its days each report means
  std::optional<domain::Date> to;     ///< that day included
  std::optional<domain::Date> since;  ///< the end of that day
  bool detail = false;                ///< whether the ids behind each figure are wanted
  std::optional<Period> every;        ///< a month, if it is not said
  std::set<By> by;                    ///< what the report does by itself, if it is empty
  /// The least likeness of texts, in hundredths; the usual one, if it is not said.
  std::optional<std::int16_t> likeness;
  /// The file of an exported journal, or `-` for standard input.
  std::optional<std::string> journal;
};

/// Whether a report can be made over several boards.
enum class Over {
  any_boards,
  one_board  ///< what it shows is one store's own
};

/// Which day a report is of where --as-of is not given.
enum class EndsOn {
  today,
  to  ///< that of --to, if there is one
};

/// A report that `susr report` prints. Each describes itself in its own file.
struct Entry {
  std::string_view name;
  std::vector<Filter> choices;
  Report (*make)(const Context& context, const Selection& selection);
  std::vector<std::string> statuses = {};  ///< what --status takes
  std::vector<Filter> needs = {};          ///< which of the choices it can't do without
  Over over = Over::any_boards;
  EndsOn day = EndsOn::today;
  /// What it is, with columns of its own, where one case is asked for; null if it is the same.
  Report (*of_case)(const Context& context, const std::string& case_reference) = nullptr;
};

/// Every report, in the order in which `susr report --list` shows them.
std::span<const Entry> catalogue();

/// Of every report that has one kind of rows, in the order of the catalogue and then of the
/// commands; with the columns that `Filter::detail` adds, if they are wanted.
std::vector<Schema> schemas(bool with_detail = false);

/// Which late items to look for. Acknowledgements and assessments of impact are late only where the
/// policy says by when.
enum class Kind { action, milestone, acknowledgement, impact };

/// What narrows the overdue check.
struct OverdueFilter {
  storage::LegFilter legs;
  std::optional<Kind> kind;
  /// Also what is not late but due in so many days from the as-of date, that day included.
  std::optional<int> within_days;
};

/// The overdue check: its rows, and what they come to.
struct Overdue {
  Report report;
  std::int64_t overdue = 0;   ///< late legs, milestones, acknowledgements and assessments
  std::int64_t soon_due = 0;  ///< not late, but due within the days asked for
};
Overdue overdue(const Context& context, const OverdueFilter& filter);

/// What narrows the list of cases; what is not set does not.
struct ListFilter {
  std::set<domain::Stage> stages;
  std::set<domain::Criterion> criteria;  ///< any of them: of the decision, else of the referral
  std::set<domain::Outcome> outcomes;    ///< in force
  std::optional<domain::Regime> regime;
  std::optional<std::string> agency;  ///< the referring one
  std::optional<std::string> post;    ///< who was appointed to chair or to review
  std::optional<domain::Date> from;   ///< referred, or entered, on that day or later
  std::optional<domain::Date> to;     ///< referred, or entered, on that day or earlier
};

/// Cases and learning sources, one a row.
Report list(const Context& context, const ListFilter& filter);

/// What is asked of one agency: its open actions, and the learning that it has yet to acknowledge
/// or to share; what is due first comes first.
Report mine(const Context& context, const std::string& agency);
/// The same for each agency that it is called with; all cases are looked at once, at the first.
std::function<Report(const std::string& agency)> mine_of_each(const Context& context);

/// How it is with the access of a person in a post.
enum class PersonStatus {
  current,
  to_come,
  ended,
  lapsed,  ///< they signed no agreement anew
  revoked
};

/// Who has access to the record, a row for each post of a person; with statuses, only those.
Report people(const Context& context, const std::set<PersonStatus>& statuses);

/// One case whole, or one of its actions or recommendations if `asked` names it. Throws `refused`
/// if there is none, or was none yet at the as-of date.
Report show(const Context& context, const std::string& case_reference, const std::string& asked);

/// One case whole, with its history under each part of it: an action, a recommendation.
Report show_by_item(const Context& context, const std::string& case_reference);

/// Why the dates of an action, of a case or of one of its time limits are what they are. `asked` is
/// `A5`, empty, or the id of a time limit. Throws `refused` if there is none such.
Report explain(const Context& context, const std::string& case_reference, const std::string& asked);

/// What narrows the log.
struct LogFilter {
  std::optional<std::string> case_reference;
  std::optional<domain::Date> since;  ///< recorded on that day, in London, or later
  std::optional<int> last;            ///< of those, only so many, the last
};

/// Every event that took effect by the as-of date, with each value that it gave or replaced.
Report log(const Context& context, const LogFilter& filter);

/// The same, a row an event, without what it says: the rows are those of the report `audit`.
Report log_in_lines(const Context& context, const LogFilter& filter);

/// A report and how many things it found.
struct Findings {
  Report report;
  std::int64_t findings = 0;
};

/// What is missing from the record or looks like an error; of one case, if it is named.
/// `of_configuration` are codes of what was found in the configuration.
Findings check(const Context& context, const std::optional<std::string>& only_case,
               const std::vector<std::string_view>& of_configuration = {});

/// Where the board stands: how much is live, open and late, how many things `check` finds, and the
/// commands that are worth typing next.
/// `of_configuration` as for `check`.
Report status(const Context& context, const std::vector<std::string_view>& of_configuration);

/// What is kept elsewhere, for the log to be held to.
struct Kept {
  std::optional<std::string> head;  ///< the whole hash of an event
  struct Paper {
    std::string name;
    std::vector<LogHead> heads;  ///< at its foot
  };
  std::vector<Paper> papers;
};

/// What `storage::verify` finds, and the head of the log; and for each head of a paper whether the
/// log still has it. `progress` is told as `storage::verify` does.
Findings verify(const Context& context, const Kept& kept,
                const support::TellProgress& progress = {});

/// The heads of the logs that a report as at the day rests on, one for each board, when they are
/// asked for.
std::function<std::vector<LogHead>()> log_heads(const Context& context);

/// What any report can have besides its own columns, for putting rows of several boards or days
/// together: `board`, the name of the board that a row's case belongs to, and `as_of`, the day. A
/// report about one case names that, for its rows may not.
std::vector<table::MoreColumn> more_columns(const Context& context,
                                            const std::string& only_case = {});

/// The lines above a report: its title (a message, or an id), the board, the day, the record and
/// this program; and how much of it was not known on that day, which is counted in one case if one
/// is named.
Lines title_block(const Context& context, const Cell& title,
                  const std::optional<std::string>& only_case = std::nullopt);

}  // namespace susr::report

template <>
inline constexpr std::array susr::domain::codes_of<susr::report::Period>{
    Code{susr::report::Period::week, "week"}, Code{susr::report::Period::month, "month"},
    Code{susr::report::Period::quarter, "quarter"}, Code{susr::report::Period::year, "year"}};

template <>
inline constexpr std::array susr::domain::codes_of<susr::report::By>{
    Code{susr::report::By::board, "board"}, Code{susr::report::By::agency, "agency"},
    Code{susr::report::By::area, "area"}, Code{susr::report::By::theme, "theme"}};

template <>
inline constexpr std::array susr::domain::codes_of<susr::report::Kind>{
    Code{susr::report::Kind::action, "action"}, Code{susr::report::Kind::milestone, "milestone"},
    Code{susr::report::Kind::acknowledgement, "acknowledgement"},
    Code{susr::report::Kind::impact, "impact"}};

template <>
inline constexpr std::array susr::domain::codes_of<susr::report::PersonStatus>{
    Code{susr::report::PersonStatus::current, "current"},
    Code{susr::report::PersonStatus::to_come, "to-come"},
    Code{susr::report::PersonStatus::ended, "ended"},
    Code{susr::report::PersonStatus::lapsed, "lapsed"},
    Code{susr::report::PersonStatus::revoked, "revoked"}};

/// As the options are called, without their dashes.
template <>
inline constexpr std::array susr::domain::codes_of<susr::report::Filter>{
    Code{susr::report::Filter::case_reference, "case"},
    Code{susr::report::Filter::agency, "agency"},
    Code{susr::report::Filter::area, "area"},
    Code{susr::report::Filter::criteria, "criteria"},
    Code{susr::report::Filter::outcome, "outcome"},
    Code{susr::report::Filter::status, "status"},
    Code{susr::report::Filter::rag, "rag"},
    Code{susr::report::Filter::theme, "theme"},
    Code{susr::report::Filter::from, "from"},
    Code{susr::report::Filter::to, "to"},
    Code{susr::report::Filter::since, "since"},
    Code{susr::report::Filter::detail, "detail"},
    Code{susr::report::Filter::every, "every"},
    Code{susr::report::Filter::by, "by"},
    Code{susr::report::Filter::likeness, "likeness"},
    Code{susr::report::Filter::journal, "journal"}};
