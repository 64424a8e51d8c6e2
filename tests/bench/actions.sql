SELECT c.reference, c.reference || '/A' || a.number, a.title, a.recommendation, v.agency, v.area,
       a.lead_post, a.measure, a.assigned_on, v.due_on, v.original_due_on, v.times_extended,
       CAST(julianday(v.due_on) - julianday(v.original_due_on) AS INTEGER), v.leg_status,
       v.action_status, v.completed_on, v.updated_on, a.ratification,
       CASE WHEN v.is_open THEN CAST(julianday('{as_of}') - julianday(v.due_on) AS INTEGER) END,
       v.is_open AND v.original_due_on < '{as_of}', a.barrier_since, v.escalated_to, a.barrier,
       v.evidence, v.note, a.meeting_on, a.stepped_down_on, a.step_down_reason, a.step_down_authority
FROM cases AS c
JOIN action_versions AS a ON a.case_id = c.case_id
  AND a.valid_from <= '{as_of}' AND a.valid_until > '{as_of}'
JOIN leg_versions AS v ON v.case_id = a.case_id AND v.number = a.number
  AND v.valid_from <= '{as_of}' AND v.valid_until > '{as_of}'
ORDER BY c.case_id, a.number, v.leg
