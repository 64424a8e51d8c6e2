// SPDX-License-Identifier: MIT
#include "render/xlsx_names.hpp"

#include "susr/render/xlsx_writer.hpp"

#include "catch.hpp"

using susr::render::cell_text;
using susr::render::SheetNames;
using susr::render::TableNames;
using susr::render::xlsx_longest_text;

TEST_CASE("a sheet has a name that Excel takes, and no two have the same", "[xlsx]") {
  SheetNames names;
  CHECK(names.add("Actions", "actions") == "Actions");
  CHECK(names.add("ACTIONS", "late-actions") == "ACTIONS (late-actions)");
  CHECK(names.add("Actions", "late-actions") == "Actions_2");
  CHECK(names.add("Actions", "late-actions") == "Actions_3");
  CHECK(names.add("'Late': [a/b]?", "late") == "Late'   a b");
  CHECK(names.add("", "none") == "1");
  CHECK(names.add("Decisions awaiting sign-off by the Chair") == "Decisions awaiting sign-off by…");
  CHECK(names.add("Gwaith\u200B") == "Gwaith u{200B}");
}

TEST_CASE("the name that Excel keeps for itself is given with the table's", "[xlsx]") {
  SheetNames names;
  CHECK(names.add("History", "history") == "History (history)");
}

TEST_CASE("characters beyond 16 bits count twice in the name of a sheet", "[xlsx]") {
  SheetNames names;
  std::string faces;
  for (int i = 0; i < 20; ++i)
    faces += "\U0001F600";
  const auto name = names.add(faces);
  CHECK(name.size() == 15 * 4 + std::string_view("…").size());
}

TEST_CASE("the name of a table is none of a cell, and no two have the same", "[xlsx]") {
  TableNames names;
  CHECK(names.add("late-actions") == "late_actions");
  CHECK(names.add("late_actions") == "late_actions_2");
  CHECK(names.add("q1") == "table_q1");
  CHECK(names.add("r") == "table_r");
  CHECK(names.add("rag") == "table_rag");
}

TEST_CASE("a text stays what it is in a workbook, and what can't be seen is written out",
          "[xlsx]") {
  CHECK(cell_text("Dŵr, \"a\" <b>\nand\tc", "!").text == "Dŵr, \"a\" <b>\nand\tc");
  CHECK(cell_text("=1+1", "!").text == "=1+1");
  CHECK(cell_text("a\x01"
                  "b\r\xFF",
                  "!")
            .text == "a\\u{0001}b\\u{000D}\\xFF");
  CHECK(cell_text("\uFFFE and \uFFFF", "!").text == "\\u{FFFE} and \\u{FFFF}");
  CHECK(cell_text("_x0041_x0042_", "!").text == "_x005F_x0041_x005F_x0042_");
  CHECK(cell_text("_x004_ _X0041_ _xGGGG_", "!").text == "_x004_ _X0041_ _xGGGG_");
}

TEST_CASE("a text that is too long for a cell ends in a mark", "[xlsx]") {
  const std::string longest(xlsx_longest_text, 'a');
  CHECK_FALSE(cell_text(longest, "[cut]").is_cut);
  const auto cut = cell_text(longest + "b", "[cut]");
  CHECK(cut.is_cut);
  CHECK(cut.text == std::string(xlsx_longest_text - 5, 'a') + "[cut]");
  // No character is cut in two.
  const auto between = cell_text(std::string(xlsx_longest_text - 6, 'a') + "ŵŵŵŵ", "[cut]");
  CHECK(between.text == std::string(xlsx_longest_text - 6, 'a') + "[cut]");
}
