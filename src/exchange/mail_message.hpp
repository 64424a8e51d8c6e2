// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <string>
#include <string_view>

namespace susr::exchange {

/// A message with one attachment.
struct MailMessage {
  std::string from;
  std::string to;  ///< one address or several; empty: the message has no such line
  std::string subject;
  std::chrono::sys_seconds date;
  std::string id;  ///< `digits@board.example`
  std::string text;
  std::string attachment;       ///< its bytes
  std::string attachment_name;  ///< in ASCII
  std::string_view attachment_type;
};

/// The message as RFC 5322 and MIME have it, each line ended by LF as sendmail takes it. What is
/// not ASCII is encoded in the subject and in the names beside addresses. Throws `refused` if an
/// address can't stand in a message.
std::string mail_text(const MailMessage& message);

}  // namespace susr::exchange
