// SPDX-License-Identifier: MIT
#include "susr/workflow/find_case.hpp"

#include <vector>

#include <fmt/format.h>

#include "susr/catalogue/catalogue.hpp"
#include "susr/domain/reference.hpp"
#include "susr/storage/cases.hpp"
#include "susr/support/error.hpp"
#include "susr/support/identifier.hpp"
#include "susr/support/text.hpp"

namespace susr::workflow {

namespace {

using catalogue::say;
using fmt::arg;
using support::refuse;

/// 'a', 'b'
std::string quoted(const std::vector<std::string>& references) {
  std::vector<std::string> each_quoted;
  for (const auto& each : references)
    each_quoted.push_back(fmt::format("'{}'", each));
  return support::join(each_quoted, ", ");
}

[[noreturn]] void refuse_unknown_case(const storage::Store& store, std::string_view reference,
                                      std::string what) {
  const auto known = storage::case_references(store);
  const auto why = domain::is_like_a_reference(reference)
                       ? say("case.unknown", arg("case", reference))
                       : say("case.unknown-unnamed");
  // When several boards are read, a reference that some share has the board's name before it.
  const auto ending = ":" + support::folded(reference);
  std::vector<std::string> of_boards;
  for (const auto& each : known) {
    if (support::folded(each).ends_with(ending)) of_boards.push_back(each);
  }
  if (!of_boards.empty()) {
    refuse(std::move(what), why, say("case.several-boards.hint", arg("cases", quoted(of_boards))));
  }
  const auto near = support::nearest(reference, known);
  refuse(std::move(what), why,
         near ? say("case.nearest.hint", arg("near", *near)) : say("case.unknown.hint"));
}

}  // namespace

std::string find_case(const storage::Store& store, std::string_view reference, std::string what) {
  if (storage::has_case(store, reference)) return std::string(reference);
  const auto meant = storage::references_like(store, reference);
  if (meant.empty()) refuse_unknown_case(store, reference, std::move(what));
  if (meant.size() == 1) return meant.front();
  refuse(std::move(what), say("case.ambiguous", arg("case", reference)),
         say("case.ambiguous.hint", arg("cases", quoted(meant))));
}

void require_new_reference(const storage::Store& store, std::string_view reference) {
  const auto what = domain::is_like_a_reference(reference)
                        ? say("case.unfit-reference", arg("reference", reference))
                        : say("case.unfit-reference-unnamed");
  if (const auto why = domain::unfit_reference(reference)) refuse(what, *why);
  if (const auto why = support::unfit_identifier(reference)) refuse(what, *why);
  const auto taken = storage::references_like(store, reference);
  if (taken.empty()) return;
  refuse(what,
         taken.front() == reference ? say("refusal.reference-taken.why")
                                    : say("case.exists", arg("case", taken.front())),
         say("case.exists.hint"));
}

}  // namespace susr::workflow
