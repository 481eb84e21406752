-- name: agents
-- The load of each alone: asked for with every request of an agent, it must not add up what everybody else holds.
SELECT a.id::text, a.name, a.email, a.role, a.languages, a.capacity, a.accepting, a.seen_at, coalesce(l.load, 0),
    a.presence, a.presence_since, a.market, a.offline_cause, certified.given
FROM agent a LEFT JOIN LATERAL (SELECT load FROM agent_load WHERE agent_id = a.id) l ON true
LEFT JOIN LATERAL (
    SELECT string_agg(concat_ws(chr(31), c.skill, c.language, c.market, c.level), chr(30)) AS given
    FROM certification c WHERE c.agent_id = a.id AND c.withdrawn_at IS NULL
) certified ON true
WHERE (%(ids)s::uuid[] IS NULL OR a.id = ANY(%(ids)s::uuid[])) AND (%(presence)s::text IS NULL OR a.presence = %(presence)s)
ORDER BY a.name, a.id;

-- name: credentials
SELECT id::text, password_hash FROM agent WHERE lower(email) = lower(%(email)s);

-- name: keep_session!
INSERT INTO agent_session (token_hash, agent_id, expires_at) VALUES (%(token_hash)s, %(agent_id)s, %(expires_at)s);

-- name: session_agent
SELECT agent_id::text FROM agent_session WHERE token_hash = %(token_hash)s AND expires_at > %(now)s;

-- name: end_session!
DELETE FROM agent_session WHERE token_hash = %(token_hash)s OR expires_at <= %(now)s;

-- name: standing
SELECT a.presence, a.accepting, a.market, a.offline_cause, (SELECT count(*) FROM conversation c WHERE c.agent_id = a.id)
FROM agent a WHERE a.id = %(id)s::uuid;

-- name: change_presence
-- The row, the work log and the decision at once, from how the agent stood when it was decided. Under the lock of lock_rooms, so that no offer comes in
-- between, and each entry is later than the one before, whichever clock said so.
WITH began AS (
    SELECT greatest(%(at)s, max(at) + interval '1 microsecond') AS at FROM work_event WHERE agent_id = %(id)s::uuid
), changed AS (
    UPDATE agent SET accepting = %(accepting)s, market = %(market)s, offline_cause = %(cause)s, presence = %(presence)s,
        presence_since = CASE WHEN presence = %(presence)s THEN presence_since ELSE %(at)s END
    WHERE id = %(id)s::uuid AND presence = %(was_presence)s AND accepting = %(was_accepting)s AND market = %(was_market)s
    RETURNING id
), worked AS (
    INSERT INTO work_event (id, agent_id, at, kind, data)
    SELECT entry.id, changed.id, began.at + (entry.place - 1) * interval '1 microsecond', entry.kind, entry.data
    FROM changed, began, unnest(%(work_ids)s::uuid[], %(kinds)s::text[], %(data)s::jsonb[]) WITH ORDINALITY AS entry (id, kind, data, place)
), decided AS (
    INSERT INTO worker_decision (id, worker_id, at, kind, reasons, about)
    SELECT %(decision_id)s::uuid, changed.id, %(at)s, %(decision)s, %(reasons)s::jsonb, %(about)s FROM changed WHERE %(decision_id)s::uuid IS NOT NULL
)
SELECT pg_notify('onhand_agents', id::text) FROM changed;

-- name: touch_agents!
UPDATE agent SET seen_at = %(now)s WHERE id = ANY(%(ids)s::uuid[]);

-- name: touch_web!
INSERT INTO web_process (id, started_at, seen_at) VALUES (%(id)s, %(started_at)s, %(now)s)
ON CONFLICT (id) DO UPDATE SET seen_at = excluded.seen_at;

-- name: forget_webs!
DELETE FROM web_process WHERE seen_at < %(before)s;

-- name: tell_agents
SELECT pg_notify('onhand_agents', %(id)s::text);

-- name: add_agent
-- A password that was changed ends whatever was opened with the old one. With `certified_by`, they are certified in their languages, for every skill and
-- market, and what the same one had granted in other languages is taken back.
WITH changed AS (
    INSERT INTO agent (id, name, email, password_hash, role, languages, capacity)
    VALUES (%(id)s, %(name)s, %(email)s, %(password_hash)s, %(role)s, %(languages)s, %(capacity)s)
    ON CONFLICT (lower(email)) DO UPDATE SET name = excluded.name, password_hash = excluded.password_hash, role = excluded.role,
        languages = excluded.languages, capacity = excluded.capacity
    RETURNING id
), ended AS (
    DELETE FROM agent_session WHERE agent_id IN (SELECT id FROM changed)
), granted AS (
    INSERT INTO certification (id, agent_id, language, granted_by, granted_at, reason)
    SELECT gen_random_uuid(), changed.id, spoken.language, %(certified_by)s::text, now(), 'added_with_language'
    FROM changed CROSS JOIN unnest(%(languages)s::text[]) AS spoken (language) WHERE %(certified_by)s::text IS NOT NULL
    ON CONFLICT (agent_id, skill, language, market) WHERE withdrawn_at IS NULL DO NOTHING
), withdrawn AS (
    UPDATE certification SET withdrawn_by = %(certified_by)s::text, withdrawn_at = now()
    WHERE agent_id IN (SELECT id FROM changed) AND granted_by = %(certified_by)s::text AND withdrawn_at IS NULL
      AND skill = '' AND market = '' AND NOT language = ANY(%(languages)s::text[])
)
SELECT id::text FROM changed;

-- name: unheard_of
-- Online or away, and not heard of, while some web process was there all the time to hear them.
SELECT id::text FROM agent
WHERE presence <> 'offline' AND (seen_at IS NULL OR seen_at < %(heard_before)s)
  AND EXISTS (SELECT 1 FROM web_process w WHERE w.started_at < %(heard_before)s AND w.seen_at >= %(fresh_since)s);

-- name: lost_agents
-- Conversations of agents who have not been heard of, while some web process was there all the time to hear them.
SELECT c.id::text, a.id::text FROM agent a
JOIN conversation c ON c.agent_id = a.id OR c.offered_to = a.id
WHERE (a.seen_at IS NULL OR a.seen_at < %(heard_before)s)
  AND EXISTS (SELECT 1 FROM web_process w WHERE w.started_at < %(heard_before)s AND w.seen_at >= %(fresh_since)s);

-- name: canned_responses
SELECT shortcut, title, body, language FROM canned_response ORDER BY shortcut, language;

-- name: add_canned_response!
INSERT INTO canned_response (shortcut, language, title, body) VALUES (%(shortcut)s, %(language)s, %(title)s, %(body)s)
ON CONFLICT (shortcut, language) DO UPDATE SET title = excluded.title, body = excluded.body;
