-- SPDX-License-Identifier: MIT
-- The tables of the hub. They are those of a board's data package, and each key begins with the board.
-- hub_comments.sql says what each table and column holds. hub.sql runs this.

CREATE SCHEMA hub;

CREATE TABLE hub.boards (
  board text PRIMARY KEY,
  reader regrole NOT NULL,
  title text,
  events bigint,
  head text,
  last_recorded_at text,
  loaded_at timestamptz
);

CREATE TABLE hub.event_kinds (
  board text NOT NULL REFERENCES hub.boards,
  kind text NOT NULL,
  meaning text NOT NULL,
  PRIMARY KEY (board, kind)
);

CREATE TABLE hub.events (
  board text NOT NULL REFERENCES hub.boards,
  sequence bigint NOT NULL,
  recorded_at text NOT NULL,
  actor text NOT NULL,
  on_behalf_of text NOT NULL,
  effective text NOT NULL,
  effective_on date NOT NULL,
  case_reference text NOT NULL,
  subject text NOT NULL,
  kind text NOT NULL,
  payload text NOT NULL,
  changes text NOT NULL,
  previous_hash text NOT NULL,
  hash text NOT NULL,
  former_hash text NOT NULL,
  PRIMARY KEY (board, sequence),
  FOREIGN KEY (board, kind) REFERENCES hub.event_kinds
);

CREATE TABLE hub.cases (
  board text NOT NULL REFERENCES hub.boards,
  case_id bigint NOT NULL,
  reference text NOT NULL,
  series text NOT NULL,
  number bigint NOT NULL,
  reference_key text NOT NULL,
  UNIQUE (board, reference),
  PRIMARY KEY (board, case_id),
  FOREIGN KEY (board, case_id) REFERENCES hub.events
);

CREATE TABLE hub.milestones (
  board text NOT NULL REFERENCES hub.boards,
  case_id bigint NOT NULL,
  ordinal bigint NOT NULL,
  valid_from date NOT NULL,
  valid_until date NOT NULL,
  milestone text NOT NULL,
  reached text NOT NULL,
  post text NOT NULL,
  format text,
  attended bigint,
  PRIMARY KEY (board, case_id, ordinal, valid_from),
  FOREIGN KEY (board, case_id) REFERENCES hub.cases
);

CREATE TABLE hub.pauses (
  board text NOT NULL REFERENCES hub.boards,
  case_id bigint NOT NULL,
  ordinal bigint NOT NULL,
  valid_from date NOT NULL,
  valid_until date NOT NULL,
  paused_on date NOT NULL,
  resumed_on date,
  reason text NOT NULL,
  authorised_by text NOT NULL,
  PRIMARY KEY (board, case_id, ordinal, valid_from),
  FOREIGN KEY (board, case_id) REFERENCES hub.cases
);

CREATE TABLE hub.recommendations (
  board text NOT NULL REFERENCES hub.boards,
  case_id bigint NOT NULL,
  number text NOT NULL,
  valid_from date NOT NULL,
  valid_until date NOT NULL,
  made_on date NOT NULL,
  text text NOT NULL,
  level text NOT NULL,
  themes text NOT NULL,
  text_cy text NOT NULL,
  PRIMARY KEY (board, case_id, number, valid_from),
  FOREIGN KEY (board, case_id) REFERENCES hub.cases
);

CREATE TABLE hub.extensions (
  board text NOT NULL REFERENCES hub.boards,
  case_id bigint NOT NULL,
  number bigint NOT NULL,
  ordinal bigint NOT NULL,
  valid_from date NOT NULL,
  valid_until date NOT NULL,
  extended_on date NOT NULL,
  from_due_on date NOT NULL,
  due_on date NOT NULL,
  reason text NOT NULL,
  approved_by text NOT NULL,
  times bigint NOT NULL,
  PRIMARY KEY (board, case_id, number, ordinal, valid_from),
  FOREIGN KEY (board, case_id) REFERENCES hub.cases
);

