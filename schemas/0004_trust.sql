-- SPDX-License-Identifier: MIT
-- Schema 4: what a reader can rely on.

-- The policy is recorded as an event that belongs to no case, so `case_reference` may be empty. The log is
-- made anew for that: its rows are copied byte for byte, and with them their hashes.

INSERT INTO event_kinds (kind, meaning) VALUES
  ('policy-recorded', 'the policy had changed: it is this one from then on');

CREATE TABLE former_events AS
SELECT sequence, recorded_at, actor, on_behalf_of, effective, effective_on, case_reference, subject, kind,
  payload, changes, previous_hash, hash
FROM events;

DROP TABLE events;

-- One row for each thing recorded, in the order in which it was recorded. Nothing here is ever
-- changed or removed. `case_reference` is empty for a recorded policy, which belongs to no case. `payload` is
-- what was entered, and `changes` what stood in its place, an array of fields with the old value and the new.
-- `hash` is the SHA-256, in hexadecimal, of the columns before it in the order in which they stand here, each
-- written as its length in bytes, a colon, itself and a comma; `previous_hash` is the hash of the event before,
-- empty for the first.
CREATE TABLE events (
  sequence INTEGER NOT NULL PRIMARY KEY CHECK (sequence >= 1),
  recorded_at TEXT NOT NULL CHECK (
    recorded_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]Z'),
  actor TEXT NOT NULL CHECK (actor <> ''),
  on_behalf_of TEXT NOT NULL,
  effective TEXT NOT NULL CHECK (length(effective) IN (4, 7, 10)),
  effective_on TEXT NOT NULL CHECK (date(effective_on) IS effective_on),
  case_reference TEXT NOT NULL,
  subject TEXT NOT NULL,
  kind TEXT NOT NULL REFERENCES event_kinds (kind),
  payload TEXT NOT NULL CHECK (payload GLOB '{*}'),
  changes TEXT NOT NULL CHECK (changes GLOB '[[]*]'),
  previous_hash TEXT NOT NULL,
  hash TEXT NOT NULL CHECK (length(hash) = 64)
) STRICT;

INSERT INTO events (sequence, recorded_at, actor, on_behalf_of, effective, effective_on, case_reference,
  subject, kind, payload, changes, previous_hash, hash)
SELECT sequence, recorded_at, actor, on_behalf_of, effective, effective_on, case_reference, subject, kind,
  payload, changes, previous_hash, hash
FROM former_events ORDER BY sequence;

DROP TABLE former_events;

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

-- Who completed and who ratified. Both tables are filled again from the log by the program that migrates.

-- The reference of the minute that says so of an action that was ratified; empty where none was given.
ALTER TABLE action_versions ADD COLUMN minute TEXT NOT NULL DEFAULT '';

-- Whether the account that completed the leg is the one that ratified its action.
ALTER TABLE leg_versions ADD COLUMN by_one_account INTEGER NOT NULL DEFAULT 0
  CHECK (by_one_account = 0 OR by_one_account = 1);

-- References. `reference_key` is what a reference is compared by: it has no difference of case, of
-- spaces or of dashes. A new reference is refused if a case has its key. The index is not UNIQUE:
-- an older store may have two such references, and both stay.
ALTER TABLE cases ADD COLUMN reference_key TEXT NOT NULL DEFAULT '';
CREATE INDEX cases_by_reference_key ON cases (reference_key);

-- Whether what decides that a row is in an answer can be read.
--
-- Another program can write what these tables forbid (PRAGMA ignore_check_constraints). `unreadable`
-- then names the first column that decides and holds what it can't, and the index, which is empty in
-- every sound store, shows that at once. It says no more than it must: SQLite reads it each time that
-- a store is opened. What stands in an answer and decides nothing is checked when it is read.
-- SQLite gives 2026-02-30 back as it is, and counts it as 2 March only when days are added to it.

ALTER TABLE events ADD COLUMN unreadable TEXT AS (CASE
  WHEN sequence > 2147483647 THEN 'sequence'
  WHEN (strftime('%Y-%m-%dT%H:%M:%SZ', recorded_at, '+0 days') = recorded_at) IS NOT TRUE THEN 'recorded_at'
  WHEN (date(effective_on, '+0 days') = effective_on) IS NOT TRUE THEN 'effective_on'
  WHEN ((case_reference <> '') = (kind <> 'policy-recorded')) IS NOT TRUE THEN 'case_reference'
END);
CREATE INDEX unreadable_events ON events (unreadable) WHERE unreadable IS NOT NULL;

ALTER TABLE cases ADD COLUMN unreadable TEXT AS (CASE
  WHEN case_id > 2147483647 THEN 'case_id'
  WHEN (reference <> '') IS NOT TRUE THEN 'reference'
  WHEN (reference_key <> '') IS NOT TRUE THEN 'reference_key'
END);
CREATE INDEX unreadable_cases ON cases (unreadable) WHERE unreadable IS NOT NULL;

