// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <utility>

#include "susr/report/report.hpp"

#include "descriptor.hpp"

namespace susr::exchange {

/// Fills the folder of a package: a CSV for each table, and at the end what describes them.
class PackageFolder {
 public:
  /// `mode` is what permissions the files have.
  PackageFolder(std::filesystem::path folder, unsigned mode, Descriptor descriptor)
      : folder_(std::move(folder)), mode_(mode), descriptor_(std::move(descriptor)) {}

  /// Writes the rows that `rows` hands out, each with a cell for each column of the table.
  /// `missing` is what stands in a cell without a value.
  void add(const storage::TableDescription& table, const std::string& missing,
           const std::function<void(const report::TakeRow&)>& rows);

  void finish() const;

 private:
  std::filesystem::path folder_;
  unsigned mode_;
  Descriptor descriptor_;
};

}  // namespace susr::exchange
