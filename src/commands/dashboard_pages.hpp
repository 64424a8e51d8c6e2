// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "susr/commands/session.hpp"
#include "susr/domain/date.hpp"
#include "susr/report/catalogue.hpp"

namespace susr::commands {

/// A page of the dashboard.
struct DashboardPage {
  std::string path;   ///< within the dashboard
  std::string title;  ///< among the links of every page; empty if it is not one of them
  std::function<report::Report()> make;
};

/// What a dashboard is made of, in the order of its links: the board's position, what is late, each
/// case, each agency, the papers of the meetings, and the rest; each only if whoever reads it may
/// use the command that shows it. What happened since the day is told on the first page and in the
/// papers. What the context refers to must live as long as the pages.
std::vector<DashboardPage> dashboard_pages(Session& session, const report::Context& context,
                                           domain::Date since);

/// The path of the page of a case, and that of an agency, whether or not the dashboard has one.
/// Nothing in a name can lead out of the dashboard.
std::string page_of_case(const std::string& reference);
std::string page_of_agency(const std::string& code);

}  // namespace susr::commands
