-- name: write_work!
-- Once: written again, nothing happens.
INSERT INTO work_event (id, agent_id, at, kind, data) VALUES (%(id)s, %(agent_id)s, %(at)s, %(kind)s, %(data)s::jsonb)
ON CONFLICT (id) DO NOTHING;

-- name: work_between
-- Of these agents (NULL: of all), in the order in which it happened.
SELECT id::text, agent_id::text, at, kind, data::text FROM work_event
WHERE (%(agent_ids)s::uuid[] IS NULL OR agent_id = ANY(%(agent_ids)s::uuid[])) AND at >= %(since)s AND at < %(until)s
ORDER BY at, id;

-- name: decide_about_worker!
INSERT INTO worker_decision (id, worker_id, at, kind, reasons, decided_by, about)
VALUES (%(id)s, %(worker_id)s, %(at)s, %(kind)s, %(reasons)s::jsonb, %(by)s, %(about)s) ON CONFLICT (id) DO NOTHING;

-- name: decisions_about
SELECT id::text, worker_id::text, at, kind, reasons::text, decided_by, about FROM worker_decision
WHERE worker_id = %(worker_id)s::uuid ORDER BY at DESC, id LIMIT %(limit)s;

-- name: decision_about
SELECT id::text, worker_id::text, at, kind, reasons::text, decided_by, about FROM worker_decision
WHERE id = %(id)s::uuid AND worker_id = %(worker_id)s::uuid;

-- name: certifications_of
SELECT agent_id::text, skill, language, market, level, granted_by, granted_at, reason FROM certification
WHERE agent_id = ANY(%(agent_ids)s::uuid[]) AND withdrawn_at IS NULL ORDER BY agent_id, skill, language, market;

-- name: grant_certification!
-- A second grant for the same changes the level, with who and why.
INSERT INTO certification (id, agent_id, skill, language, market, level, granted_by, granted_at, reason)
VALUES (%(id)s, %(agent_id)s, %(skill)s, %(language)s, %(market)s, %(level)s, %(granted_by)s, %(granted_at)s, %(reason)s)
ON CONFLICT (agent_id, skill, language, market) WHERE withdrawn_at IS NULL
DO UPDATE SET level = excluded.level, granted_by = excluded.granted_by, granted_at = excluded.granted_at, reason = excluded.reason;

-- name: withdraw_certification!
UPDATE certification SET withdrawn_by = %(withdrawn_by)s, withdrawn_at = %(withdrawn_at)s
WHERE agent_id = %(agent_id)s AND skill = %(skill)s AND language = %(language)s AND market = %(market)s AND withdrawn_at IS NULL;
