-- SPDX-License-Identifier: MIT
-- What load_hub.py calls before it adds anything, and how to take a board out. hub.sql runs this, and you
-- can run it again.

-- Refuses a package that is not a later state of the record that the hub has of this board.
-- staged_events has the events of the package. Until the end of the transaction nobody else can load this
-- board.
CREATE OR REPLACE PROCEDURE hub.check_package(loaded_board text)
LANGUAGE plpgsql AS $$
DECLARE
  last bigint;
  differs bigint;
  other text;
BEGIN
  PERFORM FROM hub.boards WHERE board = loaded_board FOR UPDATE;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'the hub has no board %', loaded_board
      USING HINT = 'Add it to hub.boards first, with the role that can read it.';
  END IF;

  SELECT events.board INTO other
  FROM hub.events JOIN staged_events AS package USING (sequence, hash)
  WHERE sequence = 1 AND events.board <> loaded_board;
  IF FOUND THEN
    RAISE EXCEPTION 'the package for % is of the record that the hub has as %', loaded_board, other;
  END IF;

  SELECT min(events.sequence) INTO differs
  FROM hub.events JOIN staged_events AS package USING (board, sequence)
  WHERE package.hash <> events.hash;
  IF differs IS NOT NULL THEN
    RAISE EXCEPTION 'event % in the package for % is not the one that the hub has', differs, loaded_board
      USING HINT = 'It is of another record, or of one whose past was changed. '
                   'Run susr verify on the board''s store.';
  END IF;

  SELECT max(sequence) INTO last FROM hub.events WHERE board = loaded_board;
  IF last > (SELECT coalesce(max(sequence), 0) FROM staged_events) THEN
    RAISE EXCEPTION 'the package for % is older than what the hub has, which goes up to event %',
      loaded_board, last USING HINT = 'Load a newer package. If the board restored a backup, see docs/hub.md.';
  END IF;
END $$;

COMMENT ON PROCEDURE hub.check_package IS 'Refuses a package that is not a later state of the record of this board';

-- Takes all rows of a board out of the hub, apart from its row in hub.boards. Only the owner can do this.
CREATE OR REPLACE PROCEDURE hub.empty_board(emptied_board text)
LANGUAGE plpgsql AS $$
DECLARE
  each text;
BEGIN
  UPDATE hub.boards
    SET title = NULL, events = NULL, head = NULL, last_recorded_at = NULL, loaded_at = NULL
    WHERE board = emptied_board;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'the hub has no board %', emptied_board;
  END IF;
  -- A table comes before those that it refers to.
  FOREACH each IN ARRAY ARRAY[
    'agencies', 'entries', 'leg_versions', 'action_versions', 'case_versions', 'disseminations', 'extensions',
    'recommendations', 'pauses', 'milestones', 'cases', 'events', 'event_kinds']
  LOOP
    EXECUTE format('DELETE FROM hub.%I WHERE board = $1', each) USING emptied_board;
  END LOOP;
END $$;

COMMENT ON PROCEDURE hub.empty_board IS 'Takes all rows of a board out, before it is loaded afresh or leaves the hub';
