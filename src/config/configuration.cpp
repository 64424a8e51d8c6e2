// SPDX-License-Identifier: MIT
#include "susr/config/configuration.hpp"

#include <algorithm>
#include <map>
#include <set>

#include <fmt/format.h>

#include "susr/support/identifier.hpp"
#include "susr/support/text.hpp"

#include "check_policy.hpp"
#include "key_kinds.hpp"
#include "keys.hpp"
#include "mistakes.hpp"
#include "read_file.hpp"
#include "starter.hpp"

namespace susr::config {

using fmt::arg;

namespace {

/// Its keys are the names of areas and themes.
constexpr const char* welsh_names = "names-cy";

/// Nobody corrects more at once, and each may mean a search through all names for the nearest.
constexpr std::size_t most_mistakes = 100;

template <class Target>
std::vector<std::string> names_of(const std::vector<Key<Target>>& keys) {
  std::vector<std::string> names;
  for (const auto& key : keys)
    names.emplace_back(key.name);
  return names;
}

/// Reads one document into a configuration and collects what is wrong with it.
class Loader {
 public:
  Loader(const std::string& text, const std::filesystem::path& file)
      : document_(read_toml(text)), mistakes_(file, document_.mistakes, most_mistakes) {
    configuration_.file = file;
  }

  Configuration load() {
    if (!document_.sections.empty() || mistakes_.are_none()) {
      read_sections();
      check_policy(configuration_.policy, lines_, mistakes_);
    }
    mistakes_.throw_if_any();
    return std::move(configuration_);
  }

 private:
  void read_sections() {
    check_section_names();
    auto& policy = configuration_.policy;
    BoardSection board;
    read_one("board", board_keys(), board);
    policy.board = std::move(board.board);
    configuration_.language = board.language;
    StoreSection store;
    read_one("store", store_keys(), store);
    constexpr int milliseconds_a_second = 1000;
    configuration_.store = configuration_.file.parent_path() / store.path;
    configuration_.busy_timeout_ms = store.busy_timeout_seconds * milliseconds_a_second;
    read_each("agency", agency_keys(), policy.agencies, &domain::Agency::code, document_);
    read_each("appointee", appointee_keys(), policy.register_of_appointees,
              &domain::Appointee::post, document_);
    read_one("policy", policy_keys(), policy);
    read_one("learning", learning_keys(), policy.learning);
    read_one("access", access_keys(), policy.access);
    read_welsh_names();
    read_timescales();
    OutputSection output;
    read_one("output", output_keys(), output);
    configuration_.output_mode = output.mode;
    read_saved_reports();
  }

  void read_saved_reports() {
    for (const auto& section : document_.sections) {
      if (section.name != "report") continue;
      auto& report = configuration_.saved_reports.emplace_back();
      report.name = section.title;
      report.origin = fmt::format("{}:{}", configuration_.file.string(), section.line);
      read(section, saved_report_keys(), report, fmt::format("report.{}", section.title),
           Origin::file);
    }
  }

  /// Reads the Welsh names of areas and themes, whose keys are their names.
  void read_welsh_names() {
    const auto& policy = configuration_.policy;
    auto known = policy.board.areas;
    known.insert(known.end(), policy.themes.begin(), policy.themes.end());
    std::map<std::string, std::set<std::string>> spellings;
    for (const auto& name : known)
      spellings[support::folded(name)].insert(name);
    for (const auto& section : document_.sections) {
      if (section.name != welsh_names) continue;
      for (const auto& [name, value] : section.values) {
        auto meant = spellings.find(support::folded(name));
        // Without a list of themes, any name can be that of one.
        if (meant == spellings.end() && policy.themes.empty()) {
          meant = spellings.emplace(support::folded(name), std::set{name}).first;
        }
        if (meant == spellings.end()) {
          refuse_welsh_name(name, known, value);
          continue;
        }
        for (const auto& spelling : meant->second)
          take_welsh_name(name, spelling, value);
      }
    }
  }

  void take_welsh_name(const std::string& name, const std::string& spelling, const Value& value) {
    const auto place = place_of_key(name, welsh_names);
    const auto* given = text_in(value);
    if (given == nullptr) {
      mistakes_.add(value.line, place, say("config.not-text"));
    } else if (const auto why = unfit_line(*given)) {
      mistakes_.add(value.line, place, *why);
    } else if (configuration_.policy.names_cy.emplace(spelling, *given).second) {
      note_setting(fmt::format("{}.{}", welsh_names, spelling), value, Origin::file);
    } else {
      mistakes_.add(value.line, place, say("config.named-twice", arg("name", spelling)));
    }
  }

  void refuse_welsh_name(const std::string& name, const std::vector<std::string>& known,
                         const Value& value) {
    constexpr std::size_t most_to_search = 1000;
    mistakes_.add(
        value.line, place_of_key(name, welsh_names), say("config.not-an-area-or-theme"),
        known.size() <= most_to_search ? support::known_values_hint(name, known) : std::string{});
  }

