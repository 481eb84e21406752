-- name: care_events
-- Of conversations in which abuse was recognised lately and something happened since: who came and went, in order.
SELECT e.conversation_id::text, e.seq, e.at, e.kind, coalesce(e.data #>> '{agent,id}', ''),
    CASE WHEN e.kind = 'handoff_requested' AND e.data ->> 'cause' = 'safety' THEN coalesce(e.data ->> 'reason', '') ELSE '' END
FROM conversation_event e
WHERE e.conversation_id IN (
    SELECT a.conversation_id FROM conversation_event a
    WHERE (a.kind = 'shielded' OR (a.kind = 'handoff_requested' AND a.data ->> 'cause' = 'safety')) AND a.at > %(abused_since)s
      AND EXISTS (
          SELECT 1 FROM conversation_event l WHERE l.conversation_id = a.conversation_id AND l.seq >= a.seq AND l.at > %(ended_since)s
            AND l.kind IN ('resolved', 'transferred', 'handed_back', 'shielded', 'agent_joined')
      )
) AND e.kind IN ('handoff_requested', 'agent_joined', 'agent_vanished', 'resolved', 'transferred', 'handed_back', 'shielded', 'reopened')
ORDER BY e.conversation_id, e.seq;

-- name: markets_of
SELECT id::text, market FROM agent WHERE id = ANY(%(ids)s::uuid[]);

-- name: gone_on
SELECT agent_id::text, max(at) FROM recovery_ended WHERE agent_id = ANY(%(ids)s::uuid[]) AND at > %(since)s GROUP BY agent_id;

-- name: go_on
INSERT INTO recovery_ended (agent_id, at) VALUES (%(agent_id)s, %(at)s) ON CONFLICT DO NOTHING RETURNING pg_notify('onhand_agents', agent_id::text);

-- name: hands_up
-- Hands that are up, the first first. Of one that was raised again, the last time counts.
SELECT c.state::text FROM conversation c
WHERE c.status = 'with_agent' AND c.state -> 'hand' IS NOT NULL AND c.id IN (
    SELECT conversation_id FROM conversation_event WHERE kind = 'hand_raised' AND at > %(since)s
)
ORDER BY c.state #>> '{hand,at}', c.id LIMIT %(limit)s;

-- name: write_to_team!
INSERT INTO team_message (id, author_id, at, text) VALUES (%(id)s, %(author_id)s, %(at)s, %(text)s) ON CONFLICT (id) DO NOTHING;

-- name: team_messages
-- Newest first, before a place.
SELECT m.id::text, m.place, m.author_id::text, coalesce(a.name, ''), m.at, m.text, m.gone,
    EXISTS (SELECT 1 FROM team_report r WHERE r.message_id = m.id AND r.reporter_id = %(reader_id)s::uuid)
FROM team_message m LEFT JOIN agent a ON a.id = m.author_id
WHERE %(before)s::bigint IS NULL OR m.place < %(before)s::bigint ORDER BY m.place DESC LIMIT %(limit)s;

-- name: delete_team_message
-- One's own. The words are gone from here on; a report keeps what it was about.
UPDATE team_message SET text = '', gone = 'deleted' WHERE id = %(id)s::uuid AND author_id = %(author_id)s::uuid AND gone IS NULL RETURNING id::text;

-- name: report_team_message
INSERT INTO team_report (message_id, reporter_id, at, reason, said)
SELECT m.id, %(reporter_id)s::uuid, %(at)s, %(reason)s, m.text FROM team_message m
WHERE m.id = %(id)s::uuid AND m.gone IS NULL AND m.author_id <> %(reporter_id)s::uuid
ON CONFLICT (message_id, reporter_id) DO UPDATE SET reason = excluded.reason RETURNING message_id::text;

-- name: team_reports
-- What nobody has looked at yet, the oldest first.
SELECT r.message_id::text, r.reporter_id::text, coalesce(b.name, ''), r.at, r.reason, r.said, m.author_id::text, coalesce(a.name, ''), m.at, m.gone
FROM team_report r JOIN team_message m ON m.id = r.message_id LEFT JOIN agent a ON a.id = m.author_id LEFT JOIN agent b ON b.id = r.reporter_id
WHERE r.settled_at IS NULL ORDER BY r.at, r.message_id, r.reporter_id LIMIT %(limit)s;

-- name: settle_team_report
WITH settled AS (
    UPDATE team_report SET settled_at = %(at)s, settled_by = %(by)s::uuid WHERE message_id = %(id)s::uuid AND settled_at IS NULL RETURNING message_id
), removed AS (
    UPDATE team_message SET text = '', gone = 'removed' WHERE %(remove)s AND gone IS NULL AND id IN (SELECT message_id FROM settled)
)
SELECT count(*) FROM settled;

-- name: own_team_messages
SELECT id::text, at, text, gone FROM team_message WHERE author_id = %(author_id)s::uuid ORDER BY place;

-- name: lock_pulse
SELECT pg_advisory_xact_lock(7010013, hashtext(%(week)s::text || '/' || %(team)s));

-- name: note_pulse_answered
INSERT INTO pulse_answered (agent_id, week) VALUES (%(agent_id)s, %(week)s) ON CONFLICT DO NOTHING RETURNING week;

-- name: has_answered_pulse
SELECT EXISTS (SELECT 1 FROM pulse_answered WHERE agent_id = %(agent_id)s AND week = %(week)s);

-- name: take_pulse_scores
DELETE FROM pulse_scores WHERE week = %(week)s AND team = %(team)s RETURNING scores;

-- name: put_pulse_scores
-- All of the team's week anew, shuffled: neither the order of the rows nor the transaction that wrote them tells whose came when.
INSERT INTO pulse_scores (week, team, scores)
SELECT %(week)s, %(team)s, one.scores FROM (SELECT jsonb_array_elements(%(all)s::jsonb) AS row) r,
    LATERAL (SELECT array_agg(value::smallint ORDER BY place) AS scores FROM jsonb_array_elements_text(r.row) WITH ORDINALITY AS e (value, place)) one
ORDER BY random();

-- name: take_pulse_words
DELETE FROM pulse_words WHERE week = %(week)s AND team = %(team)s RETURNING words;

-- name: put_pulse_words
INSERT INTO pulse_words (week, team, words)
SELECT %(week)s, %(team)s, value FROM jsonb_array_elements_text(%(all)s::jsonb) ORDER BY random();

-- name: forget_pulses!
WITH scores AS (DELETE FROM pulse_scores WHERE week < %(before)s), words AS (DELETE FROM pulse_words WHERE week < %(before)s)
DELETE FROM pulse_answered WHERE week < %(before)s;

-- name: pulses
-- Of weeks that are over alone, and where enough answered: what is not to be told is not even read.
SELECT s.week, s.team, jsonb_agg(to_jsonb(s.scores) ORDER BY random())::text,
    coalesce((SELECT jsonb_agg(w.words ORDER BY w.words) FROM pulse_words w WHERE w.week = s.week AND w.team = s.team), '[]'::jsonb)::text
FROM pulse_scores s WHERE s.week < %(this_week)s AND s.week >= %(since)s GROUP BY s.week, s.team HAVING count(*) >= %(at_least)s;
