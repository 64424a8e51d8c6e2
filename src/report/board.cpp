// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>
#include <map>
#include <memory>
#include <optional>

#include <fmt/format.h>

#include "susr/support/error.hpp"
#include "susr/support/text.hpp"

#include "board_figures.hpp"
#include "board_lists.hpp"
#include "facts.hpp"
#include "movement.hpp"
#include "reports.hpp"

namespace susr::report {

namespace {

using domain::ActionStatus;
using domain::code;
using domain::Rag;

/// Collects the rows of the board's position.
class Position {
 public:
  explicit Position(bool detail) : detail_(detail) {}

  void cases(const CaseFigures& figures) {
    for (const auto* outcome :
         {"susr", "mapf", "no-review", "awaiting-decision", "awaiting-sign-off"}) {
      row("referrals", "outcome", outcome, figure_of(figures.outcomes, outcome), figures.all);
    }
    by_code("reviews", "stage", figures.stages, figures.all, domain::Stage::learning_source);
  }

  void overdue(const CaseFigures& cases, const ActionFigures& actions) {
    row("overdue", "overdue-actions", "", actions.overdue, actions.open);
    shares("overdue", "overdue-milestones", cases.overdue);
  }

  void actions(const ActionFigures& figures) {
    const auto outside =
        figure_of(figures.statuses, ActionStatus::stepped_down).n + figures.not_relevant.n;
    by_code("actions", "action-status", figures.statuses, figures.all - outside,
            ActionStatus::stepped_down);
    row("actions", "action-status", "not-relevant", figures.not_relevant);
    const auto grey = figure_of(figures.colours, Rag::grey).n;
    by_code("rag", "rag", figures.colours, figures.all - grey, Rag::grey);
  }

  void agencies(const ActionFigures& figures) {
    shares("agencies", "open-legs", figures.open_legs);
    shares("agencies", "overdue-legs", figures.overdue_legs);
  }

  void movement(std::string_view group, const Figure& figure) {
    row("movement", "movement", group, figure);
  }

  void early_warning(const CaseFigures& cases, const ActionFigures& actions) {
    row("early-warning", "due-soon-actions", "", actions.soon_due, actions.open);
    shares("early-warning", "due-soon-milestones", cases.soon_due);
  }

  void extensions(const ActionFigures& figures, const std::optional<Figure>& granted) {
    if (granted) row("extensions", "extensions-granted", "", *granted);
    row("extensions", "extended-actions", "", figures.extended, figures.open);
    row("extensions", "overdue-on-original-only", "", figures.overdue_on_original_only,
        figures.open);
  }

  void attention(const CaseFigures& cases, const ActionFigures& actions) {
    row("ratification", "awaiting-ratification", "", actions.awaiting_ratification,
        counted(actions));
    row("escalations", "open-barriers", "", actions.barriers, actions.open);
    by_code("escalations", "escalation", actions.escalated, actions.open);
    std::int64_t reports = 0;
    for (const auto& [status, figure] : cases.progress)
      reports += figure.n;
    for (const auto& [status, figure] : cases.progress)
      row("progress-reports", "duty", code(status), figure, reports);
  }

  void themes(const ThemeFigures& figures) {
    for (const auto& [theme, recurring] : figures.recurring) {
      Figure figure;
      for (const auto& reference : recurring.cases)
        figure.add(detail_, reference);
      row("recurring-themes", "reviews-with-theme", theme, figure, figures.cases);
    }
  }

  std::vector<Row> finish() {
    return std::move(rows_);
  }

 private:
  /// The actions within N.
  static std::int64_t counted(const ActionFigures& figures) {
    return figures.all - figures.not_relevant.n -
           figure_of(figures.statuses, ActionStatus::stepped_down).n;
  }

  template <class Figures, class Key>
  static Figure figure_of(const Figures& figures, const Key& key) {
    const auto found = figures.find(key);
    return found == figures.end() ? Figure{} : found->second;
  }

  /// A row for each enumerator; the one that is `outside` N has none.
  template <class Enumeration>
  void by_code(std::string_view section, std::string_view measure,
               const Figures<Enumeration>& figures, std::int64_t of,
               std::type_identity_t<std::optional<Enumeration>> outside = std::nullopt) {
    for (const auto& entry : domain::codes_of<Enumeration>) {
      const bool within = entry.value != outside;
      row(section, measure, entry.code, figure_of(figures, entry.value),
          within ? std::optional(of) : std::nullopt);
    }
  }

