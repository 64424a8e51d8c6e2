// SPDX-License-Identifier: MIT
#include "keys.hpp"

#include <charconv>

#include "key_kinds.hpp"

namespace susr::config {

namespace {

/// Permissions as `chmod` takes them: the owner may always read and write, and nobody else more
/// than a file with personal data can bear.
Key<OutputSection> mode_key() {
  return {
      .name = "mode",
      .takes = "permissions such as \"0640\"",
      .meaning =
          "who may read the files that --output, --rejects, --split-dir and 'export' make; a "
          "file that is there keeps its own, and a backup is always for its owner only",
      .take = [](OutputSection& output, const Value& value) -> Why {
        constexpr int octal = 8;
        constexpr unsigned always = 0600;
        constexpr unsigned allowed = 0664;
        const auto* given = text_in(value);
        unsigned mode = 0;
        const bool is_octal =
            given != nullptr && given->size() == 4 &&
            std::from_chars(given->data(), given->data() + 4, mode, octal).ptr == given->data() + 4;
        if (!is_octal || (mode & always) != always || (mode & ~allowed) != 0) {
          return "it must be four octal digits in quotes, such as \"0640\", with which the owner "
                 "may read and write, not everybody may write, and nobody may run it";
        }
        output.mode = mode;
        return {};
      }};
}

/// An option of a report that is kept in the configuration: what it takes is for the report to say.
Key<SavedReport> report_option(std::string_view name, std::string_view meaning) {
  return {.name = name,
          .takes = "what --" + std::string(name) + " takes; a list, if it is several",
          .meaning = meaning,
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
            if (values.empty()) return "it is empty";
            report.options.emplace_back(name, std::move(values));
            return {};
          }};
}

}  // namespace

const std::vector<Key<domain::Board>>& board_keys() {
  using domain::Board;
  static const std::vector<Key<Board>> keys{
      text("name", Need::required, &Board::name, "the board's name, in the heading of its papers"),
      identifier("prefix", Need::required, &Board::prefix,
                 "what the board's references begin with"),
      text("reference", Need::optional, &Board::reference_pattern,
           "the pattern of new references, with {prefix}, {year} and {number}; {number:03} fills "
           "up with zeros"),
      identifiers("areas", &Board::areas, "the areas of the region, as actions name them")};
  return keys;
}

const std::vector<Key<StoreSection>>& store_keys() {
  static const std::vector<Key<StoreSection>> keys{
      text("path", Need::optional, &StoreSection::path,
           "the store's file, from the folder of this one"),
      number("busy-timeout-seconds", &StoreSection::busy_timeout_seconds,
             "how long to wait while another process writes")};
  return keys;
}

const std::vector<Key<OutputSection>>& output_keys() {
  static const std::vector<Key<OutputSection>> keys{mode_key()};
  return keys;
}

const std::vector<Key<domain::Agency>>& agency_keys() {
  using domain::Agency;
  static const std::vector<Key<Agency>> keys{
      identifier("code", Need::required, &Agency::code, "how commands and reports call the agency"),
      text("name", Need::required, &Agency::name, "its full name"),
      identifiers("areas", &Agency::areas, "the areas it works in; the whole region, if left out")};
  return keys;
}

const std::vector<Key<domain::Appointee>>& appointee_keys() {
  using domain::Appointee;
  using domain::Role;
  static const std::vector<Key<Appointee>> keys{
      identifier("post", Need::required, &Appointee::post,
                 "the post or initials of somebody on the approved list: no name"),
      some_of<Appointee, Role>(
          "roles", Need::required,
          [](Appointee& appointee, const std::vector<Role>& roles) { appointee.roles = roles; },
          "what they may be appointed to")};
  return keys;
}

const std::vector<Key<SavedReport>>& saved_report_keys() {
  static const std::vector<Key<SavedReport>> keys{
      text("base", Need::required, &SavedReport::base, "the report that it is"),
      report_option("case", "only this case"),
      report_option("agency", "only what this agency leads"),
      report_option("area", "only this area"),
      report_option("criteria", "only cases that meet one of these"),
      report_option("outcome", "only cases with this decision in force"),
      report_option("status", "only what stands so"),
      report_option("rag", "only this colour"),
      report_option("theme", "only this theme"),
      report_option("from", "only what falls on this day or later"),
      report_option("to", "only what falls on this day or earlier"),
      report_option("since", "from when movement is told"),
      report_option("detail", "true for the ids behind each figure"),
      report_option("every", "how long a period is"),
      report_option("format", "how it is written"),
      report_option("columns", "only these columns, in this order"),
      report_option("sort", "in the order of these columns"),
      report_option("width", "how wide a line of text is"),
      report_option("excel", "true for what spreadsheets need")};
  return keys;
}

}  // namespace susr::config
