// SPDX-License-Identifier: MIT
#include "susr/exchange/reminder.hpp"

#include <algorithm>
#include <optional>
#include <vector>

#include <fmt/format.h>

#include "susr/catalogue/catalogue.hpp"
#include "susr/exchange/return_workbook.hpp"
#include "susr/render/render.hpp"
#include "susr/support/error.hpp"
#include "susr/support/sha256.hpp"
#include "susr/support/text.hpp"

#include "mail_message.hpp"

namespace susr::exchange {

namespace {

using catalogue::say;
using fmt::arg;
using language::Language;

constexpr std::string_view xlsx_type =
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
constexpr std::string_view csv_type = "text/csv; charset=UTF-8";

std::string written(const table::Report& report, const render::Options& options,
                    decltype(render::Format::write) write) {
  std::string text;
  support::TextSink sink([&](std::string_view block) { text += block; });
  write(report, options, sink);
  sink.flush();
  return text;
}

const std::string& in_language(Language language, const std::string& name,
                               const std::optional<std::string>& name_cy) {
  return language == Language::welsh && name_cy ? *name_cy : name;
}

/// What an agency is called; by its code, if the policy has no such agency.
std::string name_of_agency(const report::Context& context, const std::string& code,
                           Language language) {
  const auto* agency = domain::find_agency(context.policy, code);
  return agency == nullptr ? code : in_language(language, agency->name, agency->name_cy);
}

/// Those that a message is in, in their order.
std::vector<Language> languages_of(const ReminderStyle& style) {
  if (style.bilingual) return {Language::welsh, Language::english};
  return {style.language};
}

std::string subject_of(const report::Context& context, const report::AgencyReturn& made,
                       const ReminderStyle& style) {
  std::vector<std::string> titles;
  for (const auto language : languages_of(style)) {
    const auto name = name_of_agency(context, made.code.agency, language);
    titles.push_back(
        language::text(language, {.key = "return.title",
                                  .arguments = {table::argument("agency", name),
                                                table::argument("as_of", made.code.as_of)}}));
  }
  return support::join(titles, " / ");
}

std::string text_of_reminder(const report::Context& context, const report::AgencyReturn& made,
                             const ReminderStyle& style, Language language) {
  constexpr int width = 76;
  const auto words = [&](std::string key, std::vector<table::Argument> arguments) {
    return language::text(language, {.key = std::move(key), .arguments = std::move(arguments)});
  };
  const auto& board = context.policy.board;
  const auto agency = name_of_agency(context, made.code.agency, language);
  const auto sender = in_language(language, board.name, board.name_cy);
  return words("remind.opening",
               {table::argument("agency", agency), table::argument("as_of", made.code.as_of),
                table::argument("n", made.legs.size())}) +
         ' ' + words("remind.overdue", {table::argument("n", report::count_overdue(made))}) +
         "\n\n" +
         written(report::reminder_list(made, style.only_overdue),
                 {.width = width, .language = language}, render::write_text) +
         '\n' + words(style.attachment == Attachment::xlsx ? "remind.how" : "remind.how-csv", {}) +
         "\n\n" + words("remind.automatic", {}) + "\n\n" + sender + '\n';
}

std::string text_in_languages(const report::Context& context, const report::AgencyReturn& made,
                              const ReminderStyle& style) {
  constexpr std::string_view rule = "\n----\n\n";
  std::vector<std::string> texts;
  for (const auto language : languages_of(style))
    texts.push_back(text_of_reminder(context, made, style, language));
  return support::join(texts, rule);
}

/// What is attached is called; a file's name is in ASCII.
std::string name_of_attachment(const report::AgencyReturn& made, std::string_view ending) {
  constexpr std::string_view plain =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  const auto& agency = made.code.agency;
  const bool is_plain = agency.find_first_not_of(plain) == std::string::npos;
  return fmt::format("{}-{}.{}", is_plain ? agency : "return", domain::to_text(made.code.as_of),
                     ending);
}

/// What stands behind the @ of the sender's address.
std::string domain_of(std::string_view from) {
  const auto at = from.rfind('@');
  if (at == std::string_view::npos) return "localhost";
  auto name = from.substr(at + 1);
  return std::string(name.substr(0, name.find_first_of("> \t")));
}

}  // namespace

std::map<std::string, std::string> addresses_in(std::string_view text, std::string_view name) {
  std::map<std::string, std::string> addresses;
  std::int64_t number = 0;
  while (!text.empty()) {
    ++number;
    const auto end = std::min(text.find('\n'), text.size());
    auto line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    while (!line.empty() && std::string_view(" \t\r").find(line.back()) != line.npos)
      line.remove_suffix(1);
    if (line.empty() || line.front() == '#') continue;
    const auto space = line.find_first_of(" \t");
    const auto rest = line.find_first_not_of(" \t", std::min(space, line.size()));
    if (rest == std::string_view::npos || line.find('@', rest) == std::string_view::npos) {
      support::refuse(say("remind.address-line", arg("file", name), arg("line", number)),
                      say("remind.address-line.why"), say("remind.address-line.hint"));
    }
    addresses.emplace(line.substr(0, space), line.substr(rest));
  }
  return addresses;
}

std::string reminder(const report::Context& context, const report::AgencyReturn& made,
                     const std::string& address, const ReminderStyle& style) {
  const bool as_workbook = style.attachment == Attachment::xlsx;
  const auto code = domain::to_text(made.code);
  MailMessage message{
      .from = style.from,
      .to = address,
      .subject = subject_of(context, made, style),
      .date = style.moment,
      .id = fmt::format("{}@{}", support::sha256_of(code).substr(0, 32), domain_of(style.from)),
      .text = text_in_languages(context, made, style),
      .attachment = as_workbook
                        ? return_workbook(made, style.language)
                        : written(report::return_report(made), {.excel = true}, render::write_csv),
      .attachment_name = name_of_attachment(made, as_workbook ? "xlsx" : "csv"),
      .attachment_type = as_workbook ? xlsx_type : csv_type};
  return mail_text(message);
}

}  // namespace susr::exchange
