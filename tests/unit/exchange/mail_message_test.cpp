// SPDX-License-Identifier: MIT
#include "exchange/mail_message.hpp"

#include <algorithm>
#include <chrono>

#include "susr/support/error.hpp"

#include "catch.hpp"

using susr::exchange::mail_text;
using susr::exchange::MailMessage;

namespace {

MailMessage message_from(const std::string& from, const std::string& to) {
  return {.from = from,
          .to = to,
          .subject = "Return",
          .date = std::chrono::sys_seconds{std::chrono::seconds{0}},
          .id = "1@board.example",
          .text = "text",
          .attachment = "a",
          .attachment_name = "a.csv",
          .attachment_type = "text/csv"};
}

bool has_line(const std::string& text, const std::string& line) {
  return text.find('\n' + line + '\n') != std::string::npos || text.starts_with(line + '\n');
}

}  // namespace

TEST_CASE("a message has its headers, and addresses as they were given", "[mail]") {
  const auto text =
      mail_text(message_from("Board <b@board.example>", R"("A, B" <a@x.example>,c@x.example)"));
  CHECK(has_line(text, "From: Board <b@board.example>"));
  CHECK(has_line(text, "To: \"A, B\" <a@x.example>,\n c@x.example"));
  CHECK(has_line(text, "Date: Thu, 1 Jan 1970 00:00:00 +0000"));
  CHECK(mail_text(message_from("b@board.example", "")).find("\nTo:") == std::string::npos);
}

TEST_CASE("what is not ASCII is encoded, in words of whole characters", "[mail]") {
  auto message = message_from("Dŵr <b@board.example>", "");
  CHECK(has_line(mail_text(message), "From: =?UTF-8?B?RMW1cg==?= <b@board.example>"));
  message.subject.clear();
  for (int i = 0; i < 50; ++i)
    message.subject += "ŵ";
  const auto text = mail_text(message);
  CHECK(text.find("\nSubject: =?UTF-8?B?") != std::string::npos);
  CHECK(text.find("?=\n =?UTF-8?B?") != std::string::npos);
  CHECK(std::ranges::all_of(text, [](char c) { return c >= 0; }));
}

TEST_CASE("what is no address is refused, and so is a line of its own", "[mail]") {
  for (const auto* address : {"nobody", "", "ŵ@x.example", "a@x.example\nBcc: b@x.example"}) {
    CAPTURE(address);
    CHECK_THROWS_AS(mail_text(message_from(address, "")), susr::support::Error);
  }
  CHECK_THROWS_AS(mail_text(message_from("a@x.example", "a@x.example,,b@x.example")),
                  susr::support::Error);
}
