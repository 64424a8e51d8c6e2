-- SPDX-License-Identifier: MIT
-- Schema 3: what is late is found, and the board's figures are counted, without a look at what is done;
-- and what is recorded is written at half the cost.
--
-- The three tables are made anew, and filled from the log by the program that migrates. The log is
-- not touched. For an IN of three values or more SQLite makes a table each time that a row is
-- written, which cost more than the row: the checks of these tables say OR.

DROP TABLE case_versions;
DROP TABLE action_versions;
DROP TABLE leg_versions;

-- As in schema 1, and `settled`: what stands in a case for good, from which it follows that no time
-- limit can be awaited in it. Empty where that is not so plain; then the case is looked at.
CREATE TABLE case_versions (
  case_id INTEGER NOT NULL REFERENCES cases (case_id),
  valid_from TEXT NOT NULL CHECK (date(valid_from) IS valid_from),
  valid_until TEXT NOT NULL CHECK (date(valid_until) IS valid_until),
  learning_source TEXT
    CHECK (learning_source = 'audit' OR learning_source = 'inspection'
      OR learning_source = 'self-assessment' OR learning_source = 'other'),
  title TEXT NOT NULL,
  regime TEXT NOT NULL CHECK (regime IN ('susr', 'legacy')),
  agency TEXT NOT NULL CHECK ((agency = '') = (learning_source IS NOT NULL)),
  referral_criteria TEXT NOT NULL,
  referral_day TEXT NOT NULL CHECK (referral_day IN ('known', 'unknown')),
  referred TEXT NOT NULL
    CHECK (length(referred) = 4 OR length(referred) = 7 OR length(referred) = 10),
  received_on TEXT CHECK (date(received_on) IS received_on),
  event_date TEXT
    CHECK (length(event_date) = 4 OR length(event_date) = 7 OR length(event_date) = 10),
  decided TEXT CHECK (length(decided) = 4 OR length(decided) = 7 OR length(decided) = 10),
  outcome TEXT CHECK (outcome = 'susr' OR outcome = 'mapf' OR outcome = 'no-review'),
  criteria TEXT,
  depth TEXT CHECK (depth IN ('concise', 'extended')),
  immediacy TEXT CHECK (immediacy IN ('routine', 'urgent')),
  signed_off TEXT
    CHECK (length(signed_off) = 4 OR length(signed_off) = 7 OR length(signed_off) = 10),
  sign_off_outcome TEXT
    CHECK (sign_off_outcome = 'agreed' OR sign_off_outcome = 'referred-back'
      OR sign_off_outcome = 'overturned'),
  in_force_outcome TEXT
    CHECK (in_force_outcome = 'susr' OR in_force_outcome = 'mapf'
      OR in_force_outcome = 'no-review'),
  in_force_criteria TEXT,
  in_force_depth TEXT CHECK (in_force_depth IN ('concise', 'extended')),
  in_force_since TEXT
    CHECK (length(in_force_since) = 4 OR length(in_force_since) = 7 OR length(in_force_since) = 10),
  settled TEXT NOT NULL,
  PRIMARY KEY (case_id, valid_from),
  CHECK (valid_from < valid_until)
) STRICT, WITHOUT ROWID;

CREATE INDEX cases_by_what_is_settled ON case_versions (valid_until, settled, valid_from);

