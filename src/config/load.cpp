// SPDX-License-Identifier: MIT
#include <algorithm>
#include <map>
#include <set>

#include <fmt/format.h>

#include "susr/config/configuration.hpp"
#include "susr/domain/reference.hpp"
#include "susr/support/error.hpp"
#include "susr/support/identifier.hpp"
#include "susr/support/text.hpp"

#include "keys.hpp"
#include "read_file.hpp"

namespace susr::config {

namespace {

using support::Error;
using support::ErrorKind;

std::string value_text(const Value& value) {
  struct Text {
    std::string operator()(const std::string& text) const {
      return text;
    }
    std::string operator()(std::int64_t number) const {
      return std::to_string(number);
    }
    std::string operator()(bool flag) const {
      return flag ? "true" : "false";
    }
    std::string operator()(const std::vector<std::string>& texts) const {
      return support::join(texts, ", ");
    }
  };
  return std::visit(Text{}, value.content);
}

template <class Target>
std::vector<std::string> names_of(const std::vector<Key<Target>>& keys) {
  std::vector<std::string> names;
  for (const auto& key : keys)
    names.emplace_back(key.name);
  return names;
}

/// What susr ships: the values of a starter configuration, which are the defaults.
Document shipped_document() {
  return read_toml(starter_text({.name = "-", .prefix = "-", .areas = {}}));
}

/// Reads one document into a configuration and collects what is wrong with it.
class Loader {
 public:
  Loader(const std::string& text, const std::filesystem::path& file)
      : document_(read_toml(text)), mistakes_(document_.mistakes) {
    configuration_.file = file;
  }

  Configuration load() {
    if (!document_.sections.empty() || mistakes_.empty()) {
      read_sections();
      check();
    }
    if (!mistakes_.empty()) throw_mistakes();
    return std::move(configuration_);
  }

 private:
  void read_sections() {
    check_section_names();
    auto& policy = configuration_.policy;
    read_one("board", board_keys(), policy.board);
    StoreSection store;
    read_one("store", store_keys(), store);
    constexpr int milliseconds_a_second = 1000;
    configuration_.store = configuration_.file.parent_path() / store.path;
    configuration_.busy_timeout_ms = store.busy_timeout_seconds * milliseconds_a_second;
    read_each("agency", agency_keys(), policy.agencies, &domain::Agency::code, document_);
    read_each("appointee", appointee_keys(), policy.register_of_appointees,
              &domain::Appointee::post, document_);
    read_one("policy", policy_keys(), policy);
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

  void check_section_names() {
    const std::vector<std::string> once{"board", "store", "policy", "output"};
    const std::vector<std::string> known{"board",  "store",     "policy", "appointee",
                                         "agency", "timescale", "output", "report"};
    std::set<std::string> seen;
    for (const auto& section : document_.sections) {
      if (std::ranges::find(known, section.name) == known.end()) {
        add(section.line, fmt::format("the section [{}]", section.name), "there is no such section",
            support::known_values_hint(section.name, known));
      }
      const bool only_once = std::ranges::find(once, section.name) != once.end();
      if (only_once && !seen.insert(section.name).second) {
        add(section.line, fmt::format("the section [{}]", section.name), "it stands here twice");
      }
    }
  }

  /// Reads a section that stands once. What it leaves out is taken from what susr ships.
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
    for (const auto& section : shipped().sections) {
      if (section.name != section_name) continue;
      for (const auto& [name, value] : section.values) {
        if (name != key.name) continue;
        key.take(target, value);
        note_setting(fmt::format("{}.{}", section_name, name), value, Origin::shipped);
      }
    }
  }

  /// Reads sections that may stand more than once.
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
      lines_[fmt::format("{} '{}'", name, target.*id)] = section.line;
      if ((target.*id).empty()) continue;
      const auto [first, is_new] =
          first_lines.emplace(support::folded(target.*id), std::pair(section.line, target.*id));
      if (is_new) continue;
      const auto& [line, spelling] = first->second;
      add(section.line, fmt::format("the {} '{}'", name, target.*id),
          spelling == target.*id ? fmt::format("line {} has it already", line)
                                 : fmt::format("line {} has it already, as '{}'", line, spelling));
    }
  }

  void read_timescales() {
    auto& timescales = configuration_.policy.timescales;
    const bool has_some = std::ranges::find(document_.sections, "timescale", &Section::name) !=
                          document_.sections.end();
    read_each("timescale", timescale_keys(), timescales, &domain::Timescale::id,
              has_some ? document_ : shipped());
  }

  enum class Origin { file, shipped };

