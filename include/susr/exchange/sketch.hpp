// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "susr/config/mapping_text.hpp"
#include "susr/exchange/import.hpp"

namespace susr::exchange {

/// A mapping, and what a person still has to check in it.
struct Sketch {
  config::Mapping mapping;
  config::OpenQuestions questions;
};

/// Guesses from headings and cells how to read a board's plan of recommendations and actions. A
/// mapping in the request is kept, and only its gaps are filled. Nothing is recorded from a guess:
/// a person has to check it first. Throws `refused` if the file can't be read.
Sketch sketch(const domain::Policy& policy, domain::Date today, const ImportRequest& request);

}  // namespace susr::exchange
