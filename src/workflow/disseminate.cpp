// SPDX-License-Identifier: MIT
// Sharing the learning of several cases, by several agencies, on one occasion.
#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "susr/domain/reference.hpp"
#include "susr/storage/log.hpp"
#include "susr/workflow/find_case.hpp"
#include "susr/workflow/recorder.hpp"

#include "describe_action.hpp"

namespace susr::workflow {

namespace {

/// Each of them once, in the order in which they were given.
std::vector<std::string> each_once(const std::vector<std::string>& given) {
  std::vector<std::string> once;
  for (const auto& each : given) {
    if (std::ranges::find(once, each) == once.end()) once.push_back(each);
  }
  return once;
}

/// The name of the next occasion that a case is the first of, such as `CV-2026-003/D2`. It is kept
/// in the record. Voided ones count, so that no name is given twice.
std::string next_occasion(const storage::Store& store, const std::string& reference) {
  std::set<std::string> begun;
  for (const auto& event : storage::events_of(store, reference)) {
    const auto* shared = std::get_if<domain::Disseminated>(&event.body);
    if (shared == nullptr || shared->occasion.empty()) continue;
    if (domain::parse_item_id(shared->occasion).case_reference == reference) {
      begun.insert(shared->occasion);
    }
  }
  return domain::item_id(reference, fmt::format("D{}", begun.size() + 1));
}

}  // namespace

void Recorder::disseminate(const std::vector<std::string>& cases,
                           const std::vector<std::string>& agencies,
                           const domain::Disseminated& shared, const domain::PartialDate& on) {
  storage::WriteTransaction transaction(store_);
  record_policy();
  std::vector<std::string> found;
  for (const auto& each : cases) {
    const auto what = describe_action(domain::shown_reference(each), shared);
    found.push_back(find_case(store_, each, what));
  }
  std::vector<std::string> spelled;
  for (const auto& each : agencies) {
    const auto* agency = domain::find_agency(policy_, each);
    spelled.push_back(agency == nullptr ? each : agency->code);
  }
  const auto references = each_once(found);
  const auto by = each_once(spelled);
  auto body = shared;
  if (references.size() + by.size() > 2) body.occasion = next_occasion(store_, references.front());
  for (const auto& reference : references) {
    for (const auto& agency : by) {
      body.agency = agency;
      append(reference, body, on);
    }
  }
  commit(transaction);
}

}  // namespace susr::workflow
