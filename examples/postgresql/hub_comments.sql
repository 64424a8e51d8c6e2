-- SPDX-License-Identifier: MIT
-- What each table and column of the hub holds. hub.sql runs this after hub_tables.sql.

COMMENT ON SCHEMA hub IS 'The records of several safeguarding boards, loaded from the data packages of susr. '
  'It holds free text: treat it all as confidential. Nothing is entered here.';

COMMENT ON TABLE hub.boards IS 'The boards, one row each: who can read its rows, and what was last loaded.';
COMMENT ON COLUMN hub.boards.board IS 'The name that the hub uses for the board';
COMMENT ON COLUMN hub.boards.reader IS 'The role that can read the rows of this board';
COMMENT ON COLUMN hub.boards.title IS 'The name of the board in its configuration; empty until the first load';
COMMENT ON COLUMN hub.boards.events IS 'How many events its log has';
COMMENT ON COLUMN hub.boards.head IS 'The hash of its last event, which susr verify prints on the board''s machine';
COMMENT ON COLUMN hub.boards.last_recorded_at IS 'When its last event was recorded, in UTC';
COMMENT ON COLUMN hub.boards.loaded_at IS 'When a package was last loaded, even one with nothing new';

COMMENT ON TABLE hub.event_kinds IS 'The kinds of event.';
COMMENT ON COLUMN hub.event_kinds.kind IS 'The kind, as events has it';
COMMENT ON COLUMN hub.event_kinds.meaning IS 'What an event of this kind says';

COMMENT ON TABLE hub.events IS 'The log of each board: one row for each entry, in the order of recording. '
  'Rows are only added. The exception is a text that the board erased, which is taken out here too.';
COMMENT ON COLUMN hub.events.sequence IS 'The number of the event in the log of its board, from 1 without gaps';
COMMENT ON COLUMN hub.events.recorded_at IS 'When it was entered, in UTC';
COMMENT ON COLUMN hub.events.actor IS 'The account or person who entered it';
COMMENT ON COLUMN hub.events.on_behalf_of IS 'The post for whom it was entered, if any';
COMMENT ON COLUMN hub.events.effective_on IS 'The last day that effective could be: the one that counts';
COMMENT ON COLUMN hub.events.case_reference IS 'The case; empty if the event is about the board itself';
COMMENT ON COLUMN hub.events.subject IS 'The action, recommendation or other item of the case';
COMMENT ON COLUMN hub.events.kind IS 'What kind of event it is';
COMMENT ON COLUMN hub.events.payload IS
  'What was entered, in JSON. A free text has a salt; an erased one is only a digest';
COMMENT ON COLUMN hub.events.changes IS 'What the entry replaced: a JSON array of fields with old and new value';
COMMENT ON COLUMN hub.events.previous_hash IS 'The hash of the event before; empty for the first';
COMMENT ON COLUMN hub.events.hash IS 'The seal of the event (SHA-256)';
COMMENT ON COLUMN hub.events.former_hash IS 'The seal that it had in an older version of the store, if any';

COMMENT ON TABLE hub.cases IS 'Cases and learning sources: their references, even of those that were voided.';
COMMENT ON COLUMN hub.cases.reference IS 'The reference, such as CV-2026-001';
COMMENT ON COLUMN hub.cases.series IS 'The run of numbers that the reference is from';
COMMENT ON COLUMN hub.cases.number IS 'Its number in that run';
COMMENT ON COLUMN hub.cases.reference_key IS 'The reference without differences of case, spaces and dashes';

COMMENT ON TABLE hub.case_versions IS 'One row for each period in which a case did not change.';
COMMENT ON COLUMN hub.case_versions.learning_source IS
  'audit, inspection, self-assessment or other; null for a referral';
COMMENT ON COLUMN hub.case_versions.title IS 'The title of a learning source';
COMMENT ON COLUMN hub.case_versions.regime IS 'susr, or legacy for a case from before the SUSR began';
COMMENT ON COLUMN hub.case_versions.agency IS 'The agency that referred the case; empty for a learning source';
COMMENT ON COLUMN hub.case_versions.referral_criteria IS 'The criteria given at referral, separated by commas';
COMMENT ON COLUMN hub.case_versions.referral_day IS 'unknown if the day of the referral is not on record';
COMMENT ON COLUMN hub.case_versions.referred IS 'The day of the referral: a day, month or year';
COMMENT ON COLUMN hub.case_versions.received_on IS 'When the board''s business unit received it';
COMMENT ON COLUMN hub.case_versions.event_date IS 'The death or harm: a day, month or year';
COMMENT ON COLUMN hub.case_versions.decided IS 'The latest decision: a day, month or year';
COMMENT ON COLUMN hub.case_versions.outcome IS 'The outcome of the latest decision: susr, mapf or no-review';
COMMENT ON COLUMN hub.case_versions.criteria IS 'The criteria that the latest decision names';
COMMENT ON COLUMN hub.case_versions.depth IS 'concise or extended';
COMMENT ON COLUMN hub.case_versions.immediacy IS 'routine or urgent';
COMMENT ON COLUMN hub.case_versions.signed_off IS
  'The Chair''s answer to the latest decision: a day, month or year';
