// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "susr/exchange/import.hpp"

#include "rejects.hpp"

namespace susr::exchange {

/// What is wrong with a file, row by row.
class Problems {
 public:
  void take(ImportProblem problem);
  /// A row that is sound is left out with another, which is not.
  void leave_out(std::int64_t row, std::int64_t with);
  /// From now on a problem is one of the whole file: its rows can't be taken out one by one.
  void set_unreadable() {
    is_readable_ = false;
  }

  [[nodiscard]] bool is_readable() const {
    return is_readable_;
  }
  [[nodiscard]] bool empty() const {
    return problems_.empty();
  }
  /// Every row that was not imported, and why.
  [[nodiscard]] RejectedRows rejected_rows() const;

  /// Throws them all, in the order of the rows, and what they come to.
  [[noreturn]] void throw_all(const std::string& file);

 private:
  std::vector<ImportProblem> problems_;
  std::map<std::int64_t, std::int64_t> with_another_;
  bool is_readable_ = true;
};

}  // namespace susr::exchange
