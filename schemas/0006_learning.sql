-- SPDX-License-Identifier: MIT
-- Schema 6: what was learned, beside the steps of a case, and what came of it.

INSERT INTO event_kinds (kind, meaning) VALUES
  ('finding-recorded', 'something was learned, or good practice was seen'),
  ('challenged', 'the Case Review Group challenged something about the case'),
  ('challenge-answered', 'a challenge was answered'),
  ('acknowledged', 'an agency took notice of what was learned'),
  ('circulated', 'a plan, a report or a learning template was sent to partners'),
  ('source-considered', 'the Delivery Group considered a learning source'),
  ('case-escalated', 'a review was escalated'),
  ('risk-raised', 'a risk to a review or an action was raised'),
  ('risk-closed', 'a risk no longer threatens'),
  ('impact-assessed', 'the impact of an action or a recommendation was assessed'),
  ('contribution-recorded', 'those whom the case is about were heard'),
  ('case-restricted', 'the free text of a case was restricted to some people, or no longer');

-- What is about the board itself belongs to no case, and neither does a correction of it.
INSERT INTO event_kinds (kind, meaning) VALUES
  ('theme-prioritised', 'the board made a theme a priority of its audits or its training'),
  ('appointee-registered', 'someone was accredited to chair or to write reviews'),
  ('theme-defined', 'a theme of the codebook was defined, or defined anew'),
  ('person-granted', 'a person was given access to the record'),
  ('person-revoked', 'the access of a person ended'),
  ('person-bound', 'a person was bound to an account, or no longer to it'),
  ('key-bound', 'a person was bound to a key of SSH, or no longer to it'),
  ('terms-agreed', 'a person signed the terms of their access');
DROP INDEX unreadable_events;
ALTER TABLE events DROP COLUMN unreadable;
ALTER TABLE events ADD COLUMN unreadable TEXT AS (CASE
  WHEN sequence > 2147483647 THEN 'sequence'
  WHEN (strftime('%Y-%m-%dT%H:%M:%SZ', recorded_at, '+0 days') = recorded_at) IS NOT TRUE THEN 'recorded_at'
  WHEN (date(effective_on, '+0 days') = effective_on) IS NOT TRUE THEN 'effective_on'
  WHEN (kind = 'corrected' OR (case_reference = '')
    = (kind IN ('policy-recorded', 'theme-prioritised', 'appointee-registered', 'theme-defined', 'person-granted',
                'person-revoked', 'person-bound', 'key-bound', 'terms-agreed'))) IS NOT TRUE
    THEN 'case_reference'
END);
CREATE INDEX unreadable_events ON events (unreadable) WHERE unreadable IS NOT NULL;

-- What is kept of a case beside its steps, as its event says it: `kind` and `payload` are as in `events`.
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

-- How a Multi-Agency Professional Forum was held, and how many came.
ALTER TABLE milestones ADD COLUMN format TEXT CHECK (format IN ('day', 'desktop'));
ALTER TABLE milestones ADD COLUMN attended INTEGER;

-- How many took part, what was used, and what was shared of several cases on one occasion.
ALTER TABLE disseminations ADD COLUMN attended INTEGER;
ALTER TABLE disseminations ADD COLUMN material TEXT NOT NULL DEFAULT '';
ALTER TABLE disseminations ADD COLUMN occasion TEXT NOT NULL DEFAULT '';

-- The finding that an action stems from, and the agency that a learning source came from.
ALTER TABLE action_versions ADD COLUMN finding TEXT NOT NULL DEFAULT '';
ALTER TABLE case_versions ADD COLUMN reported_by TEXT NOT NULL DEFAULT '';

-- The themes of an action and of a learning source: a JSON array, as in `recommendations`.
ALTER TABLE action_versions ADD COLUMN themes TEXT NOT NULL DEFAULT '[]' CHECK (themes GLOB '[[]*]');
ALTER TABLE case_versions ADD COLUMN themes TEXT NOT NULL DEFAULT '[]' CHECK (themes GLOB '[[]*]');