COMMENT ON COLUMN hub.case_versions.sign_off_outcome IS 'agreed, referred-back or overturned';
COMMENT ON COLUMN hub.case_versions.in_force_outcome IS
  'The outcome that counts, because the Chair signed it off; null until then';
COMMENT ON COLUMN hub.case_versions.in_force_criteria IS 'The criteria of the decision in force';
COMMENT ON COLUMN hub.case_versions.in_force_depth IS 'The depth of the decision in force';
COMMENT ON COLUMN hub.case_versions.in_force_since IS
  'The sign-off that brought it into force: a day, month or year';
COMMENT ON COLUMN hub.case_versions.settled IS 'For susr alone: which time limits can no longer be awaited';
COMMENT ON COLUMN hub.case_versions.reported_by IS 'The agency that reported a learning source';

COMMENT ON TABLE hub.milestones IS 'Milestones that a case reached, apart from referral, decision and sign-off.';
COMMENT ON COLUMN hub.milestones.milestone IS 'Which milestone, such as first-panel or published';
COMMENT ON COLUMN hub.milestones.reached IS 'When: a day, month or year';
COMMENT ON COLUMN hub.milestones.post IS 'The post that was appointed, if any';
COMMENT ON COLUMN hub.milestones.format IS 'How a forum was held: day or desktop';
COMMENT ON COLUMN hub.milestones.attended IS 'How many came';

COMMENT ON TABLE hub.pauses IS 'Times in which work on a case was paused.';
COMMENT ON COLUMN hub.pauses.paused_on IS 'The first day of the pause';
COMMENT ON COLUMN hub.pauses.resumed_on IS 'The first day on which work went on; null while it is paused';
COMMENT ON COLUMN hub.pauses.authorised_by IS 'Who authorised the pause';
COMMENT ON COLUMN hub.pauses.reason IS 'Why, such as criminal-proceedings';

COMMENT ON TABLE hub.recommendations IS 'Recommendations of reviews and learning sources.';
COMMENT ON COLUMN hub.recommendations.number IS 'Its number as the report prints it, such as 17.10';
COMMENT ON COLUMN hub.recommendations.made_on IS 'The day it was made';
COMMENT ON COLUMN hub.recommendations.text IS 'The recommendation: free text';
COMMENT ON COLUMN hub.recommendations.text_cy IS 'The same in Welsh, if there is one';
COMMENT ON COLUMN hub.recommendations.level IS 'local, regional, national or uk';

COMMENT ON TABLE hub.action_versions IS
  'One row for each period in which an action did not change, apart from its legs.';
COMMENT ON COLUMN hub.action_versions.assigned_on IS 'The day it was assigned';
COMMENT ON COLUMN hub.action_versions.recommendation IS 'The number of the recommendation it comes from, if any';
COMMENT ON COLUMN hub.action_versions.finding IS 'The number of the finding it comes from, if any';
COMMENT ON COLUMN hub.action_versions.measure IS 'How the board will know that it is done: free text';
COMMENT ON COLUMN hub.action_versions.lead_post IS 'The post that leads it';
COMMENT ON COLUMN hub.action_versions.barrier IS 'What is in its way: free text; null if nothing is';
COMMENT ON COLUMN hub.action_versions.barrier_agency IS
  'The agency that met the barrier; null if no single leg did';
COMMENT ON COLUMN hub.action_versions.barrier_area IS 'The area of that leg; empty for the whole region';
COMMENT ON COLUMN hub.action_versions.escalated_on IS 'The day it was escalated';
COMMENT ON COLUMN hub.action_versions.escalation_reason IS 'Why: free text';
COMMENT ON COLUMN hub.action_versions.ratified_on IS 'The day its ratification took effect';
COMMENT ON COLUMN hub.action_versions.meeting_on IS 'The meeting of the Delivery Group that ratified it';
COMMENT ON COLUMN hub.action_versions.minute IS 'The reference of the minute of the ratification, if given';
COMMENT ON COLUMN hub.action_versions.stepped_down_on IS 'The day it was decided not to complete it';
COMMENT ON COLUMN hub.action_versions.step_down_reason IS 'Why: free text';
COMMENT ON COLUMN hub.action_versions.step_down_authority IS 'Who decided that';

COMMENT ON TABLE hub.extensions IS 'Extensions of actions.';
COMMENT ON COLUMN hub.extensions.extended_on IS 'The day of the extension';
COMMENT ON COLUMN hub.extensions.from_due_on IS 'The due date before';
COMMENT ON COLUMN hub.extensions.due_on IS 'The due date after';
COMMENT ON COLUMN hub.extensions.reason IS 'Why: free text';
COMMENT ON COLUMN hub.extensions.approved_by IS 'Who approved it';
COMMENT ON COLUMN hub.extensions.times IS
  'How many extensions this stands for, if an old plan gave only their number';