-- As in schema 1.
CREATE TABLE action_versions (
  case_id INTEGER NOT NULL REFERENCES cases (case_id),
  number INTEGER NOT NULL CHECK (number >= 1),
  valid_from TEXT NOT NULL CHECK (date(valid_from) IS valid_from),
  valid_until TEXT NOT NULL CHECK (date(valid_until) IS valid_until),
  assigned_on TEXT NOT NULL CHECK (date(assigned_on) IS assigned_on),
  title TEXT NOT NULL,
  recommendation TEXT NOT NULL,
  measure TEXT NOT NULL,
  lead_post TEXT NOT NULL,
  ratification TEXT NOT NULL CHECK (ratification IN ('required', 'not-required')),
  barrier_since TEXT CHECK (date(barrier_since) IS barrier_since),
  barrier TEXT CHECK ((barrier IS NULL) = (barrier_since IS NULL)),
  barrier_agency TEXT,
  barrier_area TEXT CHECK ((barrier_area IS NULL) = (barrier_agency IS NULL)),
  escalated_on TEXT CHECK (date(escalated_on) IS escalated_on),
  escalated_to TEXT
    CHECK (escalated_to = 'review-manager' OR escalated_to = 'delivery-group'
      OR escalated_to = 'board' OR escalated_to = 'national'),
  escalation_reason TEXT CHECK ((escalation_reason IS NULL) = (escalated_on IS NULL)),
  ratified_on TEXT CHECK (date(ratified_on) IS ratified_on),
  meeting_on TEXT CHECK ((meeting_on IS NULL) = (ratified_on IS NULL)),
  stepped_down_on TEXT CHECK (date(stepped_down_on) IS stepped_down_on),
  step_down_reason TEXT CHECK ((step_down_reason IS NULL) = (stepped_down_on IS NULL)),
  step_down_authority TEXT CHECK ((step_down_authority IS NULL) = (stepped_down_on IS NULL)),
  PRIMARY KEY (case_id, number, valid_from),
  CHECK (valid_from < valid_until)
) STRICT, WITHOUT ROWID;

-- As in schema 1, and what is the action's and decides how its legs are listed and judged: its
-- `title`, its `ratification`, and since when there is a barrier.
CREATE TABLE leg_versions (
  case_id INTEGER NOT NULL REFERENCES cases (case_id),
  number INTEGER NOT NULL,
  leg INTEGER NOT NULL,
  valid_from TEXT NOT NULL CHECK (date(valid_from) IS valid_from),
  valid_until TEXT NOT NULL CHECK (date(valid_until) IS valid_until),
  agency TEXT NOT NULL,
  area TEXT NOT NULL,
  leg_status TEXT NOT NULL
    CHECK (leg_status = 'open' OR leg_status = 'in-progress' OR leg_status = 'completed'
      OR leg_status = 'not-relevant'),
  action_status TEXT NOT NULL
    CHECK (action_status = 'open' OR action_status = 'in-progress'
      OR action_status = 'completed' OR action_status = 'ratified'
      OR action_status = 'stepped-down'),
  due_on TEXT NOT NULL CHECK (date(due_on) IS due_on),
  original_due_on TEXT NOT NULL CHECK (date(original_due_on) IS original_due_on),
  times_extended INTEGER NOT NULL,
  updated_on TEXT NOT NULL CHECK (date(updated_on) IS updated_on),
  completed_on TEXT CHECK (date(completed_on) IS completed_on),
  escalated_to TEXT
    CHECK (escalated_to = 'review-manager' OR escalated_to = 'delivery-group'
      OR escalated_to = 'board' OR escalated_to = 'national'),
  evidence TEXT NOT NULL,
  note TEXT NOT NULL,
  is_open INTEGER NOT NULL
    CHECK (is_open = (leg_status IN ('open', 'in-progress')
      AND action_status IN ('open', 'in-progress'))),
  title TEXT NOT NULL,
  ratification TEXT NOT NULL CHECK (ratification IN ('required', 'not-required')),
  barrier_since TEXT CHECK (date(barrier_since) IS barrier_since),
  PRIMARY KEY (case_id, number, leg, valid_from),
  CHECK (valid_from < valid_until)
) STRICT, WITHOUT ROWID;

-- What is overdue is found here by its due date: of what is still true, that is, `valid_until` the
-- last day there is. What is needed to count stands first. SQLite takes a partial index for a covering
-- one only if it holds the column of its WHERE too: `is_open`.
CREATE INDEX open_legs ON leg_versions (
  valid_until, due_on, is_open, valid_from, original_due_on, agency, area, title, leg_status,
  action_status, ratification, times_extended, updated_on, completed_on, escalated_to, barrier_since
) WHERE is_open = 1;
