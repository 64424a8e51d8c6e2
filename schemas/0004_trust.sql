-- SPDX-License-Identifier: MIT
-- Schema 4: what a reader can rely on.

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
  WHEN (case_reference <> '') IS NOT TRUE THEN 'case_reference'
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
