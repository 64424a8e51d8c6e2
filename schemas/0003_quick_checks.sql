-- SPDX-License-Identifier: MIT
-- Schema 3: what is late is found, and the board's figures are counted, without a look at what is done.

-- What is the action's, and decides how its legs are listed and judged, stands with each leg.
ALTER TABLE leg_versions ADD COLUMN title TEXT NOT NULL DEFAULT '';
ALTER TABLE leg_versions ADD COLUMN ratification TEXT NOT NULL DEFAULT 'required'
  CHECK (ratification IN ('required', 'not-required'));
ALTER TABLE leg_versions ADD COLUMN barrier_since TEXT CHECK (date(barrier_since) IS barrier_since);

DROP INDEX open_legs;
CREATE INDEX open_legs ON leg_versions (
  valid_until, due_on, valid_from, agency, area, title, leg_status, action_status, ratification,
  original_due_on, times_extended, updated_on, completed_on, escalated_to, barrier_since, is_open
) WHERE is_open = 1;

-- What stands in a case for good, from which it follows that no time limit can be awaited in it: the
-- regime, the outcome in force, and the milestones reached since. Empty where that is not so plain;
-- then the case is looked at.
ALTER TABLE case_versions ADD COLUMN settled TEXT NOT NULL DEFAULT '';
CREATE INDEX cases_by_what_is_settled ON case_versions (valid_until, settled, valid_from);
