// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace susr::domain {

// The words that stand in and beside dates, in English and Welsh. Every text that is read is in
// lower case.

/// The text in lower case, and on one line; each byte stands where it stood.
std::string in_lower_case(std::string_view text);

/// The month, from 1, that a word names: its name, or three letters or more that it begins with;
/// 0 if it names none. Welsh names are known as they change after "o" too.
int month_called(std::string_view word);

/// Whether the word leaves open how much of a month is meant: early, mid.
bool is_part_of_a_month(std::string_view word);

/// The day of the week that a word names, 0 for Sunday, whole or in its first three letters or
/// more.
std::optional<unsigned> weekday_called(std::string_view word);

/// The same for the Welsh name that follows "dydd".
std::optional<unsigned> welsh_weekday_called(std::string_view word);

/// Whether letters after a number make it the number of a day: 1st, 1af.
bool is_ordinal_ending(std::string_view letters);

/// What a text without a date says instead of one.
enum class DateWord {
  none,
  open_ended,  ///< ongoing, tbc: that there is no date
  finished,    ///< complete: that it is done, and not when
  relative,    ///< within 6 months of publication: a date that counts from another
  season       ///< spring 2026
};

/// What the text says, as far as its words tell.
DateWord date_word(std::string_view text);

/// Whether the text has a word of something that is not finished: ongoing, not, to be.
bool says_unfinished(std::string_view text);

/// Whether the text has words that leave open whether something is finished: chased, no update.
bool is_doubtful(std::string_view text);

/// How many bytes at the front of the text say that something is finished: "Completed", "wedi'i
/// gwblhau"; 0 if none do.
std::size_t length_of_finished(std::string_view text);

}  // namespace susr::domain
