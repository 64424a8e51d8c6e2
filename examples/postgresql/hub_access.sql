-- SPDX-License-Identifier: MIT
-- Who can do what in the hub. hub.sql runs this last.
--
--   hub_board   a group: reads the boards in hub.boards whose reader the account is, or is a member of
--   hub_reader  reads all boards
--   hub_loader  loads packages
--
-- Only hub.boards says who can read what. Every other table shows the rows of the boards that can be seen
-- there. The owner of the tables, and superusers, pass all this by: give nobody else their accounts.

DO $$
DECLARE
  role text;
BEGIN
  FOREACH role IN ARRAY ARRAY['hub_board', 'hub_reader', 'hub_loader'] LOOP
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = role) THEN
      EXECUTE format('CREATE ROLE %I NOLOGIN', role);
    END IF;
  END LOOP;
END $$;

GRANT USAGE ON SCHEMA hub TO hub_board, hub_reader, hub_loader;
GRANT SELECT ON ALL TABLES IN SCHEMA hub TO hub_board, hub_reader, hub_loader;

-- The log can be added to, and an erased text can be taken out of it. Nothing of it can be deleted. Who can
-- read a board is for the owner to say.
GRANT INSERT, DELETE ON ALL TABLES IN SCHEMA hub TO hub_loader;
REVOKE DELETE ON hub.events, hub.event_kinds FROM hub_loader;
REVOKE INSERT, DELETE ON hub.boards FROM hub_loader;
GRANT UPDATE (payload, changes, former_hash) ON hub.events TO hub_loader;
GRANT UPDATE (meaning) ON hub.event_kinds TO hub_loader;
GRANT UPDATE (title, events, head, last_recorded_at, loaded_at) ON hub.boards TO hub_loader;

ALTER TABLE hub.boards ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_board ON hub.boards FOR SELECT USING (pg_has_role(reader, 'USAGE'));
CREATE POLICY every_board ON hub.boards FOR SELECT TO hub_reader USING (true);
CREATE POLICY loading ON hub.boards TO hub_loader USING (true);

DO $$
DECLARE
  each text;
BEGIN
  FOR each IN SELECT tablename FROM pg_tables WHERE schemaname = 'hub' AND tablename <> 'boards' LOOP
    EXECUTE format('ALTER TABLE hub.%I ENABLE ROW LEVEL SECURITY', each);
    EXECUTE format('CREATE POLICY boards_seen ON hub.%I FOR SELECT '
                   'USING (board IN (SELECT board FROM hub.boards))', each);
    EXECUTE format('CREATE POLICY loading ON hub.%I TO hub_loader USING (true)', each);
  END LOOP;
END $$;
