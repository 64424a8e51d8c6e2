// SPDX-License-Identifier: MIT
#include "susr/language/cells.hpp"

#include <fmt/format.h>

#include "susr/domain/erased.hpp"
#include "susr/support/text.hpp"

namespace susr::language {

namespace {

std::string id_of(const domain::ItemId& id) {
  return id.item.empty() ? id.case_reference : domain::item_id(id.case_reference, id.item);
}

std::string days_text(int days, Language language) {
  return text(language, {.key = "days", .arguments = {table::argument("n", days)}});
}

/// `SWP@Cardiff`.
std::string text_of(const table::LeadInBoth& leads, Language language) {
  const bool in_welsh = language == Language::welsh && !leads.area_cy.empty();
  return domain::to_text(in_welsh ? domain::Lead{leads.lead.agency, leads.area_cy} : leads.lead);
}

std::string text_of(const table::Leads& leads, Language language) {
  std::vector<std::string> texts;
  for (const auto& each : leads.all)
    texts.push_back(text_of(each, language));
  return support::join(texts, ", ");
}

/// Whether a text has words that a reader of Welsh would want in Welsh.
bool has_words_to_translate(const table::InBoth& both) {
  return !both.text.empty() && both.text != domain::erased_text;
}

/// The fields that have a value, each with its name.
std::string fields_text(const table::Fields& fields, Language language) {
  std::vector<std::string> texts;
  for (const auto& [name, value] : fields.all)
    texts.push_back(
        fmt::format("{}: {}", words_for(language, "column", name), shown(value, language)));
  return support::join(texts, "; ");
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
  std::string& scratch;

  PlainView operator()(std::monostate /*empty*/) const {
    return {};
  }
  PlainView operator()(const std::string& text) const {
    return std::string_view(text);
  }
  PlainView operator()(std::int64_t number) const {
    return number;
  }
  PlainView operator()(double decimal) const {
    return decimal;
  }
  template <class Value>
    requires requires(const Value& value) { domain::to_text(value); }
  PlainView operator()(const Value& value) const {
    return made(domain::to_text(value));
  }
  PlainView operator()(const table::LeadInBoth& leads) const {
    return filled(leads.lead.agency);
  }
  PlainView operator()(const table::Leads& leads) const {
    return made(text_of(leads, Language::english));
  }
  PlainView operator()(const domain::ItemId& id) const {
    scratch = id_of(id);
    return filled(scratch);
  }
  PlainView operator()(const domain::Length& length) const {
    return made(fmt::format("{} {}", length.count, domain::code(length.unit)));
  }
  PlainView operator()(const table::Coded& coded) const {
    return std::string_view(coded.code);
  }
  PlainView operator()(const table::List& list) const {
    std::string values;
    for (const auto& each : list.all) {
      if (&each != &list.all.front()) values += ',';
      std::visit(AddPlain{values}, plain(each.value, language));
    }
    return made(std::move(values));
  }
  PlainView operator()(const table::RecommendationId& id) const {
    return filled(id.number);
  }
  PlainView operator()(const table::InBoth& both) const {
    return filled(both.text);
  }
  PlainView operator()(const table::Days& days) const {
    return std::int64_t{days.count};
  }
  PlainView operator()(const table::Fields& fields) const {
    return made(fields_text(fields, language));
  }
  PlainView operator()(const table::Message& message) const {
    return made(text(language, message, Dates::iso));
  }
  PlainView operator()(const table::Worded& worded) const {
    if (const auto* number = std::get_if<std::int64_t>(&worded.value)) return *number;
    return filled(std::get<std::string>(worded.value));
  }

 private:
  static PlainView filled(std::string_view text) {
    return text.empty() ? PlainView{} : PlainView{text};
  }
  PlainView made(std::string text) const {
    scratch = std::move(text);
    return std::string_view(scratch);
  }
};

/// What a person reads of each kind of value, added to a text.
struct AddShown {
  std::string& added;
  Language language;

  void operator()(std::monostate /*empty*/) const {}
  void operator()(const std::string& words) const {
    if (words == domain::erased_text) {
      added += text(language, table::Message{.key = "text.erased", .arguments = {}});
    } else {
      added += words;
    }
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
  template <class Led>
    requires requires(const Led& leads, Language language) { text_of(leads, language); }
  void operator()(const Led& leads) const {
    added += text_of(leads, language);
  }
  void operator()(const domain::ItemId& id) const {
    added += id_of(id);
  }
  void operator()(const domain::Length& length) const {
    added += text(language, {fmt::format("length.{}", domain::code(length.unit)),
                             {table::argument("n", length.count)}});
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
  void operator()(const table::InBoth& both) const {
    if (language != Language::welsh || !has_words_to_translate(both)) {
      (*this)(both.text);
    } else if (!both.welsh.empty()) {
      (*this)(both.welsh);
    } else {
      added += text(language, {"text.not-translated", {table::argument("text", both.text)}});
    }
  }
  void operator()(const table::Days& days) const {
    added += days_text(days.count, language);
  }
  void operator()(const table::Fields& fields) const {
    added += fields_text(fields, language);
  }
  void operator()(const table::Message& message) const {
    added += text(language, message, Dates::iso);
  }
  void operator()(const table::Worded& worded) const {
    added += text(language, *worded.words, Dates::iso);
  }
};

}  // namespace

PlainView plain_view(const table::Cell& cell, Language language, std::string& scratch) {
  return std::visit(ToPlain{language, scratch}, cell);
}

Plain plain(const table::Cell& cell, Language language) {
  std::string scratch;
  const auto view = plain_view(cell, language, scratch);
  if (const auto* text = std::get_if<std::string_view>(&view)) return std::string(*text);
  if (const auto* number = std::get_if<std::int64_t>(&view)) return *number;
  if (const auto* decimal = std::get_if<double>(&view)) return *decimal;
  return {};
}

void add_shown(std::string& text, const table::Cell& cell, Language language) {
  std::visit(AddShown{text, language}, cell);
}

std::string shown(const table::Cell& cell, Language language) {
  std::string text;
  add_shown(text, cell, language);
  return text;
}

bool lacks_welsh(const table::Cell& cell, Language language) {
  const auto* both = std::get_if<table::InBoth>(&cell);
  return language == Language::welsh && both != nullptr && has_words_to_translate(*both) &&
         both->welsh.empty();
}

table::Cell for_spreadsheet(const table::Cell& cell) {
  const auto* id = std::get_if<table::RecommendationId>(&cell);
  if (id == nullptr || id->number.empty()) return cell;
  return domain::item_id(id->case_reference, domain::recommendation_item(id->number));
}

}  // namespace susr::language
