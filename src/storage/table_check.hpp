// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include "susr/storage/verification.hpp"

namespace susr::storage {

/// Compares the rows of the tables with those that the log comes to.
class TableCheck {
 public:
  /// Both must outlive it.
  TableCheck(const Store& store, const TakeFinding& take);
  ~TableCheck();
  TableCheck(const TableCheck&) = delete;
  TableCheck& operator=(const TableCheck&) = delete;
  TableCheck(TableCheck&&) = delete;
  TableCheck& operator=(TableCheck&&) = delete;

  /// Compares those of one case.
  void check_case(const std::string& reference);

  /// Finds rows of cases that the log does not have, once each of its cases was checked.
  void check_strangers();

 private:
  class Tables;
  const Store& store_;
  const TakeFinding& take_;
  CaseReader events_;
  std::unique_ptr<Tables> tables_;
};

}  // namespace susr::storage
