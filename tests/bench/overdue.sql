SELECT c.reference, 'action', c.reference || '/A' || a.number, a.title, v.agency, v.area, v.due_on,
       v.original_due_on, CAST(julianday('{as_of}') - julianday(v.due_on) AS INTEGER),
       v.times_extended, v.leg_status, 'red', ''
FROM leg_versions AS v
JOIN cases AS c ON c.case_id = v.case_id
JOIN action_versions AS a ON a.case_id = v.case_id AND a.number = v.number
  AND a.valid_from <= '{as_of}' AND a.valid_until > '{as_of}'
WHERE v.is_open = 1 AND v.valid_until > '{as_of}' AND v.valid_from <= '{as_of}' AND v.due_on < '{as_of}'
ORDER BY v.due_on, c.reference, a.number, v.agency, v.area
