// SPDX-License-Identifier: MIT
#include "susr/exchange/csv_reader.hpp"

#include <fstream>

#include "susr/support/error.hpp"

#include "catch.hpp"
#include "scratch_folder.hpp"

namespace {

using susr::exchange::CsvFault;
using susr::exchange::Encoding;
using susr::test::ScratchFolder;
using Rows = std::vector<std::pair<std::int64_t, std::vector<std::string>>>;

struct Read {
  Rows rows;
  std::optional<CsvFault> fault;
};

Read read(const std::string& bytes, Encoding encoding = Encoding::utf_8) {
  const ScratchFolder folder;
  const auto file = folder.path() / "file.csv";
  std::ofstream(file, std::ios::binary) << bytes;
  Read result;
  result.fault = susr::exchange::read_csv(file, {.encoding = encoding},
                                          [&](std::int64_t row, std::vector<std::string>& cells) {
                                            result.rows.emplace_back(row, cells);
                                          });
  return result;
}

}  // namespace

TEST_CASE("rows of CSV are counted as a spreadsheet counts them", "[csv]") {
  const Rows expected{{1, {"a", "b"}}, {3, {"1", "two\nlines"}}, {4, {"", " x "}}};
  CHECK(read("a,b\n\n1,\"two\nlines\"\n, x ").rows == expected);
  CHECK(read("\xEF\xBB\xBF\"a\",b\r\n\r\n1,\"two\nlines\"\r\n, x \r\n").rows == expected);
}

TEST_CASE("doubled quotes, zero bytes and empty cells are kept", "[csv]") {
  using namespace std::string_literals;
  CHECK(read("\"say \"\"so\"\"\",a\0b\n\"\"\n"s).rows ==
        Rows{{1, {"say \"so\"", "a\0b"s}}, {2, {""}}});
  CHECK(read("").rows.empty());
}

TEST_CASE("cells longer than a block are whole", "[csv]") {
  const std::string cell(200'000, 'x');
  CHECK(read("a\n\"" + cell + "\"\nlast\n").rows == Rows{{1, {"a"}}, {2, {cell}}, {3, {"last"}}});
}

TEST_CASE("what is no CSV is told with its row, after the rows before it", "[csv]") {
  const auto unclosed = read("a,b\n1,2\n3,\"4\n5,6\n");
  REQUIRE(unclosed.fault);
  CHECK(unclosed.fault->row == 3);
  CHECK(unclosed.fault->code == "unclosed-quote");
  CHECK(unclosed.rows.size() == 2);

  const auto stray = read("a,b\n1,2\n3,4\"5\n5,6\n");
  REQUIRE(stray.fault);
  CHECK(stray.fault->row == 3);
  CHECK(stray.fault->code == "stray-quote");
  CHECK(stray.rows.size() == 2);
}

TEST_CASE("Windows-1252 is read where it is asked for", "[csv]") {
  CHECK(read("\x93"
             "caf\xE9\x94,\x80\n",
             Encoding::windows_1252)
            .rows == Rows{{1, {"\u201Ccaf\u00E9\u201D", "\u20AC"}}});
  CHECK(read("a\x81"
             "b\n",
             Encoding::windows_1252)
            .rows == Rows{{1,
                           {"a\xFF"
                            "b"}}});
}

TEST_CASE("a file that is not there is refused", "[csv]") {
  CHECK_THROWS_AS(susr::exchange::read_csv("/nowhere/file.csv", {},
                                           [](std::int64_t, std::vector<std::string>&) {}),
                  susr::support::Error);
}

TEST_CASE("the apostrophe of a guarded formula comes off, and no other", "[csv]") {
  using susr::exchange::without_formula_guard;
  CHECK(without_formula_guard("'=x") == "=x");
  CHECK(without_formula_guard("''=x") == "'=x");
  CHECK(without_formula_guard("' -1") == " -1");
  CHECK(without_formula_guard("'tis") == "'tis");
  CHECK(without_formula_guard("=x") == "=x");
  CHECK(without_formula_guard("'").size() == 1);
}

TEST_CASE("a line without an end is refused, and so is a device", "[csv]") {
  CHECK(read(std::string(40'000, ',')).fault.value().code == "too-many-cells");
  CHECK_FALSE(read(std::string(16'000, ',') + "\n").fault);
  CHECK(read(std::string((1 << 24) + 100'000, 'a')).fault.value().code == "too-long");
  CHECK_THROWS_AS(susr::exchange::read_csv("/dev/zero", {.encoding = Encoding::utf_8},
                                           [](std::int64_t, std::vector<std::string>&) {}),
                  susr::support::Error);
}
