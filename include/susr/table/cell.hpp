// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

#include "susr/domain/codes.hpp"
#include "susr/domain/date.hpp"
#include "susr/domain/event.hpp"
#include "susr/domain/reference.hpp"
#include "susr/domain/timescale.hpp"
#include "susr/table/label_groups.hpp"

namespace susr::table {

// A cell holds a value and not its words: what a person reads of it, and in which language, is
// settled where it is written (see susr/language/cells.hpp).

/// A code of a group of labels, such as `open` of `leg-status`. Data has the code, a person reads
/// its words.
struct Coded {
  std::string code;
  std::string_view group;
};

/// The number of a recommendation as its report prints it. A spreadsheet, which makes 17.1 of
/// 17.10, gets the whole id.
struct RecommendationId {
  std::string case_reference;
  std::string number;  ///< empty for none
};

/// A text that may stand in the record in Welsh too. Data has the first; a person the one in the
/// language of the paper, and where it is Welsh and there is none, a word that says so.
struct InBoth {
  std::string text;
  std::string welsh;
};

/// Who leads a leg: data has the agency, a person the area too, by its name in Welsh in a paper in
/// Welsh, if the board has given it one.
struct LeadInBoth {
  domain::Lead lead;
  std::string area_cy;  ///< empty: the same
};

/// Who leads an action: data and a person have each agency with its area.
struct Leads {
  std::vector<LeadInBoth> all;
};

/// So many days, with the word: "1 day".
struct Days {
  int count = 0;
};

struct Argument;

/// Several values with a comma between.
struct List {
  std::vector<Argument> all;
};

/// A sentence, or a part of one: the key of its words, and what stands in their braces.
struct Message {
  std::string key;
  std::vector<Argument> arguments;
};

/// The fields of something that have a value: a person reads the name and the value of each.
struct Fields {
  std::vector<Argument> all;
};

/// Data has the value; a person reads the message in its place.
struct Worded {
  std::variant<std::string, std::int64_t> value;
  std::shared_ptr<const Message> words;
};

/// What a cell can hold.
using AnyValue =
    std::variant<std::monostate, std::string, std::int64_t, double, domain::Date,
                 domain::PartialDate, Coded, List, LeadInBoth, Leads, domain::ItemId,
                 RecommendationId, InBoth, domain::Length, Days, Fields, Message, Worded>;

/// A value in a table; `std::monostate` is an empty cell. A type of its own, so that the code that
/// copies and moves any of so many is compiled once, and not in every file.
struct Cell : AnyValue {
  using AnyValue::AnyValue;
  Cell();
  Cell(const Cell& other);
  Cell(Cell&& other) noexcept;
  Cell& operator=(const Cell& other);
  Cell& operator=(Cell&& other) noexcept;
  ~Cell();
};

/// A value with the name that it has in a message, or the field that it is the value of.
struct Argument {
  std::string_view name;
  Cell value;
};

// Values as cells.

inline Cell cell(Cell value) {
  return value;
}
inline Cell cell(std::string_view text) {
  return text.empty() ? Cell{} : Cell{std::string(text)};
}
inline Cell cell(const std::string& text) {
  return cell(std::string_view(text));
}
inline Cell cell(const char* text) {
  return cell(std::string_view(text));
}
template <std::integral Number>
  requires(!std::same_as<Number, bool>)
Cell cell(Number number) {
  return static_cast<std::int64_t>(number);
}
inline Cell cell(double number) {
  return number;
}
inline Cell cell(domain::Date date) {
  return date;
}
inline Cell cell(const domain::PartialDate& date) {
  return date;
}
template <class Enumeration>
  requires std::is_enum_v<Enumeration>
Cell cell(Enumeration value) {
  static_assert(!label_group<Enumeration>.empty(), "the enumeration has no group of labels");
  return Coded{std::string(domain::code(value)), label_group<Enumeration>};
}
template <class Value>
Cell cell(const std::optional<Value>& value) {
  return value ? cell(*value) : Cell{};
}

/// The values with a comma between; empty for none.
template <class Values>
Cell list_cell(const Values& values) {
  List list;
  for (const auto& value : values)
    list.all.push_back({{}, cell(value)});
  return list.all.empty() ? Cell{} : Cell{std::move(list)};
}

/// A code of a group that is no enumeration's own; empty for none.
inline Cell coded(std::string_view code, std::string_view group) {
  return code.empty() ? Cell{} : Cell{Coded{std::string(code), group}};
}

/// "yes" or "no", a code with words of its own.
inline Cell yes_or_no(bool value) {
  return Coded{value ? "yes" : "no", "yes-no"};
}

/// A part of a hundred; empty if it is a part of nothing.
inline Cell percent(std::int64_t part, std::int64_t whole) {
  constexpr double hundred = 100;
  return whole > 0 ? Cell{hundred * static_cast<double>(part) / static_cast<double>(whole)}
                   : Cell{};
}

/// An argument of a message.
template <class Value>
Argument argument(std::string_view name, const Value& value) {
  return {name, cell(value)};
}

}  // namespace susr::table