  void shares(std::string_view section, std::string_view measure,
              const Shares<std::string>& shares) {
    for (const auto& [group, share] : shares)
      row(section, measure, group, share.part, share.of);
  }

  void row(std::string_view section, std::string_view measure, std::string_view group,
           const Figure& figure, std::optional<std::int64_t> of = std::nullopt) {
    constexpr double hundred = 100;
    Cell percent;
    if (of.value_or(0) > 0) {
      percent = hundred * static_cast<double>(figure.n) / static_cast<double>(*of);
    }
    Row row{cell(section), cell(measure), cell(group), cell(figure.n), cell(of), percent};
    if (detail_) row.push_back(cell(support::join(figure.items, "; ")));
    rows_.push_back(std::move(row));
  }

  bool detail_;
  std::vector<Row> rows_;
};

void move(std::set<std::string>& unfinished, Flow flow, const std::string& item) {
  is_out(flow) ? (void)unfinished.erase(item) : (void)unfinished.insert(item);
}

/// What moved between two days, as the log tells it; it must be what the tables tell.
void add_movement(Position& position, const Source& source, const Selection& selection) {
  const auto since = *selection.since;
  std::set<std::string> opening_in_log;
  std::set<std::string> closing_in_log;
  std::map<Flow, Figure> flows;
  for_each_flow(source, {}, domain::Date::min(), source.as_of,
                [&](domain::Date day, Flow flow, const std::string& item) {
                  move(closing_in_log, flow, item);
                  if (day <= since) move(opening_in_log, flow, item);
                  if (day > since) flows[flow].add(selection.detail, item);
                });
  const auto opening = unfinished_actions(source, since);
  require_as_in_log(since, opening, opening_in_log);
  const auto closing = unfinished_actions(source, source.as_of);
  require_as_in_log(source.as_of, closing, closing_in_log);
  const auto of_all = [&](const std::set<std::string>& items) {
    Figure figure;
    for (const auto& item : items)
      figure.add(selection.detail, item);
    return figure;
  };
  position.movement("opening", of_all(opening));
  for (const auto& entry : domain::codes_of<Flow>)
    position.movement(entry.code, flows[entry.value]);
  position.movement("closing", of_all(closing));
}

std::vector<Row> position_of(const Source& source, const Selection& selection) {
  const auto cases = count_cases(source, selection.detail);
  const auto actions = count_actions(source, selection.detail);
  Position position(selection.detail);
  position.cases(cases);
  position.overdue(cases, actions);
  position.actions(actions);
  position.agencies(actions);
  if (selection.since) add_movement(position, source, selection);
  position.early_warning(cases, actions);
  position.extensions(actions, extensions_granted(source, selection));
  position.attention(cases, actions);
  position.themes(count_themes(source));
  return position.finish();
}

/// The groups of a measure are codes of a family that depends on the measure.
std::string group_wording(const std::string& group, const Row& row) {
  return wording(std::get<std::string>(row[1]), group);
}

std::vector<Column> columns(bool detail) {
  std::vector<Column> columns{code_column("section", "section", Shown::as_heading),
                              code_column("measure", "measure"),
                              {.name = "group", .wording = group_wording},
                              number_column("n"),
                              number_column("of"),
                              decimal_column("percent")};
  if (detail) columns.push_back(text_column("items"));
  return columns;
}

void require_sense(const Source& source, const Selection& selection) {
  if (!selection.since || *selection.since <= source.as_of) return;
  throw support::Error(support::ErrorKind::usage,
                       {.what = "report board",
                        .why = "--since is after the day of the report",
                        .hint = "give an earlier --since, or a later --as-of"});
}

}  // namespace

Report board(const Source& source, const Selection& selection) {
  require_sense(source, selection);
  // All is counted before a line is written: a paper that does not balance is not begun.
  auto report = report_of(source, "board", columns(selection.detail),
                          [rows = position_of(source, selection)](const TakeRow& take) {
                            for (const auto& row : rows)
                              take(row);
                          });
  if (selection.since) {
    report.heading =
        title_block(source, fmt::format(fmt::runtime(label("title.board-since")),
                                        fmt::arg("since", domain::to_text(*selection.since))));
  }
  report.appendices = board_lists(source, selection);
  report.notes = [line = rag_rule(source.policy)] {
    return std::vector{label("note.outside"), label("note.unfinished"), line};
  };
  return report;
}

}  // namespace susr::report
