-- SPDX-License-Identifier: MIT
-- Schema 7: personal data can be taken out of the log without breaking its chain.
--
-- Since this schema each free text in `payload` and `changes` stands with a salt, as
-- {"salt":"32 hexadecimal digits","text":"the text"}. For `hash`, it counts as {"digest":"D"}, where D is the
-- SHA-256 of the salt and then of the text as it stands there, in quotes. Where a text was erased, that is what
-- is left. The program that migrates gives the texts in earlier events their salts, and seals the log again.
--
-- `former_hash` is the hash that the event had before. It is empty for later events. It was made over the texts
-- themselves, and each after it too, so they are dropped from the first event on whose text was erased.
ALTER TABLE events ADD COLUMN former_hash TEXT NOT NULL DEFAULT ''
  CHECK (former_hash = '' OR length(former_hash) = 64);

INSERT INTO event_kinds (kind, meaning) VALUES
  ('text-erased', 'texts of an earlier event were taken out of the log'),
  ('log-resealed', 'the events before were sealed again, over the digests of their texts');
DROP INDEX unreadable_events;
ALTER TABLE events DROP COLUMN unreadable;
ALTER TABLE events ADD COLUMN unreadable TEXT AS (CASE
  WHEN sequence > 2147483647 THEN 'sequence'
  WHEN (strftime('%Y-%m-%dT%H:%M:%SZ', recorded_at, '+0 days') = recorded_at) IS NOT TRUE THEN 'recorded_at'
  WHEN (date(effective_on, '+0 days') = effective_on) IS NOT TRUE THEN 'effective_on'
  WHEN (kind = 'corrected' OR (case_reference = '')
    = (kind IN ('policy-recorded', 'theme-prioritised', 'appointee-registered', 'theme-defined', 'person-granted',
                'person-revoked', 'person-bound', 'key-bound', 'terms-agreed', 'text-erased',
                'log-resealed'))) IS NOT TRUE
    THEN 'case_reference'
END);
CREATE INDEX unreadable_events ON events (unreadable) WHERE unreadable IS NOT NULL;
