// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <map>
#include <string>

#include "susr/report/catalogue.hpp"

namespace susr::report {

/// Which board each case belongs to.
class CaseBoards {
 public:
  explicit CaseBoards(const Context& context);

  /// The board's name, by the reference as the reports over all boards show it.
  [[nodiscard]] const std::string& of(const std::string& case_reference) const;

 private:
  std::string only_;  // where there is one
  std::map<std::string, std::string, std::less<>> boards_;
};

}  // namespace susr::report
