-- name: read_for_commands
-- The states that commands are decided on, and which of their ids were written before. Lists come as the text of an array (store/arrays.py).
SELECT id::text, state::text, NULL::text, NULL::int FROM conversation WHERE id = ANY(%(ids)s::text::uuid[])
UNION ALL
SELECT e.conversation_id::text, NULL, e.client_id, e.seq
FROM unnest(%(asked_ids)s::text::uuid[], %(client_ids)s::text::text[]) AS asked (conversation_id, client_id)
JOIN conversation_event e USING (conversation_id, client_id);

-- name: append
-- Events, projection and hint in one statement: all of it happens, or none. An event's number is taken once: whoever decided on an older state is refused.
WITH written AS (
    INSERT INTO conversation_event (conversation_id, seq, at, kind, client_id, data)
    SELECT * FROM unnest(
        %(event_ids)s::text::uuid[], %(seqs)s::text::int[], %(ats)s::text::timestamptz[], %(kinds)s::text::text[],
        %(client_ids)s::text::text[], %(data)s::text::jsonb[]
    )
), projected AS (
    INSERT INTO conversation (
        id, seq, status, turn_is_due, agent_id, offered_to, offer_expires_at, waiting_since, customer_id, started_at, state,
        weight, wrap_up_agent, wrap_up_until, wrap_up_weight, pressing, waits_as
    )
    SELECT * FROM unnest(
        %(ids)s::text::uuid[], %(last_seqs)s::text::int[], %(statuses)s::text::text[], %(turns)s::text::bool[], %(agents)s::text::uuid[],
        %(offered)s::text::uuid[], %(expiries)s::text::timestamptz[], %(waiting)s::text::timestamptz[], %(customers)s::text::text[],
        %(started)s::text::timestamptz[], %(states)s::text::jsonb[],
        %(weights)s::text::smallint[], %(wrapping)s::text::uuid[], %(wrapped)s::text::timestamptz[], %(wrap_weights)s::text::smallint[],
        %(pressing)s::text::smallint[], %(waits)s::text::text[]
    )
    ON CONFLICT (id) DO UPDATE SET
        seq = excluded.seq, status = excluded.status, turn_is_due = excluded.turn_is_due, agent_id = excluded.agent_id,
        offered_to = excluded.offered_to, offer_expires_at = excluded.offer_expires_at,
        waiting_since = excluded.waiting_since, customer_id = excluded.customer_id, state = excluded.state, weight = excluded.weight,
        wrap_up_agent = excluded.wrap_up_agent, wrap_up_until = excluded.wrap_up_until, wrap_up_weight = excluded.wrap_up_weight,
        pressing = excluded.pressing, waits_as = excluded.waits_as
), promised AS (
    INSERT INTO promise (
        conversation_id, seq, requested_at, asked_by, cause, market, language, missed, ended, ended_at,
        callback_id, callback_starts_at, callback_ends_at, callback_begun_at, callback_reminded
    )
    SELECT * FROM unnest(
        %(promise_ids)s::text::uuid[], %(promise_seqs)s::text::int[], %(promise_requested)s::text::timestamptz[], %(promise_by)s::text::text[],
        %(promise_causes)s::text::text[], %(promise_markets)s::text::text[], %(promise_languages)s::text::text[], %(promise_missed)s::text::bool[],
        %(promise_ended)s::text::text[], %(promise_ended_at)s::text::timestamptz[], %(callback_ids)s::text::uuid[],
        %(callback_starts)s::text::timestamptz[], %(callback_ends)s::text::timestamptz[], %(callback_begun)s::text::timestamptz[],
        %(callback_reminded)s::text::bool[]
    )
    ON CONFLICT (conversation_id, seq) DO UPDATE SET
        missed = excluded.missed, ended = excluded.ended, ended_at = excluded.ended_at, language = excluded.language,
        callback_id = excluded.callback_id, callback_starts_at = excluded.callback_starts_at, callback_ends_at = excluded.callback_ends_at,
        callback_begun_at = excluded.callback_begun_at, callback_reminded = excluded.callback_reminded
)
SELECT pg_notify('onhand_log', hint) FROM unnest(%(hints)s::text::text[]) AS hint;

-- name: lock_rooms
-- One at a time may offer anything to these agents, until it commits. In the order of the keys, so that two do not wait for each other.
SELECT pg_advisory_xact_lock(7010003, keys.key)
FROM (SELECT DISTINCT hashtext(id) AS key FROM unnest(%(ids)s::text[]) AS id ORDER BY key) keys;

-- name: rooms
SELECT a.id::text, a.accepting AND a.presence = 'online', a.capacity, coalesce(l.load, 0), coalesce(l.open_offers, 0)
FROM agent a LEFT JOIN (SELECT * FROM agent_load WHERE agent_id = ANY(%(ids)s::uuid[])) l ON l.agent_id = a.id
WHERE a.id = ANY(%(ids)s::uuid[]);

-- name: events_after
SELECT seq, at, kind, data::text FROM conversation_event
WHERE conversation_id = %(id)s AND seq > %(after)s ORDER BY seq LIMIT %(limit)s;

-- name: conversation_state
SELECT state::text FROM conversation WHERE id = %(id)s;

-- name: conversation_states
SELECT state::text FROM conversation WHERE id = ANY(%(ids)s::uuid[]);

-- name: signal
SELECT pg_notify('onhand_signal', %(payload)s::text);
