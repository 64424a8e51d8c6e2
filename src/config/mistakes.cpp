// SPDX-License-Identifier: MIT
#include "mistakes.hpp"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "susr/support/error.hpp"

namespace susr::config {

Mistakes::Mistakes(std::filesystem::path file, std::vector<Mistake> of_the_text, std::size_t most)
    : file_(std::move(file)), all_(std::move(of_the_text)), most_(most) {}

void Mistakes::add(int line, std::string what, std::string why, std::string hint) {
  all_.push_back(
      {.line = line, .what = std::move(what), .why = std::move(why), .hint = std::move(hint)});
  if (all_.size() >= most_) throw_if_any();
}

bool Mistakes::are_none() const {
  return all_.empty();
}

void Mistakes::throw_if_any() {
  if (all_.empty()) return;
  std::ranges::stable_sort(all_, {}, &Mistake::line);
  std::vector<support::Problem> problems;
  for (auto& mistake : all_) {
    const auto place =
        mistake.line > 0 ? fmt::format("{} line {}", file_.string(), mistake.line) : file_.string();
    problems.push_back({.what = fmt::format("{}: {}", place, mistake.what),
                        .why = std::move(mistake.why),
                        .hint = std::move(mistake.hint)});
  }
  if (all_.size() >= most_) {
    problems.push_back({.what = file_.string(),
                        .why = fmt::format("after {} mistakes it was read no further", most_),
                        .hint = "correct these first"});
  }
  throw support::Error(support::ErrorKind::configuration, std::move(problems));
}

}  // namespace susr::config
