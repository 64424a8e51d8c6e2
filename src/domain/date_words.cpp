// SPDX-License-Identifier: MIT
#include "date_words.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <span>

#include "text_cursor.hpp"

namespace susr::domain {

namespace {

using Word = std::string_view;

struct MonthNames {
  Word english;
  Word welsh;
  Word after_o;  ///< as it is after "o" and "mis"
};
constexpr std::array<MonthNames, 12> months{{{"january", "ionawr", "ionawr"},
                                             {"february", "chwefror", "chwefror"},
                                             {"march", "mawrth", "fawrth"},
                                             {"april", "ebrill", "ebrill"},
                                             {"may", "mai", "fai"},
                                             {"june", "mehefin", "fehefin"},
                                             {"july", "gorffennaf", "orffennaf"},
                                             {"august", "awst", "awst"},
                                             {"september", "medi", "fedi"},
                                             {"october", "hydref", "hydref"},
                                             {"november", "tachwedd", "dachwedd"},
                                             {"december", "rhagfyr", "ragfyr"}}};

constexpr std::array<Word, 7> weekdays{"sunday",   "monday", "tuesday", "wednesday",
                                       "thursday", "friday", "saturday"};
constexpr std::array<Word, 7> welsh_weekdays{"sul", "llun",   "mawrth", "mercher",
                                             "iau", "gwener", "sadwrn"};

constexpr std::array<Word, 10> ordinal_endings{"st", "nd",  "rd",  "th", "af",
                                               "il", "ydd", "fed", "ed", "eg"};

constexpr std::array<Word, 29> open_ended{"ongoing",
                                          "on-going",
                                          "on going",
                                          "continuous",
                                          "continuing",
                                          "tbc",
                                          "tba",
                                          "tbd",
                                          "to be confirmed",
                                          "to be agreed",
                                          "not set",
                                          "n/a",
                                          "na",
                                          "none",
                                          "not applicable",
                                          "asap",
                                          "as soon as possible",
                                          "immediate",
                                          "immediately",
                                          "urgent",
                                          "in progress",
                                          "-",
                                          "--",
                                          "?",
                                          "parhaus",
                                          "i'w gadarnhau",
                                          "ar unwaith",
                                          "barhaus",
                                          "dim"};

constexpr auto finished = std::to_array<Word>({"wedi'i gwblhau",
                                               "wedi ei gwblhau",
                                               "wedi'u cwblhau",
                                               "wedi'i chwblhau",
                                               "cwblhawyd",
                                               "cyflawnwyd",
                                               "gorffennwyd",
                                               "completed",
                                               "complete",
                                               "signed off",
                                               "finished",
                                               "achieved",
                                               "implemented",
                                               "delivered",
                                               "done",
                                               "closed",
                                               "concluded",
                                               "actioned",
                                               "yes",
                                               "100%",
                                               "\xE2\x9C\x93",
                                               "\xE2\x9C\x94",
                                               "\xE2\x98\x91"});  // check marks

constexpr auto relative = std::to_array<Word>(
    {"within",     "after",   "from",         "since",    "following",  "months",     "month",
     "weeks",      "week",    "years",        "w/c",      "days",       "quarterly",  "annually",
     "monthly",    "onwards", "onward",       "starting", "commencing", "not before", "not earlier",
     "no earlier", "o fewn",  "ar \xC3\xB4l", "bob",      "ymlaen",     "nid cyn"});

constexpr std::array<Word, 11> seasons{"spring", "summer", "autumn", "winter", "gwanwyn",    "haf",
                                       "gaeaf",  "early",  "mid",    "late",   "end of year"};

constexpr auto unfinished =
    std::to_array<Word>({"revised",       "moved",          "extended",
                         "target",        "deadline",       "rescheduled",
                         "not",           "ongoing",        "on-going",
                         "in progress",   "outstanding",    "partly",
                         "partially",     "partial",        "in part",
                         "to be",         "will be",        "should be",
                         "on track",      "delayed",        "awaiting",
                         "yet",           "draft",          "due",
                         "planned",       "expected",       "nearly",
                         "almost",        "mostly",         "incomplete",
                         "pending",       "waiting",        "remains",
                         "underway",      "under way",      "started",
                         "begun",         "commenced",      "postponed",
                         "deferred",      "slipped",        "paused",
                         "overdue",       "to follow",      "cancelled",
                         "withdrawn",     "superseded",     "no longer",
                         "stepped down",  "parhaus",        "parhau",
                         "heb",           "ddim",           "i'w gwblhau",
                         "rhannol",       "ar y gweill",    "wedi dechrau",
                         "to complete",   "part complete",  "part completed",
                         "part-complete", "part-completed", "half",
                         "largely",       "mainly",         "awaited",
                         "on hold",       "carried over",   "carried forward",
                         "missed",        "in hand",        "under review"});

/// Words that do not say whether something is finished.
constexpr auto doubtful =
    std::to_array<Word>({"no update", "update requested", "no response", "no reply", "chased",
                         "chaser", "discussed", "requested", "reminder", "dim diweddariad"});

/// Words before a month that leave open how much of it is meant.
constexpr auto parts_of_a_month = std::to_array<Word>(
    {"early", "mid", "late", "start", "beginning", "middle", "dechrau", "canol", "ganol"});

bool is_in_word(char c) {
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
}

/// Whether the text has the word, and not as a part of another.
bool has_word(std::string_view text, Word word) {
  for (auto at = text.find(word); at != Word::npos; at = text.find(word, at + 1)) {
    const auto end = at + word.size();
    const bool begins = at == 0 || !is_in_word(text[at - 1]);
    const bool ends = end == text.size() || !is_in_word(text[end]);
    if (begins && ends) return true;
  }
  return false;
}

bool has_any(std::string_view text, std::span<const Word> words) {
  return std::ranges::any_of(words, [&](Word word) { return has_word(text, word); });
}

/// Whether it counts less than all: "61 of 90", "75%".
bool counts_a_part(std::string_view text) {
  constexpr int all = 100;
  for (std::size_t i = 0; i < text.size();) {
    TextCursor cursor(text, i);
    const auto counted = cursor.number();
    i = std::max(i + 1, cursor.place());
    if (!counted) continue;
    if (cursor.take_many(" %") && text.substr(i, cursor.place() - i).find('%') != Word::npos &&
        counted->value != all)
      return true;
    if (cursor.take_word("out")) cursor.take_many(" ");
    if (!cursor.take_word("of")) continue;
    cursor.take_many(" ");
    if (cursor.take_word("the")) cursor.take_many(" ");
    const auto whole = cursor.number();
    if (whole && counted->value < whole->value) return true;
  }
  return false;
}

bool is_front_of(std::string_view word, Word name) {
  constexpr std::size_t least = 3;
  return word.size() >= least && name.starts_with(word);
}

}  // namespace

std::string in_lower_case(std::string_view text) {
  std::string lower(text);
  for (char& c : lower) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    if (c == '\n' || c == '\t') c = ' ';
  }
  return lower;
}

