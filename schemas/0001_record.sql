-- SPDX-License-Identifier: MIT
-- The first schema of a susr store.
--
-- The log, `events`, is the record. Every other table is a cache of what the log comes to, written
-- in the same transaction, and could be made again from it. Days are text such as 2026-03-31, so
-- that they sort as they fall; a day that has not come is 9999-12-31. Where a date may be known
-- only to the month or year there are two columns: as it was given, and (ending in `_on`) the last
-- day that it can be, which is the one that counts.

-- One row for each kind of event, with what it says.
CREATE TABLE event_kinds (
  kind TEXT NOT NULL PRIMARY KEY,
  meaning TEXT NOT NULL
) STRICT, WITHOUT ROWID;

INSERT INTO event_kinds (kind, meaning) VALUES
  ('referred', 'a case was referred to the Case Review Group'),
  ('learning-source-opened', 'an audit, inspection or the like was entered'),
  ('decided', 'the Case Review Group decided, or decided again'),
  ('signed-off', 'the Chair agreed to a decision, referred it back or overturned it'),
  ('milestone-recorded', 'a milestone was reached'),
  ('paused', 'work on the case stopped for a time'),
  ('resumed', 'work on the case began again'),
  ('recommended', 'the review made a recommendation'),
  ('action-assigned', 'an action was assigned to one or more agencies'),
  ('action-updated', 'an agency told how it gets on with an action'),
  ('action-completed', 'one leg of an action was completed, or all that were left'),
  ('action-ratified', 'the Delivery Group ratified that an action is completed'),
  ('action-stepped-down', 'it was decided that an action is not to be completed'),
  ('action-extended', 'an action was given another due date'),
  ('action-reopened', 'work on an action, or one leg of it, began again after it had ended'),
  ('action-escalated', 'an action was put before those who can move what is in its way'),
  ('disseminated', 'learning from the case was shared'),
  ('corrected', 'an earlier event was wrong: it is told from then on as it should have been');

-- One row for each thing recorded, in the order in which it was recorded. Nothing here is ever
-- changed or removed. `payload` is what was entered, and `changes` what stood in its place, an array
-- of fields with the old value and the new. `hash` is the SHA-256, in hexadecimal, of the columns before it in the order
-- in which they stand here, each written as its length in bytes, a colon, itself and a comma;
-- `previous_hash` is the hash of the event before, empty for the first.
CREATE TABLE events (
  sequence INTEGER NOT NULL PRIMARY KEY CHECK (sequence >= 1),
  recorded_at TEXT NOT NULL CHECK (
    recorded_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]Z'),
  actor TEXT NOT NULL CHECK (actor <> ''),
  on_behalf_of TEXT NOT NULL,
  effective TEXT NOT NULL CHECK (length(effective) IN (4, 7, 10)),
  effective_on TEXT NOT NULL CHECK (date(effective_on) IS effective_on),
  case_reference TEXT NOT NULL CHECK (case_reference <> ''),
  subject TEXT NOT NULL,
  kind TEXT NOT NULL REFERENCES event_kinds (kind),
  payload TEXT NOT NULL CHECK (payload GLOB '{*}'),
  changes TEXT NOT NULL CHECK (changes GLOB '[[]*]'),
  previous_hash TEXT NOT NULL,
  hash TEXT NOT NULL CHECK (length(hash) = 64)
) STRICT;

CREATE INDEX events_of_a_case ON events (case_reference, effective_on, sequence);

-- What came in after a day, and had taken effect by it.
CREATE INDEX events_by_moment ON events (recorded_at, effective_on, case_reference);

-- This also keeps INSERT OR REPLACE from putting one event in another's place, which no trigger on
-- DELETE sees.
CREATE TRIGGER events_come_after_the_last BEFORE INSERT ON events
WHEN NEW.sequence <> (SELECT coalesce(max(sequence), 0) + 1 FROM events)
BEGIN
  SELECT RAISE(ABORT, 'an event comes after the last: none is left out, none is replaced');
END;

CREATE TRIGGER events_are_not_changed BEFORE UPDATE ON events
BEGIN
  SELECT RAISE(ABORT, 'an event is never changed: record a correction');
END;

CREATE TRIGGER events_are_not_removed BEFORE DELETE ON events
BEGIN
  SELECT RAISE(ABORT, 'an event is never removed: record a correction');
END;

-- One row for each case, or learning source: what it is known by. It stays when the case is voided,
-- so that no reference is used again. `series` is the run of numbers that the reference is from.
CREATE TABLE cases (
  case_id INTEGER NOT NULL PRIMARY KEY REFERENCES events (sequence),
  reference TEXT NOT NULL UNIQUE,
  series TEXT NOT NULL,
  number INTEGER NOT NULL
) STRICT;

CREATE INDEX cases_by_series ON cases (series, number);

-- In each of the tables that follow a row is what was true of one thing from `valid_from` until, not
-- including, `valid_until`. A correction ends what was wrong on the day on which it takes effect.

