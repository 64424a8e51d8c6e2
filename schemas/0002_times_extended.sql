-- SPDX-License-Identifier: MIT
-- Schema 2: how many extensions of an action one entry stands for.

-- `times` is more than one where only the number of the extensions is known, as from a spreadsheet.
ALTER TABLE extensions ADD COLUMN times INTEGER NOT NULL DEFAULT 1 CHECK (times >= 1);
