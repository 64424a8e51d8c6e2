-- What the migrations come to, for readers. Made by tests/repo/documents.py; the
-- comments are in the migrations.

CREATE TABLE event_kinds (
  kind TEXT NOT NULL PRIMARY KEY,
  meaning TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE cases (
  case_id INTEGER NOT NULL PRIMARY KEY REFERENCES events (sequence),
  reference TEXT NOT NULL UNIQUE,
  series TEXT NOT NULL,
  number INTEGER NOT NULL
, reference_key TEXT NOT NULL DEFAULT '', unreadable TEXT AS (CASE
  WHEN case_id > 2147483647 THEN 'case_id'
  WHEN (reference <> '') IS NOT TRUE THEN 'reference'
  WHEN (reference_key <> '') IS NOT TRUE THEN 'reference_key'
END)) STRICT;

CREATE INDEX cases_by_series ON cases (series, number);

CREATE TABLE milestones (
  case_id INTEGER NOT NULL REFERENCES cases (case_id),
  ordinal INTEGER NOT NULL,
  valid_from TEXT NOT NULL CHECK (date(valid_from) IS valid_from),
  valid_until TEXT NOT NULL CHECK (date(valid_until) IS valid_until),
  milestone TEXT NOT NULL,
  reached TEXT NOT NULL CHECK (length(reached) IN (4, 7, 10)),
  post TEXT NOT NULL, unreadable TEXT AS (CASE
  WHEN case_id > 2147483647 THEN 'case_id'
  WHEN ordinal > 2147483647 THEN 'ordinal'
  WHEN (date(valid_from, '+0 days') = valid_from) IS NOT TRUE THEN 'valid_from'
  WHEN (date(valid_until, '+0 days') = valid_until
    AND valid_from < valid_until) IS NOT TRUE THEN 'valid_until'
END), format TEXT CHECK (format IN ('day', 'desktop')), attended INTEGER,
  PRIMARY KEY (case_id, ordinal, valid_from),
  CHECK (valid_from < valid_until)
) STRICT, WITHOUT ROWID;

CREATE TABLE pauses (
  case_id INTEGER NOT NULL REFERENCES cases (case_id),
  ordinal INTEGER NOT NULL,
  valid_from TEXT NOT NULL CHECK (date(valid_from) IS valid_from),
  valid_until TEXT NOT NULL CHECK (date(valid_until) IS valid_until),
  paused_on TEXT NOT NULL CHECK (date(paused_on) IS paused_on),
  resumed_on TEXT CHECK (date(resumed_on) IS resumed_on),
  reason TEXT NOT NULL CHECK (reason IN ('criminal-proceedings', 'inquest', 'family-request',
                                         'parallel-review', 'capacity', 'other')),
  authorised_by TEXT NOT NULL, unreadable TEXT AS (CASE
  WHEN case_id > 2147483647 THEN 'case_id'
  WHEN ordinal > 2147483647 THEN 'ordinal'
  WHEN (date(valid_from, '+0 days') = valid_from) IS NOT TRUE THEN 'valid_from'
  WHEN (date(valid_until, '+0 days') = valid_until
    AND valid_from < valid_until) IS NOT TRUE THEN 'valid_until'
END),
  PRIMARY KEY (case_id, ordinal, valid_from),
  CHECK (valid_from < valid_until)
) STRICT, WITHOUT ROWID;

CREATE TABLE recommendations (
  case_id INTEGER NOT NULL REFERENCES cases (case_id),
  number TEXT NOT NULL,
  valid_from TEXT NOT NULL CHECK (date(valid_from) IS valid_from),
  valid_until TEXT NOT NULL CHECK (date(valid_until) IS valid_until),
  made_on TEXT NOT NULL CHECK (date(made_on) IS made_on),
  text TEXT NOT NULL,
  level TEXT NOT NULL CHECK (level IN ('local', 'regional', 'national', 'uk')),
  themes TEXT NOT NULL CHECK (themes GLOB '[[]*]'), unreadable TEXT AS (CASE
  WHEN case_id > 2147483647 THEN 'case_id'
  WHEN (date(valid_from, '+0 days') = valid_from) IS NOT TRUE THEN 'valid_from'
  WHEN (date(valid_until, '+0 days') = valid_until
    AND valid_from < valid_until) IS NOT TRUE THEN 'valid_until'
END), text_cy TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (case_id, number, valid_from),
  CHECK (valid_from < valid_until)
) STRICT, WITHOUT ROWID;

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
  approved_by TEXT NOT NULL, times INTEGER NOT NULL DEFAULT 1 CHECK (times >= 1), unreadable TEXT AS (CASE
  WHEN case_id > 2147483647 THEN 'case_id'
  WHEN ordinal > 2147483647 THEN 'ordinal'
  WHEN (date(valid_from, '+0 days') = valid_from) IS NOT TRUE THEN 'valid_from'
  WHEN (date(valid_until, '+0 days') = valid_until
    AND valid_from < valid_until) IS NOT TRUE THEN 'valid_until'
  WHEN number > 2147483647 THEN 'number'
END),
  PRIMARY KEY (case_id, number, ordinal, valid_from),
  CHECK (valid_from < valid_until)
) STRICT, WITHOUT ROWID;

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
  note TEXT NOT NULL, unreadable TEXT AS (CASE
  WHEN case_id > 2147483647 THEN 'case_id'
  WHEN ordinal > 2147483647 THEN 'ordinal'
  WHEN (date(valid_from, '+0 days') = valid_from) IS NOT TRUE THEN 'valid_from'
  WHEN (date(valid_until, '+0 days') = valid_until
    AND valid_from < valid_until) IS NOT TRUE THEN 'valid_until'
END), attended INTEGER, material TEXT NOT NULL DEFAULT '', occasion TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (case_id, ordinal, valid_from),
  CHECK (valid_from < valid_until)
) STRICT, WITHOUT ROWID;

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
  settled TEXT NOT NULL, unreadable TEXT AS (CASE
  WHEN case_id > 2147483647 THEN 'case_id'
  WHEN (date(valid_from, '+0 days') = valid_from) IS NOT TRUE THEN 'valid_from'
  WHEN (date(valid_until, '+0 days') = valid_until
    AND valid_from < valid_until) IS NOT TRUE THEN 'valid_until'
  WHEN typeof(settled) <> 'text' THEN 'settled'
END), reported_by TEXT NOT NULL DEFAULT '', themes TEXT NOT NULL DEFAULT '[]' CHECK (themes GLOB '[[]*]'),
  PRIMARY KEY (case_id, valid_from),
  CHECK (valid_from < valid_until)
) STRICT, WITHOUT ROWID;

