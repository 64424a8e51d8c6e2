// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <utility>

#include "susr/commands/command.hpp"

#include "filters.hpp"
#include "printer.hpp"
#include "recording.hpp"

namespace susr::commands {

/// What the options fill in a command that records one event of a case.
template <class Body>
struct CaseEvent {
  std::string case_reference;
  Body body;
};

/// The `run` of such a command: it only records the event.
template <class Body>
std::function<Result(Session&)> record_event(std::shared_ptr<CaseEvent<Body>> event) {
  return [event = std::move(event)](Session& session) {
    Recording(session).record(event->case_reference, event->body);
    return Result::done;
  };
}

/// The same for what is about the board itself.
template <class Body>
std::function<Result(Session&)> record_for_board(std::shared_ptr<Body> body) {
  return [body = std::move(body)](Session& session) {
    Recording(session).record_for_board({*body});
    return Result::done;
  };
}

/// The same for what is about a person to whom access was granted.
template <class Body>
std::function<Result(Session&)> record_for_person(std::shared_ptr<Body> body) {
  return [body = std::move(body)](Session& session) {
    auto said = *body;
    said.person = find_person(session, said.person);
    session.close_store();
    Recording(session).record_for_board({said});
    return Result::done;
  };
}

/// The same for an entry with an id, such as a finding, which it prints.
template <class Body>
std::function<Result(Session&)> record_entry(std::shared_ptr<CaseEvent<Body>> event) {
  return [event = std::move(event)](Session& session) {
    const auto id = Recording(session).enter([&](workflow::Recorder& recorder) {
      return recorder.add_entry(event->case_reference, event->body, session.on());
    });
    Printer(session).print_id(id);
    return Result::done;
  };
}

}  // namespace susr::commands
