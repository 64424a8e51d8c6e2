// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include <nlohmann/json.hpp>

#include "susr/domain/event.hpp"

// The free texts in the JSON of an event, each as sealed_text.hpp says.

namespace susr::storage {

using Json = nlohmann::ordered_json;

/// Makes the salts of the texts of an event.
class Salts {
 public:
  /// `place` is the hash of the event before.
  explicit Salts(std::string_view place) : place_(place) {}
  std::string next();

 private:
  std::string_view place_;
  int made_ = 0;
};

/// A free text of an event.
struct EventText {
  std::string_view field;  ///< as the log names it
  bool is_name = false;    ///< a post, or another name that other events may also have
  bool is_in_list = false;
  Json& json;
};
using TakeText = std::function<void(const EventText&)>;

/// Calls `take` with each free text of a payload, erased ones among them, but no empty ones. A
/// recorded policy has none.
void for_each_text(domain::EventKind kind, Json& payload, const TakeText& take);

/// The same for the texts in changes.
void for_each_text(Json& changes, const TakeText& take);

/// Whether a free text was erased; otherwise, it has a salt, or none yet.
bool is_erased(const Json& text);
bool is_salted(const Json& text);

/// The text; `domain::erased_text` if it was erased. Throws `Json::exception` if it is none.
std::string text_in(const Json& text);

/// Gives a text its salt.
void add_salt(Json& text, Salts& salts);

/// Puts its digest in the place of a text with a salt, and returns it.
std::string erase(Json& text);

}  // namespace susr::storage
