// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "susr/exchange/import.hpp"

#include "rejects.hpp"

namespace susr::exchange {

/// The problems of a file, row by row.
class Problems {
 public:
  void take(ImportProblem problem);
  /// Leaves out a sound row together with one that has a problem.
  void leave_out(std::int64_t row, std::int64_t with);
  /// From now on, problems concern the whole file: rows can't be left out one by one.
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

  /// Throws them all in the order of the rows, with a summary.
  [[noreturn]] void throw_all(const std::string& file);

 private:
  std::vector<ImportProblem> problems_;
  std::map<std::int64_t, std::int64_t> with_another_;
  bool is_readable_ = true;
};

}  // namespace susr::exchange
