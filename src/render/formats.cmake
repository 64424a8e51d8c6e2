# SPDX-License-Identifier: MIT
# susr_add_formats(TARGET NAME...): adds the source file of each format to TARGET, and a file that
# holds the table of them. `describe_csv()` in `csv.cpp` describes that format.
function(susr_add_formats target)
  set(declarations "")
  set(entries "")
  foreach(name IN LISTS ARGN)
    target_sources(${target} PRIVATE ${name}.cpp)
    string(APPEND declarations "Format describe_${name}();\n")
    string(APPEND entries "      describe_${name}(),\n")
  endforeach()
  file(CONFIGURE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/format_table.cpp @ONLY CONTENT [[
// Made by src/render/formats.cmake.
#include <algorithm>
#include <array>

#include "susr/render/render.hpp"

namespace susr::render {

@declarations@
std::span<const Format> formats() {
  static const std::array entries{
@entries@  };
  return entries;
}

const Format* find_format(std::string_view name) {
  const auto found = std::ranges::find(formats(), name, &Format::name);
  return found == formats().end() ? nullptr : &*found;
}

}  // namespace susr::render
]])
  target_sources(${target} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/format_table.cpp)
endfunction()
