// SPDX-License-Identifier: MIT
#include "susr/language/cells.hpp"

#include <fmt/format.h>

#include "susr/support/text.hpp"

namespace susr::language {

namespace {

std::string id_of(const domain::ItemId& id) {
  return id.item.empty() ? id.case_reference : domain::item_id(id.case_reference, id.item);
}

std::string days_text(int days, Language language) {
  if (days == 1) return words(language, "days.one");
  return text(language, {.key = "days.many", .arguments = {table::argument("days", days)}});
}

/// The fields that have a value, each with its name.
std::string fields_text(const table::Fields& fields, Language language) {
  std::vector<std::string> texts;
  for (const auto& [name, value] : fields.all)
    texts.push_back(
        fmt::format("{}: {}", words_for(language, "column", name), shown(value, language)));
  return support::join(texts, "; ");
}

Plain filled(std::string text) {
  return text.empty() ? Plain{} : Plain{std::move(text)};
}

/// Adds what data has of a value to a text.
struct AddPlain {
  std::string& added;

  void operator()(std::monostate /*empty*/) const {}
  void operator()(const std::string& text) const {
    added += text;
  }
  template <class Number>
  void operator()(Number number) const {
    added += fmt::format("{}", number);
  }
};

/// What data has of each kind of value.
struct ToPlain {
  Language language;

  Plain operator()(std::monostate /*empty*/) const {
    return {};
  }
  template <class Value>
    requires std::constructible_from<Plain, Value>
  Plain operator()(const Value& value) const {
    return value;
  }
  template <class Value>
    requires requires(const Value& value) { domain::to_text(value); }
  Plain operator()(const Value& value) const {
    return domain::to_text(value);
  }
  Plain operator()(const domain::Lead& lead) const {
    return filled(lead.agency);
  }
  Plain operator()(const domain::ItemId& id) const {
    return filled(id_of(id));
  }
  Plain operator()(const domain::Length& length) const {
    return fmt::format("{} {}", length.count, domain::code(length.unit));
  }
  Plain operator()(const table::Coded& coded) const {
    return coded.code;
  }
  Plain operator()(const table::List& list) const {
    std::string values;
    for (const auto& each : list.all) {
      if (&each != &list.all.front()) values += ',';
      std::visit(AddPlain{values}, plain(each.value, language));
    }
    return values;
  }
  Plain operator()(const table::RecommendationId& id) const {
    return filled(id.number);
  }
  Plain operator()(const table::Days& days) const {
    return std::int64_t{days.count};
  }
  Plain operator()(const table::Fields& fields) const {
    return fields_text(fields, language);
  }
  Plain operator()(const table::Message& message) const {
    return text(language, message);
  }
  Plain operator()(const table::Worded& worded) const {
    return std::visit([](const auto& value) { return Plain{value}; }, worded.value);
  }
};

/// What a person reads of each kind of value, added to a text.
struct AddShown {
  std::string& added;
  Language language;
  bool is_short;

  void operator()(std::monostate /*empty*/) const {}
  void operator()(const std::string& words) const {
    added += words;
  }
  void operator()(std::int64_t number) const {
    added += fmt::format_int(number).c_str();
  }
  void operator()(double decimal) const {
    added += fmt::format("{:.1f}", decimal);
  }
  template <class Value>
    requires requires(const Value& value) { domain::to_text(value); }
  void operator()(const Value& value) const {
    added += domain::to_text(value);
  }
  void operator()(const domain::ItemId& id) const {
    added += is_short && !id.item.empty() ? id.item : id_of(id);
  }
  void operator()(const domain::Length& length) const {
    added +=
        fmt::format("{} {}", length.count, words_for(language, "unit", domain::code(length.unit)));
  }
  void operator()(const table::Coded& coded) const {
    added += words_for(language, coded.group, coded.code);
  }
  void operator()(const table::List& list) const {
    for (const auto& each : list.all) {
      if (&each != &list.all.front()) added += ", ";
      add_shown(added, each.value, language);
    }
  }
  void operator()(const table::RecommendationId& id) const {
    added += id.number;
  }
  void operator()(const table::Days& days) const {
    added += days_text(days.count, language);
  }
  void operator()(const table::Fields& fields) const {
    added += fields_text(fields, language);
  }
  void operator()(const table::Message& message) const {
    added += text(language, message);
  }
  void operator()(const table::Worded& worded) const {
    added += text(language, *worded.words);
  }
};

}  // namespace

Plain plain(const table::Cell& cell, Language language) {
  return std::visit(ToPlain{language}, cell);
}

void add_shown(std::string& text, const table::Cell& cell, Language language, bool is_short) {
  std::visit(AddShown{text, language, is_short}, cell);
}

std::string shown(const table::Cell& cell, Language language) {
  std::string text;
  add_shown(text, cell, language);
  return text;
}

table::Cell for_spreadsheet(const table::Cell& cell) {
  const auto* id = std::get_if<table::RecommendationId>(&cell);
  if (id == nullptr || id->number.empty()) return cell;
  return domain::item_id(id->case_reference, domain::recommendation_item(id->number));
}

}  // namespace susr::language
