-- SPDX-License-Identifier: MIT
-- Schema 5: the Welsh of what is published, beside the English.

-- Empty where there is none.
ALTER TABLE recommendations ADD COLUMN text_cy TEXT NOT NULL DEFAULT '';
ALTER TABLE action_versions ADD COLUMN title_cy TEXT NOT NULL DEFAULT '';
ALTER TABLE leg_versions ADD COLUMN title_cy TEXT NOT NULL DEFAULT '';

-- The overdue check is answered from this index alone.
DROP INDEX open_legs;
CREATE INDEX open_legs ON leg_versions (
  valid_until, due_on, is_open, valid_from, original_due_on, agency, area, title, leg_status,
  action_status, ratification, times_extended, updated_on, completed_on, escalated_to, barrier_since,
  title_cy
) WHERE is_open = 1;
