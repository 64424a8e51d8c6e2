-- SPDX-License-Identifier: MIT
-- Figures of the hub, as at the end of a day. They are those that susr prints on the board's own store,
-- by the same names. Each function shows only the boards that its caller can read. hub.sql runs this,
-- and you can run it again.

-- The last day that a date can be which may be known only to the month or year.
CREATE OR REPLACE FUNCTION hub.last_day(day text) RETURNS date
LANGUAGE sql IMMUTABLE STRICT AS $$
  SELECT CASE length(day)
    WHEN 4 THEN (day || '-12-31')::date
    WHEN 7 THEN ((day || '-01')::date + interval '1 month - 1 day')::date
    ELSE day::date
  END
$$;

-- Cases and learning sources, with the outcome in force and the stage (susr list).
CREATE OR REPLACE FUNCTION hub.case_stages(as_of date)
RETURNS TABLE (board text, case_id bigint, "case" text, outcome text, stage text)
LANGUAGE sql STABLE AS $$
  SELECT cases.board, cases.case_id, cases.reference,
    CASE
      WHEN learning_source IS NOT NULL THEN NULL
      WHEN in_force_outcome IS NOT NULL THEN in_force_outcome
      WHEN decided IS NOT NULL AND signed_off IS NULL THEN 'awaiting-sign-off'
      ELSE 'awaiting-decision'
    END,
    CASE
      WHEN learning_source IS NOT NULL THEN 'learning-source'
      WHEN in_force_outcome IS NULL AND decided IS NOT NULL AND signed_off IS NULL THEN 'sign-off'
      WHEN in_force_outcome IS NULL THEN 'decision'
      WHEN in_force_outcome = 'no-review' THEN 'no-review'
      WHEN in_force_outcome = 'mapf' AND 'mapf-complete' = ANY (reached.milestones) THEN 'closed'
      WHEN in_force_outcome = 'mapf' THEN 'mapf'
      WHEN 'progress-report' = ANY (reached.milestones) THEN 'closed'
      WHEN reached.milestones && ARRAY['published', 'susr-complete'] THEN 'follow-up'
      ELSE 'review'
    END
  FROM hub.cases
  JOIN hub.case_versions AS version USING (board, case_id)
  -- Only milestones since the sign-off count: an earlier decision may have had its own.
  CROSS JOIN LATERAL (
    SELECT array_agg(milestone) AS milestones
    FROM hub.milestones AS each
    WHERE each.board = cases.board AND each.case_id = cases.case_id
      AND each.valid_from <= as_of AND as_of < each.valid_until
      AND hub.last_day(each.reached) >= hub.last_day(version.in_force_since)
  ) AS reached
  WHERE version.valid_from <= as_of AND as_of < version.valid_until
$$;

-- Actions, one row each however many legs they have. An action that is relevant to none of its agencies
-- has the status not-relevant.
CREATE OR REPLACE FUNCTION hub.action_statuses(as_of date)
RETURNS TABLE (board text, case_id bigint, number bigint, status text, is_open boolean, is_overdue boolean,
               due_on date, original_due_on date, times_extended bigint, ratification text,
               barrier_since date, escalated_to text, by_one_account boolean)
LANGUAGE sql STABLE AS $$
  SELECT board, case_id, number,
    CASE
      WHEN min(action_status) = 'stepped-down' THEN 'stepped-down'
      WHEN bool_and(leg_status = 'not-relevant') THEN 'not-relevant'
      ELSE min(action_status)
    END,
    bool_or(is_open = 1), bool_or(is_open = 1 AND due_on < as_of),
    -- Every leg has the same of what follows, but for the last.
    min(due_on), min(original_due_on), min(times_extended), min(ratification),
    min(barrier_since), min(escalated_to), bool_or(by_one_account = 1)
  FROM hub.leg_versions
  WHERE valid_from <= as_of AND as_of < valid_until
  GROUP BY board, case_id, number
$$;

-- Legs of actions that are overdue: susr overdue --kind action. All of them are red.
CREATE OR REPLACE FUNCTION hub.overdue(as_of date)
RETURNS TABLE (board text, "case" text, kind text, item text, title text, agency text, area text,
               due_on date, original_due_on date, days_overdue integer, times_extended bigint, status text)
LANGUAGE sql STABLE AS $$
  SELECT board, cases.reference, 'action', cases.reference || '/A' || leg.number, title, agency, area,
    due_on, original_due_on, as_of - due_on, times_extended, leg_status
  FROM hub.leg_versions AS leg
  JOIN hub.cases USING (board, case_id)
  WHERE is_open = 1 AND due_on < as_of AND valid_from <= as_of AND as_of < valid_until
$$;

