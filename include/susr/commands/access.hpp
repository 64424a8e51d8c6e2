// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "susr/commands/command.hpp"
#include "susr/domain/people.hpp"

namespace susr::commands {

/// Whether a command is for everybody who can open the file: it shows nothing of a case.
bool is_for_everybody(std::string_view command);

/// The reports that an agency lead can print: those with rows of their own agency only, and papers.
std::span<const std::string_view> reports_of_agency_leads();

/// Has the session find out who uses the record, as soon as it opens it, and throw `not_permitted`
/// unless they may use that command. A board without people lets in whoever can open the file.
/// Throws `not_permitted` at once for a command that nobody is served. `command` is kept.
void require_access(Session& session, std::string_view command);

/// As `require_access`; and then answers are for somebody else to read: for a person to whom access
/// was granted, for anybody in a post, or for an agency. `reader` is the id of one, or its code.
/// They get what they could ask for themselves, and whoever asks could read too, once the store is
/// open. Throws `refused` if nobody is known by that name, and `not_permitted` if they have no
/// access.
void require_access_for(Session& session, std::string_view command, const std::string& reader);

/// Whether whoever reads the answer may use that command, and print that report.
bool may_use(Session& session, std::string_view command);
bool may_print(Session& session, std::string_view report);

/// The people on record, as at the day that is looked at.
std::vector<domain::Person> people_on_record(Session& session);

/// Whether somebody can come in as administrator on that day.
bool has_administrator(std::span<const domain::Person> people, domain::Date day);

/// Narrows an answer to the agency of an agency lead, and says so in a note. Throws `not_permitted`
/// where another agency was asked for.
void limit_to_own(Session& session, std::optional<std::string>& agency, std::string_view command);

/// The leg of the agency lead who records, where none was given; the store must be open.
void take_own_leg(const Session& session, std::optional<domain::Lead>& leg);

/// As `limit_to_own`, for that report. Throws `not_permitted` also if it shows more than one
/// agency, unless it is the paper that is the same for everybody.
void limit_report(Session& session, std::optional<std::string>& agency, std::string_view report);

}  // namespace susr::commands
