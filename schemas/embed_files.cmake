# SPDX-License-Identifier: MIT
# susr_embed(TARGET NAMESPACE FILE...): makes the text of each FILE part of TARGET; see embed.cmake.
set(SUSR_EMBED_SCRIPT ${CMAKE_CURRENT_LIST_DIR}/embed.cmake)

function(susr_embed target namespace)
  set(output ${CMAKE_CURRENT_BINARY_DIR}/${target}_embedded.cpp)
  add_custom_command(
    OUTPUT ${output}
    COMMAND ${CMAKE_COMMAND} -D OUTPUT=${output} -D NAMESPACE=${namespace} -D "FILES=${ARGN}"
            -P ${SUSR_EMBED_SCRIPT}
    DEPENDS ${ARGN} ${SUSR_EMBED_SCRIPT}
    VERBATIM)
  target_sources(${target} PRIVATE ${output})
endfunction()
