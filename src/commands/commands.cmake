# SPDX-License-Identifier: MIT
# susr_add_commands(TARGET NAME...): adds the source file of each command to TARGET, and a file that
# holds the table of them. The command `assign-action` is made by `make_assign_action()` in
# `assign_action.cpp`.
function(susr_add_commands target)
  set(declarations "")
  set(entries "")
  foreach(name IN LISTS ARGN)
    string(REPLACE "-" "_" identifier ${name})
    target_sources(${target} PRIVATE ${identifier}.cpp)
    string(APPEND declarations "Command make_${identifier}();\n")
    string(APPEND entries "    CommandEntry{\"${name}\", make_${identifier}},\n")
  endforeach()
  file(CONFIGURE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/command_table.cpp @ONLY CONTENT [[
// Made by src/commands/commands.cmake.
#include <array>

#include "susr/commands/command.hpp"

namespace susr::commands {

@declarations@
std::span<const CommandEntry> all_commands() {
  static constexpr std::array entries{
@entries@  };
  return entries;
}

}  // namespace susr::commands
]])
  target_sources(${target} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/command_table.cpp)
endfunction()