ALTER TABLE case_versions ADD COLUMN unreadable TEXT AS (CASE
  WHEN case_id > 2147483647 THEN 'case_id'
  WHEN (date(valid_from, '+0 days') = valid_from) IS NOT TRUE THEN 'valid_from'
  WHEN (date(valid_until, '+0 days') = valid_until
    AND valid_from < valid_until) IS NOT TRUE THEN 'valid_until'
  WHEN typeof(settled) <> 'text' THEN 'settled'
END);
CREATE INDEX unreadable_case_versions ON case_versions (unreadable) WHERE unreadable IS NOT NULL;

ALTER TABLE milestones ADD COLUMN unreadable TEXT AS (CASE
  WHEN case_id > 2147483647 THEN 'case_id'
  WHEN ordinal > 2147483647 THEN 'ordinal'
  WHEN (date(valid_from, '+0 days') = valid_from) IS NOT TRUE THEN 'valid_from'
  WHEN (date(valid_until, '+0 days') = valid_until
    AND valid_from < valid_until) IS NOT TRUE THEN 'valid_until'
END);
CREATE INDEX unreadable_milestones ON milestones (unreadable) WHERE unreadable IS NOT NULL;

ALTER TABLE pauses ADD COLUMN unreadable TEXT AS (CASE
  WHEN case_id > 2147483647 THEN 'case_id'
  WHEN ordinal > 2147483647 THEN 'ordinal'
  WHEN (date(valid_from, '+0 days') = valid_from) IS NOT TRUE THEN 'valid_from'
  WHEN (date(valid_until, '+0 days') = valid_until
    AND valid_from < valid_until) IS NOT TRUE THEN 'valid_until'
END);
CREATE INDEX unreadable_pauses ON pauses (unreadable) WHERE unreadable IS NOT NULL;

ALTER TABLE recommendations ADD COLUMN unreadable TEXT AS (CASE
  WHEN case_id > 2147483647 THEN 'case_id'
  WHEN (date(valid_from, '+0 days') = valid_from) IS NOT TRUE THEN 'valid_from'
  WHEN (date(valid_until, '+0 days') = valid_until
    AND valid_from < valid_until) IS NOT TRUE THEN 'valid_until'
END);
CREATE INDEX unreadable_recommendations ON recommendations (unreadable) WHERE unreadable IS NOT NULL;

ALTER TABLE action_versions ADD COLUMN unreadable TEXT AS (CASE
  WHEN case_id > 2147483647 THEN 'case_id'
  WHEN (date(valid_from, '+0 days') = valid_from) IS NOT TRUE THEN 'valid_from'
  WHEN (date(valid_until, '+0 days') = valid_until
    AND valid_from < valid_until) IS NOT TRUE THEN 'valid_until'
  WHEN number > 2147483647 THEN 'number'
END);
CREATE INDEX unreadable_action_versions ON action_versions (unreadable) WHERE unreadable IS NOT NULL;

ALTER TABLE extensions ADD COLUMN unreadable TEXT AS (CASE
  WHEN case_id > 2147483647 THEN 'case_id'
  WHEN ordinal > 2147483647 THEN 'ordinal'
  WHEN (date(valid_from, '+0 days') = valid_from) IS NOT TRUE THEN 'valid_from'
  WHEN (date(valid_until, '+0 days') = valid_until
    AND valid_from < valid_until) IS NOT TRUE THEN 'valid_until'
  WHEN number > 2147483647 THEN 'number'
END);
CREATE INDEX unreadable_extensions ON extensions (unreadable) WHERE unreadable IS NOT NULL;

ALTER TABLE leg_versions ADD COLUMN unreadable TEXT AS (CASE
  WHEN case_id > 2147483647 THEN 'case_id'
  WHEN (date(valid_from, '+0 days') = valid_from) IS NOT TRUE THEN 'valid_from'
  WHEN (date(valid_until, '+0 days') = valid_until
    AND valid_from < valid_until) IS NOT TRUE THEN 'valid_until'
  WHEN number > 2147483647 THEN 'number'
  WHEN (agency <> '') IS NOT TRUE THEN 'agency'
  WHEN typeof(area) <> 'text' THEN 'area'
  WHEN (date(due_on, '+0 days') = due_on AND due_on < '2200') IS NOT TRUE THEN 'due_on'
  WHEN (date(original_due_on, '+0 days') = original_due_on) IS NOT TRUE THEN 'original_due_on'
  WHEN (is_open = (leg_status IN ('open', 'in-progress')
    AND action_status IN ('open', 'in-progress'))) IS NOT TRUE THEN 'is_open'
END);
CREATE INDEX unreadable_leg_versions ON leg_versions (unreadable) WHERE unreadable IS NOT NULL;

ALTER TABLE disseminations ADD COLUMN unreadable TEXT AS (CASE
  WHEN case_id > 2147483647 THEN 'case_id'
  WHEN ordinal > 2147483647 THEN 'ordinal'
  WHEN (date(valid_from, '+0 days') = valid_from) IS NOT TRUE THEN 'valid_from'
  WHEN (date(valid_until, '+0 days') = valid_until
    AND valid_from < valid_until) IS NOT TRUE THEN 'valid_until'
END);
CREATE INDEX unreadable_disseminations ON disseminations (unreadable) WHERE unreadable IS NOT NULL;
