# SPDX-License-Identifier: MIT
# What `cmake --install` puts where (docs/install.md). Nothing is enabled, no account is made, and no
# file goes into /etc or near a store.

include(GNUInstallDirs)
# systemd reads these folders only, on every architecture.
set(SUSR_UNIT_DIR lib/systemd/system CACHE STRING "Where systemd units are installed")
set(SUSR_SYSUSERS_DIR lib/sysusers.d CACHE STRING "Where descriptions of accounts are installed")
set(SUSR_TMPFILES_DIR lib/tmpfiles.d CACHE STRING "Where descriptions of folders are installed")

install(TARGETS susr)

# The documents keep the places that they have here, so that their links to one another hold.
install(FILES README.md CHANGELOG.md CONTRIBUTING.md LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(DIRECTORY docs schemas examples DESTINATION ${CMAKE_INSTALL_DOCDIR} USE_SOURCE_PERMISSIONS
        PATTERN *.cmake EXCLUDE
        PATTERN crontab EXCLUDE      # below
        PATTERN *.service EXCLUDE    # below
        PATTERN packaging EXCLUDE    # builds the package that this is in
        PATTERN tour.sh EXCLUDE)     # builds susr

# The jobs, and what runs them at their times. In the sources they are where the default prefix has them.
set(jobs_in_sources /usr/local/libexec/susr)
set(jobs ${CMAKE_INSTALL_LIBEXECDIR}/susr)
install(PROGRAMS examples/cron/mail-digests.sh examples/cron/board-papers.sh examples/cron/check-record.sh
                 examples/monitoring/check_susr DESTINATION ${jobs})
install(FILES examples/cron/asking.sh DESTINATION ${jobs})
foreach(file crontab susr-digests.service)
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS examples/cron/${file})
  file(READ examples/cron/${file} text)
  string(REPLACE ${jobs_in_sources} ${CMAKE_INSTALL_FULL_LIBEXECDIR}/susr text "${text}")
  file(CONFIGURE OUTPUT install/${file} CONTENT "${text}" @ONLY)
  install(FILES ${PROJECT_BINARY_DIR}/install/${file} DESTINATION ${CMAKE_INSTALL_DOCDIR}/examples/cron)
endforeach()

install(FILES ${PROJECT_BINARY_DIR}/install/susr-digests.service examples/cron/susr-digests.timer
        DESTINATION ${SUSR_UNIT_DIR})
install(FILES examples/system/sysusers.conf DESTINATION ${SUSR_SYSUSERS_DIR} RENAME susr.conf)
install(FILES examples/system/tmpfiles.conf DESTINATION ${SUSR_TMPFILES_DIR} RENAME susr.conf)

# Completion, where each shell looks for it.
set(SUSR_BASH_DIR ${CMAKE_INSTALL_DATADIR}/bash-completion/completions CACHE STRING "Where completion for bash is installed")
set(SUSR_ZSH_DIR ${CMAKE_INSTALL_DATADIR}/zsh/site-functions CACHE STRING "Where completion for zsh is installed")
set(SUSR_FISH_DIR ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d CACHE STRING "Where completion for fish is installed")
install(FILES src/cli/completion/susr.bash DESTINATION ${SUSR_BASH_DIR} RENAME susr)
install(FILES src/cli/completion/susr.zsh DESTINATION ${SUSR_ZSH_DIR} RENAME _susr)
install(FILES src/cli/completion/susr.fish DESTINATION ${SUSR_FISH_DIR})

# The manual is written by the program, from the words of its help. A build for another machine needs an
# emulator (CMAKE_CROSSCOMPILING_EMULATOR) or a susr of the same sources that runs on this one.
set(SUSR_NATIVE "" CACHE FILEPATH "A susr of these sources that runs here, to write the manual of a cross-build")
if(CMAKE_CROSSCOMPILING AND NOT CMAKE_CROSSCOMPILING_EMULATOR AND NOT SUSR_NATIVE)
  set(can_write_manual OFF)
else()
  set(can_write_manual ON)
endif()
option(SUSR_MANUAL "Write and install the pages of the manual" ${can_write_manual})
if(SUSR_MANUAL)
  set(manual ${PROJECT_BINARY_DIR}/install/man)
  if(SUSR_NATIVE)
    set(writer ${SUSR_NATIVE})
  else()
    set(writer susr)
  endif()
  add_custom_command(OUTPUT ${manual}/man1/susr.1
    COMMAND ${CMAKE_COMMAND} -E rm -rf ${manual}
    COMMAND ${writer} __manual ${manual}
    DEPENDS ${writer} COMMENT "Writing the manual" VERBATIM)
  add_custom_target(susr_manual ALL DEPENDS ${manual}/man1/susr.1)
  install(DIRECTORY ${manual}/ DESTINATION ${CMAKE_INSTALL_MANDIR})
endif()
