-- name: certified_agents_page
-- By name, from the one after the cursor on.
SELECT a.id::text, a.name, a.email, a.languages FROM agent a
WHERE (%(after_name)s::text IS NULL OR (a.name, a.id) > (%(after_name)s, %(after_id)s::uuid))
  AND (%(search)s::text IS NULL OR a.name ILIKE %(search)s OR a.email ILIKE %(search)s)
  AND ((%(skill)s::text IS NULL AND %(language)s::text IS NULL) OR EXISTS (
      SELECT 1 FROM certification c WHERE c.agent_id = a.id AND c.withdrawn_at IS NULL
        AND (%(skill)s::text IS NULL OR c.skill IN ('', %(skill)s)) AND (%(language)s::text IS NULL OR c.language IN ('', %(language)s))))
ORDER BY a.name, a.id LIMIT %(limit)s;

-- name: certification_id
SELECT id::text FROM certification
WHERE agent_id = %(agent_id)s::uuid AND skill = %(skill)s AND language = %(language)s AND market = %(market)s AND withdrawn_at IS NULL FOR UPDATE;

-- name: agent_speaks!
-- Whoever is certified in a language is asked in it.
UPDATE agent SET languages = array_append(languages, %(language)s) WHERE id = %(agent_id)s AND NOT %(language)s = ANY(languages);

-- name: ask_for_certification
INSERT INTO certification_request (id, agent_id, skill, language, market, note, asked_at)
VALUES (%(id)s, %(agent_id)s, %(skill)s, %(language)s, %(market)s, %(note)s, %(asked_at)s)
ON CONFLICT (agent_id, skill, language, market) WHERE decided_at IS NULL DO NOTHING RETURNING id::text;

-- name: certification_requests_of
SELECT r.id::text, r.agent_id::text, a.name, r.skill, r.language, r.market, r.note, r.asked_at, r.decided_at, r.decided_by, r.granted
FROM certification_request r JOIN agent a ON a.id = r.agent_id WHERE r.agent_id = %(agent_id)s::uuid ORDER BY r.asked_at DESC LIMIT 50;

-- name: certification_requests_page
-- What waits for a lead, the longest first.
SELECT r.id::text, r.agent_id::text, a.name, r.skill, r.language, r.market, r.note, r.asked_at, r.decided_at, r.decided_by, r.granted
FROM certification_request r JOIN agent a ON a.id = r.agent_id
WHERE r.decided_at IS NULL AND (%(after_at)s::timestamptz IS NULL OR (r.asked_at, r.id) > (%(after_at)s, %(after_id)s::uuid))
ORDER BY r.asked_at, r.id LIMIT %(limit)s;

-- name: certification_request
SELECT r.id::text, r.agent_id::text, a.name, r.skill, r.language, r.market, r.note, r.asked_at, r.decided_at, r.decided_by, r.granted
FROM certification_request r JOIN agent a ON a.id = r.agent_id WHERE r.id = %(id)s::uuid FOR UPDATE OF r;

-- name: decide_certification_request!
UPDATE certification_request SET decided_at = %(now)s, decided_by = %(decided_by)s, granted = %(granted)s WHERE id = %(id)s AND decided_at IS NULL;

-- name: granted_requests!
-- What somebody asked for and now has, is answered.
UPDATE certification_request SET decided_at = %(now)s, decided_by = %(decided_by)s, granted = true
WHERE agent_id = %(agent_id)s AND skill = %(skill)s AND language = %(language)s AND market = %(market)s AND decided_at IS NULL;

-- name: mentors_online
SELECT EXISTS (
    SELECT 1 FROM agent a WHERE a.presence = 'online' AND a.seen_at >= %(seen_since)s
      AND (a.role = 'lead' OR EXISTS (SELECT 1 FROM certification c WHERE c.agent_id = a.id AND c.withdrawn_at IS NULL AND c.level >= %(level)s)));
