-- name: lock_conversations
-- The order keeps two writers from waiting for each other. Lists come as one text each: it costs the client a tenth of a list of values.
SELECT state::text FROM conversation WHERE id = ANY(%(ids)s::text::uuid[]) ORDER BY id FOR UPDATE;

-- name: find_repeats
SELECT e.conversation_id::text, e.client_id, e.seq
FROM json_to_recordset(%(asked)s::json) AS asked (conversation_id uuid, client_id text)
JOIN conversation_event e USING (conversation_id, client_id);

-- name: append
-- Events, projection and hint in one statement: all of it happens, or none.
WITH written AS (
    INSERT INTO conversation_event (conversation_id, seq, at, kind, client_id, data)
    SELECT conversation_id, seq, at, kind, client_id, data
    FROM json_to_recordset(%(events)s::json)
        AS e (conversation_id uuid, seq int, at timestamptz, kind text, client_id text, data jsonb)
), projected AS (
    INSERT INTO conversation (
        id, seq, status, turn_is_due, agent_id, offered_to, offer_expires_at, waiting_since, customer_id, started_at, state
    )
    SELECT id, seq, status, turn_is_due, agent_id, offered_to, offer_expires_at, waiting_since, customer_id, started_at, state
    FROM json_to_recordset(%(states)s::json)
        AS s (
            id uuid, seq int, status text, turn_is_due boolean, agent_id uuid, offered_to uuid, offer_expires_at timestamptz,
            waiting_since timestamptz, customer_id text, started_at timestamptz, state jsonb
        )
    ON CONFLICT (id) DO UPDATE SET
        seq = excluded.seq, status = excluded.status, turn_is_due = excluded.turn_is_due, agent_id = excluded.agent_id,
        offered_to = excluded.offered_to, offer_expires_at = excluded.offer_expires_at,
        waiting_since = excluded.waiting_since, customer_id = excluded.customer_id, state = excluded.state
)
SELECT pg_notify('onhand_log', hint) FROM json_array_elements_text(%(hints)s::json) AS hint;

-- name: events_after
SELECT seq, at, kind, data::text FROM conversation_event
WHERE conversation_id = %(id)s AND seq > %(after)s ORDER BY seq LIMIT %(limit)s;

-- name: conversation_state
SELECT state::text FROM conversation WHERE id = %(id)s;

-- name: conversation_states
SELECT state::text FROM conversation WHERE id = ANY(%(ids)s::uuid[]);

-- name: signal
SELECT pg_notify('onhand_signal', %(payload)s::text);
