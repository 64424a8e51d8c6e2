// SPDX-License-Identifier: MIT
#include "filters.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <iterator>
#include <string>
#include <system_error>

#include <fmt/format.h>

#include "susr/catalogue/catalogue.hpp"
#include "susr/commands/access.hpp"
#include "susr/storage/themes.hpp"
#include "susr/support/complaints.hpp"
#include "susr/support/identifier.hpp"
#include "susr/support/likeness.hpp"
#include "susr/workflow/find_case.hpp"
#include "susr/workflow/known_policy.hpp"

namespace susr::commands {

namespace {

using catalogue::say;
using fmt::arg;

/// The known name that is meant. Throws `refused` if there is none, or more than one. `unknown` is
/// the message if there is none.
std::string find_one_of(const std::string& wanted, std::vector<std::string> known,
                        const std::string& unknown) {
  const auto meant = support::meant_by(wanted, known);
  if (meant.size() == 1) return meant.front();
  if (!meant.empty()) {
    support::refuse({}, say("spelling.several"),
                    say("spelling.several.hint", arg("spellings", support::join(meant, ", "))));
  }
  std::ranges::sort(known);
  const auto [first, last] = std::ranges::unique(known);
  known.erase(first, last);
  support::refuse({}, unknown, support::known_values_hint(wanted, known));
}

/// A case's reference as the record has it that is read.
std::string as_redacted(const Session& session, const std::string& reference) {
  const auto& redaction = session.redaction();
  return redaction ? redaction->case_reference(reference) : reference;
}

void take_likeness(std::optional<std::int16_t>& target, const std::string& text) {
  constexpr double hundred = 100;
  double likeness = 0;
  const auto* const end = text.data() + text.size();
  const auto [last, error] = std::from_chars(text.data(), end, likeness);
  const auto hundredths = std::round(hundred * likeness);
  const bool is_number = error == std::errc{} && last == end;
  // A number that is not a number is in no range.
  const bool in_range = likeness >= support::least_likeness && likeness <= 1;
  const bool in_hundredths = std::abs(hundred * likeness - hundredths) < 1e-6;
  if (!is_number || !in_range || !in_hundredths)
    throw BadValue{say("value.likeness"), say("value.likeness.hint")};
  target = static_cast<std::int16_t>(hundredths);
}

/// Takes several with a comma between too.
Option by_option(std::set<report::By>& target) {
  auto made = option("--by", "LIST", target, Arity::repeated);
  made.take = [&target](const std::string& text) {
    auto all = support::split(text, ',');
    if (all.empty()) all.push_back(text);  // which is refused
    for (const auto& each : all)
      take_value(target, each);
  };
  return made;
}

Option likeness_option(std::optional<std::int16_t>& target) {
  return {.name = "--likeness",
          .value = "L",
          .arity = Arity::optional,
          .take = [&target](const std::string& text) { take_likeness(target, text); }};
}

}  // namespace

std::vector<Option> selection_options(report::Selection& selection) {
  using domain::Criterion;
  using domain::Outcome;
  auto all = place_options(selection);
  for (auto& each : std::vector<Option>{
           option("--criteria", "LIST", selection.criteria),
           option("--outcome", "O", selection.outcomes, Arity::repeated),
           option("--status", "S", selection.statuses, Arity::repeated),
           option("--rag", "R", selection.colours, Arity::repeated),
           name_option("--theme", "T", selection.theme), option("--from", "D", selection.from),
           option("--to", "D", selection.to), option("--since", "D", selection.since),
           flag("--detail", selection.detail), option("--every", "P", selection.every),
           by_option(selection.by), likeness_option(selection.likeness),
           of_kind(ValueKind::input, option("--journal", "FILE", selection.journal))}) {
    all.push_back(std::move(each));
  }
  return all;
}

std::vector<std::string_view> findings_in_configuration(Session& session) {
  if (!config::has_sample_agencies(session.configuration().policy)) return {};
  return {"sample-agencies"};
}

std::optional<std::string> find_case(Session& session,
                                     const std::optional<std::string>& case_reference) {
  auto& store = session.store_to_read();
  if (!case_reference) return std::nullopt;
  return workflow::find_case(store, as_redacted(session, *case_reference), {});
}

domain::ItemId find_item(Session& session, const std::string& id) {
  auto found = domain::parse_item_id(id);
  found.case_reference =
      workflow::find_case(session.store_to_read(), as_redacted(session, found.case_reference), {});
  return found;
}

namespace {

std::string find_agency(Session& session, const std::string& wanted) {
  // An agency in the configuration need not be looked for in the record.
  const auto* configured = domain::find_agency(session.policy(), wanted);
  if (configured != nullptr && configured->code == wanted) return wanted;
  auto known = storage::agencies_on_record(session.store_to_read());
  for (const auto& agency : session.policy().agencies)
    known.push_back(agency.code);
  return find_one_of(wanted, std::move(known), say("agency.unknown", arg("name", wanted)));
}

std::string find_area(Session& session, const std::string& wanted) {
  const auto& configured = session.policy().board.areas;
  if (std::ranges::find(configured, wanted) != configured.end()) return wanted;
  auto known = storage::areas_on_record(session.store_to_read());
  known.insert(known.end(), configured.begin(), configured.end());
  return find_one_of(wanted, std::move(known), say("area.unknown", arg("name", wanted)));
}

}  // namespace

storage::LegFilter find_known(Session& session, storage::LegFilter filter) {
  filter.case_reference = find_case(session, filter.case_reference);
  if (filter.agency) filter.agency = find_agency(session, *filter.agency);
  if (filter.area) filter.area = find_area(session, *filter.area);
  return filter;
}

std::optional<std::string> find_theme(Session& session, const std::optional<std::string>& theme) {
  if (!theme) return std::nullopt;
  auto themes = workflow::KnownPolicy(session.store_to_read(), session.policy()).with_all().themes;
  std::ranges::move(storage::themes_on_record(session.store_to_read(), session.today()),
                    std::back_inserter(themes));
  return find_one_of(*theme, std::move(themes), say("theme.unknown"));
}

std::string find_person(Session& session, const std::string& id) {
  std::vector<std::string> known;
  for (const auto& person : people_on_record(session))
    known.push_back(person.id);
  if (known.empty()) support::refuse({}, say("person.unknown"), say("access.grant.hint"));
  return find_one_of(id, std::move(known), say("person.unknown"));
}

std::optional<std::string> find_post(Session& session, const std::optional<std::string>& post) {
  if (!post) return std::nullopt;
  auto posts = storage::appointees_on_record(session.store_to_read());
  const workflow::KnownPolicy known(session.store_to_read(), session.policy());
  for (const auto& entry : known.with_all().register_of_appointees)
    posts.push_back(entry.post);
  const auto& redaction = session.redaction();
  return find_one_of(redaction ? redaction->post(*post) : *post, std::move(posts),
                     say("appointee.unknown"));
}

namespace {

std::string option_of(report::Filter choice) {
  return fmt::format("--{}", domain::code(choice));
}

/// What was asked of a report.
std::vector<report::Filter> asked(const report::Selection& selection) {
  using report::Filter;
  struct Asked {
    Filter choice;
    bool given;
  };
  const Asked all[] = {{Filter::case_reference, selection.case_reference.has_value()},
                       {Filter::agency, selection.agency.has_value()},
                       {Filter::area, selection.area.has_value()},
                       {Filter::criteria, !selection.criteria.empty()},
                       {Filter::outcome, !selection.outcomes.empty()},
                       {Filter::status, !selection.statuses.empty()},
                       {Filter::rag, !selection.colours.empty()},
                       {Filter::theme, selection.theme.has_value()},
                       {Filter::from, selection.from.has_value()},
                       {Filter::to, selection.to.has_value()},
                       {Filter::since, selection.since.has_value()},
                       {Filter::detail, selection.detail},
                       {Filter::every, selection.every.has_value()},
                       {Filter::by, !selection.by.empty()},
                       {Filter::likeness, selection.likeness.has_value()},
                       {Filter::journal, selection.journal.has_value()}};
  std::vector<Filter> given;
  for (const auto& each : all) {
    if (each.given) given.push_back(each.choice);
  }
  return given;
}

}  // namespace

void require_honoured(const report::Selection& selection, const report::Entry& report) {
  support::Complaints complaints(support::ErrorKind::usage, fmt::format("report {}", report.name));
  for (const auto choice : asked(selection)) {
    if (std::ranges::find(report.choices, choice) != report.choices.end()) continue;
    complaints.add(say("report-option.refused", arg("option", option_of(choice))),
                   say("report-option.refused.hint"));
  }
  const auto statuses = report.statuses;
  for (const auto& status : selection.statuses) {
    const bool known = std::ranges::find(statuses, status) != statuses.end();
    if (known || statuses.empty()) continue;
    complaints.add(say("report-option.status", arg("status", status)),
                   support::known_values_hint(status, statuses));
  }
  const bool no_day = selection.from && selection.to && *selection.from > *selection.to;
  complaints.add_if(no_day, say("report-option.period"), say("report-option.period.hint"));
  complaints.throw_if_any();
}

void require_needed(const report::Selection& selection, const report::Entry& report) {
  const auto given = asked(selection);
  for (const auto choice : report.needs) {
    if (std::ranges::find(given, choice) != given.end()) continue;
    throw support::Error(
        support::ErrorKind::usage,
        {.what = fmt::format("report {}", report.name),
         .why = say("usage.missing", arg("option", option_of(choice))),
         .hint = choice == report::Filter::from
                     ? say("report-option.needed.hint", arg("option", option_of(choice)))
                     : say("usage.try-help", arg("command", "report"))});
  }
}

void require_boards(const Session& session, const report::Entry& report) {
  if (report.over == report::Over::any_boards || !session.has_several_boards()) return;
  throw support::Error(support::ErrorKind::usage, {.what = fmt::format("report {}", report.name),
                                                   .why = say("boards.entries-differ"),
                                                   .hint = say("boards.entries-differ.hint")});
}

}  // namespace susr::commands
