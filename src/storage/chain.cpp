// SPDX-License-Identifier: MIT
#include "chain.hpp"

#include <utility>

#include <fmt/format.h>

#include "susr/catalogue/catalogue.hpp"

#include "connection.hpp"

namespace susr::storage {

namespace {

using catalogue::say;

// The place of a column among those that are sealed.
constexpr std::size_t actor_column = 2;
constexpr std::size_t effective_on_column = 5;
constexpr std::size_t case_column = 6;
constexpr std::size_t payload_column = 9;
constexpr std::size_t changes_column = 10;
constexpr std::size_t previous_hash_column = 11;

constexpr std::size_t hash_length = 64;

bool is_within(std::string_view text, char first, char last) {
  return text.starts_with(first) && text.ends_with(last);
}

/// Those CHECKs of `events` that reading an event does not make stricter anyway.
bool is_fit(const SealedColumns& columns, std::string_view hash) {
  return !columns[actor_column].empty() && domain::parse_date(columns[effective_on_column]) &&
         is_within(columns[payload_column], '{', '}') &&
         is_within(columns[changes_column], '[', ']') && hash.size() == hash_length;
}

}  // namespace

Chain::Chain(const std::optional<std::string>& kept_head, const TakeFinding& take)
    : kept_head_(kept_head), take_(take) {}

Head Chain::walk(const Store& store) {
  auto query = prepare(
      store, fmt::format("SELECT {}, hash FROM events ORDER BY sequence", sealed_names).c_str());
  while (query.executeStep()) {
    SealedColumns columns;
    for (int place = 0; auto& column : columns)
      column = view_at(query, place++);
    const auto hash = view_at(query, static_cast<int>(sealed_count));
    const auto sequence = query.getColumn(0).getInt64();
    if (whole_) check(sequence, columns, hash);
    unfit_ = unfit_ || !is_fit(columns, hash);
    sequence_ = sequence;
    ++head_.events;
    head_.hash = hash;
    found_kept_ = found_kept_ || kept_head_ == hash;
  }
  if (kept_head_ && !found_kept_) {
    take_(
        {.fault = Fault::truncated, .event = sequence_, .detail = say("verify.kept-head-missing")});
  }
  return head_;
}

bool Chain::has_unfit_columns() const {
  return unfit_;
}

void Chain::check(std::int64_t sequence, const SealedColumns& columns, std::string_view hash) {
  if (sequence != sequence_ + 1) {
    broken(Fault::gap, sequence, columns,
           say("verify.event-missing", fmt::arg("event", sequence_ + 1)));
  } else if (columns[previous_hash_column] != head_.hash) {
    broken(Fault::link, sequence, columns, say("verify.other-previous-hash"));
  } else if (hash_of(columns) != hash) {
    broken(Fault::seal, sequence, columns, say("verify.not-as-sealed"));
  }
}

void Chain::broken(Fault fault, std::int64_t sequence, const SealedColumns& columns,
                   std::string detail) {
  whole_ = false;
  take_({.fault = fault,
         .event = sequence,
         .case_reference = std::string(columns[case_column]),
         .detail = std::move(detail)});
}

}  // namespace susr::storage
