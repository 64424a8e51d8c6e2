// SPDX-License-Identifier: MIT
#include "susr/workflow/find_case.hpp"

#include <vector>

#include <fmt/format.h>

#include "susr/domain/reference.hpp"
#include "susr/storage/cases.hpp"
#include "susr/support/error.hpp"
#include "susr/support/identifier.hpp"
#include "susr/support/text.hpp"

namespace susr::workflow {

namespace {

using support::refuse;

/// Of one or the other: 'a' or 'b'.
std::string one_or_other(const std::vector<std::string>& references) {
  std::vector<std::string> quoted;
  for (const auto& each : references)
    quoted.push_back(fmt::format("'{}'", each));
  return support::join(quoted, " or ");
}

[[noreturn]] void refuse_unknown_case(const storage::Store& store, std::string_view reference,
                                      std::string what) {
  const auto known = storage::case_references(store);
  const auto why = domain::is_like_a_reference(reference)
                       ? fmt::format("there is no case '{}'", reference)
                       : "there is no such case";
  // Over several boards a reference that some share has the board's name before it.
  const auto ending = ":" + support::folded(reference);
  std::vector<std::string> of_boards;
  for (const auto& each : known) {
    if (support::folded(each).ends_with(ending)) of_boards.push_back(each);
  }
  if (!of_boards.empty()) {
    refuse(std::move(what), why,
           fmt::format("several boards have it: give {}", one_or_other(of_boards)));
  }
  const auto near = support::nearest(reference, known);
  refuse(std::move(what), why,
         near ? fmt::format("did you mean '{}'? 'susr list' shows all", *near)
              : "'susr list' shows all cases; 'susr refer' registers one");
}

}  // namespace

std::string find_case(const storage::Store& store, std::string_view reference, std::string what) {
  if (storage::has_case(store, reference)) return std::string(reference);
  const auto meant = storage::references_like(store, reference);
  if (meant.empty()) refuse_unknown_case(store, reference, std::move(what));
  if (meant.size() == 1) return meant.front();
  refuse(std::move(what), fmt::format("more than one case can be meant by '{}'", reference),
         fmt::format("spell it as it is recorded: {}", one_or_other(meant)));
}

void require_new_reference(const storage::Store& store, std::string_view reference) {
  const auto what = domain::is_like_a_reference(reference)
                        ? fmt::format("cannot use the reference '{}'", reference)
                        : "cannot use that reference";
  if (const auto why = domain::unfit_reference(reference)) refuse(what, *why);
  if (const auto why = support::unfit_identifier(reference)) refuse(what, *why);
  const auto taken = storage::references_like(store, reference);
  if (taken.empty()) return;
  refuse(what,
         taken.front() == reference ? "there is a case of that reference already"
                                    : fmt::format("there is a case '{}' already", taken.front()),
         "see it with 'susr show'");
}

}  // namespace susr::workflow