  void check_section_names() {
    const std::vector<std::string> once{"board",  "store",    "policy", "learning",
                                        "access", "names-cy", "output"};
    const std::vector<std::string> known{"board",     "store",    "policy", "appointee",
                                         "agency",    "learning", "access", "names-cy",
                                         "timescale", "output",   "report"};
    std::set<std::string> seen;
    for (const auto& section : document_.sections) {
      if (std::ranges::find(known, section.name) == known.end()) {
        mistakes_.add(section.line, place_of_section(section.name), say("config.unknown-section"),
                      support::known_values_hint(section.name, known));
      }
      const bool only_once = std::ranges::find(once, section.name) != once.end();
      if (only_once && !seen.insert(section.name).second) {
        mistakes_.add(section.line, place_of_section(section.name), say("config.section-twice"));
      }
    }
  }

  /// Reads a section that can be there once. What it leaves out is as susr ships it.
  template <class Target>
  void read_one(const std::string& name, const std::vector<Key<Target>>& keys, Target& target) {
    const Section none{.name = name, .line = 0, .values = {}};
    const auto found = std::ranges::find(document_.sections, name, &Section::name);
    const auto& section = found == document_.sections.end() ? none : *found;
    read(section, keys, target, name, Origin::file);
    for (const auto& key : keys) {
      if (key.need == Need::optional && !has(section, key.name)) {
        take_shipped(name, key, target);
      }
    }
  }

  template <class Target>
  void take_shipped(const std::string& section_name, const Key<Target>& key, Target& target) {
    for (const auto& section : shipped_document().sections) {
      if (section.name != section_name) continue;
      for (const auto& [name, value] : section.values) {
        if (name != key.name) continue;
        key.take(target, value);
        note_setting(fmt::format("{}.{}", section_name, name), value, Origin::shipped);
      }
    }
  }

  /// Reads sections that can be there more than once.
  template <class Target>
  void read_each(const std::string& name, const std::vector<Key<Target>>& keys,
                 std::vector<Target>& targets, std::string Target::* id, const Document& document) {
    const auto origin = &document == &document_ ? Origin::file : Origin::shipped;
    std::map<std::string, std::pair<int, std::string>> first_lines;  // and spellings
    for (const auto& section : document.sections) {
      if (section.name != name) continue;
      auto& target = targets.emplace_back();
      const auto label = [&] {
        for (const auto& [key, value] : section.values) {
          if (key == keys.front().name) return value_text(value);
        }
        return fmt::format("#{}", targets.size());
      }();
      read(section, keys, target, fmt::format("{}.{}", name, label), origin);
      lines_[line_name(name, target.*id)] = section.line;
      if ((target.*id).empty()) continue;
      const auto [first, is_new] =
          first_lines.emplace(support::folded(target.*id), std::pair(section.line, target.*id));
      if (is_new) continue;
      const auto& [line, spelling] = first->second;
      mistakes_.add(section.line, place_of_entry(name, target.*id),
                    spelling == target.*id
                        ? say("config.taken", arg("line", line))
                        : say("config.taken-otherwise", arg("line", line), arg("name", spelling)));
    }
  }

  void read_timescales() {
    auto& timescales = configuration_.policy.timescales;
    const bool has_some = std::ranges::find(document_.sections, "timescale", &Section::name) !=
                          document_.sections.end();
    read_each("timescale", timescale_keys(), timescales, &domain::Timescale::id,
              has_some ? document_ : shipped_document());
  }

  enum class Origin { file, shipped };

  template <class Target>
  void read(const Section& section, const std::vector<Key<Target>>& keys, Target& target,
            const std::string& label, Origin origin) {
    for (const auto& [name, value] : section.values) {
      const auto key = std::ranges::find(keys, name, &Key<Target>::name);
      const auto what = place_of_key(name, section.name);
      lines_.emplace(line_name(section.name, name), value.line);
      if (key == keys.end()) {
        mistakes_.add(value.line, what, say("config.unknown-key"),
                      support::known_values_hint(name, names_of(keys)));
      } else if (const auto why = key->take(target, value)) {
        mistakes_.add(value.line, what, *why);
      } else {
        note_setting(fmt::format("{}.{}", label, name), value, origin);
      }
    }
    for (const auto& key : keys) {
      if (key.need == Need::required && !has(section, key.name)) {
        mistakes_.add(section.line, place_of_section(section.name),
                      say("config.missing-key", arg("key", key.name)));
      }
    }
  }

  static bool has(const Section& section, std::string_view name) {
    return std::ranges::any_of(section.values,
                               [&](const auto& entry) { return entry.first == name; });
  }

  void note_setting(std::string key, const Value& value, Origin origin) {
    auto origin_text = std::string("default");
    if (origin == Origin::file) {
      origin_text = fmt::format("{}:{}", configuration_.file.string(), value.line);
    }
    configuration_.settings.push_back(
        {.key = std::move(key), .value = value_text(value), .origin = std::move(origin_text)});
  }

  Document document_;
  Mistakes mistakes_;
  Lines lines_;
  Configuration configuration_;
};

}  // namespace

Configuration parse(const std::string& text, const std::filesystem::path& file) {
  return Loader(text, file).load();
}

Configuration load(const std::filesystem::path& file) {
  return parse(read_file(file, "configuration-file"), file);
}

}  // namespace susr::config
