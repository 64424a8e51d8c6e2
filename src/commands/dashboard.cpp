// SPDX-License-Identifier: MIT
#include <memory>
#include <set>
#include <string>
#include <string_view>

#include <fmt/format.h>

#include "susr/catalogue/catalogue.hpp"
#include "susr/commands/access.hpp"
#include "susr/commands/session.hpp"
#include "susr/render/site.hpp"
#include "susr/support/rebuilt_folder.hpp"

#include "dashboard_pages.hpp"
#include "options.hpp"
#include "progress_line.hpp"

namespace susr::commands {

namespace {

using catalogue::say;
using fmt::arg;

struct DashboardOptions {
  std::string folder;
  std::optional<std::string> reader;
  std::optional<domain::Date> since;
};

/// So long before the day is what changed told, if nothing else is asked for.
constexpr std::chrono::days usual_period{28};

/// Where the cells of a dashboard lead to: those that name a case, something in it, or an agency,
/// of which it has a page.
class CellTargets {
 public:
  explicit CellTargets(std::span<const DashboardPage> pages) {
    for (const auto& page : pages)
      paths_.insert(page.path);
  }

  std::string operator()(const table::Column& column, std::string_view text) const {
    if (column.name == "agency") {
      return if_there(page_of_agency(std::string(text.substr(0, text.find('@')))), {});
    }
    // An occasion on which learning was shared has no history of its own.
    const bool is_id = !column.wraps && column.type == table::CellType::text;
    if (!is_id || column.name == "occasion") return {};
    const auto ends = text.find('/');
    const auto item = ends == std::string_view::npos ? std::string_view{} : text.substr(ends + 1);
    return if_there(page_of_case(std::string(text.substr(0, ends))), item);
  }

 private:
  [[nodiscard]] std::string if_there(const std::string& path, std::string_view part) const {
    if (!paths_.contains(path)) return {};
    return part.empty() ? path : fmt::format("{}#{}", path, part);
  }

  std::set<std::string> paths_;
};

std::vector<render::Link> links_to(std::span<const DashboardPage> pages) {
  std::vector<render::Link> links;
  for (const auto& page : pages) {
    if (!page.title.empty()) links.push_back({page.title, page.path});
  }
  return links;
}

support::Rebuilt write_pages(const DashboardOptions& options, Session& session) {
  const auto context = session.context();
  const auto since = options.since.value_or(context.as_of - usual_period);
  const auto pages = dashboard_pages(session, context, since);
  render::SitePage site{.path = {}, .links = links_to(pages), .target = CellTargets(pages)};
  auto how = session.options.render;
  how.known_on = session.options.known_on;
  ProgressLine progress(session, "progress.pages");
  const auto tell = progress.teller();
  return support::rebuild_folder(
      options.folder, session.output_mode(), [&](const support::TakeFile& take) {
        std::int64_t done = 0;
        for (const auto& page : pages) {
          std::string text;
          support::TextSink sink([&text](std::string_view block) { text += block; });
          site.path = page.path;
          render::write_site_page(page.make(), how, site, sink);
          sink.flush();
          take(page.path, text);
          if (tell) tell(++done, std::ssize(pages));
        }
      });
}

Result run_dashboard(const DashboardOptions& options, Session& session) {
  support::require_rebuildable_folder(options.folder);
  if (options.reader) require_access_for(session, "dashboard", *options.reader);
  const auto rebuilt = write_pages(options, session);
  if (!session.options.quiet) {
    session.note(say("dashboard.written", arg("n", rebuilt.files), arg("changed", rebuilt.changed),
                     arg("folder", options.folder)));
  }
  return Result::done;
}

}  // namespace

Command make_dashboard() {
  auto options = std::make_shared<DashboardOptions>();
  return {.name = "dashboard",
          .listed_under = CommandGroup::papers,
          .groups = {OptionGroup::reading},
          .examples = {"susr dashboard /srv/www/board", "susr dashboard --for chair chair",
                       "susr dashboard --verify --quiet --for SWP /srv/www/swp",
                       "susr dashboard --language cy --since 2026-06-30 --as-of 2026-09-30 bwrdd"},
          .options = {of_kind(ValueKind::file, argument("DIR", options->folder)),
                      name_option("--for", "READER", options->reader),
                      option("--since", "DATE", options->since), shared_option("--quiet")},
          .run = [options](Session& session) { return run_dashboard(*options, session); }};
}

}  // namespace susr::commands
