# SPDX-License-Identifier: MIT
# susr_add_listed(TARGET NAMESPACE name HEADER file TYPE type TABLE function DECLARE text ENTRY text
# NAMES name...): adds the source file of each name to TARGET, and a file where TABLE() returns all of
# them. So a new one needs only a file and a line. DECLARE and ENTRY say what to list from each file;
# in them <name> is the name and <identifier> the name as a C++ identifier.
function(susr_add_listed target)
  cmake_parse_arguments(PARSE_ARGV 1 listed "" "NAMESPACE;HEADER;TYPE;TABLE;DECLARE;ENTRY" "NAMES")
  set(declarations "")
  set(entries "")
  foreach(name IN LISTS listed_NAMES)
    string(REPLACE "-" "_" identifier ${name})
    target_sources(${target} PRIVATE ${identifier}.cpp)
    foreach(text IN ITEMS DECLARE ENTRY)
      string(REPLACE "<name>" "${name}" ${text} "${listed_${text}}")
      string(REPLACE "<identifier>" "${identifier}" ${text} "${${text}}")
    endforeach()
    string(APPEND declarations "${DECLARE};\n")
    string(APPEND entries "${ENTRY}, ")  # on one line: a function has few, however many there are
  endforeach()
  file(CONFIGURE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/table.cpp @ONLY CONTENT [[
// Made by src/listed.cmake.
#include <span>
#include <vector>

#include "@listed_HEADER@"

namespace susr::@listed_NAMESPACE@ {

@declarations@
std::span<const @listed_TYPE@> @listed_TABLE@() {
  static const std::vector<@listed_TYPE@> entries{@entries@};
  return entries;
}

}  // namespace susr::@listed_NAMESPACE@
]])
  target_sources(${target} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/table.cpp)
endfunction()