CREATE TABLE hub.disseminations (
  board text NOT NULL REFERENCES hub.boards,
  case_id bigint NOT NULL,
  ordinal bigint NOT NULL,
  valid_from date NOT NULL,
  valid_until date NOT NULL,
  shared text NOT NULL,
  method text NOT NULL,
  agency text NOT NULL,
  audience bigint,
  note text NOT NULL,
  attended bigint,
  material text NOT NULL,
  occasion text NOT NULL,
  PRIMARY KEY (board, case_id, ordinal, valid_from),
  FOREIGN KEY (board, case_id) REFERENCES hub.cases
);

CREATE TABLE hub.case_versions (
  board text NOT NULL REFERENCES hub.boards,
  case_id bigint NOT NULL,
  valid_from date NOT NULL,
  valid_until date NOT NULL,
  learning_source text,
  title text NOT NULL,
  regime text NOT NULL,
  agency text NOT NULL,
  referral_criteria text NOT NULL,
  referral_day text NOT NULL,
  referred text NOT NULL,
  received_on date,
  event_date text,
  decided text,
  outcome text,
  criteria text,
  depth text,
  immediacy text,
  signed_off text,
  sign_off_outcome text,
  in_force_outcome text,
  in_force_criteria text,
  in_force_depth text,
  in_force_since text,
  settled text NOT NULL,
  reported_by text NOT NULL,
  themes text NOT NULL,
  PRIMARY KEY (board, case_id, valid_from),
  FOREIGN KEY (board, case_id) REFERENCES hub.cases
);

CREATE TABLE hub.action_versions (
  board text NOT NULL REFERENCES hub.boards,
  case_id bigint NOT NULL,
  number bigint NOT NULL,
  valid_from date NOT NULL,
  valid_until date NOT NULL,
  assigned_on date NOT NULL,
  title text NOT NULL,
  recommendation text NOT NULL,
  measure text NOT NULL,
  lead_post text NOT NULL,
  ratification text NOT NULL,
  barrier_since date,
  barrier text,
  barrier_agency text,
  barrier_area text,
  escalated_on date,
  escalated_to text,
  escalation_reason text,
  ratified_on date,
  meeting_on date,
  stepped_down_on date,
  step_down_reason text,
  step_down_authority text,
  minute text NOT NULL,
  title_cy text NOT NULL,
  finding text NOT NULL,
  themes text NOT NULL,
  PRIMARY KEY (board, case_id, number, valid_from),
  FOREIGN KEY (board, case_id) REFERENCES hub.cases
);

CREATE TABLE hub.leg_versions (
  board text NOT NULL REFERENCES hub.boards,
  case_id bigint NOT NULL,
  number bigint NOT NULL,
  leg bigint NOT NULL,
  valid_from date NOT NULL,
  valid_until date NOT NULL,
  agency text NOT NULL,
  area text NOT NULL,
  leg_status text NOT NULL,
  action_status text NOT NULL,
  due_on date NOT NULL,
  original_due_on date NOT NULL,
  times_extended bigint NOT NULL,
  updated_on date NOT NULL,
  completed_on date,
  escalated_to text,
  evidence text NOT NULL,
  note text NOT NULL,
  is_open bigint NOT NULL,
  title text NOT NULL,
  ratification text NOT NULL,
  barrier_since date,
  by_one_account bigint NOT NULL,
  title_cy text NOT NULL,
  PRIMARY KEY (board, case_id, number, leg, valid_from),
  FOREIGN KEY (board, case_id) REFERENCES hub.cases
);

CREATE TABLE hub.entries (
  board text NOT NULL REFERENCES hub.boards,
  case_id bigint NOT NULL,
  ordinal bigint NOT NULL,
  valid_from date NOT NULL,
  valid_until date NOT NULL,
  kind text NOT NULL,
  effective text NOT NULL,
  payload text NOT NULL,
  PRIMARY KEY (board, case_id, ordinal, valid_from),
  FOREIGN KEY (board, kind) REFERENCES hub.event_kinds,
  FOREIGN KEY (board, case_id) REFERENCES hub.cases
);

CREATE TABLE hub.agencies (
  board text NOT NULL REFERENCES hub.boards,
  code text NOT NULL,
  name text,
  areas text,
  PRIMARY KEY (board, code)
);

-- What is overdue is found by the actions that are still open.
CREATE INDEX open_legs ON hub.leg_versions (board, due_on) WHERE is_open = 1;
