// SPDX-License-Identifier: MIT
#include "susr/exchange/csv_reader.hpp"

#include <stdexcept>
#include <string_view>
#include <utility>

#include <csv.h>
#include <fmt/format.h>

#include "susr/catalogue/catalogue.hpp"
#include "susr/support/input.hpp"
#include "susr/support/text.hpp"

#include "decoder.hpp"

namespace susr::exchange {

namespace {

using catalogue::say;
using fmt::arg;

/// A longer cell means that a quote was opened and not closed.
constexpr std::size_t longest_cell = std::size_t{1} << 24;
/// As many cells as a spreadsheet's row can hold; it limits the memory for one row.
constexpr std::size_t most_cells = 16'384;
constexpr std::size_t buffer_step = std::size_t{64} * 1024;

/// The parser and the rows found in a block. The library's callbacks only collect: no exception may
/// pass through it.
class Parser {
 public:
  explicit Parser(char separator) {
    constexpr unsigned char options = CSV_STRICT | CSV_STRICT_FINI | CSV_REPALL_NL;
    if (csv_init(&parser_, options) != 0) throw std::runtime_error("the CSV library can't be used");
    csv_set_delim(&parser_, static_cast<unsigned char>(separator));
    csv_set_blk_size(&parser_, buffer_step);
    csv_set_space_func(&parser_, [](unsigned char) { return 0; });
  }
  ~Parser() {
    csv_free(&parser_);
  }
  Parser(const Parser&) = delete;
  Parser& operator=(const Parser&) = delete;
  Parser(Parser&&) = delete;
  Parser& operator=(Parser&&) = delete;

  /// Returns false if the bytes are not CSV.
  bool parse(std::string_view bytes) {
    const bool whole =
        csv_parse(&parser_, bytes.data(), bytes.size(), on_cell, on_row, this) == bytes.size();
    return whole && parser_.entry_pos <= longest_cell && cells_.size() <= most_cells;
  }

  bool finish() {
    return csv_fini(&parser_, on_cell, on_row, this) == 0;
  }

  /// Hands out the rows that are complete.
  void give_rows(const TakeCells& take) {
    for (auto& [row, cells] : std::exchange(rows_, {}))
      take(row, cells);
  }

  /// Why it could not continue.
  [[nodiscard]] CsvFault fault() const {
    if (parser_.entry_pos > longest_cell) {
      return {row_, "too-long", say("csv.too-long")};
    }
    if (cells_.size() > most_cells) {
      return {row_, "too-many-cells", say("csv.too-many-cells", arg("most", most_cells))};
    }
    if (parser_.quoted != 0 && csv_error_of() == CSV_EPARSE && at_end_) {
      return {row_, "unclosed-quote", say("csv.unclosed-quote")};
    }
    return {row_, "stray-quote", say("csv.stray-quote")};
  }

  void set_at_end() {
    at_end_ = true;
  }

 private:
  [[nodiscard]] int csv_error_of() const {
    return parser_.status;
  }

  static void on_cell(void* text, std::size_t length, void* self) {
    static_cast<Parser*>(self)->cells_.emplace_back(static_cast<const char*>(text), length);
  }

  /// Called at the end of each row and of each empty line.
  static void on_row(int ended_by, void* self) {
    static_cast<Parser*>(self)->end_row(ended_by);
  }

  void end_row(int ended_by) {
    const bool second_half = ended_by == CSV_LF && ended_by_ == CSV_CR && cells_.empty();
    ended_by_ = ended_by;
    if (second_half) return;
    if (!cells_.empty()) rows_.emplace_back(row_, std::exchange(cells_, {}));
    ++row_;
  }

  csv_parser parser_{};
  std::int64_t row_ = 1;
  int ended_by_ = 0;
  bool at_end_ = false;
  std::vector<std::string> cells_;
  std::vector<std::pair<std::int64_t, std::vector<std::string>>> rows_;
};

}  // namespace

namespace {

/// Hands a file to the parser block by block, to its end or until `goes_on` returns false. Returns
/// whether all of that is CSV.
bool parse_blocks(const std::filesystem::path& file, const CsvStyle& style, Parser& parser,
                  const std::function<bool()>& goes_on) {
  Decoder decoder(style.encoding);
  bool is_before_rows = style.has_separator_line;
  bool is_csv = true;
  support::read_blocks(file, [&](std::string_view block) {
    auto text = decoder.decode(block);
    if (std::exchange(is_before_rows, false)) text.remove_prefix(text.find('\n') + 1);
    is_csv = parser.parse(text);
    return goes_on() && is_csv;
  });
  return is_csv;
}

}  // namespace

std::optional<CsvFault> read_csv(const std::filesystem::path& file, const CsvStyle& style,
                                 const TakeCells& take) {
  Parser parser(style.separator);
  const bool is_csv = parse_blocks(file, style, parser, [&] {
    parser.give_rows(take);
    return true;
  });
  if (!is_csv) return parser.fault();
  parser.set_at_end();
  if (!parser.finish()) return parser.fault();
  parser.give_rows(take);
  return std::nullopt;
}

NumberedRows first_rows(const std::filesystem::path& file, const CsvStyle& style,
                        std::size_t most) {
  Parser parser(style.separator);
  NumberedRows rows;
  const auto take = [&](std::int64_t row, std::vector<std::string>& cells) {
    if (rows.size() < most) rows.emplace_back(row, std::move(cells));
  };
  const bool is_csv = parse_blocks(file, style, parser, [&] {
    parser.give_rows(take);
    return rows.size() < most;
  });
  if (is_csv && rows.size() < most && parser.finish()) parser.give_rows(take);
  return rows;
}

std::string without_formula_guard(std::string text) {
  if (text.starts_with('\'') && support::needs_formula_guard(text)) text.erase(0, 1);
  return text;
}

}  // namespace susr::exchange
