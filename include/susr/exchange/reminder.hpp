// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <map>
#include <string>
#include <string_view>

#include "susr/language/words.hpp"
#include "susr/report/agency_return.hpp"

namespace susr::exchange {

/// How a return is attached.
enum class Attachment { xlsx, csv };

/// How reminders are written.
struct ReminderStyle {
  std::string from;
  std::chrono::sys_seconds moment;
  language::Language language = language::Language::english;
  bool bilingual = false;  ///< the message in Welsh and then in English; the return in `language`
  Attachment attachment = Attachment::xlsx;
  bool only_overdue = false;
};

/// The address of each agency: a line has its code, spaces, and one address or several. Lines that
/// begin with # say nothing. Throws `refused` for a line without an address.
std::map<std::string, std::string> addresses_in(std::string_view text, std::string_view name);

/// A message to an agency, by its name, with its actions as text and its return attached; without
/// an address it is to nobody. Throws as `mail_text` and `return_workbook` do.
std::string reminder(const report::Context& context, const report::AgencyReturn& made,
                     const std::string& address, const ReminderStyle& style);

}  // namespace susr::exchange

template <>
inline constexpr std::array susr::domain::codes_of<susr::exchange::Attachment>{
    Code{susr::exchange::Attachment::xlsx, "xlsx"}, Code{susr::exchange::Attachment::csv, "csv"}};
