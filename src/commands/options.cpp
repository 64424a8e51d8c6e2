// SPDX-License-Identifier: MIT
#include "susr/commands/options.hpp"

namespace susr::commands {

void take_value(bool& target, const std::string& /*text*/) {
  target = true;
}

Option flag(std::string name, bool& target, std::string help) {
  return option(std::move(name), {}, target, std::move(help));
}

}  // namespace susr::commands
