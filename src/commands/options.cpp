// SPDX-License-Identifier: MIT
#include "susr/commands/options.hpp"

namespace susr::commands {

bool Option::is_argument() const {
  return !name.starts_with('-');
}

bool Option::is_flag() const {
  return value.empty();
}

bool Option::is_required() const {
  return occurs == Occurs::required || occurs == Occurs::required_repeated;
}

bool Option::may_repeat() const {
  return occurs == Occurs::repeated || occurs == Occurs::required_repeated;
}

std::string Option::file_option() const {
  const bool has_one = holds == Holds::text || holds == Holds::assignment;
  return has_one ? name + "-file" : std::string{};
}

void take_value(bool& target, const std::string& /*text*/) {
  target = true;
}

Option flag(std::string name, bool& target, std::string help) {
  return option(std::move(name), {}, target, std::move(help));
}

}  // namespace susr::commands
