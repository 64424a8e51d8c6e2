// SPDX-License-Identifier: MIT
#include "susr/exchange/import.hpp"

#include <algorithm>
#include <array>
#include <memory>

#include <fmt/format.h>

#include "susr/catalogue/catalogue.hpp"
#include "susr/commands/session.hpp"
#include "susr/config/mapping.hpp"
#include "susr/exchange/data_package.hpp"
#include "susr/exchange/preview.hpp"
#include "susr/exchange/sketch.hpp"
#include "susr/support/error.hpp"
#include "susr/support/input.hpp"
#include "susr/support/kept_input.hpp"
#include "susr/support/output.hpp"

#include "format_check.hpp"
#include "import_preview.hpp"
#include "import_return.hpp"
#include "options.hpp"
#include "printer.hpp"
#include "progress_line.hpp"
#include "recording.hpp"

namespace susr::commands {

namespace {

using catalogue::say;
using fmt::arg;

using exchange::ImportKind;

/// What the file holds.
enum class Kind { rows, plan, package };

struct ImportOptions {
  std::optional<Kind> kind;
  ImportKind rows = ImportKind::actions;  ///< of that kind
  std::optional<std::string> file;
  std::optional<std::string> sketch;
  std::optional<std::string> learn_mapping;
  bool preview = false;
  std::optional<std::string> mapping;
  exchange::FileReading reading;
  std::optional<std::string> rejects;
  bool detail = false;
};

constexpr const char* package_kind = "package";
constexpr const char* plan_kind = "plan";
constexpr const char* standard_input = "-";

std::string summary_of(const exchange::ImportOutcome& outcome, const ImportOptions& options) {
  const auto kind = options.kind == Kind::plan ? plan_kind : domain::code(options.rows);
  return say("import.summary", arg("kind", kind), arg("added", outcome.added),
             arg("changed", outcome.changed), arg("left", outcome.left),
             arg("rejected", outcome.rejected), arg("repeated", outcome.repeated),
             arg("events", outcome.events));
}

Result tell_outcome(const exchange::ImportOutcome& outcome, const ImportOptions& options,
                    Session& session) {
  for (const auto& note : outcome.notes)
    session.note(note);
  if (!session.options.quiet) session.note(summary_of(outcome, options));
  return outcome.rejected > 0 ? Result::found : Result::done;
}

void put_kind(ImportOptions& options, const std::string& code) {
  if (const auto rows = domain::from_code<ImportKind>(code)) {
    options.kind = Kind::rows;
    options.rows = *rows;
  } else {
    options.kind = code == plan_kind ? Kind::plan : Kind::package;
  }
}

Option kind_argument(ImportOptions& options) {
  auto kinds = domain::all_codes<ImportKind>();
  kinds.insert(kinds.end(), {plan_kind, package_kind});
  return choice({.name = "KIND", .value = "KIND"}, std::move(kinds), "value.unknown",
                [&options](const std::string& code) { put_kind(options, code); });
}

void take_separator(ImportOptions& options, const std::string& text) {
  const auto name = text == "\\t" ? std::string("\t") : text;
  if (name != "," && name != ";" && name != "\t")
    throw BadValue{say("import.separator"), say("import.separator.hint")};
  options.reading.separator = name.front();
}

[[noreturn]] void refuse_usage(std::string what, std::string why, std::string hint) {
  throw support::Error(support::ErrorKind::usage,
                       {.what = std::move(what), .why = std::move(why), .hint = std::move(hint)});
}

constexpr std::array of_rows{"--mapping", "--encoding",     "--separator", "--sheet",
                             "--rejects", "--detail",       "--on",        "--by",
                             "--preview", "--learn-mapping"};
constexpr std::array not_of_return{"--mapping", "--preview", "--learn-mapping"};
constexpr std::array of_a_list{"--format", "--output", "--columns", "--sort", "--width", "--excel"};

/// Whether to print the result for each thing: on --detail, --dry-run, or an option about printing.
bool wants_list(const ImportOptions& options, const Session& session) {
  return options.detail || session.options.dry_run ||
         std::ranges::any_of(
             of_a_list, [&](const char* name) { return session.options.given.contains(name); });
}

/// Refuses the options that a file of that kind can't honour, with the message of that key.
void require_none_of(const Session& session, std::span<const char* const> names,
                     std::string_view key) {
  for (const auto* name : names) {
    if (!session.options.given.contains(name)) continue;
    refuse_usage(fmt::format("import: {}", name), say(key),
                 say("usage.leave-out.hint", arg("option", name)));
  }
}

storage::Head imported_package(const std::string& folder, Session& session) {
  // Only one is shown at a time: the second begins when the first is at its end.
  ProgressLine reading(session, "progress.import-events");
  ProgressLine making(session, "progress.import-cases");
  return exchange::import_package(session.store_to_write(), folder, mode_of(session.options),
                                  {session.environment().account(), session.moment()},
                                  {.events = reading.teller(), .cases = making.teller()});
}

Result run_package(const ImportOptions& options, Session& session) {
  for (const auto& names : {std::span<const char* const>(of_rows), {of_a_list}})
    require_none_of(session, names, "import.of-package");
  const auto head = imported_package(*options.file, session);
  session.note(say(session.options.dry_run ? "import.package-dry-run" : "import.package",
                   arg("n", head.events), arg("folder", *options.file)));
  return Result::done;
}

void require_whole(const ImportOptions& options, const Session& session) {
  require_format_of_rows(session.options, "import");

  if (options.sketch && (options.kind || options.file)) {
    refuse_usage("import: --sketch", say("import.sketch-alone"), say("import.sketch-alone.hint"));
  }
  if (options.sketch) return;
  const auto try_help = say("usage.try-help", arg("command", "import"));
  if (!options.kind) refuse_usage("import", say("usage.missing", arg("option", "KIND")), try_help);
  if (!options.file) refuse_usage("import", say("usage.missing", arg("option", "FILE")), try_help);
}

exchange::ImportRequest request_of(const ImportOptions& options, Session& session) {
  exchange::ImportRequest request{.kind = options.rows,
                                  .is_plan = options.kind != Kind::rows,
                                  .file = options.sketch ? *options.sketch : *options.file,
                                  .reading = options.reading,
                                  .rejects = options.rejects,
                                  .rejects_mode = session.output_mode(),
                                  .on = session.on(),
                                  .has_on = session.options.on.has_value()};
  if (options.mapping) {
    request.mapping = config::load_mapping(
        *options.mapping,
        request.is_plan ? exchange::plan_columns() : exchange::import_columns(options.rows));
  }
  return request;
}

/// A pipe gives its rows once, and an import reads them more than once.
void keep_pipe(exchange::ImportRequest& request, std::optional<support::KeptInput>& input) {
  const bool is_standard_input = request.file == standard_input;
  if (!is_standard_input && !support::is_pipe(request.file)) return;
  request.name = is_standard_input ? say("place.standard-input") : request.file.string();
  input.emplace(is_standard_input ? "/dev/stdin" : request.file, request.name);
  request.file = input->path();
}

bool is_return(const ImportOptions& options) {
  return options.kind == Kind::rows && options.rows == ImportKind::returns;
}

/// Imports an agency's return. What it would change is shown before it is recorded, on request, and
/// also where it is refused because the record has changed.
Result run_return(const ImportOptions& options, exchange::ImportRequest request, Session& session) {
  take_return(request, session);
  std::vector<exchange::ReturnedCell> returned;
  request.returned = &returned;
  const auto show = [&] { Printer(session).print(returned_report(returned, session)); };
  std::optional<exchange::ImportOutcome> outcome;
  try {
    outcome = Recording(session).import_csv(std::move(request));
  } catch (const support::Error&) {
    if (wants_list(options, session) || has_conflict(returned)) show();
    throw;
  }
  if (wants_list(options, session) || has_conflict(returned)) show();
  return tell_outcome(*outcome, options, session);
}

/// Shows how the file would be read, or writes a mapping for it. Nothing is recorded.
Result look(const ImportOptions& options, exchange::ImportRequest request, Session& session) {
  const auto& policy = session.policy();
  std::optional<exchange::Sketch> sketch;
  if (request.is_plan) sketch = exchange::sketch(policy, session.today(), request);
  const auto text =
      sketch ? config::mapping_text(sketch->mapping, sketch->questions) : std::string{};
  if (options.sketch) Printer(session).print_data(text);
  if (options.learn_mapping) {
    support::create_file(*options.learn_mapping, text, session.output_mode());
    session.note(say("import.mapping-written", arg("file", *options.learn_mapping)));
  }
  if (!options.preview) return Result::done;
  if (sketch && !request.mapping) request.mapping = sketch->mapping;
  const auto preview = exchange::preview(policy, session.today(), request);
  for (const auto& note : preview.notes)
    session.note(note);
  Printer(session).print(preview_report(preview, session.today()));
  return Result::done;
}

Result run(const ImportOptions& options, Session& session) {
  require_whole(options, session);
  Printer(session).require_place();
  if (options.kind == Kind::package) return run_package(options, session);
  if (is_return(options)) require_none_of(session, not_of_return, "import.of-return");
  if (options.learn_mapping && options.kind != Kind::plan)
    refuse_usage("import: --learn-mapping", say("import.learn-not-a-plan"),
                 say("import.learn-not-a-plan.hint"));
  auto request = request_of(options, session);
  std::vector<std::string> read{request.file};
  std::optional<support::KeptInput> input;
  keep_pipe(request, input);
  if (options.mapping) read.push_back(*options.mapping);
  session.policy();  // so that the configuration is one of the files that are read
  if (options.rejects) require_own_place(session, "--rejects", *options.rejects, read);
  if (session.options.output) require_own_place(session, "--output", *session.options.output, read);
  if (is_return(options)) return run_return(options, std::move(request), session);
  if (options.sketch || options.learn_mapping || options.preview)
    return look(options, std::move(request), session);
  const auto outcome = Recording(session).import_csv(std::move(request));
  if (wants_list(options, session))
    Printer(session).print(outcome_report(outcome, session.today()));
  return tell_outcome(outcome, options, session);
}

std::vector<Option> make_options(ImportOptions& options) {
  return {kind_argument(options),
          of_kind(ValueKind::input, argument("FILE", options.file, Arity::optional)),
          of_kind(ValueKind::file, option("--mapping", "TOML", options.mapping)),
          option("--encoding", "E", options.reading.encoding),
          {.name = "--separator",
           .value = "C",
           .take = [&options](const std::string& text) { take_separator(options, text); }},
          option("--sheet", "NAME", options.reading.sheet),
          flag("--preview", options.preview),
          of_kind(ValueKind::file, option("--learn-mapping", "FILE", options.learn_mapping)),
          of_kind(ValueKind::file, option("--sketch", "FILE", options.sketch)),
          of_kind(ValueKind::file, option("--rejects", "FILE", options.rejects)),
          flag("--detail", options.detail)};
}

}  // namespace

Command make_import() {
  auto options = std::make_shared<ImportOptions>();
  return {.name = "import",
          .listed_under = CommandGroup::start,
          .groups = {OptionGroup::recording, OptionGroup::printing},
          .examples =
              {"susr import actions register.xlsx --mapping register.toml --dry-run",
               "susr import --sketch plan.xlsx --output plan.toml",

               "susr import updates swp.csv --by 'SWP, single point of contact' --rejects bad.csv",
               "susr import return swp.xlsx --dry-run",

               "susr import referrals referrals.csv && susr import milestones milestones.csv",
               "susr init && susr import package folder"},
          .options = make_options(*options),
          .run = [options](Session& session) { return run(*options, session); }};
}

}  // namespace susr::commands
