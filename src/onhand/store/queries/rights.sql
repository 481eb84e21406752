-- name: open_contest!
INSERT INTO contest (id, worker_id, kind, about, decided_at, reasons, decided_by, text, opened_at)
VALUES (%(id)s, %(worker_id)s, %(kind)s, %(about)s, %(decided_at)s, %(reasons)s::jsonb, %(decided_by)s, %(text)s, %(opened_at)s)
ON CONFLICT DO NOTHING;

-- name: contests
-- Open ones first, the longest open first; then those that were answered last.
SELECT c.id::text, c.worker_id::text, coalesce(a.name, ''), c.kind, c.about, c.decided_at, c.reasons::text, c.decided_by, c.text, c.opened_at,
    c.answered_at, c.answered_by, coalesce(l.name, ''), c.outcome, c.answer
FROM contest c LEFT JOIN agent a ON a.id = c.worker_id LEFT JOIN agent l ON l.id::text = c.answered_by
WHERE (%(worker_id)s::uuid IS NULL OR c.worker_id = %(worker_id)s::uuid) AND (%(id)s::uuid IS NULL OR c.id = %(id)s::uuid)
ORDER BY c.answered_at IS NOT NULL, CASE WHEN c.answered_at IS NULL THEN c.opened_at END, c.answered_at DESC, c.id
LIMIT %(limit)s OFFSET %(skip)s;

-- name: answer_contest
UPDATE contest SET answered_at = %(now)s, answered_by = %(by)s, outcome = %(outcome)s, answer = %(answer)s
WHERE id = %(id)s::uuid AND answered_at IS NULL RETURNING id::text;

-- name: offers_made_to
-- Each offer is a decision too: its reasons, and what became of it.
SELECT made.conversation_id::text, made.seq, made.at, made.data::text,
    (SELECT e.kind FROM conversation_event e WHERE e.conversation_id = made.conversation_id AND e.seq > made.seq
       AND e.kind IN ('offer_declined', 'offer_expired', 'agent_joined', 'handoff_withdrawn', 'resolved') ORDER BY e.seq LIMIT 1)
FROM conversation_event made
WHERE made.kind = 'offer_made' AND made.data #>> '{agent,id}' = %(agent_id)s AND made.at < %(before)s
ORDER BY made.at DESC LIMIT %(limit)s;

-- name: offer_at
SELECT at, data::text FROM conversation_event WHERE conversation_id = %(conversation_id)s::uuid AND seq = %(seq)s AND kind = 'offer_made';

-- name: handled_by
-- When an agent joined and left conversations: what of the log is about their work. No words of customers. Of the conversations that they were offered or
-- joined, which two indexes find: the log itself is too long to be read for it.
SELECT e.conversation_id::text, e.seq, e.at, e.kind FROM conversation_event e
WHERE e.conversation_id IN (
        SELECT o.conversation_id FROM conversation_event o WHERE o.kind = 'offer_made' AND o.data #>> '{agent,id}' = %(agent_id)s
        UNION SELECT j.conversation_id FROM conversation_event j WHERE j.kind = 'agent_joined' AND j.data #>> '{agent,id}' = %(agent_id)s)
  AND e.kind IN ('offer_made', 'offer_declined', 'offer_expired', 'agent_joined', 'agent_vanished', 'transferred', 'shielded', 'handed_back', 'resolved', 'wrapped_up')
  AND e.data #>> '{agent,id}' = %(agent_id)s
ORDER BY e.at, e.conversation_id, e.seq;
