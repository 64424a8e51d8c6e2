// SPDX-License-Identifier: MIT
#include "cli/mdoc.hpp"

#include <string>

#include "susr/domain/date.hpp"

#include "catch.hpp"

namespace {

using susr::cli::mdoc_word;
using susr::cli::MdocPage;

MdocPage new_page() {
  using std::chrono::year;
  return MdocPage({.name = "susr-refer", .date = year{2026} / 11 / 5});
}

/// What a page has after its first four lines.
std::string after_title(const MdocPage& page) {
  return page.source().substr(new_page().source().size());
}

}  // namespace

TEST_CASE("a page of the manual begins with its title") {
  CHECK(new_page().source() ==
        ".\\\" SPDX-License-Identifier: MIT\n"
        ".Dd November 5, 2026\n"
        ".Dt SUSR\\-REFER 1\n"
        ".Os\n");
}

TEST_CASE("text is never taken for a macro") {
  CHECK(mdoc_word("No") == "\\&No");
  CHECK(mdoc_word("[board]") == "[board]\\&");
  CHECK(mdoc_word("a \"b\"") == "\"a \\(dqb\\(dq\"");
  auto page = new_page();
  page.paragraphs(".Sh is text\n\n'and so is this' \\fB");
  page.verbatim(".Ed");
  CHECK(after_title(page) == "\\&.Sh is text\n.Pp\n\\&'and so is this' \\efB\n\\&.Ed\n");
}

TEST_CASE("each sentence of a page begins a line, and no line is too long") {
  auto page = new_page();
  page.paragraphs("One sentence. Another --with an-option.");
  CHECK(after_title(page) == "One sentence.\nAnother \\-\\-with an\\-option.\n");
  auto wide = new_page();
  std::string words;
  for (int i = 0; i < 40; ++i)
    words += "word-" + std::to_string(i) + " ";
  wide.paragraphs(words);
  const auto source = after_title(wide);
  std::size_t begin = 0;
  while (begin < source.size()) {
    const auto end = source.find('\n', begin);
    CHECK(end - begin < 80);
    begin = end + 1;
  }
}
