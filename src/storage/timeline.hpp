// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <string>
#include <vector>

#include "susr/domain/date.hpp"

namespace susr::storage {

/// The day until which a version stands that is still true.
inline constexpr const char* no_end = "9999-12-31";

/// Something that was true from a day until, not including, another.
template <class Value>
struct Version {
  std::string from;
  std::string until = no_end;
  Value value;
};

/// What was true of things of one kind, each known by a key, as it is set day after day.
template <class Key, class Value>
class Timeline {
 public:
  /// It is true of `key` on that day. What is the same as before adds nothing.
  void set(domain::Date day, const Key& key, const Value& value) {
    auto& track = tracks_[key];
    track.seen_on = day;
    auto& versions = track.versions;
    const bool lasts = !versions.empty() && versions.back().until == no_end;
    if (lasts && versions.back().value == value) return;
    if (lasts) versions.back().until = domain::to_text(day);
    versions.push_back({.from = domain::to_text(day), .value = value});
  }

  /// What is true of `key` since it was set last is still true on that day.
  void keep(domain::Date day, const Key& key) {
    tracks_.find(key)->second.seen_on = day;
  }

  /// Of what was not set on that day nothing is true any more.
  void end_unset(domain::Date day) {
    for (auto& [key, track] : tracks_) {
      auto& last = track.versions.back();
      if (track.seen_on != day && last.until == no_end) last.until = domain::to_text(day);
    }
  }

  /// Calls `take` with each key and each of its versions, in order.
  template <class Take>
  void for_each(const Take& take) const {
    for (const auto& [key, track] : tracks_) {
      for (const auto& version : track.versions)
        take(key, version);
    }
  }

 private:
  struct Track {
    std::vector<Version<Value>> versions;
    domain::Date seen_on;
  };
  std::map<Key, Track> tracks_;
};

}  // namespace susr::storage
