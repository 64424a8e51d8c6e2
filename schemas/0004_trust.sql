-- SPDX-License-Identifier: MIT
-- Schema 4: what a reader can rely on.

-- References. `reference_key` is what a reference is compared by: it has no difference of case, of
-- spaces or of dashes. A new reference is refused if a case has its key. The index is not UNIQUE:
-- an older store may have two such references, and both stay.
ALTER TABLE cases ADD COLUMN reference_key TEXT NOT NULL DEFAULT '';
CREATE INDEX cases_by_reference_key ON cases (reference_key);
