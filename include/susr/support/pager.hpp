// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace susr::support {

/// Gives `text` to a program that a shell runs, and waits until the program ends. A reader that
/// stops early or fails is none of our business: false only if the program could not be run, so
/// that the text must be shown without it.
bool page_through(const std::string& program, std::string_view text);

}  // namespace susr::support
