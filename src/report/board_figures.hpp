// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "susr/domain/deadline.hpp"

#include "selection.hpp"

namespace susr::report {

/// How many, and which where that was asked for.
class Figure {
 public:
  std::int64_t n = 0;
  std::vector<std::string> items;  ///< empty unless they were asked for

  void add(bool detail, const std::string& item) {
    ++n;
    if (detail) items.push_back(item);
  }
};

/// A figure and what it is a part of.
struct Share {
  Figure part;
  std::int64_t of = 0;
};

template <class Key>
using Figures = std::map<Key, Figure, std::less<>>;
template <class Key>
using Shares = std::map<Key, Share, std::less<>>;

/// What is counted of cases, in one pass over them.
struct CaseFigures {
  std::int64_t all = 0;  ///< learning sources apart
  Figures<std::string> outcomes;
  Figures<domain::Stage> stages;
  Shares<std::string> overdue;               ///< of what is awaited, by time limit
  Shares<std::string> soon_due;              ///< the same
  Figures<domain::DeadlineStatus> progress;  ///< of the progress reports that have a start
};
CaseFigures count_cases(const Context& context, bool detail);

/// What is counted of actions, each once, in one pass over them; and of legs, by agency.
struct ActionFigures {
  std::int64_t all = 0;
  Figure not_relevant;  ///< to any of their agencies: outside N, as what is stepped down
  Figures<domain::ActionStatus> statuses;
  Figures<domain::Rag> colours;
  std::int64_t open = 0;
  Figure overdue;
  int longest_overdue = 0;  ///< of the open actions, in days
  std::string longest_overdue_item;
  Figure soon_due;
  Figure extended;                  ///< and open
  Figure overdue_on_original_only;  ///< and open
  Figure awaiting_ratification;
  Figure ratified_by_completer;  ///< see is_by_one_account
  Figure barriers;
  Figures<domain::EscalationLevel> escalated;
  Shares<std::string> open_legs;     ///< by agency
  Shares<std::string> overdue_legs;  ///< by agency
};
/// The actions within N.
std::int64_t counted(const ActionFigures& figures);
ActionFigures count_actions(const Context& context, bool detail);

/// A theme under which several reviews made recommendations.
struct RecurringTheme {
  std::vector<std::string> cases;
  std::int64_t recommendations = 0;
};

/// By theme; and how many reviews have recommendations at all. Learning sources are no reviews.
struct ThemeFigures {
  std::map<std::string, RecurringTheme> recurring;
  std::int64_t cases = 0;
};
ThemeFigures count_themes(const Context& context);

}  // namespace susr::report
