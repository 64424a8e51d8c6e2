// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "susr/domain/date.hpp"

namespace susr::cli {

/// What a page says above and below its text.
struct PageTitle {
  std::string name;  ///< `susr-refer`
  int section = 1;
  domain::Date date;
};

/// A word as it stands in a line with macros, even if it has spaces.
std::string mdoc_word(std::string_view word);

/// A page of the manual, written as mdoc(7) source from top to bottom. Texts and words are never
/// taken for macros.
class MdocPage {
 public:
  explicit MdocPage(const PageTitle& title);

  /// A line with macros, such as `Op Fl Fl` and one word.
  void line(std::string_view macros);
  void line(std::string_view macros, std::string_view word);

  /// Text that is filled: paragraphs have an empty line between them.
  void paragraphs(std::string_view text);

  /// A line that stays as it is, such as a command.
  void verbatim(std::string_view text);

  [[nodiscard]] const std::string& source() const;

 private:
  void filled(std::string_view text);

  std::string source_;
};

}  // namespace susr::cli
