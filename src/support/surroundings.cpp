// SPDX-License-Identifier: MIT
#include "susr/support/surroundings.hpp"

#include <cstdio>
#include <cstdlib>

#include <fmt/format.h>
#include <pwd.h>
#include <unistd.h>

#include "susr/support/error.hpp"

namespace susr::support {

namespace {

std::optional<std::string> environment_variable(const std::string& name) {
  const char* value = std::getenv(name.c_str());
  if (value == nullptr || *value == '\0') return std::nullopt;
  return value;
}

std::string account_name() {
  const auto user = ::getuid();
  if (const auto* entry = ::getpwuid(user); entry != nullptr) return entry->pw_name;
  return fmt::format("uid {}", user);
}

std::chrono::sys_seconds moment_of_this_run() {
  const auto fixed = environment_variable("SUSR_NOW");
  if (!fixed) {
    return std::chrono::time_point_cast<std::chrono::seconds>(std::chrono::system_clock::now());
  }
  if (const auto moment = parse_moment(*fixed)) return *moment;
  throw Error(ErrorKind::usage, {.what = fmt::format("SUSR_NOW is '{}'", *fixed),
                                 .why = "that is not a moment in UTC",
                                 .hint = "write it like 2026-11-22T09:00:00Z, or unset it"});
}

}  // namespace

std::string to_text(std::chrono::sys_seconds moment) {
  const auto day = std::chrono::floor<std::chrono::days>(moment);
  const std::chrono::year_month_day date{day};
  const std::chrono::hh_mm_ss time{moment - day};
  return fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}Z", static_cast<int>(date.year()),
                     static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                     time.hours().count(), time.minutes().count(), time.seconds().count());
}

std::optional<std::chrono::sys_seconds> parse_moment(const std::string& text) {
  int year = 0;
  unsigned month = 0;
  unsigned day = 0;
  int hour = 0;
  int minute = 0;
  int second = 0;
  const int found = std::sscanf(text.c_str(), "%4d-%2u-%2uT%2d:%2d:%2dZ", &year, &month, &day,
                                &hour, &minute, &second);
  const std::chrono::year_month_day date{std::chrono::year{year}, std::chrono::month{month},
                                         std::chrono::day{day}};
  if (found != 6 || year < 1 || !date.ok()) return std::nullopt;
  const auto moment = std::chrono::sys_days{date} + std::chrono::hours{hour} +
                      std::chrono::minutes{minute} + std::chrono::seconds{second};
  // What was read also takes spaces and signs, and a 25th hour.
  if (to_text(moment) != text) return std::nullopt;
  return moment;
}

Surroundings real_surroundings() {
  return {.environment = environment_variable,
          .now = moment_of_this_run(),
          .account = account_name,
          .output = STDOUT_FILENO,
          .errors = STDERR_FILENO,
          .colour = ::isatty(STDERR_FILENO) == 1 && !environment_variable("NO_COLOR"),
          .is_watched = ::isatty(STDERR_FILENO) == 1};
}

}  // namespace susr::support