-- The figures of susr report board that follow from the record alone. n is how many, out of "of".
CREATE OR REPLACE FUNCTION hub.board(as_of date)
RETURNS TABLE (board text, section text, measure text, "group" text, n bigint, "of" bigint)
LANGUAGE sql STABLE AS $$
WITH
loaded AS (SELECT board FROM hub.boards WHERE loaded_at IS NOT NULL),
case_now AS MATERIALIZED (SELECT * FROM hub.case_stages(as_of)),
action_now AS MATERIALIZED (SELECT * FROM hub.action_statuses(as_of)),
case_counts AS (
  SELECT board, stages.*, outcomes.*
  FROM loaded
  CROSS JOIN LATERAL (
    SELECT
      count(*) FILTER (WHERE stage <> 'learning-source') AS referrals,
      count(*) FILTER (WHERE stage = 'decision') AS decision,
      count(*) FILTER (WHERE stage = 'sign-off') AS sign_off,
      count(*) FILTER (WHERE stage = 'review') AS review,
      count(*) FILTER (WHERE stage = 'mapf') AS forum,
      count(*) FILTER (WHERE stage = 'follow-up') AS follow_up,
      count(*) FILTER (WHERE stage = 'closed') AS closed,
      count(*) FILTER (WHERE stage = 'no-review') AS ended_unreviewed,
      count(*) FILTER (WHERE stage = 'learning-source') AS learning_sources
    FROM case_now WHERE case_now.board = loaded.board
  ) AS stages
  CROSS JOIN LATERAL (
    SELECT
      count(*) FILTER (WHERE outcome = 'susr') AS susr,
      count(*) FILTER (WHERE outcome = 'mapf') AS mapf,
      count(*) FILTER (WHERE outcome = 'no-review') AS no_review,
      count(*) FILTER (WHERE outcome = 'awaiting-decision') AS awaiting_decision,
      count(*) FILTER (WHERE outcome = 'awaiting-sign-off') AS awaiting_sign_off
    FROM case_now WHERE case_now.board = loaded.board
  ) AS outcomes
),
-- Actions that were stepped down, or that are not relevant, are counted in nothing else.
action_counts AS (
  SELECT loaded.board,
    count(*) FILTER (WHERE status NOT IN ('stepped-down', 'not-relevant')) AS counted,
    count(*) FILTER (WHERE status = 'open') AS open,
    count(*) FILTER (WHERE status = 'in-progress') AS in_progress,
    count(*) FILTER (WHERE status = 'completed') AS completed,
    count(*) FILTER (WHERE status = 'ratified') AS ratified,
    count(*) FILTER (WHERE status = 'stepped-down') AS stepped_down,
    count(*) FILTER (WHERE status = 'not-relevant') AS not_relevant,
    count(*) FILTER (WHERE is_open) AS unfinished,
    count(*) FILTER (WHERE is_overdue) AS overdue,
    count(*) FILTER (WHERE is_open AND times_extended > 0) AS extended,
    count(*) FILTER (WHERE is_open AND NOT is_overdue AND original_due_on < as_of) AS overdue_on_original,
    count(*) FILTER (WHERE status = 'completed' AND ratification = 'required') AS awaiting_ratification,
    count(*) FILTER (WHERE status = 'ratified' AND by_one_account) AS by_completer,
    count(*) FILTER (WHERE is_open AND barrier_since IS NOT NULL) AS barriers,
    count(*) FILTER (WHERE is_open AND escalated_to = 'review-manager') AS to_review_manager,
    count(*) FILTER (WHERE is_open AND escalated_to = 'delivery-group') AS to_delivery_group,
    count(*) FILTER (WHERE is_open AND escalated_to = 'board') AS to_board,
    count(*) FILTER (WHERE is_open AND escalated_to = 'national') AS to_national
  FROM loaded LEFT JOIN action_now USING (board)
  GROUP BY loaded.board
),
leg_counts AS (
  SELECT board, agency, count(*) AS legs, count(*) FILTER (WHERE leg.is_open = 1) AS open,
    count(*) FILTER (WHERE leg.is_open = 1 AND leg.due_on < as_of) AS overdue
  FROM hub.leg_versions AS leg JOIN action_now USING (board, case_id, number)
  WHERE leg.valid_from <= as_of AND as_of < leg.valid_until
    AND leg.leg_status <> 'not-relevant' AND action_now.status NOT IN ('stepped-down', 'not-relevant')
  GROUP BY board, agency
),
entry_now AS (
  SELECT board, case_id, ordinal, entries.kind, payload::json AS payload
  FROM hub.entries
  WHERE kind IN ('case-escalated', 'risk-raised', 'risk-closed')
    AND valid_from <= as_of AND as_of < valid_until
),
escalated_reviews AS (
  SELECT DISTINCT ON (board, case_id) board, case_id, payload ->> 'to' AS level
  FROM entry_now WHERE kind = 'case-escalated'
  ORDER BY board, case_id, ordinal DESC
),
risk_counts AS (
  SELECT board, count(*) AS open,
    count(*) FILTER (WHERE raised.payload ->> 'likelihood' = 'low') AS low,
    count(*) FILTER (WHERE raised.payload ->> 'likelihood' = 'medium') AS medium,
    count(*) FILTER (WHERE raised.payload ->> 'likelihood' = 'high') AS high
  FROM entry_now AS raised
  WHERE raised.kind = 'risk-raised' AND NOT EXISTS (
    SELECT FROM entry_now AS closed
    WHERE closed.kind = 'risk-closed' AND closed.board = raised.board AND closed.case_id = raised.case_id
      AND closed.payload ->> 'number' = raised.payload ->> 'number')
  GROUP BY board
),
-- A learning source is no review.
recommended AS (
  SELECT board, case_id, recommendations.themes
  FROM hub.recommendations JOIN case_now USING (board, case_id)
  WHERE stage <> 'learning-source' AND valid_from <= as_of AND as_of < valid_until
),
theme_counts AS (
  SELECT board, theme, count(DISTINCT case_id) AS reviews
  FROM recommended CROSS JOIN LATERAL json_array_elements_text(themes::json) AS theme
  GROUP BY board, theme
)
SELECT board, figure.* FROM case_counts CROSS JOIN LATERAL (VALUES
  ('referrals', 'outcome', 'susr', susr, referrals),
  ('referrals', 'outcome', 'mapf', mapf, referrals),
  ('referrals', 'outcome', 'no-review', no_review, referrals),
  ('referrals', 'outcome', 'awaiting-decision', awaiting_decision, referrals),
  ('referrals', 'outcome', 'awaiting-sign-off', awaiting_sign_off, referrals),
  ('reviews', 'stage', 'decision', decision, referrals),
  ('reviews', 'stage', 'sign-off', sign_off, referrals),
  ('reviews', 'stage', 'review', review, referrals),
  ('reviews', 'stage', 'mapf', forum, referrals),
  ('reviews', 'stage', 'follow-up', follow_up, referrals),
  ('reviews', 'stage', 'closed', closed, referrals),
  ('reviews', 'stage', 'no-review', ended_unreviewed, referrals),
  ('reviews', 'stage', 'learning-source', learning_sources, NULL)) AS figure
