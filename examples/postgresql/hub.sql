-- SPDX-License-Identifier: MIT
-- Makes the hub in an empty database, or in one that has no schema hub yet: docs/hub.md.
--
--   psql --no-psqlrc --dbname hub --file examples/postgresql/hub.sql

\set ON_ERROR_STOP on
BEGIN;
\ir hub_tables.sql
\ir hub_comments.sql
\ir hub_figures.sql
\ir hub_loading.sql
\ir hub_access.sql
COMMIT;
