# SPDX-License-Identifier: MIT
# Writes a C++ file that defines `std::string_view NAME` for each `-D FILES=path;path` given, NAME
# being the file's name with every character that is no letter or digit turned into `_`.
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
