# SPDX-License-Identifier: MIT
# shellcheck shell=bash
# Completion for bash. susr knows the words, and how bash splits and quotes them; it is that of the
# PATH, for Tab runs no program that somebody has only typed.

_susr() {
  local answer
  COMPREPLY=()
  while IFS= read -r answer; do
    if [[ $answer == :files ]]; then
      compopt -o default -o filenames
    else
      COMPREPLY+=("$answer")
    fi
  done < <(command susr __complete line "$COMP_WORDBREAKS" "${COMP_LINE:0:COMP_POINT}" 2>/dev/null)
  # What follows a slash is still to be typed.
  if ((${#COMPREPLY[@]} == 1)) && [[ ${COMPREPLY[0]} == */ ]]; then
    compopt -o nospace
  fi
}

complete -F _susr susr
