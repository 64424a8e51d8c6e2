// SPDX-License-Identifier: MIT
#include "susr/exchange/import.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <memory>

#include <fmt/format.h>

#include "susr/commands/options.hpp"
#include "susr/commands/session.hpp"
#include "susr/config/mapping.hpp"
#include "susr/exchange/data_package.hpp"
#include "susr/report/labels.hpp"
#include "susr/support/error.hpp"

namespace susr::commands {

namespace {

using exchange::ImportKind;

struct Options {
  ImportKind kind = ImportKind::actions;
  bool is_package = false;
  std::string file;
  std::optional<std::string> mapping;
  exchange::Encoding encoding = exchange::Encoding::utf_8;
  std::optional<std::string> rejects;
  bool detail = false;
};

/// Tells a terminal, about once a second, how far a long import is.
class Progress {
 public:
  explicit Progress(Session& session) : session_(session) {}

  void operator()(exchange::ImportPart part, std::int64_t rows) {
    const auto now = std::chrono::steady_clock::now();
    if (now - told_ < std::chrono::seconds{1}) return;
    told_ = now;
    const bool reading = part == exchange::ImportPart::reading;
    session_.tell_progress(fmt::format("{} rows {}", rows, reading ? "read" : "gone through"));
  }

 private:
  Session& session_;
  std::chrono::steady_clock::time_point told_ = std::chrono::steady_clock::now();
};

report::Cell filled(const std::string& text) {
  return text.empty() ? report::Cell{} : report::Cell{text};
}

/// What became, or would become, of each thing in the file.
report::Report things_of(const exchange::ImportOutcome& outcome, const Session& session) {
  const auto worded = [](const std::string& code, const report::Row& /*row*/) {
    return report::wording("import", code);
  };
  return {.name = "import",
          .as_of = domain::to_text(session.today()),
          .tables = {{.name = "import",
                      .columns = {{.name = "row", .type = report::CellType::integer},
                                  {.name = "item", .wraps = false},
                                  {.name = "result", .wording = worded},
                                  {.name = "detail"}},
                      .rows = [&outcome](const report::TakeRow& take) {
                        outcome.things->for_each_result([&](const storage::StagedResult& each) {
                          take({each.row, filled(each.item), each.result, filled(each.detail)});
                        });
                      }}}};
}

std::string summary_of(const exchange::ImportOutcome& outcome, ImportKind kind) {
  return fmt::format(
      "{}: added {}, changed {}, left as they were {}; rows rejected {}, repeated {}; events {}",
      domain::code(kind), outcome.added, outcome.changed, outcome.left, outcome.rejected,
      outcome.repeated, outcome.events);
}

constexpr const char* package_kind = "package";

std::vector<std::string> known_kinds() {
  auto kinds = domain::all_codes<ImportKind>();
  kinds.emplace_back(package_kind);
  return kinds;
}

void take_kind(Options& options, const std::string& text) {
  options.is_package = text == package_kind;
  if (options.is_package) return;
  const auto kind = domain::from_code<ImportKind>(text);
  if (!kind) {
    throw BadValue{"there is no such kind", support::known_values_hint(text, known_kinds())};
  }
  options.kind = *kind;
}

constexpr std::array of_rows{"--mapping", "--encoding", "--rejects", "--detail", "--on", "--by"};
constexpr std::array of_a_list{"--format", "--output", "--columns", "--sort", "--width", "--excel"};

/// Whether a list of what became of each thing is asked for: by name, or by how it is to be
/// written.
bool wants_list(const Options& options, const Session& session) {
  return options.detail || session.options.dry_run ||
         std::ranges::any_of(
             of_a_list, [&](const char* name) { return session.options.given.contains(name); });
}

/// What only rows of a spreadsheet can honour.
void require_sense(const Session& session) {
  std::vector<std::string> names(of_rows.begin(), of_rows.end());
  names.insert(names.end(), of_a_list.begin(), of_a_list.end());
  for (const auto& name : names) {
    if (!session.options.given.contains(name)) continue;
    throw support::Error(support::ErrorKind::usage, {.what = fmt::format("import: {}", name),
                                                     .why = "a package comes in as it was exported",
                                                     .hint = fmt::format("leave {} out", name)});
  }
}

Ending run_package(const Options& options, Session& session) {
  require_sense(session);
  const auto mode = session.options.dry_run ? workflow::Mode::dry_run : workflow::Mode::record;
  const auto head = exchange::import_package(session.store_to_write(), options.file, mode);
  session.note(fmt::format("{} {} events from {}",
                           session.options.dry_run ? "dry run: could import" : "imported",
                           head.events, options.file));
  return Ending::done;
}

Ending run(const Options& options, Session& session) {
  if (options.is_package) return run_package(options, session);
  exchange::ImportRequest request{.kind = options.kind,
                                  .file = options.file,
                                  .encoding = options.encoding,
                                  .rejects = options.rejects,
                                  .rejects_mode = session.output_mode(),
                                  .on = session.on()};
  if (options.mapping) {
    request.mapping =
        config::load_mapping(*options.mapping, exchange::import_columns(options.kind));
  }
  std::vector<std::string> read{options.file};
  if (options.mapping) read.push_back(*options.mapping);
  session.policy();  // so that the configuration is one of the files that are read
  if (options.rejects) session.require_own_place("--rejects", *options.rejects, read);
  if (session.options.output) session.require_own_place("--output", *session.options.output, read);
  if (session.is_watched()) request.progress = Progress(session);
  const auto outcome = session.import_csv(request);
  if (wants_list(options, session)) session.print(things_of(outcome, session));
  if (!session.options.quiet) session.note(summary_of(outcome, options.kind));
  return outcome.rejected > 0 ? Ending::found : Ending::done;
}

}  // namespace

Command make_import() {
  auto options = std::make_shared<Options>();
  return {
      .name = "import",
      .summary = "Import a spreadsheet, saved as CSV",
      .description =
          "The columns are those of the report of that name, so that what 'susr report' writes can "
          "be read again; a spreadsheet of another shape needs a mapping. Every row has a key: "
          "what is not in the record is added, what differs is changed by an event of its own, "
          "what is the same is left, and an empty cell says nothing. So the same file twice "
          "changes nothing. All that is wrong is told at once, with its row and column, and then "
          "nothing is recorded; --rejects takes the rows that can't be imported out, imports the "
          "others, and ends with 8. --on is the day of what the file gives no day.\n\n"
          "A package is a folder that 'export' wrote. Into a store without events comes its log, "
          "as it was sealed, once every hash and the head are found right.",
      .access = Access::writes_and_prints,
      .examples =
          {{"see what a register would change",
            "susr import actions register.csv --mapping register.toml --dry-run"},
           {"take in what an agency sent, in a script",
            "susr import updates swp.csv --by 'SWP, single point of contact' --rejects bad.csv"},
           {"bring a board's whole history over",
            "susr import referrals referrals.csv && susr import milestones milestones.csv"},
           {"take up a record that was exported", "susr init && susr import package folder"}},
      .options = {{.name = "KIND",
                   .value = "KIND",
                   .help = "what a row is: " + one_of<ImportKind>() + "; or package",
                   .occurs = Occurs::required,
                   .take = [options = options.get()](
                               const std::string& text) { take_kind(*options, text); }},
                  argument("FILE", options->file, "the CSV file, or the folder of the package"),
                  option("--mapping", "TOML", options->mapping,
                         "how the file's columns, dates and values are to be read"),
                  option("--encoding", "E", options->encoding,
                         "how its bytes stand for letters: " + one_of<exchange::Encoding>() +
                             "; utf-8, if left out"),
                  option("--rejects", "FILE", options->rejects,
                         "write the rows that can't be imported there, and import the others"),
                  flag("--detail", options->detail,
                       "print what became of each thing, as --dry-run does")},
      .run = [options](Session& session) { return run(*options, session); }};
}

}  // namespace susr::commands
