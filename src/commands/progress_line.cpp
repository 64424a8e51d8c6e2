// SPDX-License-Identifier: MIT
#include "progress_line.hpp"

#include <utility>

#include "susr/catalogue/catalogue.hpp"

namespace susr::commands {

namespace {

constexpr const char* begin_line_anew = "\r\x1b[K";

}  // namespace

ProgressLine::ProgressLine(const Session& session, std::string key)
    : session_(session),
      progress_([&session, key = std::move(key)](std::int64_t done, std::int64_t of,
                                                 std::int64_t left) {
        session.tell(begin_line_anew + catalogue::say(key, fmt::arg("done", done),
                                                      fmt::arg("of", of), fmt::arg("left", left)));
      }) {}

ProgressLine::~ProgressLine() {
  if (progress_.was_shown()) session_.tell(begin_line_anew);
}

support::TellProgress ProgressLine::teller() {
  if (!session_.environment().is_watched) return {};
  return [this](std::int64_t done, std::int64_t of) { progress_.tell(done, of); };
}

}  // namespace susr::commands
