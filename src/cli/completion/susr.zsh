#compdef susr
# SPDX-License-Identifier: MIT
# Completion for zsh: susr knows the words. It is that of the PATH, for Tab runs no program that
# somebody has only typed.

_susr() {
  local answer text about
  local -a plain plain_shown open open_shown
  for answer in ${(f)"$(command susr __complete words "${(@Q)words[2,CURRENT-1]}" "${(Q)PREFIX}" 2>/dev/null)"}; do
    if [[ $answer == :files ]]; then
      [[ $PREFIX == --*=* ]] && compset -P '*='
      _files
      return
    fi
    text=${answer%%$'\t'*}
    about=${answer#*$'\t'}
    [[ -n $about ]] && about="$text -- $about" || about=$text
    # What follows a slash is still to be typed.
    if [[ $text == */ ]]; then
      open+=("$text")
      open_shown+=("$about")
    else
      plain+=("$text")
      plain_shown+=("$about")
    fi
  done
  # susr has taken a letter for either case, and so must zsh.
  local -a either=(-M 'm:{a-zA-Z}={A-Za-z}')
  local added=1
  (($#plain)) && compadd $either -l -d plain_shown -a plain && added=0
  (($#open)) && compadd $either -S '' -l -d open_shown -a open && added=0
  return added
}

_susr "$@"
