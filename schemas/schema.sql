-- What the migrations come to, for readers. Made by tests/repo/documents.py; the
-- comments are in the migrations.

CREATE TABLE event_kinds (
  kind TEXT NOT NULL PRIMARY KEY,
  meaning TEXT NOT NULL
) STRICT, WITHOUT ROWID;

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
  previous_hash TEXT NOT NULL,
  hash TEXT NOT NULL CHECK (length(hash) = 64)
) STRICT;

CREATE INDEX events_of_a_case ON events (case_reference, effective_on, sequence);

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

CREATE TABLE cases (
  case_id INTEGER NOT NULL PRIMARY KEY REFERENCES events (sequence),
  reference TEXT NOT NULL UNIQUE,
  regime TEXT NOT NULL CHECK (regime IN ('susr', 'legacy')),
  agency TEXT NOT NULL,
  criteria TEXT NOT NULL,
  referral_day TEXT NOT NULL CHECK (referral_day IN ('known', 'unknown')),
  referred TEXT NOT NULL CHECK (length(referred) IN (4, 7, 10)),
  referred_on TEXT NOT NULL CHECK (date(referred_on) IS referred_on),
  received_on TEXT CHECK (date(received_on) IS received_on),
  event_date TEXT CHECK (length(event_date) IN (4, 7, 10)),
  series TEXT NOT NULL,
  number INTEGER NOT NULL
) STRICT;

CREATE INDEX cases_by_series ON cases (series, number);

CREATE TABLE case_versions (
  case_id INTEGER NOT NULL REFERENCES cases (case_id),
  valid_from TEXT NOT NULL CHECK (date(valid_from) IS valid_from),
  valid_until TEXT NOT NULL CHECK (date(valid_until) IS valid_until),
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

CREATE TABLE milestones (
  case_id INTEGER NOT NULL REFERENCES cases (case_id),
  ordinal INTEGER NOT NULL,
  milestone TEXT NOT NULL,
  reached TEXT NOT NULL CHECK (length(reached) IN (4, 7, 10)),
  reached_on TEXT NOT NULL CHECK (date(reached_on) IS reached_on),
  PRIMARY KEY (case_id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE pauses (
  case_id INTEGER NOT NULL REFERENCES cases (case_id),
  ordinal INTEGER NOT NULL,
  paused_on TEXT NOT NULL CHECK (date(paused_on) IS paused_on),
  resumed_on TEXT CHECK (date(resumed_on) IS resumed_on),
  reason TEXT NOT NULL CHECK (reason IN ('criminal-proceedings', 'inquest', 'family-request',
                                         'parallel-review', 'capacity', 'other')),
  authorised_by TEXT NOT NULL,
  PRIMARY KEY (case_id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE recommendations (
  case_id INTEGER NOT NULL REFERENCES cases (case_id),
  number TEXT NOT NULL,
  made_on TEXT NOT NULL CHECK (date(made_on) IS made_on),
  text TEXT NOT NULL,
  level TEXT NOT NULL CHECK (level IN ('local', 'regional', 'national', 'uk')),
  themes TEXT NOT NULL CHECK (themes GLOB '[[]*]'),
  PRIMARY KEY (case_id, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE actions (
  case_id INTEGER NOT NULL REFERENCES cases (case_id),
  number INTEGER NOT NULL CHECK (number >= 1),
  assigned_on TEXT NOT NULL CHECK (date(assigned_on) IS assigned_on),
  title TEXT NOT NULL,
  recommendation TEXT,
  measure TEXT NOT NULL,
  lead_post TEXT NOT NULL,
  ratification TEXT NOT NULL CHECK (ratification IN ('required', 'not-required')),
  original_due_on TEXT NOT NULL CHECK (date(original_due_on) IS original_due_on),
  PRIMARY KEY (case_id, number),
  FOREIGN KEY (case_id, recommendation) REFERENCES recommendations (case_id, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE leg_versions (
  case_id INTEGER NOT NULL,
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
  times_extended INTEGER NOT NULL,
  updated_on TEXT NOT NULL CHECK (date(updated_on) IS updated_on),
  completed_on TEXT CHECK (date(completed_on) IS completed_on),
  is_open INTEGER NOT NULL CHECK (is_open = (leg_status IN ('open', 'in-progress')
                                             AND action_status IN ('open', 'in-progress'))),
  PRIMARY KEY (case_id, number, leg, valid_from),
  FOREIGN KEY (case_id, number) REFERENCES actions (case_id, number),
  CHECK (valid_from < valid_until)
) STRICT, WITHOUT ROWID;

CREATE INDEX open_legs ON leg_versions (
  valid_until, due_on, valid_from, agency, area, leg_status, action_status, times_extended,
  updated_on, is_open
) WHERE is_open = 1;
