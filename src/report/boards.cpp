// SPDX-License-Identifier: MIT
// What a report over several boards says of them.
#include "boards.hpp"

#include <variant>

#include "susr/storage/combined.hpp"
#include "susr/storage/known.hpp"
#include "susr/storage/log.hpp"

namespace susr::report {

namespace {

constexpr std::size_t record_name_digits = 8;

/// By how much the numbers of the board's events are higher in the store of all.
std::int64_t events_before(const Context& context, std::int64_t sequence) {
  std::int64_t before = 0;
  for (const auto& board : boards_of(context)) {
    if (board.events_before < sequence) before = board.events_before;
  }
  return before;
}

}  // namespace

std::vector<BoardRecord> boards_of(const Context& context) {
  if (context.boards != nullptr) return context.boards->boards;
  return {{.name = context.policy.board.name, .file = {}, .store = &context.store}};
}

std::string reference_over_all(const Context& context, const BoardRecord& board,
                               std::string_view reference) {
  const bool is_shared = context.boards != nullptr && context.boards->shared.contains(reference);
  return is_shared ? storage::shared_reference(board.name, reference) : std::string(reference);
}

std::vector<domain::Event> events_of(const Context& context, const std::string& case_reference) {
  auto events = storage::events_of(context.store, case_reference);
  if (events.empty()) return events;
  const auto before = events_before(context, events.front().sequence);
  for (auto& event : events) {
    event.sequence -= before;
    if (auto* correction = std::get_if<domain::Corrected>(&event.body)) correction->event -= before;
  }
  return events;
}

std::string record_name(const storage::Store& store) {
  return storage::first_hash(store).substr(0, record_name_digits);
}

std::string former_record_name(const storage::Store& store) {
  return storage::former_first_hash(store).substr(0, record_name_digits);
}

Cell record_cell(const std::string& name) {
  return name.empty() ? Cell{Message{"title.empty-record"}} : cell(name);
}

std::function<std::vector<LogHead>()> log_heads(const Context& context) {
  return [boards = boards_of(context), as_of = context.as_of] {
    std::vector<LogHead> heads;
    for (const auto& board : boards) {
      const auto head = storage::head_as_at(*board.store, as_of);
      auto& each = heads.emplace_back();
      each.sequence = head.events;
      each.hash = head.hash.substr(0, witness_digits);
      if (boards.size() == 1) continue;
      each.board = board.name;
      each.record = record_name(*board.store);
    }
    return heads;
  };
}

std::vector<Line> boards_line(const Context& context) {
  const auto boards = boards_of(context);
  if (boards.size() < 2) return {};
  std::vector<Message> names;
  for (const auto& board : boards) {
    names.push_back({.key = "title.record-of-board",
                     .arguments = {argument("board", board.name),
                                   argument("record", record_cell(record_name(*board.store)))}});
  }
  return {{{.key = "title.boards",
            .arguments = {argument("n", boards.size()), argument("boards", list_cell(names))}}}};
}

}  // namespace susr::report
