// SPDX-License-Identifier: MIT
#include "keys.hpp"

#include <array>
#include <charconv>
#include <utility>

#include "key_kinds.hpp"

namespace susr::config {

namespace {

/// Permissions as `chmod` takes them: the owner may always read and write, and nobody else more
/// than a file with personal data can bear.
Key<OutputSection> mode_key() {
  return {.name = "mode",
          .takes = Takes{"mode"},
          .take = [](OutputSection& output, const Value& value) -> Why {
            constexpr int octal = 8;
            constexpr unsigned always = 0600;
            constexpr unsigned allowed = 0664;
            const auto* given = text_in(value);
            unsigned mode = 0;
            const bool is_octal =
                given != nullptr && given->size() == 4 &&
                std::from_chars(given->data(), given->data() + 4, mode, octal).ptr ==
                    given->data() + 4;
            if (!is_octal || (mode & always) != always || (mode & ~allowed) != 0) {
              return say("config.not-a-mode");
            }
            output.mode = mode;
            return {};
          }};
}

/// An option of a report that is kept in the configuration: the report decides what it takes.
Key<SavedReport> report_option(std::string_view name) {
  return {.name = name,
          .takes = Takes{"report-option"},
          .take = [name](SavedReport& report, const Value& value) -> Why {
            std::vector<std::string> values;
            if (const auto* text = text_in(value)) values = {*text};
            if (const auto* given = std::get_if<std::int64_t>(&value.content)) {
              values = {std::to_string(*given)};
            }
            if (const auto* list = texts_in(value)) {
              values = *list;
            }
            const auto* flag = std::get_if<bool>(&value.content);
            if (flag != nullptr && !*flag) return {};
            if (flag != nullptr) values = {""};
            if (values.empty()) return say("value.empty");
            report.options.emplace_back(name, std::move(values));
            return {};
          }};
}

/// The languages of boards' papers, as the configuration calls them.
constexpr std::array languages{std::pair("en", catalogue::Language::english),
                               std::pair("cy", catalogue::Language::welsh)};

std::vector<std::string> language_codes() {
  std::vector<std::string> codes;
  for (const auto& [code, language] : languages)
    codes.emplace_back(code);
  return codes;
}

Key<BoardSection> language_key() {
  return {.name = "language",
          .takes = Takes{"one-of", language_codes()},
          .take = [](BoardSection& section, const Value& value) -> Why {
            const auto* given = text_in(value);
            for (const auto& [code, language] : languages) {
              if (given == nullptr || *given != code) continue;
              section.language = language;
              return {};
            }
            return not_one_of(language_codes(), given);
          }};
}

/// A key of the board as one of its section.
Key<BoardSection> of_board(Key<domain::Board> key) {
  return {.name = key.name,
          .need = key.need,
          .takes = std::move(key.takes),
          .take = [take = std::move(key.take)](BoardSection& section, const Value& value) {
            return take(section.board, value);
          }};
}

}  // namespace

const std::vector<Key<BoardSection>>& board_keys() {
  using domain::Board;
  static const std::vector<Key<BoardSection>> keys{
      of_board(text("name", Need::required, &Board::name)),
      of_board(text("name-cy", Need::optional, &Board::name_cy)),
      language_key(),
      of_board(identifier("prefix", Need::required, &Board::prefix)),
      of_board(text("reference", Need::optional, &Board::reference_pattern)),
      of_board(identifiers("areas", &Board::areas))};
  return keys;
}

const std::vector<Key<StoreSection>>& store_keys() {
  static const std::vector<Key<StoreSection>> keys{
      text("path", Need::optional, &StoreSection::path),
      number("busy-timeout-seconds", &StoreSection::busy_timeout_seconds)};
  return keys;
}

const std::vector<Key<OutputSection>>& output_keys() {
  static const std::vector<Key<OutputSection>> keys{mode_key()};
  return keys;
}

const std::vector<Key<domain::Agency>>& agency_keys() {
  using domain::Agency;
  static const std::vector<Key<Agency>> keys{identifier("code", Need::required, &Agency::code),
                                             text("name", Need::required, &Agency::name),
                                             text("name-cy", Need::optional, &Agency::name_cy),
                                             identifiers("areas", &Agency::areas)};
  return keys;
}

const std::vector<Key<domain::Appointee>>& appointee_keys() {
  using domain::Appointee;
  using domain::Role;
  static const std::vector<Key<Appointee>> keys{
      identifier("post", Need::required, &Appointee::post),
      some_of<Appointee, Role>(
          "roles", Need::required,
          [](Appointee& appointee, const std::vector<Role>& roles) { appointee.roles = roles; })};
  return keys;
}

const std::vector<Key<SavedReport>>& saved_report_keys() {
  static const std::vector<Key<SavedReport>> keys{text("base", Need::required, &SavedReport::base),
                                                  report_option("case"),
                                                  report_option("agency"),
                                                  report_option("area"),
                                                  report_option("criteria"),
                                                  report_option("outcome"),
                                                  report_option("status"),
                                                  report_option("rag"),
                                                  report_option("theme"),
                                                  report_option("from"),
                                                  report_option("to"),
                                                  report_option("since"),
                                                  report_option("detail"),
                                                  report_option("every"),
                                                  report_option("by"),
                                                  report_option("format"),
                                                  report_option("columns"),
                                                  report_option("sort"),
                                                  report_option("width"),
                                                  report_option("excel")};
  return keys;
}

}  // namespace susr::config
