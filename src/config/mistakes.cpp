// SPDX-License-Identifier: MIT
#include "mistakes.hpp"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "susr/catalogue/catalogue.hpp"
#include "susr/support/error.hpp"

namespace susr::config {

using catalogue::say;
using fmt::arg;

std::string place_of_key(std::string_view key, std::string_view section) {
  return say("config.key", arg("key", key), arg("section", section));
}

std::string place_of_lone_key(std::string_view key) {
  return say("config.lone-key", arg("key", key));
}

std::string place_of_section(std::string_view section) {
  return say("config.section", arg("section", section));
}

std::string place_of_entry(std::string_view section, std::string_view name) {
  return say(fmt::format("config.entry.{}", section), arg("name", name));
}

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
  const auto name = file_.string();
  const auto file = arg("file", name);
  for (auto& mistake : all_) {
    const auto what = arg("what", mistake.what);
    auto place = mistake.line > 0 ? say("config.at-line", file, arg("line", mistake.line), what)
                                  : say("config.in-file", file, what);
    problems.push_back(
        {.what = std::move(place), .why = std::move(mistake.why), .hint = std::move(mistake.hint)});
  }
  if (all_.size() >= most_) {
    problems.push_back({.what = file_.string(),
                        .why = say("config.too-many-mistakes", arg("n", most_)),
                        .hint = say("config.too-many-mistakes.hint")});
  }
  throw support::Error(support::ErrorKind::configuration, std::move(problems));
}

}  // namespace susr::config
