// SPDX-License-Identifier: MIT
#include "susr/support/environment.hpp"

#include <charconv>
#include <cstdint>
#include <cstdlib>
#include <fstream>

#include <fmt/format.h>
#include <pwd.h>
#include <sys/ioctl.h>
#include <syslog.h>
#include <unistd.h>

#include "susr/catalogue/catalogue.hpp"
#include "susr/support/error.hpp"
#include "susr/support/pager.hpp"

namespace susr::support {

namespace {

using catalogue::say;

std::optional<std::string> environment_variable(const std::string& name) {
  const char* value = std::getenv(name.c_str());
  if (value == nullptr || *value == '\0') return std::nullopt;
  return value;
}

std::string name_of_user(::uid_t user) {
  if (const auto* entry = ::getpwuid(user); entry != nullptr) return entry->pw_name;
  return fmt::format("uid {}", user);
}

/// Whether user ids are the machine's own. In a user namespace (user_namespaces(7)), which anybody
/// can make, everybody can be anyone.
bool has_own_users() {
  std::ifstream map("/proc/self/uid_map");
  std::uint64_t inside = 0;
  std::uint64_t outside = 0;
  std::uint64_t count = 0;
  if (!(map >> inside >> outside >> count)) return true;  // a kernel without them
  constexpr std::uint64_t all_users = 4'294'967'295;
  return inside == 0 && outside == 0 && count == all_users;
}

std::string account_name() {
  const auto user = ::getuid();
  return has_own_users() ? name_of_user(user) : fmt::format("uid {} of a user namespace", user);
}

std::optional<std::string> account_before_sudo() {
  const auto text = environment_variable("SUDO_UID");
  if (!text) return std::nullopt;
  ::uid_t user = 0;
  const auto* const end = text->data() + text->size();
  const auto [last, error] = std::from_chars(text->data(), end, user);
  if (error != std::errc{} || last != end || user == ::getuid()) return std::nullopt;
  return name_of_user(user);
}

std::chrono::sys_seconds moment_of_this_run() {
  const auto fixed = environment_variable("SUSR_NOW");
  if (!fixed) {
    return std::chrono::time_point_cast<std::chrono::seconds>(std::chrono::system_clock::now());
  }
  if (const auto moment = parse_moment(*fixed)) return *moment;
  throw Error(ErrorKind::usage, {.what = say("susr-now.unfit", fmt::arg("value", *fixed)),
                                 .why = say("susr-now.unfit.why"),
                                 .hint = say("susr-now.unfit.hint")});
}

std::optional<Screen> screen_of(int descriptor) {
  winsize size{};
  if (::isatty(descriptor) != 1) return std::nullopt;
  const bool is_known = ::ioctl(descriptor, TIOCGWINSZ, &size) == 0 && size.ws_col > 0;
  if (!is_known) return Screen{.columns = 80, .rows = 24};
  return Screen{.columns = size.ws_col, .rows = size.ws_row};
}

/// As `git` finds it: an empty name, or `cat`, is none.
std::string pager_program() {
  for (const auto* name : {"SUSR_PAGER", "PAGER"}) {
    const char* value = std::getenv(name);
    if (value == nullptr) continue;
    return std::string_view(value) == "cat" ? "" : value;
  }
  return "less";
}

bool may_be_coloured(int descriptor) {
  return ::isatty(descriptor) == 1 && !environment_variable("NO_COLOR") &&
         environment_variable("TERM") != "dumb";
}

void write_to_journal(const std::string& line) {
  ::openlog("susr", LOG_PID, LOG_AUTHPRIV);
  ::syslog(LOG_INFO, "%s", line.c_str());
  ::closelog();
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

std::optional<std::chrono::sys_seconds> parse_moment(std::string_view text) {
  constexpr std::string_view form = "0000-00-00T00:00:00Z";
  if (text.size() != form.size()) return std::nullopt;
  for (std::size_t i = 0; i < form.size(); ++i) {
    const bool is_digit = text[i] >= '0' && text[i] <= '9';
    if (form[i] == '0' ? !is_digit : text[i] != form[i]) return std::nullopt;
  }
  const auto number = [&](std::size_t place, std::size_t length) {
    int value = 0;
    std::from_chars(text.data() + place, text.data() + place + length, value);
    return value;
  };
  const std::chrono::year_month_day date{std::chrono::year{number(0, 4)},
                                         std::chrono::month{static_cast<unsigned>(number(5, 2))},
                                         std::chrono::day{static_cast<unsigned>(number(8, 2))}};
  const std::chrono::hours hour{number(11, 2)};
  const std::chrono::minutes minute{number(14, 2)};
  const std::chrono::seconds second{number(17, 2)};
  const bool is_time = hour < std::chrono::days{1} && minute < std::chrono::hours{1} &&
                       second < std::chrono::minutes{1};
  if (!date.ok() || date.year() < std::chrono::year{1} || !is_time) return std::nullopt;
  return std::chrono::sys_days{date} + hour + minute + second;
}

Environment real_environment() {
  return {.variable = environment_variable,
          .now = moment_of_this_run(),
          .account = account_name,
          .sudo_account = account_before_sudo,
          .output = STDOUT_FILENO,
          .errors = STDERR_FILENO,
          .colour = may_be_coloured(STDERR_FILENO),
          .is_watched = ::isatty(STDERR_FILENO) == 1,
          .screen = screen_of(STDOUT_FILENO),
          .screen_colour = may_be_coloured(STDOUT_FILENO),
          .pager = pager_program(),
          .page = page_through,
          .journal = write_to_journal};
}

}  // namespace susr::support
