-- name: errand_modes
-- What is set now: the last word on each place; a mode of NULL took an earlier one back.
SELECT errand, mode, market, language FROM (
    SELECT DISTINCT ON (errand, market, language) errand, mode, market, language
    FROM errand_mode ORDER BY errand, market, language, id DESC
) latest WHERE mode IS NOT NULL ORDER BY errand, market, language;

-- name: set_errand_mode
WITH written AS (
    INSERT INTO errand_mode (errand, market, language, mode, set_by, set_at)
    VALUES (%(errand)s, %(market)s, %(language)s, %(mode)s, %(set_by)s, %(set_at)s)
)
SELECT pg_notify('onhand_modes', '');

-- name: errand_modes_with_setters
-- What is set now, and by whom and when.
SELECT errand, mode, market, language, set_by, set_at FROM (
    SELECT DISTINCT ON (errand, market, language) errand, mode, market, language, set_by, set_at
    FROM errand_mode ORDER BY errand, market, language, id DESC
) latest WHERE mode IS NOT NULL ORDER BY errand, market, language;

-- name: shadows
-- What the assistant would have said (suggestion_made) or done (action_proposed) unseen, newest first, beside what the customer had written and what the agent then
-- answered; only of episodes that have ended, so that nobody is steered by it.
SELECT s.conversation_id::text, s.seq, s.at, s.kind, s.data::text, asked.text, wrote.agent, wrote.text
FROM conversation_event s
LEFT JOIN LATERAL (
    SELECT e.data ->> 'text' AS text FROM conversation_event e
    WHERE e.conversation_id = s.conversation_id AND e.kind = 'customer_wrote' AND e.seq < s.seq ORDER BY e.seq DESC LIMIT 1
) asked ON true
LEFT JOIN LATERAL (
    SELECT e.kind, e.data #>> '{agent,name}' AS agent, e.data ->> 'text' AS text FROM conversation_event e
    WHERE e.conversation_id = s.conversation_id AND e.kind IN ('customer_wrote', 'agent_wrote', 'resolved') AND e.seq > s.seq ORDER BY e.seq LIMIT 1
) wrote ON wrote.kind = 'agent_wrote'
WHERE s.kind IN ('suggestion_made', 'action_proposed') AND s.data ->> 'shown' = 'false'
  AND (s.kind = 'action_proposed' OR s.data ->> 'text' <> '')
  AND (%(errand)s::text IS NULL OR s.data ->> 'errand' = %(errand)s)
  AND (%(after_at)s::timestamptz IS NULL OR (s.at, s.conversation_id, s.seq) < (%(after_at)s, %(after_id)s::uuid, %(after_seq)s::int))
  AND EXISTS (SELECT 1 FROM conversation_event e WHERE e.conversation_id = s.conversation_id AND e.kind = 'resolved' AND e.seq > s.seq)
ORDER BY s.at DESC, s.conversation_id DESC, s.seq DESC LIMIT %(limit)s;
