// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "susr/domain/event.hpp"
#include "susr/report/catalogue.hpp"

namespace susr::report {

/// How many digits of an event's hash a report shows.
inline constexpr std::size_t witness_digits = 16;

/// The boards that the context is of: those that it names, or that of the configuration.
std::vector<BoardRecord> boards_of(const Context& context);

/// The reference of a case of that board, as the reports over all boards show it.
std::string reference_over_all(const Context& context, const BoardRecord& board,
                               std::string_view reference);

/// The events of a case in the order of `domain::sort_for_fold`, numbered as in the log of its own
/// board; empty for an unknown case.
std::vector<domain::Event> events_of(const Context& context, const std::string& case_reference);

/// A line that says which boards there are, with the name of each one's record; none where it is
/// one.
std::vector<Line> boards_line(const Context& context);

/// The first digits of the hash by which a record is known, whatever its file is called; empty for
/// a record without an event, which `record_cell` has a word for.
std::string record_name(const storage::Store& store);

/// The name that it had before its log was sealed again; empty if it had none.
std::string former_record_name(const storage::Store& store);
Cell record_cell(const std::string& name);

}  // namespace susr::report
