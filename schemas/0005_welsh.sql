-- SPDX-License-Identifier: MIT
-- Schema 5: the Welsh of what is published, beside the English.

-- Empty where there is none.
ALTER TABLE recommendations ADD COLUMN text_cy TEXT NOT NULL DEFAULT '';
ALTER TABLE action_versions ADD COLUMN title_cy TEXT NOT NULL DEFAULT '';
ALTER TABLE leg_versions ADD COLUMN title_cy TEXT NOT NULL DEFAULT '';
