// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "susr/domain/deadline.hpp"
#include "susr/report/catalogue.hpp"
#include "susr/storage/legs.hpp"

#include "overdue_impact.hpp"

namespace susr::report {

/// The one place that says what a due date is known by, so that it is the same in every report,
/// over one board or several. Dates that were given as text, such as titles, are not in it.
class DueDates {
 public:
  explicit DueDates(const Context& context);

  [[nodiscard]] table::DueDate of_leg(const storage::LegSummary& leg) const;
  /// Nothing where there is no limit to keep, or it has not begun.
  [[nodiscard]] std::optional<table::DueDate> of_milestone(const std::string& case_reference,
                                                           const domain::Deadline& deadline) const;
  [[nodiscard]] table::DueDate of_acknowledgement(const std::string& case_reference,
                                                  const std::string& agency,
                                                  domain::Date due_on) const;
  [[nodiscard]] table::DueDate of_assessment(const AwaitedAssessment& awaited) const;

 private:
  /// A case in the record of its own board.
  struct OwnCase {
    std::string record;
    std::string reference;
  };

  [[nodiscard]] table::DueDate due(std::string_view kind, const std::string& case_reference,
                                   std::string_view item, const domain::Lead& lead) const;
  [[nodiscard]] OwnCase own_case(const std::string& case_reference) const;

  std::string only_record_;                              // where there is one board
  std::map<std::string, OwnCase, std::less<>> of_case_;  // where there are several
};

/// A table of `fields` with the due date of each of its rows. `of_each` gives that of an item, if
/// it has one.
template <class Item, class OfEach>
Table table_of_due(const Context& context, std::string name, FieldList<Item> fields,
                   std::function<void(const std::function<void(const Item&)>&)> each_item,
                   OfEach of_each) {
  auto table = table_of<Item>(std::move(name), std::move(fields), each_item);
  table.due_dates = [context, of_each, each_item = std::move(each_item)](const auto& take) {
    const DueDates dates(context);
    each_item([&](const Item& item) {
      const std::optional<table::DueDate> due = of_each(dates, item);
      if (due) take(*due);
    });
  };
  return table;
}

}  // namespace susr::report