CREATE INDEX cases_by_what_is_settled ON case_versions (valid_until, settled, valid_from);

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
  step_down_authority TEXT CHECK ((step_down_authority IS NULL) = (stepped_down_on IS NULL)), minute TEXT NOT NULL DEFAULT '', unreadable TEXT AS (CASE
  WHEN case_id > 2147483647 THEN 'case_id'
  WHEN (date(valid_from, '+0 days') = valid_from) IS NOT TRUE THEN 'valid_from'
  WHEN (date(valid_until, '+0 days') = valid_until
    AND valid_from < valid_until) IS NOT TRUE THEN 'valid_until'
  WHEN number > 2147483647 THEN 'number'
END), title_cy TEXT NOT NULL DEFAULT '', finding TEXT NOT NULL DEFAULT '', themes TEXT NOT NULL DEFAULT '[]' CHECK (themes GLOB '[[]*]'),
  PRIMARY KEY (case_id, number, valid_from),
  CHECK (valid_from < valid_until)
) STRICT, WITHOUT ROWID;

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
  barrier_since TEXT CHECK (date(barrier_since) IS barrier_since), by_one_account INTEGER NOT NULL DEFAULT 0
  CHECK (by_one_account = 0 OR by_one_account = 1), unreadable TEXT AS (CASE
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
END), title_cy TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (case_id, number, leg, valid_from),
  CHECK (valid_from < valid_until)
) STRICT, WITHOUT ROWID;

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
, former_hash TEXT NOT NULL DEFAULT ''
  CHECK (former_hash = '' OR length(former_hash) = 64), unreadable TEXT AS (CASE
  WHEN sequence > 2147483647 THEN 'sequence'
  WHEN (strftime('%Y-%m-%dT%H:%M:%SZ', recorded_at, '+0 days') = recorded_at) IS NOT TRUE THEN 'recorded_at'
  WHEN (date(effective_on, '+0 days') = effective_on) IS NOT TRUE THEN 'effective_on'
  WHEN (kind = 'corrected' OR (case_reference = '')
    = (kind IN ('policy-recorded', 'theme-prioritised', 'appointee-registered', 'theme-defined', 'person-granted',
                'person-revoked', 'person-bound', 'key-bound', 'terms-agreed', 'text-erased',
                'log-resealed'))) IS NOT TRUE
    THEN 'case_reference'
END)) STRICT;

