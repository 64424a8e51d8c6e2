# SPDX-License-Identifier: MIT
# Writes a C++ file that defines `std::string_view NAME` for each path in `-D FILES=path;path`. NAME is
# the file's name, with `_` in place of every character except letters and digits.
# Called as: cmake -D OUTPUT=file.cpp -D NAMESPACE=a::b -D FILES=... -P embed.cmake

set(text "// Made by schemas/embed.cmake.\n#include <string_view>\n\nnamespace ${NAMESPACE} {\n")
foreach(file IN LISTS FILES)
  get_filename_component(name ${file} NAME)
  string(REGEX REPLACE "[^A-Za-z0-9]" "_" name "${name}")
  file(READ ${file} content)
  string(APPEND text "extern const std::string_view file_${name};\n"
                     "const std::string_view file_${name} = R\"susr(${content})susr\";\n")
endforeach()
string(APPEND text "}  // namespace ${NAMESPACE}\n")
file(WRITE ${OUTPUT} "${text}")
