-- name: waiting_to_match
-- What matching needs of who waits and is offered to nobody; the whole state only where it was not kept.
SELECT waits_as, CASE WHEN waits_as IS NULL THEN state::text END FROM conversation
WHERE waiting_since IS NOT NULL AND status = 'waiting'
ORDER BY coalesce(pressing, array_position('{urgent,promised,high}'::text[], state #>> '{handoff,priority}'), 4), waiting_since, id LIMIT %(limit)s;

-- name: candidates
-- Who takes offers now; what they are certified in, were offered and took lately only of those who have room, as only they are asked.
SELECT a.id::text, a.name, a.languages, a.capacity, coalesce(l.load, 0), coalesce(l.open_offers, 0), certified.given, offered.number, offered.last_at,
    taken.difficulties, taken.since_break, a.role
FROM agent a LEFT JOIN agent_load l ON l.agent_id = a.id
LEFT JOIN LATERAL (
    SELECT string_agg(concat_ws(chr(31), c.skill, c.language, c.market, c.level), chr(30)) AS given
    FROM certification c WHERE c.agent_id = a.id AND c.withdrawn_at IS NULL AND coalesce(l.load, 0) < a.capacity
) certified ON true
LEFT JOIN LATERAL (
    SELECT count(*) AS number, max(e.at) AS last_at FROM conversation_event e
    WHERE e.kind = 'offer_made' AND e.data #>> '{agent,id}' = a.id::text AND e.at > %(offers_since)s AND coalesce(l.load, 0) < a.capacity
) offered ON true
LEFT JOIN LATERAL (
    SELECT string_agg(coalesce(e.data ->> 'difficulty', '1'), '' ORDER BY e.at DESC, e.conversation_id) AS difficulties,
        count(*) FILTER (WHERE e.at >= coalesce(a.presence_since, '-infinity')) AS since_break -- online since then: whoever goes away or offline has a break
    FROM conversation_event e
    WHERE e.kind = 'agent_joined' AND e.data #>> '{agent,id}' = a.id::text AND e.at > %(joins_since)s AND coalesce(l.load, 0) < a.capacity
) taken ON true
WHERE a.accepting AND a.presence = 'online' AND a.seen_at >= %(seen_since)s;

-- name: due_wrap_ups
SELECT id::text FROM conversation WHERE wrap_up_agent IS NOT NULL AND wrap_up_until <= %(now)s;
