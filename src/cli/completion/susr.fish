# SPDX-License-Identifier: MIT
# Completion for fish: susr knows the words. It is that of the PATH, for Tab runs no program that
# somebody has only typed.

function __susr_complete
    set -l before (commandline --tokenize --cut-at-cursor --current-process)
    set -l typed (commandline --current-token --cut-at-cursor)
    # A quote that is still open can't be unescaped.
    set -l word (string unescape -- "$typed"; or string replace --regex '^["\']' '' -- "$typed")
    for answer in (command susr __complete words $before[2..-1] "$word" 2>/dev/null)
        if test "$answer" = :files
            # In --store=FILE the name begins after the sign.
            set -l option (string match --regex '^--[^=]*=' -- "$typed")
            set -l file (string replace --regex '^--[^=]*=' '' -- "$typed")
            printf '%s\n' "$option"(__fish_complete_path "$file")
        else
            printf '%s\n' $answer
        end
    end
end

complete --command susr --no-files --arguments '(__susr_complete)'
