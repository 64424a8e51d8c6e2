# SPDX-License-Identifier: MIT
# susr_add_reports(TARGET NAME...): adds the source file of each report to TARGET, and a file that
# holds the table of them. `describe_timeliness()` in `timeliness.cpp` describes that report.
function(susr_add_reports target)
  set(declarations "")
  set(entries "")
  foreach(name IN LISTS ARGN)
    target_sources(${target} PRIVATE ${name}.cpp)
    string(APPEND declarations "Entry describe_${name}();\n")
    string(APPEND entries "      describe_${name}(),\n")
  endforeach()
  file(CONFIGURE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/report_table.cpp @ONLY CONTENT [[
// Made by src/report/reports.cmake.
#include <vector>

#include "susr/report/catalogue.hpp"

namespace susr::report {

@declarations@
std::span<const Entry> catalogue() {
  static const std::vector<Entry> entries{
@entries@  };
  return entries;
}

}  // namespace susr::report
]])
  target_sources(${target} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/report_table.cpp)
endfunction()
