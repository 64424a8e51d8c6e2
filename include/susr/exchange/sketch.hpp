// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "susr/config/mapping_text.hpp"
#include "susr/exchange/import.hpp"

namespace susr::exchange {

/// A mapping, and what a person still has to look at in it.
struct Sketch {
  config::Mapping mapping;
  config::OpenQuestions questions;
};

/// Guesses from its headings and its cells how a board's plan, with its recommendations and
/// actions, is to be read. A mapping in the request is kept, and only what it leaves open is found.
/// Nothing is recorded by a guess: a person has to look at it first. Throws `refused` if the file
/// can't be read.
Sketch sketch(const domain::Policy& policy, domain::Date today, const ImportRequest& request);

}  // namespace susr::exchange
