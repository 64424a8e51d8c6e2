// SPDX-License-Identifier: MIT
#include "susr/support/complaints.hpp"

#include <utility>

namespace susr::support {

Complaints::Complaints(ErrorKind kind, std::string what) : kind_(kind), what_(std::move(what)) {}

void Complaints::add(Problem problem) {
  problems_.push_back(std::move(problem));
}

void Complaints::add(std::string why, std::string hint) {
  add({.what = what_, .why = std::move(why), .hint = std::move(hint)});
}

void Complaints::add_if(bool reason, std::string why, std::string hint) {
  if (reason) add(std::move(why), std::move(hint));
}

void Complaints::add_all(const Error& error) {
  problems_.insert(problems_.end(), error.problems().begin(), error.problems().end());
}

bool Complaints::are_none() const {
  return problems_.empty();
}

void Complaints::throw_if_any(const std::string& last_hint) {
  if (problems_.empty()) return;
  if (problems_.back().hint.empty()) problems_.back().hint = last_hint;
  throw Error(kind_, std::move(problems_));
}

}  // namespace susr::support
