// SPDX-License-Identifier: MIT
#include "chain.hpp"

#include <utility>

#include <fmt/format.h>

#include "susr/catalogue/catalogue.hpp"

#include "connection.hpp"
#include "event_payload.hpp"
#include "sealed_text.hpp"

namespace susr::storage {

namespace {

using catalogue::say;

// The place of a column among those that are sealed.
constexpr std::size_t actor_column = 2;
constexpr std::size_t effective_on_column = 5;
constexpr std::size_t case_column = 6;

constexpr std::size_t hash_length = 64;

bool is_within(std::string_view text, char first, char last) {
  return text.starts_with(first) && text.ends_with(last);
}

/// Those CHECKs of `events` that reading an event does not make stricter anyway.
bool is_fit(const SealedColumns& columns, std::string_view hash) {
  return !columns[actor_column].empty() && domain::parse_date(columns[effective_on_column]) &&
         is_within(columns[sealed_payload], '{', '}') &&
         is_within(columns[sealed_changes], '[', ']') && hash.size() == hash_length;
}

}  // namespace

Chain::Chain(const std::optional<std::string>& kept_head, const TakeFinding& take)
    : kept_head_(kept_head), take_(take) {}

Head Chain::walk(const Store& store) {
  auto query = prepare(
      store, fmt::format("SELECT {}, hash, former_hash FROM events ORDER BY sequence", sealed_names)
                 .c_str());
  while (query.executeStep()) {
    SealedColumns columns;
    for (int place = 0; auto& column : columns)
      column = view_at(query, place++);
    const auto hash = view_at(query, static_cast<int>(sealed_count));
    const auto former_hash = view_at(query, static_cast<int>(sealed_count) + 1);
    const auto sequence = query.getColumn(0).getInt64();
    if (whole_) check(sequence, columns, hash);
    if (whole_) check_former(sequence, columns, former_hash);
    look_for_erased(sequence, columns);
    unfit_ = unfit_ || !is_fit(columns, hash);
    sequence_ = sequence;
    ++head_.events;
    head_.hash = hash;
    found_kept_ = found_kept_ || kept_head_ == hash || kept_head_ == former_hash;
  }
  check_end();
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
  } else if (columns[sealed_previous_hash] != head_.hash) {
    broken(Fault::link, sequence, columns, say("verify.other-previous-hash"));
  } else if (hash_of(columns) != hash) {
    broken(Fault::seal, sequence, columns, say("verify.not-as-sealed"));
  }
}

void Chain::check_former(std::int64_t sequence, const SealedColumns& columns,
                         std::string_view former_hash) {
  if (former_chain_.is_fit(sequence, columns, former_hash)) return;
  broken(Fault::seal, sequence, columns, say("verify.other-former-hash"));
}

void Chain::look_for_erased(std::int64_t sequence, const SealedColumns& columns) {
  for (const auto column : {sealed_payload, sealed_changes}) {
    for_each_erased(columns[column], [&](std::string_view digest) {
      erased_.emplace(digest, ErasedIn{sequence, std::string(columns[case_column])});
    });
  }
  if (columns[sealed_kind] != domain::TextErased::kind) return;
  const auto body = body_from(domain::kind_of<domain::TextErased>(), columns[sealed_payload]);
  if (!body) return;  // which is found by those who read it
  for (const auto& digest : std::get<domain::TextErased>(*body).digests)
    told_.insert(digest);
}

void Chain::check_end() {
  if (whole_ && !former_chain_.is_whole()) {
    take_({.fault = Fault::seal, .event = sequence_, .detail = say("verify.other-former-hash")});
  }
  std::int64_t last = 0;
  for (const auto& [digest, where] : erased_) {
    if (told_.contains(digest) || where.event == last) continue;
    last = where.event;
    take_({.fault = Fault::seal,
           .event = where.event,
           .case_reference = where.case_reference,
           .detail = say("verify.text-missing")});
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
