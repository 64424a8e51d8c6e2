// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <functional>
#include <optional>
#include <set>
#include <string>

#include "susr/domain/codes.hpp"
#include "susr/domain/overdue.hpp"
#include "susr/report/catalogue.hpp"

#include "selection.hpp"

namespace susr::report {

/// How an action comes among the unfinished ones, or leaves them.
enum class Flow {
  added,
  reopened,
  restored,  ///< by a correction
  ratified,
  completed,  ///< and needs no ratification
  stepped_down,
  not_relevant,  ///< to any of its agencies
  removed        ///< by a correction
};

/// Whether the flow is one out of the unfinished actions.
bool is_out(Flow flow);

/// How an action stood at the end of a day.
struct Seen {
  domain::Finish finish = domain::Finish::unfinished;
  int times_reopened = 0;
  domain::Date updated_on;
};

/// Watches one action on the days on which something about it changed, in order.
class ActionWatch {
 public:
  using Take = std::function<void(Flow)>;

  /// How it stands at the end of the day; nothing if it is not there. Calls `take` if it came among
  /// the unfinished ones or left them, and with both if it did both. Where the times it was
  /// reopened are not known, and so are 0, a reopened action is told as restored.
  void look(domain::Date day, const std::optional<Seen>& now, const Take& take);

 private:
  [[nodiscard]] Flow flow_in(const Seen& now) const;

  std::optional<Seen> seen_;
  bool is_known_ = false;  // it was there once
};

/// Calls `take` with each time that an action of the selected cases came among the unfinished ones
/// or left them, as the log tells it, on the days after `after` until the end of `until`. What
/// happened on one day is told as it stood at the end of it. By case, and within a case in order of
/// time.
void for_each_flow(const Context& context, const Selection& selection, domain::Date after,
                   domain::Date until,
                   const std::function<void(domain::Date, Flow, const std::string& item)>& take);

/// The unfinished actions at the end of a day, as the tables tell it: their ids.
std::set<std::string> unfinished_actions(const Context& context, domain::Date day);

/// Throws `store` unless the unfinished actions at the end of `day` are those that the log comes
/// to: names each that is not.
void require_as_in_log(domain::Date day, const std::set<std::string>& from_tables,
                       const std::set<std::string>& from_log);

}  // namespace susr::report

template <>
inline constexpr std::array susr::domain::codes_of<susr::report::Flow>{
    Code{susr::report::Flow::added, "added"},
    Code{susr::report::Flow::reopened, "reopened"},
    Code{susr::report::Flow::restored, "restored"},
    Code{susr::report::Flow::ratified, "ratified"},
    Code{susr::report::Flow::completed, "completed"},
    Code{susr::report::Flow::stepped_down, "stepped-down"},
    Code{susr::report::Flow::not_relevant, "not-relevant"},
    Code{susr::report::Flow::removed, "removed"}};
