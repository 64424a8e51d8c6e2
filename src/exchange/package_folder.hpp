// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <utility>

#include "susr/report/report.hpp"

#include "descriptor.hpp"

namespace susr::exchange {

/// Fills the folder of a package: a CSV file for each table, and finally the descriptor.
class PackageFolder {
 public:
  /// `mode` gives the permissions of the files.
  PackageFolder(std::filesystem::path folder, unsigned mode, Descriptor descriptor)
      : folder_(std::move(folder)), mode_(mode), descriptor_(std::move(descriptor)) {}

  /// Writes the rows that `rows` hands out, each with a cell for each column of the table.
  /// `missing` is written for a cell without a value.
  void add(const storage::TableDescription& table, const std::string& missing,
           const std::function<void(const report::TakeRow&)>& rows);

  void finish() const;

 private:
  std::filesystem::path folder_;
  unsigned mode_;
  Descriptor descriptor_;
};

}  // namespace susr::exchange
