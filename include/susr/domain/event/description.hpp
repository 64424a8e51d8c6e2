// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <concepts>
#include <string>
#include <string_view>
#include <tuple>

#include "susr/domain/vocabulary.hpp"

// How a kind of event describes itself. Each kind is a struct in a file of this folder, with
//
//   kind     its code in the log, which never changes
//   payload  its fields, a tuple of `Field`
//   receipt  which of several receipts it has; a function, only where there are several
//   moves    for a step of a case or of an action: where it may be taken, and where it may lead
//   command  that step's command
//   apply    what it does to a case or to an action, where it does anything
//
// A kind that stands beside a case's steps, such as a finding, is an entry: `is_entry` keeps it
// with its case, and `apply` only checks it. An entry with an id has a `letter` and a `number`; the
// kind that begins it, and not one that answers it, says so with `begins_item`.
//
// A kind that is about the board itself, and no case, says so with `is_of_board`. Its `apply` takes
// only the event, and checks what it says.
//
// Its words are in the catalogue (src/catalogue/*.po):
//
//   event.KIND                 its name
//   failed.KIND                the start of an error: "cannot complete {item}"
//   failed.KIND.on             the same, with the day: "cannot complete {item} on {on}"
//   recorded.KIND[.RECEIPT]    the receipt: "{item} completed on {on}"
//
// A field's name in braces stands for its value, as in {reason}; {case} is the reference of the
// case, {item} the id of what the event is about, {on} the date on which it takes effect.

namespace susr::domain {

struct Action;
struct CaseState;
struct Event;

/// What is known of a field, beyond its type.
struct FieldTraits {
  bool is_in_id = false;       ///< ids are made of it, so no correction changes it
  bool may_be_empty = false;   ///< of a text
  bool is_identifier = false;  ///< what something is known by (see identifier.hpp), as entered
  bool is_looked_up = false;   ///< the same, where it must be known already
  bool is_free_text = false;   ///< free text or a post, which no message repeats
  /// It was not in the first release. It is left out if it has its default, so that new events are
  /// written like old ones.
  bool came_later = false;
};

inline constexpr FieldTraits in_id{.is_in_id = true};
inline constexpr FieldTraits free_text{.is_free_text = true};
inline constexpr FieldTraits optional_text{.may_be_empty = true, .is_free_text = true};
inline constexpr FieldTraits welsh_text{
    .may_be_empty = true, .is_free_text = true, .came_later = true};
inline constexpr FieldTraits entered_name{.is_identifier = true, .is_free_text = true};
inline constexpr FieldTraits later_name{
    .is_identifier = true, .is_free_text = true, .came_later = true};
inline constexpr FieldTraits optional_name{
    .may_be_empty = true, .is_identifier = true, .is_free_text = true};
inline constexpr FieldTraits known_name{.is_looked_up = true};

/// A field of an event: its name in the log, which never changes, and where it is.
template <class Body, class Value>
struct Field {
  const char* name;
  Value Body::* member;
  FieldTraits traits = {};

  /// Whether that value is left out of what is written.
  [[nodiscard]] bool is_left_out(const Value& value) const {
    return traits.came_later && value == Body{}.*member;
  }
};

/// A state in which a step can be taken, and where it can lead.
template <class State>
struct Move {
  State from;
  State to;
};

/// The moves of a step that leaves the state as it is.
template <class... States>
constexpr auto staying_at(States... states) {
  return std::array{Move{states, states}...};
}

/// A kind of event that is a step of a case (`Stage`) or of an action (`ActionStatus`).
template <class Body, class State>
concept StepOf = std::same_as<typename decltype(Body::moves)::value_type, Move<State>>;

/// A kind of event with which a case begins.
template <class Body>
concept BeginsACase = requires { requires Body::begins_a_case; };

/// A kind of event that is kept as an entry of its case.
template <class Body>
concept EntryOfACase = requires { Body::is_entry; };

/// An entry that has an id, or is about one that has: `F3`.
template <class Body>
concept EntryWithId = EntryOfACase<Body> && requires { Body::letter; };

/// A kind of event that is about the board itself, and no case.
template <class Body>
concept OfTheBoard = requires { Body::is_of_board; };

/// A kind of event about one action.
template <class Body>
concept OfAnAction =
    std::same_as<decltype(Body::number), int> && !BeginsACase<Body> && !EntryOfACase<Body>;

}  // namespace susr::domain