int month_called(std::string_view word) {
  const auto found = std::ranges::find_if(months, [&](const MonthNames& month) {
    return is_front_of(word, month.english) || is_front_of(word, month.welsh) ||
           word == month.after_o;
  });
  return found == months.end() ? 0 : static_cast<int>(found - months.begin()) + 1;
}

std::optional<unsigned> weekday_called(std::string_view word) {
  const auto found =
      std::ranges::find_if(weekdays, [&](Word weekday) { return is_front_of(word, weekday); });
  if (found == weekdays.end()) return std::nullopt;
  return static_cast<unsigned>(found - weekdays.begin());
}

std::optional<unsigned> welsh_weekday_called(std::string_view word) {
  const auto found = std::ranges::find(welsh_weekdays, word);
  if (found == welsh_weekdays.end()) return std::nullopt;
  return static_cast<unsigned>(found - welsh_weekdays.begin());
}

bool is_ordinal_ending(std::string_view letters) {
  return letters == "ain" || std::ranges::find(ordinal_endings, letters) != ordinal_endings.end();
}

DateWord date_word(std::string_view text) {
  if (std::ranges::find(open_ended, text) != open_ended.end()) return DateWord::open_ended;
  if (length_of_finished(text) > 0) return DateWord::finished;
  if (has_any(text, relative)) return DateWord::relative;
  if (has_any(text, seasons)) return DateWord::season;
  return DateWord::none;
}

bool says_unfinished(std::string_view text) {
  return has_any(text, unfinished) || counts_a_part(text);
}

bool is_doubtful(std::string_view text) {
  return has_any(text, doubtful);
}

bool is_part_of_a_month(std::string_view word) {
  return std::ranges::find(parts_of_a_month, word) != parts_of_a_month.end();
}

std::size_t length_of_finished(std::string_view text) {
  const auto found = std::ranges::find_if(finished, [&](Word word) {
    return text.starts_with(word) && (text.size() == word.size() || !is_in_word(text[word.size()]));
  });
  return found == finished.end() ? 0 : found->size();
}

}  // namespace susr::domain