CREATE INDEX events_of_a_case ON events (case_reference, effective_on, sequence);

CREATE INDEX events_by_moment ON events (recorded_at, effective_on, case_reference);

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

CREATE INDEX cases_by_reference_key ON cases (reference_key);

CREATE INDEX unreadable_cases ON cases (unreadable) WHERE unreadable IS NOT NULL;

CREATE INDEX unreadable_case_versions ON case_versions (unreadable) WHERE unreadable IS NOT NULL;

CREATE INDEX unreadable_milestones ON milestones (unreadable) WHERE unreadable IS NOT NULL;

CREATE INDEX unreadable_pauses ON pauses (unreadable) WHERE unreadable IS NOT NULL;

CREATE INDEX unreadable_recommendations ON recommendations (unreadable) WHERE unreadable IS NOT NULL;

CREATE INDEX unreadable_action_versions ON action_versions (unreadable) WHERE unreadable IS NOT NULL;

CREATE INDEX unreadable_extensions ON extensions (unreadable) WHERE unreadable IS NOT NULL;

CREATE INDEX unreadable_leg_versions ON leg_versions (unreadable) WHERE unreadable IS NOT NULL;

CREATE INDEX unreadable_disseminations ON disseminations (unreadable) WHERE unreadable IS NOT NULL;

CREATE INDEX open_legs ON leg_versions (
  valid_until, due_on, is_open, valid_from, original_due_on, agency, area, title, leg_status,
  action_status, ratification, times_extended, updated_on, completed_on, escalated_to, barrier_since,
  title_cy
) WHERE is_open = 1;

CREATE TABLE entries (
  case_id INTEGER NOT NULL REFERENCES cases (case_id),
  ordinal INTEGER NOT NULL,
  valid_from TEXT NOT NULL CHECK (date(valid_from) IS valid_from),
  valid_until TEXT NOT NULL CHECK (date(valid_until) IS valid_until),
  kind TEXT NOT NULL REFERENCES event_kinds (kind),
  effective TEXT NOT NULL CHECK (length(effective) IN (4, 7, 10)),
  payload TEXT NOT NULL CHECK (payload GLOB '{*}'),
  unreadable TEXT AS (CASE
    WHEN case_id > 2147483647 THEN 'case_id'
    WHEN ordinal > 2147483647 THEN 'ordinal'
    WHEN (date(valid_from, '+0 days') = valid_from) IS NOT TRUE THEN 'valid_from'
    WHEN (date(valid_until, '+0 days') = valid_until
      AND valid_from < valid_until) IS NOT TRUE THEN 'valid_until'
    WHEN (kind <> '') IS NOT TRUE THEN 'kind'
  END),
  PRIMARY KEY (case_id, ordinal, valid_from),
  CHECK (valid_from < valid_until)
) STRICT, WITHOUT ROWID;

CREATE INDEX unreadable_entries ON entries (unreadable) WHERE unreadable IS NOT NULL;

CREATE INDEX unreadable_events ON events (unreadable) WHERE unreadable IS NOT NULL;
