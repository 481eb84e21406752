-- name: note_told!
-- The first range that they were told, once.
UPDATE promise SET told_at = %(now)s, told_low_seconds = told.low, told_high_seconds = told.high
FROM unnest(%(ids)s::uuid[], %(lows)s::int[], %(highs)s::int[]) AS told (id, low, high)
WHERE promise.conversation_id = told.id AND promise.ended_at IS NULL AND promise.told_at IS NULL;

-- name: unmoved_promises
-- Open requests that nothing moves, and what is wrong. Each is looked at again before anything is done about it.
SELECT p.conversation_id::text, p.seq, CASE
    WHEN c.status IN ('waiting', 'offered') AND c.waiting_since IS NOT NULL THEN CASE
        WHEN c.status = 'offered' AND c.offer_expires_at < %(stuck_before)s THEN 'offer_stuck'
        WHEN p.callback_begun_at IS NULL AND p.callback_starts_at < %(stuck_before)s THEN 'callback_late'
        WHEN c.waiting_since < %(long_before)s THEN 'long_wait' END
    WHEN c.status = 'open' AND p.callback_begun_at IS NULL AND c.state -> 'callback' IS NOT NULL THEN CASE
        WHEN p.callback_starts_at < %(stuck_before)s THEN 'callback_late' END
    ELSE 'orphan' END AS wrong, p.callback_id::text
FROM promise p JOIN conversation c ON c.id = p.conversation_id
WHERE p.ended_at IS NULL AND p.requested_at < %(stuck_before)s
UNION ALL
-- Ended, and by none of the ways in which it may.
SELECT conversation_id::text, seq, 'orphan', NULL FROM promise
WHERE ended = 'dropped' AND NOT orphaned AND ended_at > %(dropped_since)s;

-- name: mark_orphaned!
UPDATE promise SET orphaned = true WHERE conversation_id = %(conversation_id)s::uuid AND seq = %(seq)s;

-- name: forget_promises_but!
-- Rows of a conversation that its log knows nothing of.
DELETE FROM promise WHERE conversation_id = %(conversation_id)s::uuid AND ended_at IS NULL AND seq <> %(seq)s;

-- name: lock_conversation
SELECT seq FROM conversation WHERE id = %(id)s::uuid FOR UPDATE;

-- name: raise_alarm
-- Once for what it is about. Gives a row where it is new.
INSERT INTO alarm (id, kind, conversation_id, about, at, mended_at)
VALUES (%(id)s::uuid, %(kind)s, %(conversation_id)s::uuid, %(about)s, %(now)s, %(mended_at)s)
ON CONFLICT (kind, conversation_id, about) DO NOTHING RETURNING 1;

-- name: alarms
-- Those that still stand first: not mended, and the customer still waits. Then the newest.
SELECT a.id::text, a.kind, a.conversation_id::text, a.at, a.mended_at, stands.yes
FROM alarm a CROSS JOIN LATERAL (
    SELECT a.mended_at IS NULL AND EXISTS (
        SELECT 1 FROM promise p WHERE p.conversation_id = a.conversation_id AND p.ended_at IS NULL
    ) AS yes
) stands
WHERE a.at >= %(since)s ORDER BY stands.yes DESC, a.at DESC, a.id LIMIT %(limit)s;

-- name: promise_days
-- Without those that a lead's taking over opened and ended at once: nobody waited, and nothing was kept.
SELECT (coalesce(ended_at, callback_ends_at) AT TIME ZONE %(zone)s)::date AS day,
    count(*) FILTER (WHERE ended = 'connected' AND NOT broken)::int, count(*) FILTER (WHERE ended = 'called_back' AND NOT broken)::int,
    count(*) FILTER (WHERE ended = 'withdrawn' AND NOT broken)::int, count(*) FILTER (WHERE broken)::int
FROM (
    SELECT *, missed OR orphaned OR ended IS NOT DISTINCT FROM 'dropped' AS broken FROM promise
    WHERE (ended_at >= %(since)s AND NOT (asked_by = 'system' AND ended_at = requested_at))
       OR (ended_at IS NULL AND missed AND callback_ends_at >= %(since)s)
) p GROUP BY day ORDER BY day;

-- name: promises_now
SELECT count(*)::int, count(*) FILTER (WHERE callback_starts_at IS NULL OR callback_begun_at IS NOT NULL)::int,
    count(*) FILTER (WHERE callback_starts_at IS NOT NULL AND callback_begun_at IS NULL)::int,
    count(*) FILTER (WHERE callback_begun_at IS NOT NULL)::int, count(*) FILTER (WHERE missed)::int
FROM promise WHERE ended_at IS NULL;

-- name: callbacks_ahead
SELECT conversation_id::text, callback_starts_at, callback_ends_at, language, market, callback_begun_at IS NOT NULL, missed FROM promise
WHERE ended_at IS NULL AND callback_starts_at IS NOT NULL ORDER BY callback_starts_at, conversation_id LIMIT %(limit)s;