-- One row for each time in which a case stood unchanged. A learning source has a `learning_source`
-- and a `title`, and none of what a referral says. The columns that begin with `in_force` speak of
-- the decision that the Chair agreed to, those before them of the latest.
CREATE TABLE case_versions (
  case_id INTEGER NOT NULL REFERENCES cases (case_id),
  valid_from TEXT NOT NULL CHECK (date(valid_from) IS valid_from),
  valid_until TEXT NOT NULL CHECK (date(valid_until) IS valid_until),
  learning_source TEXT CHECK (learning_source IN ('audit', 'inspection', 'self-assessment', 'other')),
  title TEXT NOT NULL,
  regime TEXT NOT NULL CHECK (regime IN ('susr', 'legacy')),
  agency TEXT NOT NULL CHECK ((agency = '') = (learning_source IS NOT NULL)),
  referral_criteria TEXT NOT NULL,
  referral_day TEXT NOT NULL CHECK (referral_day IN ('known', 'unknown')),
  referred TEXT NOT NULL CHECK (length(referred) IN (4, 7, 10)),
  received_on TEXT CHECK (date(received_on) IS received_on),
  event_date TEXT CHECK (length(event_date) IN (4, 7, 10)),
  decided TEXT CHECK (length(decided) IN (4, 7, 10)),
  outcome TEXT CHECK (outcome IN ('susr', 'mapf', 'no-review')),
  criteria TEXT,
  depth TEXT CHECK (depth IN ('concise', 'extended')),
  immediacy TEXT CHECK (immediacy IN ('routine', 'urgent')),
  signed_off TEXT CHECK (length(signed_off) IN (4, 7, 10)),
  sign_off_outcome TEXT CHECK (sign_off_outcome IN ('agreed', 'referred-back', 'overturned')),
  in_force_outcome TEXT CHECK (in_force_outcome IN ('susr', 'mapf', 'no-review')),
  in_force_criteria TEXT,
  in_force_depth TEXT CHECK (in_force_depth IN ('concise', 'extended')),
  in_force_since TEXT CHECK (length(in_force_since) IN (4, 7, 10)),
  PRIMARY KEY (case_id, valid_from),
  CHECK (valid_from < valid_until)
) STRICT, WITHOUT ROWID;

-- One row for each milestone that a case reached, `ordinal` being its place in the case's order of
-- time. A referral, a decision and a sign-off are not here but in the table above. `post` is who was
-- appointed, where somebody was.
CREATE TABLE milestones (
  case_id INTEGER NOT NULL REFERENCES cases (case_id),
  ordinal INTEGER NOT NULL,
  valid_from TEXT NOT NULL CHECK (date(valid_from) IS valid_from),
  valid_until TEXT NOT NULL CHECK (date(valid_until) IS valid_until),
  milestone TEXT NOT NULL,
  reached TEXT NOT NULL CHECK (length(reached) IN (4, 7, 10)),
  post TEXT NOT NULL,
  PRIMARY KEY (case_id, ordinal, valid_from),
  CHECK (valid_from < valid_until)
) STRICT, WITHOUT ROWID;

-- One row for each pause of a case; `resumed_on` is the first day on which work went on.
CREATE TABLE pauses (
  case_id INTEGER NOT NULL REFERENCES cases (case_id),
  ordinal INTEGER NOT NULL,
  valid_from TEXT NOT NULL CHECK (date(valid_from) IS valid_from),
  valid_until TEXT NOT NULL CHECK (date(valid_until) IS valid_until),
  paused_on TEXT NOT NULL CHECK (date(paused_on) IS paused_on),
  resumed_on TEXT CHECK (date(resumed_on) IS resumed_on),
  reason TEXT NOT NULL CHECK (reason IN ('criminal-proceedings', 'inquest', 'family-request',
                                         'parallel-review', 'capacity', 'other')),
  authorised_by TEXT NOT NULL,
  PRIMARY KEY (case_id, ordinal, valid_from),
  CHECK (valid_from < valid_until)
) STRICT, WITHOUT ROWID;

-- One row for each recommendation, `number` as the report prints it; `themes` is a JSON array.
CREATE TABLE recommendations (
  case_id INTEGER NOT NULL REFERENCES cases (case_id),
  number TEXT NOT NULL,
  valid_from TEXT NOT NULL CHECK (date(valid_from) IS valid_from),
  valid_until TEXT NOT NULL CHECK (date(valid_until) IS valid_until),
  made_on TEXT NOT NULL CHECK (date(made_on) IS made_on),
  text TEXT NOT NULL,
  level TEXT NOT NULL CHECK (level IN ('local', 'regional', 'national', 'uk')),
  themes TEXT NOT NULL CHECK (themes GLOB '[[]*]'),
  PRIMARY KEY (case_id, number, valid_from),
  CHECK (valid_from < valid_until)
) STRICT, WITHOUT ROWID;