UNION ALL
SELECT board, figure.* FROM action_counts CROSS JOIN LATERAL (VALUES
  ('overdue', 'overdue-actions', NULL, overdue, unfinished),
  ('actions', 'action-status', 'open', open, counted),
  ('actions', 'action-status', 'in-progress', in_progress, counted),
  ('actions', 'action-status', 'completed', completed, counted),
  ('actions', 'action-status', 'ratified', ratified, counted),
  ('actions', 'action-status', 'stepped-down', stepped_down, NULL),
  ('actions', 'action-status', 'not-relevant', not_relevant, NULL),
  ('extensions', 'extended-actions', NULL, extended, unfinished),
  ('extensions', 'overdue-on-original-only', NULL, overdue_on_original, unfinished),
  ('ratification', 'awaiting-ratification', NULL, awaiting_ratification, counted),
  ('ratification', 'ratified-by-completer', NULL, by_completer, ratified),
  ('escalations', 'open-barriers', NULL, barriers, unfinished),
  ('escalations', 'escalation', 'review-manager', to_review_manager, unfinished),
  ('escalations', 'escalation', 'delivery-group', to_delivery_group, unfinished),
  ('escalations', 'escalation', 'board', to_board, unfinished),
  ('escalations', 'escalation', 'national', to_national, unfinished)) AS figure
UNION ALL
SELECT board, 'agencies', 'open-legs', agency, open, legs FROM leg_counts
UNION ALL
SELECT board, 'agencies', 'overdue-legs', agency, overdue, open FROM leg_counts
UNION ALL
SELECT board, 'escalations', 'escalated-reviews', level, count(*), NULL
FROM escalated_reviews JOIN case_now USING (board, case_id)
WHERE stage NOT IN ('learning-source', 'closed', 'no-review')
GROUP BY board, level
UNION ALL
SELECT board, figure.* FROM risk_counts CROSS JOIN LATERAL (VALUES
  ('escalations', 'open-risks', 'low', low, open),
  ('escalations', 'open-risks', 'medium', medium, open),
  ('escalations', 'open-risks', 'high', high, open)) AS figure
UNION ALL
SELECT board, 'recurring-themes', 'reviews-with-theme', theme, reviews,
  (SELECT count(DISTINCT case_id) FROM recommended WHERE recommended.board = theme_counts.board)
FROM theme_counts WHERE reviews > 1
$$;

COMMENT ON FUNCTION hub.last_day IS 'The last day that a date can be: 2026-02 gives 2026-02-28';
COMMENT ON FUNCTION hub.case_stages IS 'Cases and learning sources at the end of a day, with outcome and stage';
COMMENT ON FUNCTION hub.action_statuses IS 'Actions at the end of a day, one row each';
COMMENT ON FUNCTION hub.overdue IS 'Legs of actions overdue at the end of a day: susr overdue --kind action';
COMMENT ON FUNCTION hub.board IS 'Figures of susr report board at the end of a day that need no time limit';
