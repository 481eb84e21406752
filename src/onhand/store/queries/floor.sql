-- name: floor_crews
-- Who takes offers now, alike ones together.
WITH certified AS (
    SELECT agent_id, string_agg(concat_ws(chr(31), skill, language, market, level), chr(30) ORDER BY skill, language, market) AS given
    FROM certification WHERE withdrawn_at IS NULL GROUP BY agent_id
)
SELECT a.languages, certified.given, a.capacity, coalesce(l.load, 0), coalesce(l.open_offers, 0), a.role, count(*)::int
FROM agent a LEFT JOIN agent_load l ON l.agent_id = a.id LEFT JOIN certified ON certified.agent_id = a.id
WHERE a.accepting AND a.presence = 'online' AND a.seen_at >= %(seen_since)s
GROUP BY 1, 2, 3, 4, 5, 6;

-- name: floor_people
-- How many stand how. Whoever is not heard of is offline, whatever they chose.
SELECT count(*)::int, count(*) FILTER (WHERE stands.presence = 'online')::int,
    count(*) FILTER (WHERE stands.presence = 'online' AND a.accepting)::int,
    count(*) FILTER (WHERE stands.presence = 'online' AND a.accepting AND coalesce(l.load, 0) < a.capacity)::int,
    count(*) FILTER (WHERE stands.presence = 'away')::int, count(*) FILTER (WHERE stands.presence = 'offline')::int,
    (SELECT count(DISTINCT wrap_up_agent)::int FROM conversation WHERE wrap_up_agent IS NOT NULL AND wrap_up_until > %(now)s)
FROM agent a LEFT JOIN agent_load l ON l.agent_id = a.id
CROSS JOIN LATERAL (SELECT CASE WHEN a.seen_at >= %(seen_since)s THEN a.presence ELSE 'offline' END AS presence) stands;

-- name: floor_promises_at_risk
-- Promised times that have begun, are about to end, and nobody has come.
SELECT conversation_id::text, callback_ends_at, language FROM promise
WHERE ended_at IS NULL AND NOT missed AND callback_begun_at IS NOT NULL AND callback_ends_at <= %(ends_before)s
ORDER BY callback_ends_at LIMIT 20;

-- name: matcher_leads
-- Whether some worker holds the lead of matching: it does for as long as its connection lives.
SELECT EXISTS (
    SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND granted AND classid = 0 AND objid = %(lock)s
      AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
);

-- name: floor_agents
-- A page of the agents that stand so, by name.
WITH standing AS (
    SELECT a.id, a.name, a.role, a.languages, a.capacity, a.accepting, a.presence_since, a.offline_cause, a.market, a.seen_at,
        CASE WHEN a.seen_at >= %(seen_since)s THEN a.presence ELSE 'offline' END AS presence,
        coalesce(l.load, 0) AS load, coalesce(l.open_offers, 0) AS open_offers,
        EXISTS (SELECT 1 FROM conversation c WHERE c.wrap_up_agent = a.id AND c.wrap_up_until > %(now)s) AS wraps_up
    FROM agent a LEFT JOIN agent_load l ON l.agent_id = a.id
    WHERE (%(search)s::text IS NULL OR a.name ILIKE %(search)s OR a.email ILIKE %(search)s)
      AND (%(language)s::text IS NULL OR %(language)s = ANY(a.languages))
)
SELECT id::text, name, role, languages, capacity, accepting, presence_since, offline_cause, market, seen_at, presence, load, open_offers, wraps_up
FROM standing
WHERE CASE %(state)s
        WHEN 'here' THEN presence <> 'offline'
        WHEN 'free' THEN presence = 'online' AND accepting AND load < capacity
        WHEN 'busy' THEN presence = 'online' AND load >= capacity
        WHEN 'paused' THEN presence = 'online' AND NOT accepting
        WHEN 'wrapping_up' THEN wraps_up
        WHEN 'all' THEN true
        ELSE presence = %(state)s END
  AND (%(after_name)s::text IS NULL OR (lower(name), id) > (lower(%(after_name)s), %(after_id)s::uuid))
ORDER BY lower(name), id LIMIT %(limit)s;

-- name: floor_taken
-- How hard what they took lately was: a digit each, the newest first; and how many of them they took since their last break.
SELECT a.id::text, string_agg(coalesce(e.data ->> 'difficulty', '1'), '' ORDER BY e.at DESC, e.conversation_id),
    count(*) FILTER (WHERE e.at >= coalesce(a.presence_since, '-infinity'))
FROM agent a JOIN conversation_event e ON e.kind = 'agent_joined' AND e.data #>> '{agent,id}' = a.id::text AND e.at > %(joins_since)s
WHERE a.id = ANY(%(ids)s::uuid[]) GROUP BY a.id;

-- name: floor_class
-- Who waits for one thing, the longest wait first; what the previous release wrote last stands in every class.
SELECT state::text FROM conversation
WHERE waiting_since IS NOT NULL AND status IN ('waiting', 'offered') AND (waits_as IS NULL OR (
    waits_as::jsonb ->> 'priority', waits_as::jsonb ->> 'language', waits_as::jsonb ->> 'skill', waits_as::jsonb ->> 'market'
) = (%(priority)s, %(language)s, %(skill)s, %(market)s))
ORDER BY waiting_since, id LIMIT %(limit)s;
