// SPDX-License-Identifier: MIT
#include "susr/support/error.hpp"

#include <cerrno>
#include <utility>

namespace susr::support {

Error::Error(ErrorKind error_kind, Problem problem)
    : Error(error_kind, std::vector<Problem>{std::move(problem)}) {}

Error::Error(ErrorKind error_kind, std::vector<Problem> all)
    : std::runtime_error(all.front().what + ": " + all.front().why),
      kind_(error_kind),
      problems_(std::move(all)) {}

ErrorKind Error::kind() const noexcept {
  return kind_;
}

const std::vector<Problem>& Error::problems() const noexcept {
  return problems_;
}

ErrorKind kind_of_failure(int error) {
  const bool forbidden = error == EACCES || error == EPERM || error == EROFS;
  return forbidden ? ErrorKind::not_permitted : ErrorKind::refused;
}

void refuse(std::string what, std::string why, std::string hint) {
  throw Error(ErrorKind::refused,
              Problem{.what = std::move(what), .why = std::move(why), .hint = std::move(hint)});
}

}  // namespace susr::support
