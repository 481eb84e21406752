-- name: line
-- Everybody who waits, offered to somebody or not; the longest waits, where there is a limit (NULL: none).
SELECT waits_as, CASE WHEN waits_as IS NULL THEN state::text END, status = 'offered' FROM conversation
WHERE waiting_since IS NOT NULL AND status IN ('waiting', 'offered') ORDER BY waiting_since LIMIT %(limit)s;

-- name: line_people
-- Who takes offers now, also without room: what they can, and how much of them is taken.
SELECT a.id::text, a.name, a.languages, a.capacity, coalesce(l.load, 0), certified.given, a.role
FROM agent a LEFT JOIN agent_load l ON l.agent_id = a.id
LEFT JOIN LATERAL (
    SELECT string_agg(concat_ws(chr(31), c.skill, c.language, c.market, c.level), chr(30)) AS given
    FROM certification c WHERE c.agent_id = a.id AND c.withdrawn_at IS NULL
) certified ON true
WHERE a.accepting AND a.presence = 'online' AND a.seen_at >= %(seen_since)s;

-- name: handled_lately
-- How long a conversation took its agent, until they had wrapped it up, in seconds.
SELECT avg(extract(epoch FROM coalesce(wrapped.at, ended.at) - joined.at))::float8
FROM (SELECT conversation_id, seq, at FROM conversation_event WHERE kind = 'resolved' AND at > %(since)s ORDER BY at DESC LIMIT %(latest)s) ended
JOIN LATERAL (
    SELECT at FROM conversation_event e
    WHERE e.conversation_id = ended.conversation_id AND e.kind = 'agent_joined' AND e.seq < ended.seq ORDER BY e.seq DESC LIMIT 1
) joined ON true
LEFT JOIN LATERAL (
    SELECT at FROM conversation_event e
    WHERE e.conversation_id = ended.conversation_id AND e.kind = 'wrapped_up' AND e.seq > ended.seq ORDER BY e.seq LIMIT 1
) wrapped ON true;

-- name: answered_lately
-- From the first offer to somebody's joining, in seconds.
SELECT avg(extract(epoch FROM p.ended_at - offered.at))::float8
FROM (
    SELECT conversation_id, seq, ended_at FROM promise
    WHERE ended_at > %(since)s AND ended = 'connected' AND callback_id IS NULL ORDER BY ended_at DESC LIMIT %(latest)s
) p
JOIN LATERAL (
    SELECT at FROM conversation_event e
    WHERE e.conversation_id = p.conversation_id AND e.kind = 'offer_made' AND e.seq > p.seq ORDER BY e.seq LIMIT 1
) offered ON true;

-- name: asked_lately
-- How many asked for a person, by priority.
SELECT coalesce(e.data ->> 'priority', 'normal'), count(*)::int
FROM promise p JOIN conversation_event e ON e.conversation_id = p.conversation_id AND e.seq = p.seq
WHERE (p.ended_at IS NULL OR p.ended_at > %(since)s) AND p.requested_at > %(since)s GROUP BY 1;

-- name: waited_lately
-- How long each waited, in seconds, and whether somebody came.
SELECT extract(epoch FROM ended_at - requested_at)::float8, ended = 'connected' FROM promise
WHERE ended_at > %(since)s AND callback_id IS NULL ORDER BY ended_at DESC LIMIT %(latest)s;

-- name: told_lately
-- What was estimated, in the order in which it was told, and how long it was; who still waits, has waited for so long already.
SELECT estimated_regime, estimated_shape, estimated_scale_seconds, extract(epoch FROM coalesce(ended_at, %(now)s) - estimated_at)::float8,
    ended IS NOT DISTINCT FROM 'connected'
FROM (
    SELECT * FROM promise WHERE estimated_at > %(since)s AND callback_id IS NULL ORDER BY estimated_at DESC LIMIT %(latest)s
) told ORDER BY estimated_at;

-- name: note_estimates!
-- The first estimate of each request, once.
UPDATE promise SET estimated_at = %(now)s, estimated_regime = told.regime, estimated_shape = told.shape, estimated_scale_seconds = told.scale
FROM unnest(%(ids)s::uuid[], %(regimes)s::text[], %(shapes)s::float8[], %(scales)s::float8[]) AS told (id, regime, shape, scale)
WHERE promise.conversation_id = told.id AND promise.ended_at IS NULL AND promise.estimated_at IS NULL;
