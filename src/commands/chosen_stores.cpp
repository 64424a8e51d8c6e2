// SPDX-License-Identifier: MIT
#include "susr/commands/chosen_stores.hpp"

#include <optional>
#include <span>
#include <string_view>
#include <system_error>
#include <utility>

#include <fmt/format.h>

#include "susr/catalogue/catalogue.hpp"
#include "susr/domain/reference.hpp"
#include "susr/storage/log.hpp"
#include "susr/support/complaints.hpp"
#include "susr/support/identifier.hpp"
#include "susr/support/input.hpp"
#include "susr/support/text.hpp"

namespace susr::commands {

namespace {

using catalogue::say;
using fmt::arg;

/// Why a board can't have that name, or nothing: it stands before references, separated by a colon.
std::optional<std::string> unfit_label(std::string_view label) {
  constexpr std::size_t longest = 30;
  if (label.find(':') != std::string_view::npos) return say("boards.label-has-colon");
  if (label.size() > longest) return say("boards.label-too-long");
  if (const auto why = support::unfit_identifier(label)) return why;
  return domain::unfit_reference(label);
}

bool are_the_same(const std::filesystem::path& one, const std::filesystem::path& other) {
  std::error_code error;
  return one == other || std::filesystem::equivalent(one, other, error);
}

void look_at(const ChosenStore& chosen, std::span<const ChosenStore> before,
             support::Complaints& complaints) {
  const auto complain = [&](std::string why, std::string hint) {
    complaints.add({.what = fmt::format("--store {}", chosen.file.string()),
                    .why = std::move(why),
                    .hint = std::move(hint)});
  };
  if (const auto why = unfit_label(chosen.label)) {
    complain(say("boards.label-unfit", arg("name", chosen.label), arg("why", *why)),
             say("boards.label-unfit.hint"));
  }
  for (const auto& other : before) {
    if (are_the_same(other.file, chosen.file)) {
      complain(say("boards.same-file"), say("boards.same-file.hint"));
    } else if (support::equal_but_for_case(other.label, chosen.label)) {
      complain(say("boards.same-label", arg("name", chosen.label)), say("boards.same-label.hint"));
    }
  }
}

}  // namespace

ChosenStore chosen_store(const std::string& text) {
  const auto equals = text.find('=');
  const auto label = text.substr(0, equals);
  const bool names = equals != std::string::npos && !unfit_label(label) && !support::is_there(text);
  if (names) return {.label = label, .named = true, .file = text.substr(equals + 1)};
  return the_store(text);
}

ChosenStore the_store(const std::string& path) {
  return {.label = std::filesystem::path(path).stem().string(), .file = path};
}

void require_distinct(const std::vector<ChosenStore>& chosen) {
  support::Complaints complaints(support::ErrorKind::usage);
  for (std::size_t i = 0; i < chosen.size(); ++i)
    look_at(chosen[i], std::span(chosen).first(i), complaints);
  complaints.throw_if_any();
}

std::vector<storage::BoardStore> open_all(
    const std::vector<ChosenStore>& chosen,
    const std::function<storage::Store(const std::filesystem::path&)>& open) {
  std::vector<storage::BoardStore> boards;
  storage::for_all(chosen.size(), [&](std::size_t i) {
    const auto& file = chosen[i].file;
    storage::naming_store(file, [&] {
      boards.push_back({.label = chosen[i].label, .file = file, .store = open(file)});
    });
  });
  return boards;
}

std::vector<FilePair> same_beginnings(const std::vector<storage::BoardStore>& boards) {
  std::vector<FilePair> found;
  for (std::size_t i = 0; i < boards.size(); ++i) {
    const auto hash = storage::first_hash(boards[i].store);
    for (std::size_t j = 0; j < i; ++j) {
      if (hash.empty() || storage::first_hash(boards[j].store) != hash) continue;
      found.push_back({boards[j].file, boards[i].file});
    }
  }
  return found;
}

}  // namespace susr::commands