COMMENT ON TABLE hub.leg_versions IS 'Legs: the part of an action that one agency leads. One row for each period in '
  'which the leg, and its action, did not change.';
COMMENT ON COLUMN hub.leg_versions.leg IS 'The number of the leg in its action, from 0';
COMMENT ON COLUMN hub.leg_versions.agency IS 'The agency that leads it';
COMMENT ON COLUMN hub.leg_versions.area IS 'The area it covers; empty for the whole region';
COMMENT ON COLUMN hub.leg_versions.leg_status IS 'open, in-progress, completed or not-relevant';
COMMENT ON COLUMN hub.leg_versions.action_status IS
  'The action: open, in-progress, completed, ratified or stepped-down';
COMMENT ON COLUMN hub.leg_versions.due_on IS
  'The current due date. It is overdue from the day after, while is_open is 1';
COMMENT ON COLUMN hub.leg_versions.original_due_on IS 'The first due date';
COMMENT ON COLUMN hub.leg_versions.times_extended IS 'How often the action was extended';
COMMENT ON COLUMN hub.leg_versions.updated_on IS 'The latest update';
COMMENT ON COLUMN hub.leg_versions.completed_on IS 'The day the leg was completed';
COMMENT ON COLUMN hub.leg_versions.evidence IS 'The evidence: free text';
COMMENT ON COLUMN hub.leg_versions.note IS 'The latest note on the action: free text';
COMMENT ON COLUMN hub.leg_versions.is_open IS '1 if something is left to do, else 0';
COMMENT ON COLUMN hub.leg_versions.by_one_account IS
  '1 if the account that completed the leg ratified the action, else 0';

COMMENT ON TABLE hub.disseminations IS 'Times that learning from a case was shared.';
COMMENT ON COLUMN hub.disseminations.shared IS 'When: a day, month or year';
COMMENT ON COLUMN hub.disseminations.method IS 'How, such as workshop or training';
COMMENT ON COLUMN hub.disseminations.agency IS 'The agency that shared it';
COMMENT ON COLUMN hub.disseminations.audience IS 'How many it was meant for';
COMMENT ON COLUMN hub.disseminations.attended IS 'How many took part';
COMMENT ON COLUMN hub.disseminations.material IS 'What was used';
COMMENT ON COLUMN hub.disseminations.occasion IS
  'The same in all rows of one occasion for several cases or agencies';
COMMENT ON COLUMN hub.disseminations.note IS 'A note: free text';

COMMENT ON TABLE hub.entries IS
  'Findings, challenges, risks, assessments and other entries beside the steps of a case.';
COMMENT ON COLUMN hub.entries.kind IS 'The kind of the event that made it';
COMMENT ON COLUMN hub.entries.payload IS 'What was entered, in JSON with free text';

COMMENT ON TABLE hub.agencies IS
  'The agencies in the board''s configuration or on its record. Each board has its own codes.';
COMMENT ON COLUMN hub.agencies.code IS 'The code that other tables have';
COMMENT ON COLUMN hub.agencies.name IS 'Its name; null if only the record names it';
COMMENT ON COLUMN hub.agencies.areas IS 'The areas it covers, separated by semicolons; null for the whole region';

-- Columns that mean the same in each table that has them.
DO $$
DECLARE
  each record;
BEGIN
  FOR each IN
    SELECT format('hub.%I.%I', table_name, column_name) AS named, meaning
    FROM information_schema.columns
    JOIN (VALUES
      ('board', 'The board, as in hub.boards'),
      ('case_id', 'The case: the number of the event that began it. Each board has its own numbers'),
      ('number', 'The number of the action in its case: 5 is A5'),
      ('ordinal', 'Its place in order of time, from 0'),
      ('valid_from', 'The first day on which the row was true'),
      ('valid_until', 'The first day on which it was no longer true; 9999-12-31 if it still is'),
      ('effective', 'When it took effect: a day, month or year'),
      ('title', 'The title of the action: free text'),
      ('title_cy', 'The same in Welsh, if there is one'),
      ('themes', 'Themes of learning: a JSON array'),
      ('ratification', 'required, or not-required: whether the Delivery Group must ratify the action'),
      ('barrier_since', 'Since when a barrier is in the way of the action; null if none is'),
      ('escalated_to', 'Who the action was escalated to: review-manager, delivery-group, board or national')
    ) AS common (column_name, meaning) USING (column_name)
    WHERE table_schema = 'hub'
      AND col_description(to_regclass(format('hub.%I', table_name)), ordinal_position) IS NULL
  LOOP
    EXECUTE format('COMMENT ON COLUMN %s IS %L', each.named, each.meaning);
  END LOOP;
END $$;
