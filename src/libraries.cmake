# SPDX-License-Identifier: MIT
# The libraries from Debian 12, each as one target named susr::NAME. They are linked statically into
# the release binary (SUSR_STATIC), and dynamically elsewhere, which builds faster.

find_package(CLI11 REQUIRED)
find_package(fmt REQUIRED)
find_package(Threads REQUIRED)

if(SUSR_STATIC)
  set(CMAKE_FIND_LIBRARY_SUFFIXES .a)
endif()

# susr::NAME from a header and a library that come without a CMake package.
function(susr_find_library name header library)
  find_path(SUSR_${name}_INCLUDE ${header} REQUIRED)
  find_library(SUSR_${name}_LIBRARY ${library} REQUIRED)
  add_library(susr::${name} UNKNOWN IMPORTED)
  set_target_properties(susr::${name} PROPERTIES
    IMPORTED_LOCATION ${SUSR_${name}_LIBRARY}
    INTERFACE_INCLUDE_DIRECTORIES ${SUSR_${name}_INCLUDE})
endfunction()

susr_find_library(sqlite3 sqlite3.h sqlite3)
susr_find_library(sqlitecpp SQLiteCpp/SQLiteCpp.h SQLiteCpp)
target_compile_definitions(susr::sqlitecpp INTERFACE SQLITE_ENABLE_COLUMN_METADATA)
target_link_libraries(susr::sqlitecpp INTERFACE susr::sqlite3 Threads::Threads m)
susr_find_library(csv csv.h csv)
susr_find_library(nettle nettle/sha2.h nettle)
susr_find_library(unistring unistr.h unistring)
susr_find_library(zlib zlib.h z)
susr_find_library(minizip minizip/unzip.h minizip)
target_link_libraries(susr::minizip INTERFACE susr::zlib)
susr_find_library(pugixml pugixml.hpp pugixml)

# Debian packages fmt only as a shared library. Header-only, it would cost each file that uses it six
# seconds, so one of our files is the static library.
if(SUSR_STATIC)
  add_library(susr_fmt STATIC fmt_library.cpp)
  target_include_directories(susr_fmt PUBLIC
    $<TARGET_PROPERTY:fmt::fmt,INTERFACE_INCLUDE_DIRECTORIES>)
else()
  add_library(susr_fmt INTERFACE)
  target_link_libraries(susr_fmt INTERFACE fmt::fmt)
endif()
add_library(susr::fmt ALIAS susr_fmt)

find_package(nlohmann_json REQUIRED)
add_library(susr::json ALIAS nlohmann_json::nlohmann_json)
