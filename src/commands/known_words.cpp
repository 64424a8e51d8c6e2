// SPDX-License-Identifier: MIT
#include "susr/commands/known_words.hpp"

#include <algorithm>
#include <exception>
#include <iterator>
#include <utility>

#include "susr/catalogue/catalogue.hpp"
#include "susr/commands/access.hpp"
#include "susr/commands/session.hpp"
#include "susr/domain/reference.hpp"
#include "susr/report/catalogue.hpp"
#include "susr/storage/ids.hpp"
#include "susr/storage/legs.hpp"
#include "susr/storage/themes.hpp"
#include "susr/workflow/known_policy.hpp"

namespace susr::commands {

namespace {

using Words = std::vector<KnownWord>;

bool is_named(const Option& option, std::string_view name) {
  return option.name.ends_with(name) && option.name.size() - name.size() <= 2;
}

/// Opens the store for whoever may use the command. Throws if it can't be had, or they may not.
const storage::Store& record_for(Session& session, const Command& command) {
  require_access(session, command.name);
  return session.store_at_a_glance();
}

const std::string& spoken_name(const domain::Agency& agency) {
  const bool is_welsh = catalogue::spoken() == catalogue::Language::welsh;
  return is_welsh && agency.name_cy ? *agency.name_cy : agency.name;
}

/// `SWP`, or once there is an `@`, `SS@Cardiff` for each area of the agency.
Words known_agencies(Session& session, const Option& option, std::string_view typed) {
  const bool takes_area = option.value.find("@AREA") != std::string::npos;
  const bool has_area = takes_area && typed.find('@') != std::string_view::npos;
  const auto& policy = session.configuration().policy;
  Words words;
  for (const auto& agency : policy.agencies) {
    if (!has_area) words.push_back({agency.code, spoken_name(agency)});
    const auto& areas = agency.areas.empty() ? policy.board.areas : agency.areas;
    for (const auto& area : areas) {
      if (has_area) words.push_back({agency.code + "@" + area});
    }
  }
  return words;
}

Words known_areas(Session& session) {
  Words words;
  for (const auto& area : session.configuration().policy.board.areas)
    words.push_back({area});
  return words;
}

Words each_once(std::vector<std::string> texts) {
  std::ranges::sort(texts);
  texts.erase(std::ranges::unique(texts).begin(), texts.end());
  Words words;
  for (auto& text : texts)
    words.push_back({std::move(text)});
  return words;
}

/// Those in use, of the configuration where there is no record.
Words known_themes(Session& session, const Command& command) {
  const auto& policy = session.configuration().policy;
  auto all = policy.themes;
  try {
    const auto& store = record_for(session, command);
    all = workflow::KnownPolicy(store, policy).with_all().themes;
    // Of an agency lead's actions there may be none.
    if (session.entrant().only_agencies.empty())
      std::ranges::move(storage::themes_on_record(store, session.today()), std::back_inserter(all));
  } catch (const std::exception&) {
    return each_once(std::move(all));
  }
  return each_once(std::move(all));
}

Words known_people(Session& session, const Command& command) {
  record_for(session, command);
  std::vector<std::string> ids;
  for (const auto& person : people_on_record(session))
    ids.push_back(person.id);
  return each_once(std::move(ids));
}

/// The cases with an item, each with a slash, until one of them is typed: then its items.
Words item_words(const std::vector<domain::ItemId>& ids, std::string_view typed) {
  const bool names_case = typed.find('/') != std::string_view::npos;
  std::vector<std::string> texts;
  for (const auto& id : ids) {
    texts.push_back(names_case ? domain::item_id(id.case_reference, id.item)
                               : id.case_reference + "/");
  }
  if (!names_case) texts.erase(std::ranges::unique(texts).begin(), texts.end());
  Words words;
  for (auto& text : texts)
    words.push_back({std::move(text)});
  return words;
}

Words known_references(Session& session, const Command& command, const Option& option,
                       std::string_view typed) {
  const auto& store = record_for(session, command);
  const auto day = session.today();
  const auto& only = session.entrant().only_agencies;
  Words words;
  bool is_whole = typed.find('/') != std::string_view::npos;
  for (auto& reference : storage::cases_to_name(store, day, only)) {
    is_whole = is_whole || reference == typed;
    if (!option.is_item) words.push_back({std::move(reference)});
  }
  if (!option.is_item && !is_whole) return words;
  std::vector<domain::ItemId> ids;
  for (const char letter : option.items)
    std::ranges::move(storage::items_to_name(store, letter, day, only), std::back_inserter(ids));
  std::ranges::stable_sort(ids, {}, &domain::ItemId::case_reference);
  std::ranges::move(item_words(ids, option.is_item ? typed : "/"), std::back_inserter(words));
  return words;
}

Words known_reports(Session& session, const Option& option) {
  Words words;
  // Where the option lists no codes itself.
  if (option.values.empty()) {
    for (const auto& entry : report::catalogue())
      words.push_back({std::string(entry.name)});
    return words;
  }
  for (const auto& saved : session.saved_reports())
    words.push_back({saved.name});
  return words;
}

/// What is known besides the codes that the option lists.
Words from_configuration_and_record(Session& session, const Command& command, const Option& option,
                                    std::string_view typed) {
  if (is_named(option, "REPORT") || (command.name == "report" && is_named(option, "NAME")))
    return known_reports(session, option);
  if (is_for_everybody(command.name)) return {};
  if (option.kind == ValueKind::case_reference)
    return known_references(session, command, option, typed);
  if (option.kind == ValueKind::agency) return known_agencies(session, option, typed);
  if (is_named(option, "area") || is_named(option, "AREA")) return known_areas(session);
  if (is_named(option, "theme") || is_named(option, "THEME")) return known_themes(session, command);
  if (is_named(option, "PERSON") || option.value == "PERSON") return known_people(session, command);
  return {};
}

/// With commas between them: each code as it follows those that are typed.
Words codes_of_list(const Option& option, std::string_view typed) {
  const auto comma = typed.rfind(',');
  const auto before =
      comma == std::string_view::npos ? std::string_view{} : typed.substr(0, comma + 1);
  Words words;
  for (const auto& code : option.values)
    words.push_back({std::string(before) + code});
  return words;
}

}  // namespace

std::vector<KnownWord> known_words(Session& session, const Command& command, const Option& option,
                                   std::string_view typed) {
  if (option.value == "LIST") return codes_of_list(option, typed);
  Words words;
  for (const auto& code : option.values)
    words.push_back({code});
  try {
    std::ranges::move(from_configuration_and_record(session, command, option, typed),
                      std::back_inserter(words));
  } catch (const std::exception&) {
    // Whoever types is no reason to say so: the command will, when it is run.
    return words;
  }
  return words;
}

}  // namespace susr::commands
