// SPDX-License-Identifier: MIT
#include <algorithm>
#include <functional>
#include <memory>
#include <mutex>
#include <span>
#include <string>
#include <string_view>
#include <thread>
#include <unordered_set>
#include <vector>

#include <fmt/format.h>

#include "susr/catalogue/catalogue.hpp"
#include "susr/commands/access.hpp"
#include "susr/commands/session.hpp"
#include "susr/render/site.hpp"
#include "susr/support/rebuilt_folder.hpp"
#include "susr/support/shared_work.hpp"

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

/// Each has a page in memory: of a large board a page can have tens of megabytes.
constexpr unsigned most_threads = 4;

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

  std::unordered_set<std::string> paths_;
};

std::vector<render::Link> links_to(std::span<const DashboardPage> pages) {
  std::vector<render::Link> links;
  for (const auto& page : pages) {
    if (!page.title.empty()) links.push_back({page.title, page.path});
  }
  return links;
}

/// The pages as several threads make them: each has a list of all of them, of which it makes those
/// that it comes to.
std::vector<std::vector<DashboardPage>> pages_by_thread(const DashboardOptions& options,
                                                        Session& session) {
  const auto context = session.context();
  const auto since = options.since.value_or(context.as_of - usual_period);
  std::vector<std::vector<DashboardPage>> pages;
  pages.push_back(dashboard_pages(session, context, since));
  const auto threads = std::min(std::thread::hardware_concurrency(), most_threads);
  while (pages.size() < threads) {
    const auto other = session.context_of_other_thread(context);
    if (!other) break;
    pages.push_back(dashboard_pages(session, *other, since));
  }
  return pages;
}

/// Makes the text of one page after another.
class PageMaker {
 public:
  PageMaker(const Session& session, std::span<const DashboardPage> pages)
      : how_(session.options.render), links_(links_to(pages)), targets_(pages) {
    how_.known_on = session.options.known_on;
  }

  [[nodiscard]] std::string text_of(const DashboardPage& page) const {
    std::string text;
    support::TextSink sink([&text](std::string_view block) { text += block; });
    render::write_site_page(page.make(), how_,
                            {.path = page.path, .links = links_, .target = std::cref(targets_)},
                            sink);
    sink.flush();
    return text;
  }

 private:
  render::Options how_;
  std::vector<render::Link> links_;
  CellTargets targets_;
};

support::Rebuilt write_pages(const DashboardOptions& options, Session& session) {
  const auto pages = pages_by_thread(options, session);
  const auto count = pages.front().size();
  const PageMaker maker(session, pages.front());
  ProgressLine progress(session, "progress.pages");
  const auto tell = progress.teller();
  return support::rebuild_folder(
      options.folder, session.output_mode(), [&](const support::TakeFile& take) {
        std::mutex telling;
        std::int64_t done = 0;
        support::share_work(count, pages.size(), [&](std::size_t thread, std::size_t index) {
          const auto& page = pages[thread][index];
          take(page.path, maker.text_of(page));
          if (!tell) return;
          const std::scoped_lock lock(telling);
          tell(++done, static_cast<std::int64_t>(count));
        });
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