  template <class Target>
  void read(const Section& section, const std::vector<Key<Target>>& keys, Target& target,
            const std::string& label, Origin origin) {
    for (const auto& [name, value] : section.values) {
      const auto key = std::ranges::find(keys, name, &Key<Target>::name);
      const auto what = fmt::format("'{}' in [{}]", name, section.name);
      if (key == keys.end()) {
        add(value.line, what, "there is no such key",
            support::known_values_hint(name, names_of(keys)));
      } else if (const auto why = key->take(target, value)) {
        add(value.line, what, *why);
      } else {
        note_setting(fmt::format("{}.{}", label, name), value, origin);
      }
    }
    for (const auto& key : keys) {
      if (key.need == Need::required && !has(section, key.name)) {
        add(section.line, fmt::format("[{}]", section.name),
            fmt::format("the key '{}' is missing", key.name));
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

  /// What must be true of the configuration as a whole.
  void check() {
    auto& policy = configuration_.policy;
    const auto& board = policy.board;
    if (!board.prefix.empty() && !board.reference_pattern.empty()) {
      if (const auto why = domain::unfit_pattern(board)) {
        add(line_of("board", "reference"), "'reference' in [board]",
            fmt::format("the pattern can't be used: {}", *why),
            "a pattern is like {prefix}-{year}-{number:03}");
      }
    }
    for (const auto& area : board.areas) {
      if (area.find_first_of("@,") != std::string::npos) {
        add(line_of("board", "areas"), "'areas' in [board]",
            fmt::format("the area '{}' has one of @ , in it", area));
      }
    }
    check_agencies();
    for (const auto& timescale : policy.timescales)
      check_timescale(timescale);
  }

  void check_agencies() {
    const auto& board_areas = configuration_.policy.board.areas;
    const std::set<std::string> areas(board_areas.begin(), board_areas.end());
    for (auto& agency : configuration_.policy.agencies) {
      const auto what = fmt::format("agency '{}'", agency.code);
      check_code(agency.code, what);
      for (auto& area : agency.areas) {
        if (areas.contains(area)) continue;
        constexpr std::size_t most_to_search = 1000;
        const bool searched = board_areas.size() <= most_to_search;
        const auto meant =
            searched ? support::meant_by(area, board_areas) : std::vector<std::string>{};
        if (meant.size() == 1) {
          area = meant.front();
          continue;
        }
        add_about(what, fmt::format("the board has no area '{}'", area),
                  searched ? support::known_values_hint(area, board_areas) : std::string{});
      }
    }
  }

  void check_code(const std::string& code, const std::string& what) {
    if (code.find_first_of("@, /") != std::string::npos) {
      add_about(what, "its code has a space or one of @ , / in it");
    } else if (!code.empty() &&
               std::string_view(".=+-'\"").find(code.front()) != std::string_view::npos) {
      add_about(what, "its code does not begin with a letter or a digit");
    }
  }

  void check_timescale(const domain::Timescale& timescale) {
    const bool counts_working_days =
        timescale.length && timescale.length->unit == domain::Unit::working_days;
    if (counts_working_days && configuration_.policy.bank_holidays.empty()) {
      add_about(fmt::format("timescale '{}'", timescale.id),
                "it is in working days, and no bank holidays are listed",
                "list them under bank-holidays in [policy]");
    }
  }

  [[nodiscard]] int line_of(std::string_view section_name, std::string_view key) const {
    for (const auto& section : document_.sections) {
      for (const auto& [name, value] : section.values) {
        if (section.name == section_name && name == key) return value.line;
      }
    }
    return 0;
  }

  const Document& shipped() {
    if (shipped_.sections.empty()) shipped_ = shipped_document();
    return shipped_;
  }

  void add(int line, std::string what, std::string why, std::string hint = {}) {
    mistakes_.push_back(
        {.line = line, .what = std::move(what), .why = std::move(why), .hint = std::move(hint)});
    // Nobody mends more at once, and each may search all names for the nearest.
    if (mistakes_.size() >= most_mistakes) throw_mistakes();
  }

  /// Adds a mistake about one of several sections of a name, such as `agency 'SWP'`.
  void add_about(const std::string& what, std::string why, std::string hint = {}) {
    add(lines_[what], "the " + what, std::move(why), std::move(hint));
  }

  [[noreturn]] void throw_mistakes() {
    std::ranges::stable_sort(mistakes_, {}, &Mistake::line);
    std::vector<support::Problem> problems;
    const auto file = configuration_.file.string();
    for (const auto& mistake : mistakes_) {
      const auto place = mistake.line > 0 ? fmt::format("{} line {}", file, mistake.line) : file;
      problems.push_back({.what = fmt::format("{}: {}", place, mistake.what),
                          .why = mistake.why,
                          .hint = mistake.hint});
    }
    if (mistakes_.size() >= most_mistakes) {
      problems.push_back(
          {.what = file,
           .why = fmt::format("after {} mistakes it was read no further", most_mistakes),
           .hint = "correct these first"});
    }
    throw Error(ErrorKind::configuration, std::move(problems));
  }

  static constexpr std::size_t most_mistakes = 100;

  Document document_;
  Document shipped_;
  std::vector<Mistake> mistakes_;
  std::map<std::string, int> lines_;
  Configuration configuration_;
};

template <class Target>
void describe(std::vector<KeyDescription>& descriptions, const std::string& section,
              const std::vector<Key<Target>>& keys) {
  for (const auto& key : keys) {
    descriptions.push_back({.section = section,
                            .name = std::string(key.name),
                            .takes = key.takes,
                            .default_value = key.need == Need::required ? "(required)" : "",
                            .meaning = std::string(key.meaning)});
  }
}

}  // namespace

Configuration parse(const std::string& text, const std::filesystem::path& file) {
  return Loader(text, file).load();
}

Configuration load(const std::filesystem::path& file) {
  return parse(
      read_file(file, "configuration", "make one with 'susr init', or give another with --config"),
      file);
}

std::vector<KeyDescription> describe_keys() {
  std::vector<KeyDescription> descriptions;
  describe(descriptions, "[board]", board_keys());
  describe(descriptions, "[store]", store_keys());
  describe(descriptions, "[[agency]]", agency_keys());
  describe(descriptions, "[[appointee]]", appointee_keys());
  describe(descriptions, "[policy]", policy_keys());
  describe(descriptions, "[[timescale]]", timescale_keys());
  describe(descriptions, "[output]", output_keys());
  describe(descriptions, "[report.NAME]", saved_report_keys());
  for (const auto& section : shipped_document().sections) {
    for (const auto& [name, value] : section.values) {
      for (auto& description : descriptions) {
        const bool same = description.section == "[" + section.name + "]" &&
                          description.name == name && description.default_value.empty();
        if (same) description.default_value = value_text(value);
      }
    }
  }
  return descriptions;
}

}  // namespace susr::config
