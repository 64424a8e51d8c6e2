// SPDX-License-Identifier: MIT
#include "susr/domain/event.hpp"

#include "susr/domain/entries.hpp"
#include "susr/domain/reference.hpp"

namespace susr::domain {

namespace {

template <class... Bodies>
std::vector<EventBody> empty_ones(std::type_identity<std::variant<Bodies...>> /*all*/) {
  return {Bodies{}...};
}

template <class... Bodies>
std::vector<bool> kinds_of_board(std::type_identity<std::variant<Bodies...>> /*all*/) {
  return {OfTheBoard<Bodies>...};
}

struct Subject {
  std::string operator()(const Recommended& made) const {
    return recommendation_item(made.number);
  }
  template <EntryWithId Body>
  std::string operator()(const Body& body) const {
    return entry_item(Body::letter, body.number);
  }
  std::string operator()(const ImpactAssessed& assessed) const {
    return assessed.item;
  }
  template <OfAnAction Body>
  std::string operator()(const Body& body) const {
    return action_item(body.number);
  }
  template <class OfTheCase>
  std::string operator()(const OfTheCase& /*body*/) const {
    return {};
  }
};

}  // namespace

EventBody::EventBody() = default;
EventBody::EventBody(const EventBody& other) = default;
EventBody::EventBody(EventBody&& other) noexcept = default;
EventBody& EventBody::operator=(const EventBody& other) = default;
EventBody& EventBody::operator=(EventBody&& other) noexcept = default;
EventBody::~EventBody() = default;

bool EventBody::operator==(const EventBody& other) const {
  return static_cast<const EventBodies&>(*this) == static_cast<const EventBodies&>(other);
}

std::string to_text(const Lead& lead) {
  return lead.area.empty() ? lead.agency : lead.agency + '@' + lead.area;
}

EventKind kind_of(const EventBody& body) {
  return static_cast<EventKind>(body.index());
}

const std::vector<EventBody>& empty_bodies() {
  static const auto bodies = empty_ones(std::type_identity<EventBodies>{});
  return bodies;
}

bool is_of_board(EventKind kind) {
  static const auto are = kinds_of_board(std::type_identity<EventBodies>{});
  return are.at(static_cast<std::size_t>(kind));
}

bool fits_case(EventKind kind, std::string_view case_reference) {
  return kind == kind_of<Corrected>() || is_of_board(kind) == case_reference.empty();
}

std::string subject_of(const EventBody& body) {
  return std::visit(Subject{}, body);
}

}  // namespace susr::domain