-- One row for each time in which an action stood unchanged but for its legs: what was laid down when
-- it was assigned, which only a correction changes; its barrier and its escalation, while they last;
-- and how it ended. A barrier that no one leg met has neither `barrier_agency` nor `barrier_area`.
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
    CHECK (escalated_to IN ('review-manager', 'delivery-group', 'board', 'national')),
  escalation_reason TEXT CHECK ((escalation_reason IS NULL) = (escalated_on IS NULL)),
  ratified_on TEXT CHECK (date(ratified_on) IS ratified_on),
  meeting_on TEXT CHECK ((meeting_on IS NULL) = (ratified_on IS NULL)),
  stepped_down_on TEXT CHECK (date(stepped_down_on) IS stepped_down_on),
  step_down_reason TEXT CHECK ((step_down_reason IS NULL) = (stepped_down_on IS NULL)),
  step_down_authority TEXT CHECK ((step_down_authority IS NULL) = (stepped_down_on IS NULL)),
  PRIMARY KEY (case_id, number, valid_from),
  CHECK (valid_from < valid_until)
) STRICT, WITHOUT ROWID;

-- One row for each extension of an action, `ordinal` being its place in order of time: a due date was
-- moved from one day to another, as a rule a later one.
CREATE TABLE extensions (
  case_id INTEGER NOT NULL REFERENCES cases (case_id),
  number INTEGER NOT NULL,
  ordinal INTEGER NOT NULL,
  valid_from TEXT NOT NULL CHECK (date(valid_from) IS valid_from),
  valid_until TEXT NOT NULL CHECK (date(valid_until) IS valid_until),
  extended_on TEXT NOT NULL CHECK (date(extended_on) IS extended_on),
  from_due_on TEXT NOT NULL CHECK (date(from_due_on) IS from_due_on),
  due_on TEXT NOT NULL CHECK (date(due_on) IS due_on),
  reason TEXT NOT NULL,
  approved_by TEXT NOT NULL,
  PRIMARY KEY (case_id, number, ordinal, valid_from),
  CHECK (valid_from < valid_until)
) STRICT, WITHOUT ROWID;

-- One row for each time in which one agency's part of an action, and the action with it, stood
-- unchanged. An empty `area` is the whole region. `is_open` says that something is left to do. The
-- action's escalation, which decides the colour, and its latest note stand with each of its legs.
CREATE TABLE leg_versions (
  case_id INTEGER NOT NULL REFERENCES cases (case_id),
  number INTEGER NOT NULL,
  leg INTEGER NOT NULL,
  valid_from TEXT NOT NULL CHECK (date(valid_from) IS valid_from),
  valid_until TEXT NOT NULL CHECK (date(valid_until) IS valid_until),
  agency TEXT NOT NULL,
  area TEXT NOT NULL,
  leg_status TEXT NOT NULL
    CHECK (leg_status IN ('open', 'in-progress', 'completed', 'not-relevant')),
  action_status TEXT NOT NULL
    CHECK (action_status IN ('open', 'in-progress', 'completed', 'ratified', 'stepped-down')),
  due_on TEXT NOT NULL CHECK (date(due_on) IS due_on),
  original_due_on TEXT NOT NULL CHECK (date(original_due_on) IS original_due_on),
  times_extended INTEGER NOT NULL,
  updated_on TEXT NOT NULL CHECK (date(updated_on) IS updated_on),
  completed_on TEXT CHECK (date(completed_on) IS completed_on),
  escalated_to TEXT
    CHECK (escalated_to IN ('review-manager', 'delivery-group', 'board', 'national')),
  evidence TEXT NOT NULL,
  note TEXT NOT NULL,
  is_open INTEGER NOT NULL CHECK (is_open = (leg_status IN ('open', 'in-progress')
                                             AND action_status IN ('open', 'in-progress'))),
  PRIMARY KEY (case_id, number, leg, valid_from),
  CHECK (valid_from < valid_until)
) STRICT, WITHOUT ROWID;

-- What is overdue is found here without a look at what is finished. `is_open` stands last because
-- SQLite takes a partial index for a covering one only if it holds the column of its WHERE too.
CREATE INDEX open_legs ON leg_versions (
  valid_until, due_on, valid_from, agency, area, leg_status, action_status, original_due_on,
  times_extended, updated_on, escalated_to, is_open
) WHERE is_open = 1;

-- One row for each time that learning from a case was shared; `audience` is how many it reached.
CREATE TABLE disseminations (
  case_id INTEGER NOT NULL REFERENCES cases (case_id),
  ordinal INTEGER NOT NULL,
  valid_from TEXT NOT NULL CHECK (date(valid_from) IS valid_from),
  valid_until TEXT NOT NULL CHECK (date(valid_until) IS valid_until),
  shared TEXT NOT NULL CHECK (length(shared) IN (4, 7, 10)),
  method TEXT NOT NULL CHECK (method IN ('case-study', 'seven-minute-briefing', 'lunch-and-learn',
                                         'workshop', 'multimedia', 'training', 'other')),
  agency TEXT NOT NULL,
  audience INTEGER,
  note TEXT NOT NULL,
  PRIMARY KEY (case_id, ordinal, valid_from),
  CHECK (valid_from < valid_until)
) STRICT, WITHOUT ROWID;
