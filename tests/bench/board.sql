CREATE TEMP VIEW leg AS
  SELECT * FROM leg_versions WHERE valid_from <= '{as_of}' AND valid_until > '{as_of}';
CREATE TEMP VIEW action AS
  SELECT * FROM action_versions WHERE valid_from <= '{as_of}' AND valid_until > '{as_of}';
CREATE TEMP VIEW review AS
  SELECT * FROM case_versions WHERE valid_from <= '{as_of}' AND valid_until > '{as_of}';
CREATE TEMP VIEW reached AS
  SELECT * FROM milestones WHERE valid_from <= '{as_of}' AND valid_until > '{as_of}';
-- Outcomes of the cases.
SELECT in_force_outcome, count(*) FROM review GROUP BY 1;
-- Actions by their state.
SELECT action_status, count(*) FROM
  (SELECT min(action_status) AS action_status FROM leg GROUP BY case_id, number) GROUP BY 1;
-- And by the colour of their worst leg.
SELECT colour, count(*) FROM
  (SELECT min(CASE
      WHEN leg_status = 'not-relevant' OR action_status = 'stepped-down' THEN '5 grey'
      WHEN is_open AND due_on < '{as_of}' THEN '1 red'
      WHEN action_status = 'ratified' THEN '4 blue'
      WHEN action_status = 'completed' AND ratification = 'required' THEN '2 amber'
      WHEN action_status = 'completed' THEN '4 blue'
      WHEN NOT is_open THEN '3 green'
      WHEN escalated_to IS NOT NULL THEN '1 red'
      WHEN due_on <= date('{as_of}', '+28 days') OR times_extended > 0
        OR updated_on <= date('{as_of}', '-90 days') THEN '2 amber'
      ELSE '3 green' END) AS colour
    FROM leg GROUP BY case_id, number)
  GROUP BY 1;
-- Legs by agency: all, open, overdue.
SELECT agency, count(*), sum(is_open), sum(is_open AND due_on < '{as_of}') FROM leg
  WHERE leg_status <> 'not-relevant' AND action_status <> 'stepped-down' GROUP BY 1;
-- Open actions: overdue, due soon, extended, overdue on the first date only.
SELECT count(*), sum(late), sum(NOT late AND due_on <= date('{as_of}', '+28 days')),
       sum(times_extended > 0), sum(NOT late AND original_due_on < '{as_of}') FROM
  (SELECT max(is_open AND due_on < '{as_of}') AS late, due_on, times_extended, original_due_on
    FROM leg WHERE action_status IN ('open', 'in-progress') GROUP BY case_id, number);
-- Barriers and escalations.
SELECT count(*) FROM action WHERE barrier_since IS NOT NULL;
SELECT escalated_to, count(*) FROM
  (SELECT escalated_to FROM leg WHERE is_open AND escalated_to IS NOT NULL GROUP BY case_id, number)
  GROUP BY 1;
-- Progress reports, and the milestones that are late.
SELECT count(*), sum(r.case_id IS NOT NULL) FROM review AS v
  LEFT JOIN reached AS r ON r.case_id = v.case_id AND r.milestone = 'progress-report';
SELECT count(*) FROM review AS v
  LEFT JOIN reached AS r ON r.case_id = v.case_id AND r.milestone = 'published'
  WHERE r.case_id IS NULL AND date(v.referred, '+12 months') < '{as_of}';
SELECT count(*) FROM review AS v
  LEFT JOIN reached AS r ON r.case_id = v.case_id AND r.milestone = 'first-panel'
  WHERE r.case_id IS NULL AND date(v.referred, '+2 months') < '{as_of}'
