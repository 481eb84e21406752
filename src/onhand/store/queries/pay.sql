-- name: pay_due
-- Agents of whom something is to be booked before the horizon: something ends by itself, or they did something since.
SELECT a.id::text FROM agent a LEFT JOIN pay_standing s ON s.agent_id = a.id
WHERE s.due_at <= %(until)s
   OR (s.due_at IS NULL AND EXISTS (
        SELECT 1 FROM work_event w
        WHERE w.agent_id = a.id AND w.at >= coalesce(s.booked_until, '-infinity'::timestamptz) AND w.at < %(until)s))
ORDER BY a.id LIMIT %(limit)s;

-- name: begin_pay_standing!
INSERT INTO pay_standing (agent_id, booked_until, standing) VALUES (%(agent_id)s, 'epoch', '{}') ON CONFLICT (agent_id) DO NOTHING;

-- name: lock_pay_standing
-- Nothing where another booker is at it.
SELECT standing::text FROM pay_standing WHERE agent_id = %(agent_id)s FOR UPDATE SKIP LOCKED;

-- name: pay_standing
SELECT standing::text FROM pay_standing WHERE agent_id = %(agent_id)s;

-- name: pay_standings
-- Of these agents; NULL: of everybody.
SELECT s.agent_id::text, s.standing::text FROM pay_standing s
WHERE (%(agent_ids)s::uuid[] IS NULL OR s.agent_id = ANY(%(agent_ids)s::uuid[])) ORDER BY s.agent_id;

-- name: move_pay_standing!
UPDATE pay_standing SET booked_until = %(until)s, due_at = %(due_at)s, standing = %(standing)s::jsonb WHERE agent_id = %(agent_id)s;

-- name: pay_services
-- All that began and ended in the conversations that an agent joined or (`known`) held already.
SELECT e.conversation_id::text, e.seq, e.at, e.kind, e.data #>> '{agent,id}', coalesce((e.data ->> 'wrap_up_seconds')::int, 0)
FROM conversation_event e
WHERE e.conversation_id IN (
        SELECT j.conversation_id FROM conversation_event j
        WHERE j.kind = 'agent_joined' AND j.data #>> '{agent,id}' = %(agent_id)s AND j.at >= %(since)s AND j.at < %(until)s
        UNION SELECT unnest(%(known)s::uuid[]))
  AND e.kind = ANY(%(kinds)s) AND e.at >= %(since)s AND e.at < %(until)s
ORDER BY e.conversation_id, e.seq;

-- name: book_pay_lines!
INSERT INTO pay_line (agent_id, key, kind, market, day, card, currency, starts_at, ends_at, seconds, rate_minor, amount_minor, earned_by, about, booked_at)
SELECT %(agent_id)s, l.key, l.kind, l.market, l.day, l.card, l.currency, to_timestamp(l.starts_at), to_timestamp(l.ends_at), l.seconds, l.rate_minor,
    l.amount_minor, l.earned_by, l.about, %(booked_at)s
FROM jsonb_to_recordset(%(lines)s::jsonb) AS l (key text, kind text, market text, day date, card date, currency text, starts_at bigint, ends_at bigint,
    seconds integer, rate_minor bigint, amount_minor bigint, earned_by text[], about text);

-- name: pay_lines
-- An agent's lines of some days, in the order in which they were earned.
SELECT id::text, kind, market, day, card, currency, extract(epoch FROM starts_at)::bigint, extract(epoch FROM ends_at)::bigint, seconds, rate_minor, amount_minor,
    earned_by, about, booked_at, corrects::text, corrected_by, reason
FROM pay_line WHERE agent_id = %(agent_id)s AND day >= %(first)s AND day <= %(last)s ORDER BY day, starts_at, seq;

-- name: pay_lines_in_market
-- The same of several agents, in one market.
SELECT agent_id::text, id::text, kind, market, day, card, currency, extract(epoch FROM starts_at)::bigint, extract(epoch FROM ends_at)::bigint, seconds,
    rate_minor, amount_minor, earned_by, about, booked_at, corrects::text, corrected_by, reason
FROM pay_line WHERE agent_id = ANY(%(agent_ids)s::uuid[]) AND market = %(market)s AND day >= %(first)s AND day <= %(last)s
ORDER BY agent_id, day, starts_at, seq;

-- name: pay_line
SELECT agent_id::text, id::text, kind, market, day, card, currency, extract(epoch FROM starts_at)::bigint, extract(epoch FROM ends_at)::bigint, seconds,
    rate_minor, amount_minor, earned_by, about, booked_at, corrects::text, corrected_by, reason
FROM pay_line WHERE id = %(id)s::uuid;

-- name: correct_pay
-- Once: an id that is there already is left as it is.
INSERT INTO pay_line (id, agent_id, key, kind, market, day, card, currency, starts_at, ends_at, seconds, rate_minor, amount_minor, earned_by, about, corrects,
    corrected_by, reason, booked_at)
SELECT %(id)s::uuid, l.agent_id, 'correction/' || %(id)s::uuid, 'correction', l.market, %(day)s, l.card, l.currency, l.starts_at, l.ends_at, 0, 0, %(amount_minor)s,
    ARRAY['line/' || l.id::text], %(id)s::uuid::text, l.id, %(corrected_by)s, %(reason)s, %(booked_at)s
FROM pay_line l WHERE l.id = %(corrects)s::uuid
ON CONFLICT (id) DO NOTHING;

-- name: pay_agents
-- Who has lines in a market's period, by name; from the one after the cursor on.
SELECT a.id::text, a.name, coalesce(s.booked_until, 'epoch'::timestamptz) FROM agent a LEFT JOIN pay_standing s ON s.agent_id = a.id
WHERE (a.name, a.id) > (%(after_name)s, %(after_id)s::uuid)
  AND EXISTS (SELECT 1 FROM pay_line l WHERE l.agent_id = a.id AND l.market = %(market)s AND l.day >= %(first)s AND l.day <= %(last)s)
ORDER BY a.name, a.id LIMIT %(limit)s;

-- name: pay_days_known
-- The first and the last day of which an agent has lines, by market.
SELECT market, min(day), max(day) FROM pay_line WHERE agent_id = %(agent_id)s GROUP BY market ORDER BY market;
