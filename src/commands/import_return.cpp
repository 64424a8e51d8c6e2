// SPDX-License-Identifier: MIT
#include "import_return.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "susr/catalogue/catalogue.hpp"
#include "susr/commands/access.hpp"
#include "susr/domain/reference.hpp"
#include "susr/exchange/agency_return.hpp"
#include "susr/report/report.hpp"

namespace susr::commands {

namespace {

using exchange::ReturnedCell;

/// A value of the return or the record: a code with the words that it has in its column.
report::Cell value_in(const std::string& column, const std::string& value) {
  if (column == "status") return table::coded(value, "leg-status");
  return column == "barrier_change" && value == "cleared" ? table::coded(value, "barrier-change")
                                                          : report::cell(value);
}

report::FieldList<ReturnedCell> fields_of_returned() {
  using Each = const ReturnedCell&;
  return {{report::as_key(report::number_column("row")), &ReturnedCell::row},
          {report::as_key(report::id_column("item")), &ReturnedCell::item},
          {report::text_column("area"), &ReturnedCell::area},
          {report::as_main(report::text_column("field")),
           [](Each each) { return table::coded(each.column, "column"); }},
          {report::text_column("on_record"),
           [](Each each) { return value_in(each.column, each.on_record); }},
          {report::text_column("in_return"),
           [](Each each) { return value_in(each.column, each.in_return); }},
          {report::number_column("event"),
           [](Each each) { return each.event == 0 ? report::Cell{} : report::cell(each.event); }},
          {report::as_main(
               report::code_column("result", {"change", "recorded", "conflict", "refused"})),
           [](Each each) { return table::coded(each.result, "return-result"); }}};
}

}  // namespace

void take_return(exchange::ImportRequest& request, Session& session) {
  require_access(session, "import-return");
  const auto& store = session.store_to_write();
  request.return_code = exchange::code_in_return(store, request);
  auto agency = std::optional(request.return_code->agency);
  limit_to_own(session, agency, "import-return");
}

report::Report returned_report(std::vector<ReturnedCell> returned, const Session& session) {
  const auto& withheld = session.entrant().withheld;
  for (auto& cell : returned) {
    const bool is_text = cell.column != "status" && !cell.on_record.empty();
    if (is_text && withheld.contains(domain::parse_item_id(cell.item).case_reference))
      cell.on_record = catalogue::say("withheld");
  }
  return {.name = "import-return",
          .as_of = domain::to_text(session.today()),
          .tables = {report::table_of<ReturnedCell>("import-return", fields_of_returned(),
                                                    std::move(returned))}};
}

bool has_conflict(const std::vector<ReturnedCell>& returned) {
  return std::ranges::find(returned, "conflict", &ReturnedCell::result) != returned.end();
}

}  // namespace susr::commands
